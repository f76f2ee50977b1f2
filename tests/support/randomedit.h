// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/commands/campaigncommands.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/lettercommand.h"
#include "session/commands/rowcommands.h"
#include "session/commands/stepcommands.h"
#include "support/samplecampaign.h"

#include <rapidcheck.h>

namespace solidair::test {

/// Tries one random edit; most are accepted, some refused by the rules.
class RandomEdit
{
public:
    explicit RandomEdit(CampaignSession &session)
        : m_session(session)
    { }

    Result<> operator()()
    {
        static const QStringList names{QStringLiteral("Eeklo"),  QStringLiteral("Lokeren"),
                                       QStringLiteral("Hove"),   QStringLiteral("Aalst"),
                                       QStringLiteral("Ninove"), QStringLiteral("Mol")};
        m_id = named(m_session, names[*rc::gen::inRange(0, 6)]);
        switch (*rc::gen::inRange(0, 11)) {
        case 0:
            return addStep();
        case 1:
            return correctStep();
        case 2:
            return removeStep();
        case 3:
            return addCommitment();
        case 4:
            return changeCommitment();
        case 5:
            return removeCommitment();
        case 6:
            return addContact();
        case 7:
            return removeContact();
        case 8:
            return changeMunicipality();
        case 9:
            return addNextStep();
        default:
            return recordLetter();
        }
    }

private:
    template <typename Command, typename... Arguments>
    Result<> run(Arguments &&...arguments)
    {
        return m_session.execute(
            std::make_unique<Command>(m_session, std::forward<Arguments>(arguments)...));
    }

    const Dossier &dossier() const { return m_session.campaign().dossier(m_id); }

    static PartialDate anyDate()
    {
        return PartialDate(QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 2500)));
    }

    Step anyStep() const
    {
        Step step;
        step.id = StepId::create();
        step.municipality = m_id;
        step.stage =
            *rc::gen::elementOf(std::vector<Stage>(allStages().begin(), allStages().end()));
        step.date = anyDate();
        if (*rc::gen::arbitrary<bool>())
            step.reason = QStringLiteral("daarom");
        return step;
    }

    Result<> addStep()
    {
        if (*rc::gen::arbitrary<bool>())
            return run<RecordStepCommand>(anyStep());
        const Body body{BodyId::create(), Body::Kind::Other, QStringLiteral("Iemand"), {}};
        auto step = anyStep();
        step.askedBy = body.id;
        return run<RecordStepCommand>(step, body);
    }

    Result<> correctStep()
    {
        if (dossier().steps.isEmpty())
            return {};
        auto step = dossier().steps.last();
        step.date = anyDate();
        step.note = QStringLiteral("verbeterd");
        return run<CorrectStepCommand>(step);
    }

    Result<> removeStep()
    {
        return dossier().steps.isEmpty() ? Result<>()
                                         : run<RemoveStepCommand>(dossier().steps.first());
    }

    Result<> addCommitment()
    {
        Commitment it;
        it.id = CommitmentId::create();
        it.municipality = m_id;
        it.category = m_session.campaign().category(QStringLiteral("leisure"), nullptr)->id;
        it.title = QString::number(*rc::gen::inRange(0, 5));
        it.isHighlight = *rc::gen::arbitrary<bool>();
        return run<AddCommitmentCommand>(it);
    }

    Result<> changeCommitment()
    {
        if (dossier().commitments.isEmpty())
            return {};
        const auto seen = dossier().commitments.last();
        auto it = seen;
        it.state = Commitment::State::Ended;
        it.description += u'!';
        return run<ChangeCommitmentCommand>(seen, it);
    }

    Result<> removeCommitment()
    {
        return dossier().commitments.isEmpty()
            ? Result<>()
            : run<RemoveCommitmentCommand>(dossier().commitments.first());
    }

    Result<> addContact()
    {
        Contact it;
        it.person.id = PersonId::create();
        it.person.name = QStringLiteral("Jan Proef %1").arg(*rc::gen::inRange(0, 3));
        it.role.id = RoleId::create();
        it.role.person = it.person.id;
        it.role.municipality = m_id;
        return run<AddContactCommand>(it);
    }

    Result<> removeContact()
    {
        const auto contacts = m_session.roles().contactsOf(m_id);
        return contacts->isEmpty() ? Result<>() : run<RemoveContactCommand>(contacts->first());
    }

    Result<> changeMunicipality()
    {
        auto it = dossier().municipality;
        it.street = QStringLiteral("Markt %1").arg(*rc::gen::inRange(1, 4));
        it.mayBeListed = *rc::gen::arbitrary<bool>();
        return run<ChangeMunicipalityCommand>(dossier().municipality, it);
    }

    Result<> addNextStep()
    {
        NextStep it;
        it.id = NextStepId::create();
        it.municipality = m_id;
        it.what = QStringLiteral("bellen");
        return run<AddRowCommand<NextStep>>(QStringLiteral("Next step"), m_id, it);
    }

    Result<> recordLetter()
    {
        MadeLetter it;
        it.id = LetterId::create();
        it.municipality = m_id;
        it.templateKey = QStringLiteral("ask-nl");
        it.date = QDate(2026, 11, 1);
        it.pdf = "%PDF-1.4";
        return run<RecordLettersCommand>(QList{it}, *rc::gen::arbitrary<bool>());
    }

    CampaignSession &m_session;
    MunicipalityId m_id;
};

} // namespace solidair::test
