// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wrappedlabel.h"

namespace solidair {

/// A fact to be used elsewhere, such as a telephone number: reached by Tab, copied by Ctrl+C, by a
/// double click or from its menu.
class CopyText final : public WrappedLabel
{
    Q_OBJECT

public:
    /// @p verb stands in the menu: "Copy the e-mail address".
    CopyText(const QString &verb, QWidget *parent);

    /// Nothing is shown for none.
    void setWords(const QString &words);
    void copy() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_verb;
};

} // namespace solidair
