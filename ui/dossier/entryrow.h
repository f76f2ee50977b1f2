// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace solidair {

class DateEdit;

/// An open line for something new: its date and a few words. Return enters it, and so does leaving
/// it with words in it; Escape, or leaving it empty, closes it.
class EntryRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p name: what the object names of its fields begin with. @p prompt stands in the field.
    EntryRow(const QString &name, const QString &prompt, QWidget *parent);

    /// With the words to be typed; an unknown date leaves its field empty.
    void open(const PartialDate &date);
    void setPrompt(const QString &prompt);
    void fold();

signals:
    void entered(const solidair::PartialDate &date, const QString &text);
    void closed();
    /// It was folded with words in it that could not be entered; @p notice names them.
    void abandoned(const QString &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void enter();

    DateEdit *m_date;
    QLineEdit *m_text;
};

} // namespace solidair
