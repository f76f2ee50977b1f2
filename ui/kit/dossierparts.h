// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QToolButton;
class QWidget;

namespace solidair {

/// A flat button with an icon, reached by Tab and pressed by Space or Return; @p text says what it
/// does.
QToolButton *iconButton(const QString &iconName, const QString &text, const QString &name,
                        QWidget *parent);

/// The text is shown as it is, whatever is in it.
QLabel *plainLabel(const QString &text, QWidget *parent);

/// What an editor in @p row is committing could not be recorded: it stays there as it was typed.
void keepTyping(const QWidget &row);

/// What was typed in @p form and not left yet is committed, such as what stands there again.
void commitTyping(const QWidget &form);
/// The first editor in @p form whose typing could not be recorded; null: there is none.
QWidget *refusedEditor(const QWidget &form);

/// The name of a record on a button: an ampersand stays one.
QString onButton(QString text);

/// Whether @p link is a page on the web. Nothing else is ever opened because a record names it.
bool isWebLink(const QString &link);
void openWebLink(const QString &link);

} // namespace solidair
