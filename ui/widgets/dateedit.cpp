// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dateedit.h"

#include "base/clock.h"
#include "fielderror.h"
#include "fieldkeys.h"
#include "painting.h"
#include "ui/look/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::commit);
}

DateEdit::~DateEdit() = default;

void DateEdit::setQuiet()
{
    m_isQuiet = true;
    setAttribute(Qt::WA_Hover);
}

void DateEdit::setDate(const PartialDate &date)
{
    m_committed = date;
    setText(dateOnScreen(date));
    showError({});
}

std::optional<PartialDate> DateEdit::date() const
{
    const auto date = PartialDate::fromText(text(), currentDay());
    if (date && m_needsDay && date->precision() != PartialDate::Precision::Day)
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
    if (date())
        showError({});
    else if (PartialDate::fromText(text(), currentDay()))
        showError(tr("A whole day is needed here, such as 14/03/2026."));
    else
        showError(tr("This is no date. Type 14/03/2026, 03/2026 or 2026."));
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
    // As all dates are shown; what was typed is no longer there to be taken back.
    setText(dateOnScreen(*typed));
    if (*typed == m_committed)
        return;
    m_committed = *typed;
    emit dateCommitted(*typed);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const QString before = dateOnScreen(m_committed);
    if (event->key() == Qt::Key_Escape && text() != before) {
        setText(before);
        showError({});
        event->accept();
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
