// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace solidair {

/// One of the icons beside a line of text, in a colour that says how it is meant and follows the
/// palette. Decoration: the words beside it say the same.
class StageDialogGlyph final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone
    {
        Good,
        Attention,
        Danger
    };

    StageDialogGlyph(const QString &iconName, Tone tone, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_iconName;
    const Tone m_tone;
};

} // namespace solidair
