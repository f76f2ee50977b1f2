// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/measure.h"
#include "session/campaignsession.h"
#include "session/commands/contactcommands.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QFile>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The times of edits, one transaction each, with the rollback journal or the write-ahead log.
QList<double> edits(CampaignSession &session, const QString &journal, int count)
{
    Statement mode(session.database(), u"PRAGMA journal_mode = "_s + journal);
    if (!mode.run() || !mode.next() || mode.text(0).compare(journal, Qt::CaseInsensitive) != 0)
        qFatal("The journal cannot be set to %s.", qPrintable(journal));
    while (mode.next()) { }
    QList<double> times;
    const auto municipalities = session.campaign().all();
    for (int i = 0; i < count; ++i) {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = u"Voorbeeld %1"_s.arg(contact.person.id.text());
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = municipalities[i % municipalities.size()];
        auto command = std::make_unique<AddContactCommand>(session, contact);
        times.append(bench::milliseconds([&] {
            if (const auto done = session.execute(std::move(command)); !done)
                qFatal("%s", qPrintable(done.error().message));
        }));
    }
    return times;
}

} // namespace

/// bench_commit FILE [EDITS]: one committed edit (a contact: two rows with their audit trail) in
/// WAL against DELETE, both synchronised in full, in turns within one run. Works on a copy beside
/// FILE.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QString copy = arguments.value(1) + u".copy"_s;
    QFile::remove(copy);
    if (!QFile::copy(arguments.value(1), copy))
        qFatal("bench_commit FILE [EDITS]");
    WriteOptions options;
    options.who = u"Meting"_s;
    QList<double> wal;
    QList<double> rollback;
    {
        const auto session = CampaignSession::openToWrite(copy, options);
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        constexpr int turns = 4;
        const int each = arguments.value(2, u"200"_s).toInt() / turns;
        for (int turn = 0; turn < turns; ++turn) {
            wal += edits(**session, u"wal"_s, each);
            rollback += edits(**session, u"delete"_s, each);
        }
    }
    QFile::remove(copy);
    bench::tell("edit, WAL and FULL", wal);
    bench::tell("edit, DELETE and FULL", rollback);
    printf("%-28s %9.2f\n", "DELETE / WAL", bench::median(rollback) / bench::median(wal));
    return 0;
}
