// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefile.h"

#include "base/address.h"
#include "shippedfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// When, and by whom, all of the sample was recorded.
const QDateTime &recordedAt()
{
    static const QDateTime time(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    return time;
}

constexpr auto recordedBy = "Solidair"_L1;

PartialDate dateIn(const QJsonValue &value)
{
    return PartialDate::fromIso(value.toString()).value_or(PartialDate());
}

/// Reads one campaign's worth of JSON into rows with named ids.
class SampleReader
{
public:
    SampleReader(const QList<Municipality> &municipalities, const QList<Charter> &charters,
                 const QList<Category> &categories)
        : m_municipalities(municipalities)
        , m_charters(charters)
        , m_categories(categories)
    { }

    void readLists(const QJsonObject &sample);
    void readMunicipality(const QJsonObject &entry);

    CampaignContent &content() { return m_content; }

private:
    /// An id that is the same on every machine: counted within the kind of row.
    template <typename RowId>
    RowId nextId(const QString &kind)
    {
        return RowId::named(u"sample/%1/%2"_s.arg(kind).arg(++m_counts[kind]));
    }

    MunicipalityId municipality(const QString &nis) const;
    CategoryId category(const QString &path) const;
    CoordinatorId coordinator(const QString &name) const;
    BodyId body(const QString &name) const;
    void readStep(MunicipalityId id, const QJsonValue &entry, int position);
    void readCommitment(MunicipalityId id, const QJsonValue &entry);
    void readContact(MunicipalityId id, const QJsonValue &entry);
    void readActivities(MunicipalityId id, const QJsonObject &entry);
    void readMerger(MunicipalityId id, const QJsonValue &entry);

    const QList<Municipality> &m_municipalities;
    const QList<Charter> &m_charters;
    const QList<Category> &m_categories;
    QHash<QString, int> m_counts;
    CampaignContent m_content;
};

MunicipalityId SampleReader::municipality(const QString &nis) const
{
    const auto found = std::ranges::find(m_municipalities, nis, &Municipality::nis);
    return found == m_municipalities.end() ? MunicipalityId() : found->id;
}

CategoryId SampleReader::category(const QString &path) const
{
    const auto charter = std::ranges::find(m_charters, path.section(u'/', 0, 0), &Charter::key);
    const auto found = std::ranges::find_if(m_categories, [&](const Category &it) {
        return charter != m_charters.end() && it.charter == charter->id
            && it.key == path.section(u'/', 1);
    });
    return found == m_categories.end() ? CategoryId() : found->id;
}

CoordinatorId SampleReader::coordinator(const QString &name) const
{
    const auto found = std::ranges::find(m_content.coordinators, name, &Coordinator::name);
    return found == m_content.coordinators.end() ? CoordinatorId() : found->id;
}

BodyId SampleReader::body(const QString &name) const
{
    const auto found = std::ranges::find(m_content.bodies, name, &Body::name);
    return found == m_content.bodies.end() ? BodyId() : found->id;
}

void SampleReader::readLists(const QJsonObject &sample)
{
    const auto coordinators = sample[u"coordinators"_s].toArray();
    for (const auto &name : coordinators) {
        m_content.coordinators.append(
            {nextId<CoordinatorId>(u"coordinator"_s), name.toString(), {}, true});
    }
    const auto bodies = sample[u"bodies"_s].toArray();
    for (const auto &entry : bodies) {
        m_content.bodies.append(
            {nextId<BodyId>(u"body"_s),
             bodyKindFromToken(entry[u"kind"_s].toString()).value_or(Body::Kind::Other),
             entry[u"name"_s].toString(), municipality(entry[u"municipality"_s].toString())});
    }
}

void SampleReader::readMunicipality(const QJsonObject &entry)
{
    const auto id = municipality(entry[u"nis"_s].toString());
    const auto follower = coordinator(entry[u"coordinator"_s].toString());
    if (!follower.isNull())
        m_content.assignments.insert(id, follower);
    const auto steps = entry[u"steps"_s].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i)
        readStep(id, steps[i], 1024 * static_cast<int>(i + 1));
    const auto commitments = entry[u"commitments"_s].toArray();
    for (const auto &commitment : commitments)
        readCommitment(id, commitment);
    const auto contacts = entry[u"contacts"_s].toArray();
    for (const auto &contact : contacts)
        readContact(id, contact);
    readActivities(id, entry);
    if (entry.contains(u"merger"_s))
        readMerger(id, entry[u"merger"_s]);
}

void SampleReader::readStep(MunicipalityId id, const QJsonValue &entry, int position)
{
    Step step;
    step.id = nextId<StepId>(u"step"_s);
    step.municipality = id;
    step.position = position;
    step.stage = stageFromToken(entry[u"stage"_s].toString()).value_or(Stage::Asked);
    step.date = dateIn(entry[u"date"_s]);
    if (step.stage == Stage::Joined) {
        const auto first = step.date.isKnown() ? step.date.firstDay() : QDate(campaignYear, 1, 1);
        if (const auto *charter = charterInForce(m_charters, first))
            step.charter = charter->id;
    }
    step.reason = entry[u"reason"_s].toString();
    step.askedBy = body(entry[u"asked_by"_s].toString());
    step.channel = channelFromToken(entry[u"channel"_s].toString()).value_or(Channel::Unknown);
    step.source = entry[u"source"_s].toString();
    step.recordedBy = recordedBy;
    step.recordedAt = recordedAt();
    m_content.steps.append(step);
}

void SampleReader::readCommitment(MunicipalityId id, const QJsonValue &entry)
{
    Commitment it;
    it.id = nextId<CommitmentId>(u"commitment"_s);
    it.municipality = id;
    it.category = category(entry[u"category"_s].toString());
    it.title = entry[u"title"_s].toString();
    it.description = entry[u"description"_s].toString();
    it.partner = entry[u"partner"_s].toString();
    if (entry[u"places"_s].isDouble())
        it.places = entry[u"places"_s].toInt();
    if (entry[u"people"_s].isDouble())
        it.people = entry[u"people"_s].toInt();
    it.state =
        commitmentStateFromToken(entry[u"state"_s].toString()).value_or(Commitment::State::Running);
    it.since = dateIn(entry[u"since"_s]);
    it.isPublic = entry[u"public"_s].toBool();
    it.isHighlight = entry[u"highlight"_s].toBool();
    m_content.commitments.append(it);
}

void SampleReader::readContact(MunicipalityId id, const QJsonValue &entry)
{
    Contact it;
    it.person.id = nextId<PersonId>(u"person"_s);
    it.person.name = entry[u"name"_s].toString();
    it.person.email = cleanedEmail(entry[u"email"_s].toString());
    it.person.phone = entry[u"phone"_s].toString();
    it.person.fictional = true;
    it.person.source = u"Verzonnen voor het voorbeeld"_s;
    it.person.recordedOn = recordedAt().date();
    it.person.mayBePublished = entry[u"public"_s].toBool();
    it.role.id = nextId<RoleId>(u"role"_s);
    it.role.person = it.person.id;
    it.role.municipality = id;
    it.role.kind = roleKindFromToken(entry[u"role"_s].toString()).value_or(Role::Kind::Official);
    it.role.title = entry[u"title"_s].toString();
    const auto uses = entry[u"for"_s].toArray();
    it.role.forLetter = uses.contains(u"letter"_s);
    it.role.forMeeting = uses.contains(u"meeting"_s);
    it.role.forPage = uses.contains(u"page"_s);
    m_content.contacts.append(it);
}

void SampleReader::readActivities(MunicipalityId id, const QJsonObject &entry)
{
    const auto interactions = entry[u"interactions"_s].toArray();
    for (const auto &item : interactions) {
        Interaction it;
        it.id = nextId<InteractionId>(u"interaction"_s);
        it.municipality = id;
        it.kind =
            interactionKindFromToken(item[u"kind"_s].toString()).value_or(Interaction::Kind::Note);
        it.date = dateIn(item[u"date"_s]);
        it.summary = item[u"summary"_s].toString();
        it.recordedBy = recordedBy;
        it.recordedAt = recordedAt();
        m_content.interactions.append(it);
    }
    const auto nextSteps = entry[u"next_steps"_s].toArray();
    for (const auto &item : nextSteps) {
        m_content.nextSteps.append({nextId<NextStepId>(u"next-step"_s),
                                    id,
                                    item[u"what"_s].toString(),
                                    item[u"who"_s].toString(),
                                    QDate::fromString(item[u"due"_s].toString(), Qt::ISODate),
                                    {}});
    }
}

void SampleReader::readMerger(MunicipalityId id, const QJsonValue &entry)
{
    MergerDecision decision;
    decision.id = nextId<MergerDecisionId>(u"merger-decision"_s);
    decision.successor = id;
    decision.choice = mergerChoiceFromToken(entry[u"choice"_s].toString())
                          .value_or(MergerDecision::Choice::CarryOver);
    decision.predecessor = municipality(entry[u"predecessor"_s].toString());
    decision.recordedBy = recordedBy;
    decision.recordedAt = recordedAt();
    m_content.mergerDecisions.append(decision);
}

Sender senderIn(const QJsonObject &entry)
{
    return {entry[u"name"_s].toString(),         entry[u"function"_s].toString(),
            entry[u"organisation"_s].toString(), entry[u"email"_s].toString(),
            entry[u"phone"_s].toString(),        entry[u"website"_s].toString(),
            entry[u"address"_s].toString(),      entry[u"place"_s].toString()};
}

} // namespace

Result<Sample> shippedSample(const QList<Municipality> &municipalities,
                             const QList<Charter> &charters, const QList<Category> &categories)
{
    const auto text = shippedFile(u"sample/sample.json"_s);
    if (!text)
        return text.error();
    const auto json = QJsonDocument::fromJson(*text).object();
    SampleReader reader(municipalities, charters, categories);
    reader.readLists(json);
    const auto entries = json[u"municipalities"_s].toArray();
    for (const auto &entry : entries)
        reader.readMunicipality(entry.toObject());
    return Sample{senderIn(json[u"sender"_s].toObject()), std::move(reader.content())};
}

} // namespace solidair
