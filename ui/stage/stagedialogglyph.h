// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace solidair {

/// One of the icons beside a line of text, in a colour that says how it is meant and follows the
/// palette. Decoration: the words beside it say the same.
class StageDialogGlyph final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone
    {
        Good,
        Attention,
        Danger
    };

    /// @p words say what it shows to whom does not see it.
    StageDialogGlyph(const QString &iconName, Tone tone, const QString &words, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_iconName;
    const Tone m_tone;
};

} // namespace solidair
