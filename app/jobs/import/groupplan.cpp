// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupplan.h"

#include "base/text.h"
#include "domain/bodynamed.h"
#include "domain/joining.h"
#include "domain/municipalityofdate.h"
#include "sheetvalues.h"
#include "views/ownfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString groupText(const char *source)
{
    return QCoreApplication::translate("ImportRow", source);
}

bool overlap(const Period &a, const Period &b)
{
    return a.first <= b.last && b.first <= a.last;
}

QString stepWords(Stage stage, const PartialDate &date, const Phrases &phrases)
{
    return u"%1, %2"_s.arg(stageText(stage, phrases), dateInTable(date, phrases));
}

/// The id of the coordinator of that name, who is added when nobody is called so.
QString coordinatorFor(GroupRow &row, const QString &name)
{
    auto &work = row.work;
    const auto &campaign = work.campaign();
    const auto key = folded(name);
    for (const auto &it : campaign.coordinators()) {
        if (it.name == name || folded(it.name) == key)
            return it.id.text();
    }
    const Coordinator added{CoordinatorId::create(), singleLine(name), {}, true};
    work.append(&GroupWork::coordinators, added);
    work.setCampaign(campaign.withLists(campaign.coordinators() + QList<Coordinator>{added},
                                        campaign.bodies(), campaign.ownFields()));
    return added.id.text();
}

/// The one that asked, which is added when none is called so.
BodyId bodyFor(GroupRow &row, const QString &name)
{
    auto &work = row.work;
    const auto &campaign = work.campaign();
    if (const auto added = newBodyNamed(campaign, name, BodyId::create())) {
        work.append(&GroupWork::bodies, *added);
        work.setCampaign(campaign.withLists(campaign.coordinators(),
                                            campaign.bodies() + QList<Body>{*added},
                                            campaign.ownFields()));
    }
    return bodyNamed(work.campaign(), name)->id;
}

} // namespace

GroupPlan::GroupPlan(const ImportFacts &facts, const ImportMapping &mapping,
                     const ImportAnswers &answers, const CategoryNames &categories,
                     const Phrases &phrases, const Register &campaign, MunicipalityId present)
    : m_group{facts, mapping, answers, categories, phrases, present}
    , m_work(campaign)
{
    const auto there = recordsOf(facts.records, campaign, present);
    m_work.contacts = there.contacts;
    for (qsizetype i = 0; i < there.contacts.size(); ++i) {
        for (const auto &key : placesOf(there.contacts[i].person))
            m_work.places.insert(key, i);
    }
    m_work.nextSteps = there.nextSteps;
    for (const auto &moment : there.interactions)
        m_work.notes.insert(folded(withoutSource(moment.summary)));
    const auto commitments = campaign.commitments(present);
    for (const auto &commitment : commitments) {
        m_work.titles.insert(folded(commitment.title));
        const auto *category = campaign.category(commitment.category);
        if (category && commitment.standsOn(facts.day))
            m_work.categories.insert(category->key);
    }
    m_wasEmpty = there.contacts.isEmpty() && there.nextSteps.isEmpty()
        && there.interactions.isEmpty() && campaign.municipality(present).coordinator.isNull()
        && std::ranges::all_of(campaign.withPredecessors(present), [&](MunicipalityId id) {
                     const auto &dossier = campaign.dossier(id);
                     return dossier.steps.isEmpty() && dossier.commitments.isEmpty();
                 });
}

bool GroupPlan::add(const RowRead &read, MunicipalityId municipality, ImportRow &result)
{
    GroupRow row{m_group, read, municipality, result, m_work};
    const auto stepsBefore = m_work.steps.size();
    result.outcome = ImportRow::Outcome::Same;
    result.cell.clear();
    result.value.clear();
    result.reason.clear();
    result.remarks.clear();
    result.municipality = municipality;
    const bool isTaken = takeSteps(row) && takeCommitments(row) && takeSettings(row)
        && takeContacts(row) && takeNextStep(row);
    if (!isTaken) {
        m_work.takeBack();
        result.outcome = ImportRow::Outcome::Refused;
        result.changes.clear();
        return false;
    }
    takeNotes(row);
    m_work.keep();
    for (auto step = stepsBefore; step < m_work.steps.size(); ++step)
        m_rowOfStep.insert(m_work.steps[step].id, read.number);
    const bool isWritten =
        std::ranges::any_of(result.changes, [](const ImportChange &it) { return !it.isKept; });
    if (isWritten)
        result.outcome = m_wasEmpty ? ImportRow::Outcome::New : ImportRow::Outcome::Changed;
    return true;
}

Register GroupPlan::withCommitments() const
{
    QHash<MunicipalityId, Dossier> filled;
    for (const auto &commitment : m_work.commitments) {
        const auto id = commitment.municipality;
        if (!filled.contains(id))
            filled.insert(id, campaign().dossier(id));
        filled[id].commitments.append(commitment);
    }
    return campaign().with(filled.values());
}

void GroupPlan::finish(ImportPlan &plan, const QHash<int, ImportRow *> &rows)
{
    const auto filled = withCommitments();
    for (auto &step : m_work.steps) {
        const auto *charter = filled.charter(step.charter);
        if (step.stage != Stage::Joined || !charter)
            continue;
        const auto enough =
            checkJoining(filled, step.municipality, step.date, *charter, m_group.facts.day);
        if (enough)
            continue;
        step.reason = groupText(QT_TRANSLATE_NOOP("ImportRow", "taken over from a list"));
        ++plan.counts.belowThreshold;
        if (auto *row = rows.value(m_rowOfStep.value(step.id)))
            row->remarks.append(enough.error().message + u": "_s + step.reason);
    }
    auto &records = plan.records;
    const auto &before = m_group.facts.campaign.municipality(m_group.present);
    if (const auto &after = campaign().municipality(m_group.present); after != before)
        records.municipalities.append({before, after});
    records.coordinators += m_work.coordinators;
    records.bodies += m_work.bodies;
    records.steps += m_work.steps;
    records.commitments += m_work.commitments;
    records.notes += m_work.newNotes;
    for (const auto &contact : std::as_const(m_work.contacts)) {
        if (m_work.newContacts.contains(contact.person.id))
            records.contacts.append(contact);
        else if (const auto seen = m_work.seen.constFind(contact.person.id);
                 seen != m_work.seen.constEnd() && seen->role.id == contact.role.id)
            records.changedContacts.append({*seen, contact});
    }
    for (const auto &step : std::as_const(m_work.nextSteps)) {
        if (m_work.newSteps.contains(step.id))
            records.nextSteps.append(step);
        else if (const auto seen = m_work.seenSteps.constFind(step.id);
                 seen != m_work.seenSteps.constEnd())
            records.changedNextSteps.append({*seen, step});
    }
}

bool GroupPlan::isRecorded(const GroupRow &row, const StepRead &step,
                           MunicipalityId municipality) const
{
    const auto &campaign = row.work.campaign();
    const auto fits = [&](const Step &it) {
        if (it.stage != step.stage || (!step.charter.isNull() && it.charter != step.charter))
            return false;
        return it.date == step.date || !step.date.isKnown()
            || overlap(periodOf(it.date, m_group.facts.day),
                       periodOf(step.date, m_group.facts.day));
    };
    // It may have gone on since.
    const bool isBehind = step.isStanding
        && row.work.standing(m_group.present, m_group.facts.day).stage != step.stage;
    for (const auto id : campaign.withPredecessors(m_group.present)) {
        for (const auto &it : campaign.dossier(id).steps) {
            if (!fits(it))
                continue;
            if (isBehind || (step.date.isKnown() && it.date != step.date)) {
                row.result.remarks.append(
                    groupText(QT_TRANSLATE_NOOP("ImportRow", "Recorded already as: %1"))
                        .arg(stepWords(it.stage, it.date, m_group.phrases)));
            }
            return true;
        }
    }
    return !step.date.isKnown()
        && row.work.standing(municipality, m_group.facts.day).stage == step.stage;
}

bool GroupPlan::takeSteps(GroupRow &row) const
{
    return std::ranges::all_of(row.read.steps,
                               [&](const StepRead &step) { return takeStep(row, step); });
}

bool GroupPlan::takeStep(GroupRow &row, const StepRead &read) const
{
    auto &work = row.work;
    const QDate day = m_group.facts.day;
    const auto period = read.date.isKnown() ? periodOf(read.date, day) : Period{day, day};
    const auto municipality = municipalityMeant(work.campaign(), row.municipality, period);
    if (municipality.isNull()) {
        const auto &nis = work.campaign().municipality(row.municipality).nis;
        const auto why = work.campaign().named(nis, period);
        return row.refuse(read.cell, read.value, why ? QString() : why.error().message);
    }
    if (read.stage == Stage::Joined) {
        row.committed = municipality;
        row.charter = read.charter;
    }
    if (isRecorded(row, read, municipality))
        return true;
    Step step;
    step.id = StepId::create();
    step.municipality = municipality;
    step.stage = read.stage;
    step.date = read.date;
    step.charter = read.charter;
    step.source = row.source();
    if (!read.askedBy.isEmpty())
        step.askedBy = bodyFor(row, read.askedBy);
    const auto standing = work.standing(m_group.present, day);
    const auto placed = placedStep(work.campaign(), step, day);
    if (!placed) {
        return placed.error().code == Error::Code::AlreadyRecorded
            || row.refuse(read.cell, read.value, placed.error().message);
    }
    if (read.isStanding && !read.date.isKnown() && placed->steps.last().id != step.id) {
        return row.refuse(read.cell, read.value,
                          groupText(QT_TRANSLATE_NOOP("ImportRow", "it stands further already: %1"))
                              .arg(stepWords(standing.stage, standing.since, m_group.phrases)));
    }
    work.append(&GroupWork::steps, placed->step);
    auto dossier = work.campaign().dossier(municipality);
    dossier.steps = placed->steps;
    work.setDossier(dossier);
    if (read.stage == Stage::Joined)
        row.charter = placed->step.charter;
    row.result.changes.append(
        {ImportChange::Kind::Step, groupText(QT_TRANSLATE_NOOP("ImportRow", "Stage")),
         standing.stage == Stage::NotApproached ? QString()
                                                : stageText(standing.stage, m_group.phrases),
         stepWords(read.stage, read.date, m_group.phrases), read.cell});
    return true;
}

bool GroupPlan::takeCommitments(GroupRow &row) const
{
    if (row.read.commitments.isEmpty())
        return true;
    auto &work = row.work;
    auto charter = row.charter;
    if (charter.isNull())
        charter = work.standing(m_group.present, m_group.facts.day).charter;
    if (const auto *inForce = work.campaign().charterInForce(m_group.facts.day);
        charter.isNull() && inForce)
        charter = inForce->id;
    const auto owner = row.committed.isNull() ? m_group.present : row.committed;
    for (const auto &read : row.read.commitments) {
        const auto *category = read.category.isNull()
            ? m_group.categories.meant(read.title, charter)
            : work.campaign().category(read.category);
        if (!category) {
            return row.refuse(
                read.cell, read.title,
                groupText(QT_TRANSLATE_NOOP("ImportRow",
                                            "the declaration has no kind of commitment for it")));
        }
        const auto title = folded(read.title);
        if (title.isEmpty() || work.titles.contains(title)
            || (read.isMark && work.categories.contains(category->key)))
            continue;
        Commitment commitment;
        commitment.id = CommitmentId::create();
        commitment.municipality = owner;
        commitment.category = category->id;
        commitment.title = read.title;
        work.append(&GroupWork::commitments, commitment);
        work.insert(&GroupWork::titles, title);
        work.insert(&GroupWork::categories, category->key);
        row.result.changes.append({ImportChange::Kind::Commitment,
                                   groupText(QT_TRANSLATE_NOOP("ImportRow", "Commitment")),
                                   {},
                                   read.title,
                                   read.cell,
                                   false,
                                   category->text.in(m_group.phrases.language())});
    }
    return true;
}

bool GroupPlan::takeSettings(GroupRow &row) const
{
    auto &work = row.work;
    const auto &phrases = m_group.phrases;
    for (const auto &read : row.read.settings) {
        const auto &setting = *read.field->setting;
        const auto before = work.campaign().municipality(m_group.present);
        const auto value = read.newName.isEmpty()
            ? read.value
            : FieldValue(Token{coordinatorFor(row, read.newName)});
        auto after = before;
        if (const auto fine = setting.set(after, value); !fine)
            return row.refuse(read.cell, fieldText(*read.field, value, phrases),
                              fine.error().message);
        const auto shown = [&](const FieldValue &it) {
            const auto *token = std::get_if<Token>(&it);
            const auto name = token && read.field->areIds
                ? work.campaign().coordinatorName(CoordinatorId::fromText(token->key))
                : QString();
            return name.isEmpty() ? fieldText(*read.field, it, phrases) : name;
        };
        if (!row.isFirstToSay(read.field->key, read.cell, shown(setting.kept(after))))
            return false;
        const auto effective =
            read.field->read(FieldFacts(work.campaign(), m_group.present, m_group.facts.day,
                                        work.standing(m_group.present, m_group.facts.day)));
        if (setting.kept(after) == setting.kept(before) || effective == value)
            continue;
        ImportChange change{ImportChange::Kind::Setting, read.field->head,
                            shown(setting.kept(before)), shown(value), read.cell};
        QStringList rows{m_group.present.text()};
        for (const auto &own : before.own) {
            if (ownFieldKey(own.field) == read.field->key)
                rows = QStringList{own.id.text()};
        }
        if (row.mayReplace(change, rows)) {
            auto dossier = work.campaign().dossier(m_group.present);
            dossier.municipality = after;
            work.setDossier(dossier);
        }
        row.result.changes.append(change);
    }
    return true;
}

} // namespace solidair
