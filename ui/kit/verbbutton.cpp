// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbbutton.h"

#include "look.h"

#include <QStyleOptionButton>

namespace solidair {

VerbButton::VerbButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    const int side = look::space(*this, 4);
    setIconSize({side, side});
}

VerbButton::VerbButton(QWidget *parent)
    : VerbButton(QString(), parent)
{ }

QSize VerbButton::sizeHint() const
{
    int needed = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + look::space(*this, 6);
    if (!icon().isNull())
        needed += iconSize().width() + look::space(*this, 2);
    if (menu())
        needed += look::space(*this, 4);
    const auto platform = QPushButton::sizeHint();
    return {qMax(platform.width(), needed), platform.height()};
}

/// A space parts the words from the icon.
void VerbButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (!option->icon.isNull() && !option->text.isEmpty())
        option->text.prepend(u' ');
}

} // namespace solidair
