// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace solidair {

/// @p pane is one that F6 goes to.
void markPane(QWidget &pane);

/// The keyboard to where the person was in @p pane, else to where one begins.
void focusPane(QWidget &pane);

/// What has the keyboard in @p window, by name; empty without one.
QString focusedName(const QWidget &window);
/// Gives the keyboard to the visible one in @p window that is named so, as after its widgets were
/// made anew; else leaves it.
void focusNamed(const QWidget &window, const QString &name);

/// From the pane that has the keyboard to the next visible one of @p window (@p by 1) or the one
/// before (-1), going round; in reading order.
void walkPanes(QWidget &window, int by);

} // namespace solidair
