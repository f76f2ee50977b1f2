// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryrow.h"

#include "ui/look/look.h"
#include "ui/widgets/dateedit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

EntryRow::EntryRow(const QString &name, const QString &prompt, QWidget *parent)
    : QWidget(parent)
    , m_date(new DateEdit(this))
    , m_text(new QLineEdit(this))
{
    setObjectName(name + u"Entry"_s);
    m_date->setObjectName(name + u"EntryDate"_s);
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("date"));
    m_date->setFixedWidth(fontMetrics().horizontalAdvance(u"00/00/0000"_s) + look::space(*this, 5));
    m_text->setObjectName(name + u"EntryText"_s);
    setPrompt(prompt);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(*this, 1));
    row->addWidget(m_date);
    row->addWidget(m_text, 1);
    for (auto *field : {static_cast<QLineEdit *>(m_date), m_text})
        field->installEventFilter(this);
    hide();
}

void EntryRow::setPrompt(const QString &prompt)
{
    m_text->setPlaceholderText(prompt);
    m_text->setAccessibleName(prompt);
}

void EntryRow::open(const PartialDate &date)
{
    m_date->setDate(date);
    m_text->clear();
    show();
    m_text->setFocus();
}

void EntryRow::fold()
{
    if (isHidden())
        return;
    const QString text = m_text->text().trimmed();
    m_text->clear();
    hide();
    emit closed();
    if (!text.isEmpty() && !m_date->date())
        emit abandoned(tr("Not recorded, because “%1” is no date: %2").arg(m_date->text(), text));
}

void EntryRow::enter()
{
    const auto date = m_date->date();
    const QString text = m_text->text().trimmed();
    if (!date) {
        m_date->setFocus();
        return;
    }
    if (text.isEmpty())
        return;
    fold();
    emit entered(*date, text);
}

/// The one field to the other is no leaving.
void EntryRow::leave()
{
    if (isHidden() || isAncestorOf(QApplication::focusWidget()))
        return;
    if (m_text->text().trimmed().isEmpty())
        fold();
    else if (m_date->date())
        enter();
}

bool EntryRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        leave();
    }
    return QWidget::eventFilter(watched, event);
}

void EntryRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        enter();
    } else if (event->key() == Qt::Key_Escape) {
        m_text->clear();
        fold();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace solidair
