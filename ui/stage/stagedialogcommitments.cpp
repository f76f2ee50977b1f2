// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogcommitments.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/joining.h"
#include "stagedialogcommitment.h"
#include "stagedialogglyph.h"
#include "ui/desk/workspace.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/meter.h"
#include "ui/kit/painting.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More rows than this scroll.
constexpr int mostRows = 7;

/// The commitments that count on @p day, each once.
QList<Commitment> counting(const QList<Commitment> &commitments, QDate day)
{
    QList<Commitment> result;
    for (const auto &it : commitments) {
        const bool again = std::ranges::any_of(
            result, [&it](const Commitment &other) { return other.isSameAs(it); });
        if (it.standsOn(day) && !it.isEmpty() && !again)
            result.append(it);
    }
    return result;
}

} // namespace

StageDialogCommitments::StageDialogCommitments(Workspace &workspace, MunicipalityId municipality,
                                               QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_municipality(municipality)
{
    build();
    connect(m_override, &QCheckBox::toggled, this, [this](bool on) {
        m_reason->setEnabled(on);
        if (on)
            m_reason->setFocus();
        emit edited();
    });
    connect(m_reason, &QLineEdit::textEdited, this, &StageDialogCommitments::edited);
}

void StageDialogCommitments::build()
{
    const int step = look::space(*this, 2);
    auto *heading = new QLabel(tr("Commitments"), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(look::heading(font()));
    m_meter = new Meter(this);
    m_warning = new StageDialogGlyph(u"warning"_s, StageDialogGlyph::Tone::Attention,
                                     tr("Attention"), this);
    m_needed = new QLabel(this);
    m_needed->setObjectName(u"commitmentsNeeded"_s);
    m_needed->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(step);
    head->addWidget(heading);
    head->addWidget(m_meter);
    head->addStretch();
    head->addWidget(m_warning);
    head->addWidget(m_needed);

    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    // All that a charter may ask, made here so that Tab leads through them to what follows.
    int most = 0;
    for (const auto &charter : m_workspace.campaign().charters())
        most = std::max(most, charter.commitmentsAsked);
    while (m_editors.size() < most) {
        auto *editor = new StageDialogCommitment(content);
        m_rows->addWidget(editor);
        m_editors.append(editor);
        connect(editor, &StageDialogCommitment::edited, this, &StageDialogCommitments::edited);
    }
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    m_overrideRow = new QWidget(this);
    m_override = new QCheckBox(m_overrideRow);
    m_override->setObjectName(u"joinAnyway"_s);
    m_reason = new QLineEdit(m_overrideRow);
    m_reason->setObjectName(u"joinReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("reason, such as: the list follows"));
    m_reason->setEnabled(false);
    auto *row = new QHBoxLayout(m_overrideRow);
    row->setContentsMargins({});
    row->setSpacing(step);
    row->addWidget(m_override);
    row->addWidget(m_reason, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(step);
    column->addLayout(head);
    column->addWidget(m_scroll);
    column->addWidget(m_overrideRow);
}

void StageDialogCommitments::follow(MunicipalityId municipality, const Charter &charter,
                                    const PartialDate &date)
{
    m_municipality = municipality;
    const QDate today = currentDay();
    const QDate day = std::min(periodOf(date, today).last, today);
    const auto all = m_workspace.campaign().commitments(m_municipality);
    const auto recorded = counting(all, day);
    m_date = date;
    m_asked = charter.commitmentsAsked;
    const int before = countedOn(all, day);
    showRecorded(recorded);
    showEditors(std::max(0, m_asked - before), charter);
    fitHeight();

    const int now = countedOn(all + filledIn(), day);
    m_missing = std::max(0, m_asked - now);
    m_meter->setCounts(now, m_asked, false);
    m_warning->setVisible(m_missing > 0);
    m_needed->setVisible(m_missing > 0);
    m_needed->setText(tr("%n more needed", nullptr, m_missing));
    QPalette attention = palette();
    attention.setColor(QPalette::WindowText, look::attention(palette()));
    m_needed->setPalette(attention);
    m_overrideRow->setVisible(before < m_asked);
    m_overrideRow->setEnabled(m_missing > 0);
    m_override->setText(
        tr("Record with %1, because").arg(engagementsText(now, m_asked, Phrases())));
}

void StageDialogCommitments::showRecorded(const QList<Commitment> &recorded)
{
    if (recorded == m_recorded)
        return;
    qDeleteAll(m_recordedRows);
    m_recordedRows.clear();
    m_recorded = recorded;
    for (const auto &commitment : recorded) {
        auto *row = recordedRow(commitment);
        m_rows->insertWidget(static_cast<int>(m_recordedRows.size()), row);
        m_recordedRows.append(row);
    }
}

QWidget *StageDialogCommitments::recordedRow(const Commitment &commitment)
{
    const int step = look::space(*this, 2);
    auto *result = new QWidget(this);
    auto *row = new QHBoxLayout(result);
    row->setContentsMargins(step, step - 1, step, step - 1);
    row->setSpacing(step);
    row->addWidget(new StageDialogGlyph(u"check"_s, StageDialogGlyph::Tone::Good,
                                        tr("Recorded already"), result));
    const auto *category = m_workspace.campaign().category(commitment.category);
    auto *kind =
        new ElidedLabel(category ? category->text.in(Phrases().language()) : QString(), result);
    kind->setFixedWidth(look::space(*this, 50));
    row->addWidget(kind);
    auto *title = new ElidedLabel(commitment.title, result);
    row->addWidget(title, 1);
    row->addWidget(new FactLabel(commitmentStateText(commitment.state, Phrases()), result));
    return result;
}

void StageDialogCommitments::showEditors(int count, const Charter &charter)
{
    m_shown = count;
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->setVisible(i < count);
        m_editors[i]->setCharter(m_workspace.campaign(), charter.id);
    }
}

void StageDialogCommitments::fitHeight()
{
    m_rows->activate();
    const int rows = static_cast<int>(m_recordedRows.size()) + m_shown;
    m_scroll->setVisible(rows > 0);
    const int most = mostRows * (look::rowHeight(*this) + look::space(*this, 2));
    m_scroll->setFixedHeight(std::min(m_scroll->widget()->sizeHint().height(), most)
                             + 2 * m_scroll->frameWidth());
}

QList<Commitment> StageDialogCommitments::filledIn() const
{
    QList<Commitment> result;
    for (qsizetype i = 0; i < m_shown; ++i) {
        auto commitment = m_editors[i]->commitment();
        if (commitment.isEmpty() || commitment.category.isNull())
            continue;
        commitment.municipality = m_municipality;
        commitment.since = m_date;
        result.append(commitment);
    }
    return result;
}

bool StageDialogCommitments::lacksKind() const
{
    return std::any_of(m_editors.begin(), m_editors.begin() + m_shown, [](const auto *editor) {
        const auto commitment = editor->commitment();
        return !commitment.isEmpty() && commitment.category.isNull();
    });
}

bool StageDialogCommitments::isOverridden() const
{
    return m_missing > 0 && m_override->isChecked();
}

QString StageDialogCommitments::reason() const
{
    return singleLine(m_reason->text());
}

QWidget *StageDialogCommitments::firstOpen() const
{
    for (qsizetype i = 0; i < m_shown; ++i) {
        if (m_editors[i]->commitment().isEmpty())
            return m_editors[i]->firstField();
    }
    return nullptr;
}

} // namespace solidair
