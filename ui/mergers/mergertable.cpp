// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergertable.h"

#include "base/text.h"
#include "domain/contactwords.h"
#include "domain/provincenames.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/meter.h"
#include "ui/kit/stagelabel.h"
#include "ui/kit/wrappedcheckbox.h"
#include "ui/kit/wrappedlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *mergerFact(const QString &text, QWidget *parent)
{
    auto *label = new FactLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

const QString nothing = u"–"_s;

} // namespace

MergerTable::MergerTable(Workspace &workspace, QWidget *parent)
    : ScrollingPart(parent)
    , m_workspace(workspace)
{
    setObjectName(u"mergerTable"_s);
    setAccessibleName(tr("As it stood the day before"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void MergerTable::present(const MergerComparison &comparison, MergerCase::State state,
                          const MergerAnswer &answer, CoordinatorId coordinator)
{
    m_isAlike = state == MergerCase::State::Alike;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    const int edge = look::space(*this, 6);
    rows->setContentsMargins(edge, look::space(*this, 4), edge, edge);
    rows->setSpacing(look::space(*this, 2));
    addTitle(*rows, comparison);
    auto *part = new QWidget(m_content);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    m_row = 0;
    const int columns = static_cast<int>(comparison.formers.size());
    for (int column = 1; column <= columns; ++column) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, look::space(*this, 28));
    }
    // Made first: it lies below what stands in the column.
    auto *tint = new QWidget(part);
    tint->setAutoFillBackground(true);
    tint->setBackgroundRole(QPalette::AlternateBase);
    addHeads(*grid, comparison);
    addStages(*grid, comparison);
    addCommitments(*grid, comparison, answer);
    addContacts(*grid, comparison, answer);
    addWhatHappened(*grid, comparison);
    addCoordinators(*grid, comparison, coordinator);
    for (int column = 1; column <= columns; ++column) {
        if (comparison.formers[column - 1].id == comparison.furthest)
            grid->addWidget(tint, 0, column, m_row, 1);
    }
    rows->addWidget(part);
    const auto kept = m_isAlike
        ? tr("All of it stays, each with the municipality that it comes from.")
        : tr("What is ticked comes along. The rest stays with the municipality that it comes from, "
             "as its history; nothing is lost.");
    const auto until = tr("Until you decide, the new municipality stands everywhere in the "
                          "furthest stage of those that merged.");
    rows->addWidget(
        mergerFact(state == MergerCase::State::Pending ? kept + u' ' + until : kept, m_content));
    rows->addStretch();
    column().addWidget(m_content);
    m_content->show();
}

int MergerTable::neededWidth() const
{
    return ScrollingPart::minimumSizeHint().width();
}

QSize MergerTable::minimumSizeHint() const
{
    return {look::space(*this, 60), look::space(*this, 24)};
}

void MergerTable::addTitle(QVBoxLayout &rows, const MergerComparison &comparison)
{
    const auto &campaign = m_workspace.campaign();
    const auto &municipality = campaign.municipality(comparison.successor);
    const Phrases phrases;
    auto *name = new WrappedLabel(municipality.name(), m_content);
    name->setObjectName(u"mergerName"_s);
    name->setFont(look::name(font()));
    QStringList facts{tr("came about on %1").arg(dateOnScreen(PartialDate(municipality.validFrom))),
                      provinceName(municipality.province, phrases),
                      tr("NIS\u00A0%1").arg(municipality.nis)};
    if (municipality.population)
        facts.append(tr("%1 inhabitants").arg(phrases.locale().toString(*municipality.population)));
    rows.addWidget(name);
    rows.addWidget(mergerFact(facts.join(u" · "_s), m_content));
}

/// The place of the row that is being filled, in @p column; what goes in stands below each other.
QVBoxLayout *MergerTable::cell(QGridLayout &grid, int column)
{
    auto *place = new QWidget(grid.parentWidget()); // a layout would not know its height
    auto *rows = new QVBoxLayout(place);
    const int edge = look::space(*this, 2);
    rows->setContentsMargins(edge, edge, edge, edge);
    rows->setSpacing(0);
    grid.addWidget(place, m_row, column, Qt::AlignTop);
    return rows;
}

void MergerTable::label(QGridLayout &grid, const QString &text)
{
    cell(grid, 0)->addWidget(new FactLabel(text, grid.parentWidget()));
}

void MergerTable::addHeads(QGridLayout &grid, const MergerComparison &comparison)
{
    auto *part = grid.parentWidget();
    label(grid, tr("on %1").arg(dateOnScreen(PartialDate(comparison.dayBefore))));
    int column = 0;
    for (const auto &former : comparison.formers) {
        const auto &municipality = m_workspace.campaign().municipality(former.id);
        auto *rows = cell(grid, ++column);
        auto *name = new WrappedLabel(municipality.name(), part);
        name->setFont(look::heading(font()));
        rows->addWidget(name);
        rows->addWidget(mergerFact(
            tr("%1 · %2").arg(municipality.nis, provinceName(municipality.province, Phrases())),
            part));
    }
    ++m_row;
}

/// What stands first in a cell, and below it in the second voice.
void MergerTable::addRow(QGridLayout &grid, const QString &text,
                         const QList<std::pair<QString, QString>> &cells)
{
    auto *part = grid.parentWidget();
    label(grid, text);
    int column = 0;
    for (const auto &[words, fact] : cells) {
        auto *rows = cell(grid, ++column);
        rows->addWidget(words.isEmpty() ? mergerFact(nothing, part)
                                        : new WrappedLabel(words, part));
        if (!fact.isEmpty())
            rows->addWidget(mergerFact(fact, part));
    }
    ++m_row;
}

void MergerTable::addStages(QGridLayout &grid, const MergerComparison &comparison)
{
    auto *part = grid.parentWidget();
    label(grid, tr("Stage"));
    QList<std::pair<QString, QString>> since;
    QList<std::pair<QString, QString>> deciders;
    int column = 0;
    for (const auto &former : comparison.formers) {
        auto *stage = new StageLabel(part);
        stage->setStage(former.standing.stage);
        cell(grid, ++column)->addWidget(stage, 0, Qt::AlignLeft);
        const auto *charter = m_workspace.campaign().charter(former.standing.charter);
        const bool hasText = former.standing.isMember() && charter;
        since.append({dateOnScreen(former.standing.since),
                      hasText ? tr("text of %1").arg(charter->key) : QString()});
        const auto decider = former.standing.step.decidedBy;
        deciders.append(
            {decider == Decider::Unknown ? QString() : deciderText(decider, Phrases()), {}});
    }
    ++m_row;
    addRow(grid, tr("Since"), since);
    addRow(grid, tr("Decided by"), deciders);
}

/// What comes along or not: its words to tick, and its fact below them. Where there is nothing to
/// decide only the words.
void MergerTable::addTick(QVBoxLayout &rows, const Ticked &what, bool isTicked,
                          const std::function<void(bool)> &turned)
{
    auto *fact = mergerFact(what.fact, m_content);
    if (m_isAlike) {
        rows.addWidget(new WrappedLabel(what.words, m_content));
        rows.addWidget(fact);
        return;
    }
    auto *tick = new WrappedCheckBox(onButton(what.words), m_content);
    const auto &former = m_workspace.campaign().municipality(what.of).name();
    tick->setObjectName(what.name);
    tick->setChecked(isTicked);
    tick->setAccessibleName(what.words);
    tick->setAccessibleDescription(tr("%1, of %2: comes along").arg(what.fact, former));
    tick->setEnabled(m_workspace.isWritable());
    connect(tick, &QCheckBox::toggled, this, turned);
    fact->setIndent(look::space(*this, 5));
    rows.addWidget(tick);
    rows.addWidget(fact);
}

void MergerTable::addCommitments(QGridLayout &grid, const MergerComparison &comparison,
                                 const MergerAnswer &answer)
{
    auto *part = grid.parentWidget();
    label(grid, tr("Commitments"));
    int column = 0;
    for (const auto &former : comparison.formers) {
        auto *rows = cell(grid, ++column);
        if (former.standing.isMember()) {
            auto *meter = new Meter(part);
            meter->setCounts(former.standing.counted, former.standing.asked,
                             former.standing.isUnderThreshold());
            rows->addWidget(meter, 0, Qt::AlignLeft);
        } else if (former.commitments.isEmpty()) {
            rows->addWidget(mergerFact(nothing, part));
        }
        for (const auto &commitment : former.commitments) {
            const auto id = commitment.id;
            addTick(*rows,
                    {u"mergerCommitment."_s + id.text(), singleLine(commitment.title),
                     commitmentStateText(commitment.state, Phrases()), former.id},
                    !answer.commitmentsLeft.contains(id),
                    [this, id](bool isOn) { emit commitmentTicked(id, isOn); });
        }
    }
    ++m_row;
}

void MergerTable::addContacts(QGridLayout &grid, const MergerComparison &comparison,
                              const MergerAnswer &answer)
{
    auto *part = grid.parentWidget();
    label(grid, tr("Contacts"));
    int column = 0;
    for (const auto &former : comparison.formers) {
        auto *rows = cell(grid, ++column);
        if (former.records.contacts.isEmpty())
            rows->addWidget(mergerFact(nothing, part));
        for (const auto &[role, person] : former.records.contacts) {
            const auto id = role.id;
            addTick(*rows,
                    {u"mergerRole."_s + id.text(), singleLine(contactName(person)),
                     singleLine(contactRole(role)), former.id},
                    !answer.rolesLeft.contains(id),
                    [this, id](bool isOn) { emit roleTicked(id, isOn); });
        }
    }
    ++m_row;
}

void MergerTable::addWhatHappened(QGridLayout &grid, const MergerComparison &comparison)
{
    QList<std::pair<QString, QString>> visible;
    QList<std::pair<QString, QString>> timeline;
    QList<std::pair<QString, QString>> next;
    for (const auto &former : comparison.formers) {
        const auto &records = former.records;
        QStringList titles;
        for (const auto &publication : records.publications)
            titles.append(singleLine(publication.title));
        const bool isListed = m_workspace.campaign().municipality(former.id).mayBeListed;
        visible.append({titles.join(u", "_s), isListed ? QString() : tr("not on the public list")});
        QStringList counts;
        if (!records.interactions.isEmpty())
            counts.append(
                tr("%n moment(s)", nullptr, static_cast<int>(records.interactions.size())));
        if (!records.letters.isEmpty())
            counts.append(tr("%n letter(s)", nullptr, static_cast<int>(records.letters.size())));
        timeline.append({counts.join(u", "_s), {}});
        const auto step = records.nextSteps.value(0);
        next.append({singleLine(step.what), dateOnScreen(PartialDate(step.due))});
    }
    addRow(grid, tr("Visible"), visible);
    addRow(grid, tr("Timeline"), timeline);
    addRow(grid, tr("Next step"), next);
}

void MergerTable::addCoordinators(QGridLayout &grid, const MergerComparison &comparison,
                                  CoordinatorId coordinator)
{
    const auto &campaign = m_workspace.campaign();
    auto *part = grid.parentWidget();
    auto *group = new QButtonGroup(part);
    label(grid, tr("Coordinator"));
    int column = 0;
    for (const auto &former : comparison.formers) {
        auto *rows = cell(grid, ++column);
        const auto id = campaign.municipality(former.id).coordinator;
        auto name = singleLine(campaign.coordinatorName(id));
        if (name.isEmpty()) {
            rows->addWidget(mergerFact(nothing, part));
            continue;
        }
        auto *radio = new QRadioButton(name.replace(u'&', u"&&"_s), part);
        radio->setObjectName(u"mergerCoordinator.%1"_s.arg(column));
        radio->setAccessibleDescription(tr("follows the new municipality, as %1 before")
                                            .arg(campaign.municipality(former.id).name()));
        radio->setEnabled(m_workspace.isWritable());
        radio->setChecked(id == coordinator && !group->checkedButton());
        group->addButton(radio);
        connect(radio, &QRadioButton::clicked, this, [this, id] { emit coordinatorChosen(id); });
        rows->addWidget(radio);
    }
    ++m_row;
}

} // namespace solidair
