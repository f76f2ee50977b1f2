// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryrow.h"

#include "ui/desk/draftkeeper.h"
#include "ui/desk/drafts.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/look.h"
#include "ui/kit/wheelfreecombo.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words stand beside the date, or below what else is asked.
enum EntryColumn
{
    KindColumn,
    DateColumn,
    WideColumn,
    DueColumn
};

} // namespace

EntryRow::EntryRow(const QString &name, const QString &prompt, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_date(new DateEdit(this))
    , m_text(new QLineEdit(this))
{
    setObjectName(name + u"Entry"_s);
    m_date->setPlaceholderText(tr("date"));
    m_date->setFixedWidth(fontMetrics().horizontalAdvance(u"00/00/0000"_s) + look::space(*this, 5));
    addField(m_date, u"EntryDate"_s, tr("Date"));
    addField(m_text, u"EntryText"_s, prompt);
    connect(m_date, &QLineEdit::textEdited, this, [this] {
        if (m_date->hasFocus())
            m_date->setProperty(ridesAlong, false);
    });
    setPrompt(prompt);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(look::space(*this, 1));
    grid->addWidget(m_date, 0, DateColumn);
    grid->addWidget(m_text, 0, WideColumn);
    grid->setColumnStretch(WideColumn, 1);
    hide();
}

void EntryRow::addField(QWidget *field, const QString &name, const QString &words)
{
    field->setObjectName(m_name + name);
    field->setAccessibleName(words);
    field->installEventFilter(this);
}

void EntryRow::keepIn(Drafts &drafts)
{
    m_drafts = &drafts;
    m_keeper = new DraftKeeper(drafts, *this, DraftKeeper::Recorded::Whole);
    connect(m_keeper, &DraftKeeper::discarded, this, &EntryRow::finish);
    connect(&drafts, &Drafts::wanted, this, [this](const DraftPlace &wanted) {
        if (wanted != place())
            return;
        if (isHidden())
            reopen({});
        m_text->setFocus();
    });
}

void EntryRow::setMunicipality(MunicipalityId municipality)
{
    if (municipality == m_municipality)
        return;
    fold();
    m_municipality = municipality;
    if (!m_drafts->content(place()).isEmpty())
        reopen({});
}

void EntryRow::setHappened()
{
    m_date->setHappened();
}

void EntryRow::setDue()
{
    // What, then by when: there is no day that stands there already, as for what happened.
    if (auto *grid = qobject_cast<QGridLayout *>(layout())) {
        grid->removeWidget(m_date);
        grid->addWidget(m_date, 0, DueColumn);
    }
    setTabOrder(m_text, m_date);
    m_date->setSense(PartialDate::Sense::Due);
}

void EntryRow::askKindAndPerson()
{
    m_kind = new WheelFreeCombo(this);
    addField(m_kind, u"EntryKind"_s, tr("Kind of contact"));
    labelChoice(*m_kind, m_kind->accessibleName());
    for (const auto kind : allInteractionKinds())
        m_kind->addItem(interactionKindText(kind, Phrases()), interactionKindToken(kind));
    m_person = new WheelFreeCombo(this);
    addField(m_person, u"EntryPerson"_s, tr("Spoken to"));
    labelChoice(*m_person, m_person->accessibleName());
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(8);
    setPersons({});
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(m_kind, 0, KindColumn);
    // Below each other: a narrow pane has room for two of them.
    grid->addWidget(m_person, 1, KindColumn, 1, WideColumn + 1);
    grid->addWidget(m_text, 2, KindColumn, 1, WideColumn + 1);
    setTabOrder(m_kind, m_date);
    setTabOrder(m_date, m_person);
    setTabOrder(m_person, m_text);
}

void EntryRow::setKind(Interaction::Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(interactionKindToken(kind)));
    emit m_kind->activated(m_kind->currentIndex());
}

void EntryRow::setPersons(const QList<std::pair<PersonId, QString>> &persons)
{
    const auto before = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("spoken to…"), QString());
    for (const auto &[id, name] : persons)
        m_person->addItem(name, id.text());
    m_person->setCurrentIndex(qMax(0, m_person->findData(before)));
}

void EntryRow::setPrompt(const QString &prompt)
{
    m_text->setPlaceholderText(prompt);
    m_text->setAccessibleName(prompt);
}

void EntryRow::open(const PartialDate &date)
{
    reopen(date);
    m_text->setFocus();
}

void EntryRow::openAs(Interaction::Kind kind, const PartialDate &date)
{
    if (!reopen(date))
        setKind(kind);
    m_text->setFocus();
}

/// Whether there was something in it from before.
bool EntryRow::reopen(const PartialDate &date)
{
    m_keeper->leave();
    m_date->setDate({});
    m_date->setProperty(ridesAlong, true);
    m_text->clear();
    m_refused.reset();
    if (m_kind) {
        m_kind->setCurrentIndex(0);
        m_person->setCurrentIndex(0);
    }
    show();
    const bool isRestored = m_keeper->begin(place());
    if (!isRestored)
        m_date->setDate(date);
    return isRestored;
}

void EntryRow::fold()
{
    if (isHidden())
        return;
    m_keeper->leave();
    hide();
    emit closed();
}

void EntryRow::finish()
{
    m_keeper->finish();
    m_text->clear();
    m_refused.reset();
    fold();
}

Entry EntryRow::entry() const
{
    Entry entry;
    entry.date = m_date->date().value_or(PartialDate());
    entry.text = m_text->text().trimmed();
    if (m_kind) {
        entry.kind = interactionKindFromToken(m_kind->currentData().toString())
                         .value_or(Interaction::Kind::Note);
        entry.person = PersonId::fromText(m_person->currentData().toString());
    }
    return entry;
}

void EntryRow::enter()
{
    if (!m_date->date()) {
        m_date->setFocus();
        return;
    }
    const auto typed = entry();
    if (typed.text.isEmpty())
        return;
    m_refused = typed;
    emit entered(typed);
}

/// The one field to the other is no leaving.
void EntryRow::leave()
{
    if (isHidden() || isAncestorOf(QApplication::focusWidget()))
        return;
    const auto typed = entry();
    if (typed.text.isEmpty())
        fold();
    else if (m_date->date() && m_refused != typed)
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
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else if (event->key() == Qt::Key_Escape)
        fold();
    else
        QWidget::keyPressEvent(event);
}

} // namespace solidair
