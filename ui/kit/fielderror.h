// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QPointer>

class QLineEdit;

namespace solidair {

/// The line beside a field that says what is wrong with it. Lies over what stands there, so that
/// nothing moves, whole within the window and where it covers least; the field tells assistive
/// tools the same.
class FieldError final : public QLabel
{
    Q_OBJECT

public:
    /// Shows @p reason beside @p field, or takes it away when it is empty. @p error is the field's
    /// own, made when first needed.
    static void say(QPointer<FieldError> &error, QLineEdit &field, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FieldError(QLineEdit &field);
    void watch();
    void place();
    void colour();
    QRect seenField() const;
    int covered(const QRect &place) const;

    QPointer<QLineEdit> m_field;
    QList<QPointer<QWidget>> m_watched; ///< The field and all it stands in.
};

} // namespace solidair
