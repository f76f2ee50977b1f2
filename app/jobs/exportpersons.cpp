// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportpersons.h"

#include "base/clock.h"
#include "base/text.h"
#include "exchange/icalendar.h"
#include "exchange/vcard.h"
#include "session/noteaction.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of what became of @p id by @p day: a role goes on in the municipality that it went into.
QString nameOn(const Register &campaign, MunicipalityId id, QDate day)
{
    while (campaign.contains(id)) {
        const auto &municipality = campaign.municipality(id);
        const auto next = campaign.successor(id);
        const QDate end = municipality.validUntil;
        if (next.isNull() || !end.isValid() || day < end)
            return municipality.name();
        id = next;
    }
    return {};
}

CardRole cardRole(const Register &campaign, const Role &role, QDate day, const Phrases &phrases)
{
    const QString body = campaign.bodyName(role.body);
    return {body.isEmpty() ? nameOn(campaign, role.municipality, day) : body,
            role.title.isEmpty() ? roleKindText(role.kind, phrases) : role.title};
}

Result<QList<ContactCard>> cardsOf(const CampaignSession &session, QDate day,
                                   const Phrases &phrases)
{
    const auto contacts = session.roles().contacts();
    if (!contacts)
        return contacts.error();
    const auto &campaign = session.campaign();
    QList<MunicipalityId> places = campaign.all();
    places.append(MunicipalityId()); // Those of bodies only.
    QHash<PersonId, ContactCard> cards;
    for (const auto id : std::as_const(places)) {
        for (const auto &contact : contacts->value(id)) {
            if (!contact.role.isCurrentOn(day))
                continue;
            auto &card = cards[contact.person.id];
            card.person = contact.person;
            card.roles.append(cardRole(campaign, contact.role, day, phrases));
        }
    }
    const Collation collation(phrases.language());
    auto sorted = cards.values();
    std::ranges::sort(sorted, [&collation](const ContactCard &a, const ContactCard &b) {
        const int order = collation.compare(a.person.name, b.person.name);
        return order != 0 ? order < 0 : a.person.id < b.person.id;
    });
    return sorted;
}

CalendarDay calendarDay(const Register &campaign, const NextStep &step, QDate day,
                        const Phrases &phrases)
{
    QStringList lines;
    if (!step.who.isEmpty()) {
        lines.append(phrases.text("ExportPersons", QT_TRANSLATE_NOOP("ExportPersons", "By: %1"))
                         .arg(step.who));
    }
    if (campaign.campaign().isSample) {
        lines.append(phrases.text(
            "ExportPersons",
            QT_TRANSLATE_NOOP("ExportPersons", "Sample data: every person is fictional.")));
    }
    return {step.id.text(), step.due,
            nameOn(campaign, step.municipality, day) + u": "_s + step.what, lines.join(u'\n')};
}

Error notWritten(const QString &why)
{
    return {Error::Code::FileAccess,
            QCoreApplication::translate("Dump",
                                        "The export could not be written. The campaign is safe. "
                                        "Check that the disk has room and try again."),
            why};
}

/// Noted before the file takes its place, and after all of it is written.
Result<PersonsExport> written(CampaignSession &session, const QString &output,
                              const QByteArray &content, const AuditAction &action,
                              PersonsExport made)
{
    auto file = saveDocument(output, [&](QIODevice &device) -> Result<> {
        if (device.write(content) != content.size())
            return notWritten(device.errorString());
        return noteAction(session, action);
    });
    if (!file)
        return file.error();
    made.file = *std::move(file);
    return made;
}

} // namespace

Result<PersonsExport> exportContacts(CampaignSession &session, const QString &output, QDate day,
                                     const Phrases &phrases)
{
    auto cards = cardsOf(session, day, phrases);
    if (!cards)
        return cards.error();
    PersonsExport made;
    made.leftOut = static_cast<int>(
        cards->removeIf([](const ContactCard &card) { return !canBeReached(card.person); }));
    made.written = static_cast<int>(cards->size());
    return written(session, output, vcardFile(*cards, currentTime(), phrases),
                   AuditAction(u"export.contacts"_s, {QString::number(made.written), u"vcf"_s}),
                   made);
}

Result<PersonsExport> exportNextSteps(CampaignSession &session, const QString &output, QDate day,
                                      const Phrases &phrases)
{
    const auto &campaign = session.campaign();
    const auto records = session.records(campaign.all());
    if (!records)
        return records.error();
    PersonsExport made;
    QList<NextStep> steps;
    for (const auto id : campaign.all()) {
        for (const auto &step : records->value(id).toDoOn(day)) {
            if (step.due.isValid())
                steps.append(step);
            else
                ++made.leftOut;
        }
    }
    std::ranges::stable_sort(steps, {}, &NextStep::due);
    QList<CalendarDay> days;
    for (const auto &step : std::as_const(steps))
        days.append(calendarDay(campaign, step, day, phrases));
    made.written = static_cast<int>(days.size());
    return written(session, output, calendarFile(days, campaign.campaign().name, currentTime()),
                   AuditAction(u"export.next-steps"_s, {QString::number(made.written), u"ics"_s}),
                   made);
}

} // namespace solidair
