// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/tables.h"
#include "support/journalrows.h"

namespace solidair::test {

inline void insertOrFail(const Result<> &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

/// A small campaign with a row in every table.
inline QByteArray richExport()
{
    const TestCampaign world;
    const auto database = world.openToWrite();
    const auto aalst = TestCampaign::municipality(QStringLiteral(u"Aalst"));
    {
        auto journal = begin(*database);
        const auto anna = person(QStringLiteral(u"Anna Voorbeeld\u2028\"\\ł🙂"));
        Coordinator coordinator{CoordinatorId::named(QStringLiteral(u"c")),
                                QStringLiteral(u"Noor Voorbeeld"),
                                {},
                                true};
        Body body{BodyId::named(QStringLiteral(u"b")), Body::Kind::LocalGroup,
                  QStringLiteral(u"Groep"), aalst};
        auto otherBody = body;
        otherBody.id = BodyId::named(QStringLiteral(u"c"));
        Step step;
        step.id = StepId::named(QStringLiteral(u"s"));
        step.municipality = aalst;
        step.stage = Stage::Asked;
        step.date = *PartialDate::fromIso(u"2023-11");
        step.askedBy = body.id;
        Commitment commitment;
        commitment.id = CommitmentId::named(QStringLiteral(u"m"));
        commitment.municipality = aalst;
        commitment.category =
            TestCampaign::category(QStringLiteral(u"2023"), QStringLiteral(u"housing"));
        commitment.title = QStringLiteral(u"Twee kamers");
        Interaction moment;
        moment.id = InteractionId::named(QStringLiteral(u"i"));
        moment.municipality = aalst;
        moment.date = *PartialDate::fromIso(u"2023-11-05");
        moment.person = anna.id;
        moment.recordedAt = TestCampaign::now();
        NextStep next;
        next.id = NextStepId::named(QStringLiteral(u"n"));
        next.municipality = aalst;
        next.what = QStringLiteral(u"bellen\nen mailen");
        Publication publication;
        publication.id = PublicationId::named(QStringLiteral(u"p"));
        publication.municipality = aalst;
        publication.title = QStringLiteral(u"Artikel");
        Letter letter;
        letter.id = LetterId::named(QStringLiteral(u"l"));
        letter.municipality = aalst;
        letter.date = QDate(2026, 11, 1);
        letter.person = anna.id;
        letter.file =
            *BlobRepository::keep(journal, "%PDF-1.4 \x01\xff", QStringLiteral(u"application/pdf"));
        SavedView view{SavedViewId::named(QStringLiteral(u"v")),
                       QStringLiteral(u"Leden"),
                       RecordKind::Municipality,
                       3,
                       {}};
        OwnTemplate own;
        own.id = OwnTemplateId::named(QStringLiteral(u"t"));
        own.key = QStringLiteral(u"dank");
        own.version = 1;
        own.name = QStringLiteral(u"Dank");
        OwnField field;
        field.id = OwnFieldId::named(QStringLiteral(u"f"));
        field.name.nl = QStringLiteral(u"Kleur");
        OwnValue value;
        value.id = OwnValueId::named(QStringLiteral(u"w"));
        value.field = field.id;
        value.municipality = aalst;
        value.value = QStringLiteral(u"groen");
        ToldApart two;
        two.id = ToldApartId::named(QStringLiteral(u"a"));
        two.body = body.id;
        two.otherBody = otherBody.id;
        MergerDecision decision;
        decision.id = MergerDecisionId::named(QStringLiteral(u"d"));
        decision.successor =
            TestCampaign::municipality(QStringLiteral(u"Beveren-Kruibeke-Zwijndrecht"));
        decision.predecessor = TestCampaign::municipality(QStringLiteral(u"Kruibeke"));
        decision.choice = MergerDecision::Choice::Reconfirm;
        for (const auto &done :
             {Repository<Coordinator>::insert(journal, coordinator),
              Repository<Body>::insert(journal, body), Repository<Person>::insert(journal, anna),
              Repository<Role>::insert(journal, role(anna)),
              Repository<Step>::insert(journal, step),
              CommitmentRepository::insert(journal, commitment),
              Repository<Interaction>::insert(journal, moment),
              Repository<NextStep>::insert(journal, next),
              Repository<Publication>::insert(journal, publication),
              Repository<Letter>::insert(journal, letter),
              Repository<SavedView>::insert(journal, view),
              Repository<OwnTemplate>::insert(journal, own),
              Repository<OwnField>::insert(journal, field),
              Repository<OwnValue>::insert(journal, value),
              Repository<Body>::insert(journal, otherBody),
              Repository<ToldApart>::insert(journal, two),
              Repository<MergerDecision>::insert(journal, decision), journal.commit()})
            insertOrFail(done);
    }
    return dumpOf(*database);
}

} // namespace solidair::test
