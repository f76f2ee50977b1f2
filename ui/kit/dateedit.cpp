// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dateedit.h"

#include "base/clock.h"
#include "fielderror.h"
#include "fieldkeys.h"
#include "look.h"
#include "painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::commit);
}

DateEdit::~DateEdit() = default;

void DateEdit::setHappened()
{
    m_hasHappened = true;
    m_sense = PartialDate::Sense::Past;
}

void DateEdit::setQuiet()
{
    m_isQuiet = true;
    setAttribute(Qt::WA_Hover);
}

void DateEdit::setDate(const PartialDate &date)
{
    m_committed = date;
    if (m_isRefused)
        return;
    m_isUnrecorded = false;
    setText(dateOnScreen(date));
    showError({});
}

void DateEdit::showUnrecorded(const QString &text)
{
    setText(text);
    m_isUnrecorded = text != recordedText();
    showError(m_isUnrecorded ? tr("This is not recorded yet.") : QString());
}

std::optional<PartialDate> DateEdit::typed() const
{
    return PartialDate::fromText(text(), currentDay(), m_sense);
}

std::optional<PartialDate> DateEdit::date() const
{
    const auto date = typed();
    if (date && m_needsDay && date->precision() != PartialDate::Precision::Day)
        return {};
    if (date && m_hasHappened && date->isAfter(currentDay()))
        return {};
    return date;
}

bool DateEdit::insist()
{
    commit();
    if (m_error.isEmpty())
        return true;
    setFocus();
    selectAll();
    return false;
}

void DateEdit::validate()
{
    const auto typed = this->typed();
    if (date())
        showError({});
    else if (typed && m_hasHappened && typed->isAfter(currentDay()))
        showError(tr("This is still to come. Give a date until today."));
    else if (typed)
        showError(tr("A whole day is needed here, such as 14/3/2026."));
    else
        showError(tr("This is no date. Type 14/3/2026, 3/2026 or 2026."));
}

void DateEdit::showError(const QString &reason)
{
    if (reason == m_error)
        return;
    m_error = reason;
    FieldError::say(m_errorLine, *this, reason);
}

void DateEdit::commit()
{
    validate();
    const auto typed = date();
    if (!typed || isReadOnly())
        return;
    // What Escape took back was typed as well, and is not recorded.
    const bool isTyped = isModified() || m_isUnrecorded;
    // As all dates are shown; what was typed is no longer there to be taken back.
    setText(dateOnScreen(*typed));
    if (*typed == m_committed) {
        m_isUnrecorded = false;
        if (isTyped)
            emit settled();
        return;
    }
    const auto before = std::exchange(m_committed, *typed);
    m_isCommitting = true;
    const QPointer<DateEdit> still(this);
    emit dateCommitted(*typed);
    if (!still)
        return;
    m_isCommitting = false;
    m_isUnrecorded = std::exchange(m_isRefused, false);
    if (!m_isUnrecorded) {
        emit settled();
        return;
    }
    m_committed = before;
    showError(tr("This could not be recorded."));
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const QString before = dateOnScreen(m_committed);
    if (event->key() == Qt::Key_Escape && text() != before) {
        setText(before);
        m_isUnrecorded = false;
        showError({});
        event->accept();
        emit takenBack();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool DateEdit::event(QEvent *event)
{
    if (isForTheWindow(*this, *event)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void DateEdit::paintEvent(QPaintEvent *event)
{
    if (m_isQuiet && !hasFocus()) {
        QStyleOptionFrame option;
        initStyleOption(&option);
        painting::fieldAtRest(*this, option);
    } else {
        QLineEdit::paintEvent(event);
    }
    if (m_error.isEmpty())
        return;
    QPainter painter(this);
    const QColor colour = look::danger(palette());
    painting::fieldFrame(painter, *this, u"warning"_s, colour, colour);
}

} // namespace solidair
