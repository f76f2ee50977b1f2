// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/shortname.h"
#include "rowbutton.h"
#include "rowtools.h"
#include "session/commands/rowcommands.h"
#include "timelinesection.h"
#include "ui/look/look.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/inlineedit.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

TimelineRow::TimelineRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_mark(new QLabel(this))
    , m_date(new InlineEdit(this))
    , m_summary(new InlineEdit(this))
    , m_words(new RowButton(this))
    , m_remark(new FactLabel({}, this))
    , m_delete(new RowDeleteButton(tr("Delete this contact moment"), u"deleteMoment"_s, this))
{
    m_date->setObjectName(u"momentDate"_s);
    m_date->setAccessibleName(tr("Date"));
    m_date->setFixedWidth(fontMetrics().horizontalAdvance(u"00/00/0000"_s) + look::space(*this, 4));
    m_summary->setObjectName(u"momentSummary"_s);
    m_summary->setAccessibleName(tr("What happened"));
    m_summary->setRequired();
    m_words->setObjectName(u"timelineWords"_s);

    // What happened is read whole: it wraps, and the rest stands beside its first line.
    m_summary->setWraps();
    const int line = m_date->sizeHint().height();
    m_words->setMinimumHeight(line);
    m_mark->setFixedHeight(line);
    m_remark->setFixedHeight(line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addSpacing(look::space(*this, 1));
    row->addWidget(m_date, 0, Qt::AlignTop);
    row->addWidget(m_summary, 1);
    row->addWidget(m_words, 1);
    row->addSpacing(look::space(*this, 1)); // an open editor has a frame
    row->addWidget(m_remark, 0, Qt::AlignTop);
    row->addWidget(m_delete, 0, Qt::AlignTop);

    connect(m_date, &InlineEdit::valueCommitted, this, &TimelineRow::changeDate);
    connect(m_summary, &InlineEdit::valueCommitted, this, [this](const QString &summary) {
        auto moment = std::get<Interaction>(m_entry.subject);
        moment.summary = summary.trimmed();
        change(moment);
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
    m_words->setVisible(!isMoment);
    m_words->setTexts(entry.text, entry.remark);
    m_words->setEnabled(!std::holds_alternative<std::monostate>(entry.subject));
    m_remark->setVisible(isMoment && !entry.remark.isEmpty());
    m_remark->setText(shortPersonName(entry.remark));
    m_remark->setToolTip(Qt::convertFromPlainText(entry.remark));
    m_remark->setAccessibleName(entry.remark);
    m_delete->setVisible(isEditable);
    // The remarks of all rows end at one line.
    const int side = look::space(*this, 6);
    layout()->setContentsMargins(0, 0, isEditable || !m_workspace.isWritable() ? 0 : side, 0);
}

void TimelineRow::showMark()
{
    const int side = look::space(*this, 4);
    const auto *step = std::get_if<Step>(&m_entry.subject);
    const QIcon icon = step ? look::stageIcon(step->stage) : look::icon(m_entry.iconName);
    m_mark->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
}

void TimelineRow::change(const Interaction &moment)
{
    const bool isDone = !moment.summary.isEmpty()
        && m_workspace.run(std::make_unique<ChangeRowCommand<Interaction>>(
            m_workspace.session(),
            tr("Contact moment of %1")
                .arg(m_workspace.campaign().municipality(moment.municipality).name()),
            moment.municipality, moment));
    if (!isDone)
        present(TimelineEntry(m_entry));
}

void TimelineRow::changeDate(const QString &typed)
{
    const auto date = PartialDate::fromText(typed, currentDay());
    if (!date) {
        m_date->setError(tr("This is no date. Type 14/03/2026, 03/2026 or 2026."));
        return;
    }
    auto moment = std::get<Interaction>(m_entry.subject);
    moment.date = *date;
    change(moment);
}

void TimelineRow::remove()
{
    const auto &moment = std::get<Interaction>(m_entry.subject);
    const QString name = m_workspace.campaign().municipality(moment.municipality).name();
    m_workspace.runDeletion(std::make_unique<RemoveRowCommand<Interaction>>(
                                m_workspace.session(),
                                tr("Delete a contact moment of %1").arg(name), moment.municipality,
                                moment.id),
                            tr("Contact moment of %1 deleted").arg(name));
}

} // namespace solidair
