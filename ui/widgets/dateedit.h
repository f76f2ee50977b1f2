// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"

#include <QLineEdit>
#include <QPointer>

namespace solidair {

class FieldError;

/// A date as people type it, as precisely as they know it. What cannot be read stays and is marked;
/// the reason stands in the tooltip and the accessible description.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);
    ~DateEdit() override;

    /// Only a whole day is taken, such as a letter's date.
    void setNeedsDay(bool needsDay) { m_needsDay = needsDay; }

    /// Without a frame while it is not being edited: the date stands among facts.
    void setQuiet();

    void setDate(const PartialDate &date);
    /// Nothing when what was typed is no date; unknown when the field is empty.
    std::optional<PartialDate> date() const;

    /// Whether there is a date in it; what was typed is committed. Else the person is led to it.
    bool insist();

    /// Why what was typed is no date; empty when it is one.
    QString error() const { return m_error; }

signals:
    /// The field was left, or Return pressed, with a date in it that differs from the one before.
    void dateCommitted(const solidair::PartialDate &date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void validate();
    void commit();
    void showError(const QString &reason);

    bool m_needsDay = false;
    bool m_isQuiet = false;
    PartialDate m_committed;
    QString m_error;
    QPointer<FieldError> m_errorLine;
};

} // namespace solidair
