// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

/// A campaign in memory: two charters, and what a test adds. All persons are fictional.
class StatusWorld
{
public:
    static inline const solidair::CharterId text2020 = solidair::CharterId::named(u"2020"_s);
    static inline const solidair::CharterId text2023 = solidair::CharterId::named(u"2023"_s);

    StatusWorld()
    {
        m_records.charters = {{text2020, u"2020"_s, {}, QDate(2020, 1, 1), 1},
                              {text2023, u"2023"_s, {}, QDate(2023, 1, 1), 3}};
    }

    /// @p province as the register has it.
    solidair::Dossier &add(const QString &nis, const QString &name, const QString &province,
                           std::optional<int> population = {})
    {
        solidair::Dossier dossier;
        auto &it = dossier.municipality;
        it.id = solidair::MunicipalityId::named(nis);
        it.nis = nis;
        it.names.nl = name;
        it.province = province;
        it.population = population;
        if (population)
            it.populationDate = QDate(2026, 1, 1);
        if (province.startsWith(u"Brussel"))
            it.region = solidair::Region::Brussels;
        m_records.dossiers.append(dossier);
        return m_records.dossiers.last();
    }

    static solidair::Step &addStep(solidair::Dossier &dossier, solidair::Stage stage,
                                   QStringView iso)
    {
        solidair::Step step;
        step.id = solidair::StepId::named(dossier.municipality.nis
                                          + QString::number(dossier.steps.size()));
        step.municipality = dossier.municipality.id;
        step.position = static_cast<int>(dossier.steps.size());
        step.stage = stage;
        step.date = solidair::PartialDate::fromIso(iso).value();
        dossier.steps.append(step);
        return dossier.steps.last();
    }

    static void join(solidair::Dossier &dossier, QStringView iso, solidair::CharterId charter)
    {
        addStep(dossier, solidair::Stage::Joined, iso).charter = charter;
    }

    static void promise(solidair::Dossier &dossier, int count)
    {
        for (int i = 0; i < count; ++i) {
            solidair::Commitment commitment;
            commitment.title = u"Engagement %1"_s.arg(i + 1);
            dossier.commitments.append(commitment);
        }
    }

    solidair::BodyId addBody(const QString &name)
    {
        const auto id = solidair::BodyId::named(name);
        m_records.bodies.append({id, solidair::Body::Kind::LocalGroup, name, {}});
        return id;
    }

    solidair::CoordinatorId addCoordinator(const QString &name)
    {
        const auto id = solidair::CoordinatorId::named(name);
        m_records.coordinators.append({id, name, {}, true});
        return id;
    }

    /// Of municipalities, or of persons.
    solidair::OwnField addField(const QString &name, solidair::OwnField::Kind kind,
                                solidair::RecordKind of = solidair::RecordKind::Municipality)
    {
        solidair::OwnField field;
        field.id = solidair::OwnFieldId::named(name);
        field.of = of;
        field.kind = kind;
        field.name = {name, name + u" (fr)"_s, {}, {}};
        field.position = static_cast<int>(m_records.ownFields.size());
        if (kind == solidair::OwnField::Kind::Choice)
            field.choices = {{u"1"_s, {u"warm"_s, u"chaud"_s, {}, {}}}};
        m_records.ownFields.append(field);
        return field;
    }

    static solidair::OwnValue valueIn(const solidair::OwnField &field, const QString &text)
    {
        solidair::OwnValue value;
        value.id = solidair::OwnValueId::create();
        value.field = field.id;
        value.value = text;
        return value;
    }

    void merge(const QStringList &olds, const QString &successor, QDate date)
    {
        for (auto &dossier : m_records.dossiers) {
            auto &it = dossier.municipality;
            if (olds.contains(it.nis)) {
                it.validUntil = date;
                m_records.mergers.append({solidair::MergerId::named(it.nis), it.id,
                                          solidair::MunicipalityId::named(successor), date});
            } else if (it.nis == successor) {
                it.validFrom = date;
            }
        }
    }

    void addBorder(const QString &a, const QString &b)
    {
        m_records.borders.append(
            {solidair::MunicipalityId::named(a), solidair::MunicipalityId::named(b)});
    }

    void markAsSample() { m_records.campaign.isSample = true; }

    solidair::Register campaign() const { return solidair::Register(m_records); }

private:
    solidair::Register::Records m_records;
};

/// @p count municipalities with the names and numbers of the shipped register, over and over, in
/// every stage but those that would be untrue of a real council.
inline StatusWorld grownWorld(int count)
{
    using namespace solidair;
    QFile file(QStringLiteral(SOURCE_DIR "/resources/register/municipalities.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The register is not there");
    QList<QStringList> facts;
    for (const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
         const auto &line : lines) {
        const auto fields = line.split(u',');
        if (fields.value(7) == u"flanders" || fields.value(7) == u"brussels")
            facts.append(fields);
    }
    StatusWorld world;
    const auto group = world.addBody(u"Voorbeeldgroep"_s);
    const auto coordinator = world.addCoordinator(u"Noor Voorbeeld"_s);
    for (int i = 0; i < count; ++i) {
        const auto &fact = facts[i % facts.size()];
        const auto round = i / facts.size();
        auto &dossier = world.add(QString::number(10000 + i),
                                  round == 0 ? fact[2] : fact[2] + u' ' + QString::number(round),
                                  fact[5], fact[11].toInt());
        dossier.municipality.names.fr = round == 0 ? fact[3] : QString();
        dossier.municipality.coordinator = coordinator;
        if (i % 3 != 0)
            dossier.contactTerms = {{}};
        const auto day = QDate(2026, 1, 1).addDays(i % 300).toString(Qt::ISODate);
        if (i % 15 == 0) {
            StatusWorld::join(dossier, i % 2 ? u"2023-11" : u"2020",
                              i % 2 ? StatusWorld::text2023 : StatusWorld::text2020);
            StatusWorld::promise(dossier, i % 7);
        } else if (i % 4 == 0) {
            auto &step = StatusWorld::addStep(dossier, Stage::Asked, day);
            step.askedBy = group;
            step.channel = Channel::Post;
        } else if (i % 25 == 1) {
            StatusWorld::addStep(dossier, Stage::InDiscussion, day);
            StatusWorld::promise(dossier, i % 4);
            dossier.contactDates = {PartialDate(QDate(2026, 11, 3))};
            dossier.nextSteps = {{{},
                                  {},
                                  u"punt op de agenda van het college"_s,
                                  u"Noor Voorbeeld"_s,
                                  QDate(2026, 12, 14),
                                  {}}};
        } else if (i % 75 == 2) {
            StatusWorld::addStep(dossier, Stage::OnHold, day).reason =
                u"wacht op de nieuwe begroting"_s;
        }
    }
    world.markAsSample();
    return world;
}
