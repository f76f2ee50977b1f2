// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace solidair {

/// A button that says what it does, with air around its words: some styles leave hardly any.
class VerbButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit VerbButton(const QString &text, QWidget *parent = nullptr);
    explicit VerbButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace solidair
