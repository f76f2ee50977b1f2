// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/campaignsession.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"

#include <QCoreApplication>

#include <cstdio>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each of these is more than one row in the file: a person with a role, or a highlight that takes
/// the place of the one before.
std::unique_ptr<EditCommand> edit(CampaignSession &session, MunicipalityId who, int number)
{
    if (number % 2 == 0) {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = u"Voorbeeld %1"_s.arg(number);
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = who;
        contact.role.kind = Role::Kind::Volunteer;
        return std::make_unique<AddContactCommand>(session, contact);
    }
    Commitment commitment;
    commitment.id = CommitmentId::create();
    commitment.municipality = who;
    commitment.category = session.campaign().category(u"other"_s, nullptr)->id;
    commitment.title = u"Voorbeeld %1"_s.arg(number);
    commitment.isHighlight = true;
    return std::make_unique<AddCommitmentCommand>(session, commitment);
}

/// Tells on stdout that something is done for good.
void acknowledge(int number)
{
    printf("%d\n", number);
    fflush(stdout);
}

} // namespace

/**
 * editor FILE WHO FIRST [COUNT]: opens FILE to write and records COUNT (else ever more) edits of
 * WHO, numbered from FIRST; each number is printed when its edit was made. Then, or with COUNT 0 at
 * once, it prints -1 and keeps the file open until stdin ends.
 */
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    WriteOptions options;
    options.who = u"Anna Voorbeeld"_s;
    const auto session = CampaignSession::openToWrite(arguments.value(1), options);
    if (!session) {
        fprintf(stderr, "%s\n", qPrintable(session.error().message));
        return 1;
    }
    const QDate today = currentDay();
    const auto who = (*session)->campaign().named(arguments.value(2), {today, today});
    if (!who)
        return 1;
    const int first = arguments.value(3).toInt();
    const int count = arguments.value(4, u"-1"_s).toInt();
    for (int number = first; count < 0 || number < first + count; ++number) {
        const auto done = (*session)->execute(edit(**session, *who, number));
        if (!done) {
            fprintf(stderr, "%s\n", qPrintable(done.error().message));
            return 1;
        }
        acknowledge(number);
    }
    acknowledge(-1);
    while (getchar() != EOF) { }
    if (const auto closed = (*session)->close(); !closed)
        fprintf(stderr, "%s\n", qPrintable(closed.error().message));
    return 0;
}
