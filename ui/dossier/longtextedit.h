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
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void valueCommitted(const QString &value);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_value;
};

} // namespace solidair
