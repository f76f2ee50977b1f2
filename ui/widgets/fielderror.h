// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QPointer>

class QLineEdit;

namespace solidair {

/// The line below a field that says what is wrong with it. Lies over what stands there, so that
/// nothing moves; the field tells assistive tools the same.
class FieldError final : public QLabel
{
    Q_OBJECT

public:
    /// Shows @p reason below @p field, or takes it away when it is empty. @p error is the field's
    /// own, made when first needed.
    static void say(QPointer<FieldError> &error, QLineEdit &field, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FieldError(QLineEdit &field);
    void place();

    QLineEdit &m_field;
};

} // namespace solidair
