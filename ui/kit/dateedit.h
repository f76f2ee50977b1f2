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

    /// What a day without its year means here.
    void setSense(PartialDate::Sense sense) { m_sense = sense; }

    /// Of something that happened: no day to come is taken.
    void setHappened();

    /// Without a frame while it is not being edited: the date stands among facts.
    void setQuiet();

    void setDate(const PartialDate &date);
    /// Nothing when what was typed is no date; unknown when the field is empty.
    std::optional<PartialDate> date() const;

    /// What reads the date that was committed last.
    QString recordedText() const { return dateOnScreen(m_committed); }

    /// Typing that is not recorded, such as from before; recordedText() ends that.
    void showUnrecorded(const QString &text);

    bool isUnrecorded() const { return m_isUnrecorded; }

    /// As if the field were left.
    void commitTyped() { commit(); }

    /// What is just being committed could not be recorded: it stays, and is marked.
    void refuse() { m_isRefused = m_isCommitting; }

    /// Whether there is a date in it; what was typed is committed. Else the person is led to it.
    bool insist();

    /// Why what was typed is no date; empty when it is one.
    QString error() const { return m_error; }

signals:
    /// The field was left, or Return pressed, with a date in it that differs from the one before.
    void dateCommitted(const solidair::PartialDate &date);
    /// What was typed is recorded.
    void settled();
    /// By Escape: the date before it stands there again.
    void takenBack();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::optional<PartialDate> typed() const;
    void validate();
    void commit();
    void showError(const QString &reason);

    bool m_isCommitting = false;
    bool m_isRefused = false; ///< What is being committed.
    bool m_isUnrecorded = false;
    bool m_needsDay = false;
    bool m_hasHappened = false;
    PartialDate::Sense m_sense = PartialDate::Sense::Any;
    bool m_isQuiet = false;
    PartialDate m_committed;
    QString m_error;
    QPointer<FieldError> m_errorLine;
};

} // namespace solidair
