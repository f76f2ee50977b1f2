// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/shortname.h"
#include "domain/contactwords.h"
#include "rowbutton.h"
#include "rowtools.h"
#include "session/commands/activitycommands.h"
#include "session/commands/rowcommands.h"
#include "timelinesection.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/inlineedit.h"
#include "ui/kit/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words for the icon.
QString kindText(const TimelineEntry &entry)
{
    QString kind = TimelineRow::tr("merger");
    if (const auto *moment = std::get_if<Interaction>(&entry.subject))
        kind = momentText(moment->kind);
    else if (const auto *step = std::get_if<Step>(&entry.subject))
        kind = stageText(step->stage, Phrases());
    else if (std::holds_alternative<Letter>(entry.subject))
        kind = momentText(Interaction::Kind::Letter);
    kind[0] = kind[0].toUpper();
    return kind;
}

} // namespace

TimelineRow::TimelineRow(Workspace &workspace, const QList<Contact> &contacts, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_contacts(contacts)
    , m_mark(new QLabel(this))
    , m_kind(iconButton(u"note"_s, tr("Kind of contact, and who was spoken to"), u"momentKind"_s,
                        this))
    , m_date(new InlineEdit(this))
    , m_summary(new InlineEdit(this))
    , m_words(new RowButton(this))
    , m_remark(new FactLabel({}, this))
    , m_delete(new RowDeleteButton(tr("Delete this contact moment"), u"deleteMoment"_s, this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::ByField))
{
    m_date->setObjectName(u"momentDate"_s);
    m_date->setFixedWidth(fontMetrics().horizontalAdvance(u"00/00/0000"_s) + look::space(*this, 4));
    m_summary->setObjectName(u"momentSummary"_s);
    m_summary->setRequired();
    m_words->setObjectName(u"timelineWords"_s);

    // What happened is read whole: it wraps, and the rest stands beside its first line.
    m_summary->setWraps();
    const int line = m_date->sizeHint().height();
    m_words->setMinimumHeight(line);
    m_mark->setFixedHeight(line);
    const int gap = look::space(*this, 1);
    m_remark->setContentsMargins(gap, 0, 0, gap); // below the words of the date
    m_remark->setMaximumWidth(m_date->minimumWidth());
    auto *when = new QVBoxLayout;
    when->setSpacing(0);
    when->addWidget(m_date);
    when->addWidget(m_remark);
    when->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_kind, 0, Qt::AlignTop);
    row->addSpacing(gap);
    row->addLayout(when);
    row->addWidget(m_summary, 1);
    row->addWidget(m_words, 1);
    row->addWidget(m_delete, 0, Qt::AlignTop);

    connect(m_kind, &QToolButton::clicked, this, &TimelineRow::chooseKindOrPerson);
    connect(m_date, &InlineEdit::valueCommitted, this, &TimelineRow::changeDate);
    connect(m_summary, &InlineEdit::valueCommitted, this, [this](const QString &summary) {
        auto moment = std::get<Interaction>(m_entry.subject);
        moment.summary = summary.trimmed();
        change(std::get<Interaction>(m_entry.subject), moment);
    });
    connect(m_words, &RowButton::clicked, this, [this] {
        if (const auto *step = std::get_if<Step>(&m_entry.subject))
            emit stepWanted(*step);
        else if (const auto *letter = std::get_if<Letter>(&m_entry.subject))
            emit letterWanted(*letter);
    });
    connect(m_delete, &RowDeleteButton::clicked, this, &TimelineRow::remove);
}

void TimelineRow::present(const TimelineEntry &entry)
{
    m_entry = entry;
    const bool isMoment = std::holds_alternative<Interaction>(entry.subject);
    const bool isEditable = isMoment && m_workspace.isWritable();
    showMark();
    m_date->setReadOnly(!isEditable);
    m_date->setFocusPolicy(isEditable ? Qt::StrongFocus : Qt::NoFocus);
    m_date->setValue(entry.date.isKnown() ? dateOnScreen(entry.date) : tr("no date"));
    m_summary->setVisible(isMoment);
    m_summary->setReadOnly(!isEditable);
    m_summary->setValue(entry.text);
    if (isMoment) {
        const auto municipality = std::get<Interaction>(entry.subject).municipality;
        m_keeper->begin({municipality, u"moment/"_s + entry.key});
    }
    m_words->setVisible(!isMoment);
    m_words->setTexts(entry.text, entry.remark);
    m_words->setEnabled(!std::holds_alternative<std::monostate>(entry.subject));
    m_remark->setVisible(isMoment && !entry.remark.isEmpty());
    m_remark->setText(m_remark->fontMetrics().elidedText(
        shortPersonName(entry.remark), Qt::ElideRight,
        m_remark->maximumWidth() - m_remark->contentsMargins().left()));
    setHint(*m_remark, entry.remark);
    m_remark->setAccessibleName(entry.remark);
    m_delete->setVisible(isEditable);
}

void TimelineRow::showMark()
{
    const int side = look::space(*this, 4);
    const auto *step = std::get_if<Step>(&m_entry.subject);
    const QIcon icon = step ? look::stageIcon(step->stage) : look::icon(m_entry.iconName);
    m_mark->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    const QString kind = kindText(m_entry);
    m_mark->setAccessibleName(kind);
    setHint(*m_mark, kind);
    m_date->setAccessibleName(tr("%1: date").arg(kind));
    m_summary->setAccessibleName(tr("%1: what happened").arg(kind));
    const auto *moment = std::get_if<Interaction>(&m_entry.subject);
    m_mark->setVisible(!moment || !m_workspace.isWritable());
    m_kind->setVisible(moment && m_workspace.isWritable());
    if (!moment)
        return;
    m_kind->setIcon(icon);
    m_kind->setIconSize(QSize(side, side));
    m_kind->setFixedSize(side, look::space(*this, 6));
    setHint(*m_kind, kind);
    m_kind->setAccessibleName(tr("%1: correct the kind and who was spoken to").arg(kind));
}

void TimelineRow::chooseKindOrPerson()
{
    const auto moment = std::get<Interaction>(m_entry.subject);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"momentKindMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, const Interaction &corrected) {
        auto *action = menu->addAction(onButton(text));
        action->setCheckable(true);
        action->setChecked(corrected == moment);
        connect(action, &QAction::triggered, this,
                [this, moment, corrected] { change(moment, corrected); });
    };
    for (const auto kind : allInteractionKinds()) {
        auto corrected = moment;
        corrected.kind = kind;
        offer(momentText(kind), corrected);
    }
    menu->addSection(tr("Spoken to"));
    QList<PersonId> offered{PersonId()};
    auto corrected = moment;
    corrected.person = {};
    offer(tr("nobody in particular"), corrected);
    for (const auto &contact : m_contacts) {
        corrected.person = contact.person.id;
        if (!offered.contains(corrected.person))
            offer(contactName(contact.person), corrected);
        offered.append(corrected.person);
    }
    menu->popup(m_kind->mapToGlobal(m_kind->rect().bottomLeft()));
}

void TimelineRow::change(const Interaction &before, const Interaction &after)
{
    const bool isDone = !after.summary.isEmpty()
        && m_workspace.run(
            std::make_unique<ChangeInteractionCommand>(m_workspace.session(), before, after));
    if (!isDone) {
        keepTyping(*this);
        present(TimelineEntry(m_entry));
    }
}

void TimelineRow::changeDate(const QString &typed)
{
    const auto date = PartialDate::fromText(typed, currentDay(), PartialDate::Sense::Past);
    if (!date) {
        m_date->setError(tr("This is no date. Type 14/3/2026, 3/2026 or 2026."));
        return;
    }
    if (const auto happened = checkHappened(*date, currentDay()); !happened) {
        m_date->setError(happened.error().message);
        return;
    }
    auto moment = std::get<Interaction>(m_entry.subject);
    moment.date = *date;
    change(std::get<Interaction>(m_entry.subject), moment);
}

void TimelineRow::remove()
{
    const auto &moment = std::get<Interaction>(m_entry.subject);
    const QString name = m_workspace.campaign().municipality(moment.municipality).name();
    m_workspace.runDeletion(std::make_unique<RemoveRowCommand<Interaction>>(
                                m_workspace.session(), AuditAction(u"interaction.remove"_s, {name}),
                                moment.municipality, moment.id),
                            tr("Contact moment of %1 deleted").arg(name));
}

} // namespace solidair
