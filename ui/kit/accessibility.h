// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QComboBox;
class QLineEdit;
class QWidget;

namespace solidair {

/// Lets assistive tools read the widgets that paint themselves: their role, and the steps within a
/// Stepper. Called by their constructors.
void installAccessibility();

/// Names the icons in @p field, of which Qt makes buttons: the one before the text @p leading, and
/// the cross that clears it. Called when they are there.
void nameIcons(const QLineEdit &field, const QString &leading = {});

/// Names a choice that has no label to be seen. On Linux the name of a choice is its value, and
/// what it is about is read from a label: it gets one that is not shown. Called when it has its
/// parent.
void labelChoice(QComboBox &choice, const QString &text);

/// A tooltip, plain text whatever is in it, that assistive tools read as it is: without a
/// description of its own they would read the tooltip's markup. Empty: none.
void setHint(QWidget &widget, const QString &text);

/// @p text of an entry that can be checked, with whether it is: few tools tell that of an entry.
QString withCheck(const QString &text, Qt::CheckState state);

/// Has @p text read out now, whatever has the focus: something happened elsewhere in the window of
/// @p place. What is read lies nowhere on the screen.
void announce(QWidget &place, const QString &text);

} // namespace solidair
