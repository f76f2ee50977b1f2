// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace solidair {

/// A text of several lines that commits when it is left; Escape takes the typing back, Tab leaves.
class LongTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LongTextEdit(QWidget *parent);

    /// What is recorded; typing that is not committed yet is not overwritten.
    void setValue(const QString &value);

    const QString &value() const { return m_value; }

    /// Typing that is not recorded, such as from before; the value itself ends that.
    void showUnrecorded(const QString &text);
    /// As if the field were left.
    void commitTyped();

    /// What is just being committed could not be recorded: it stays.
    void refuse() { m_isRefused = m_isCommitting; }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void valueCommitted(const QString &value);
    /// What was typed is recorded.
    void settled();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showText(const QString &text);

    QString m_value;
    QString m_refused; ///< Committed and not recorded: not tried again as it is.
    bool m_isCommitting = false;
    bool m_isRefused = false; ///< What is being committed.
    bool m_isUnrecorded = false;
};

} // namespace solidair
