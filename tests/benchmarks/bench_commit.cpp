// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/measure.h"
#include "session/campaignsession.h"
#include "session/commands/contactcommands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A campaign of its own, opened to write.
std::unique_ptr<CampaignSession> openCopy(const QString &from, const QString &copy)
{
    QFile::remove(copy);
    if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(from, copy))
        qFatal("bench_commit FILE [EDITS]");
    WriteOptions options;
    options.who = u"Meting"_s;
    auto session = CampaignSession::openToWrite(copy, options);
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    return *std::move(session);
}

/// The times of edits, one transaction each.
QList<double> edits(CampaignSession &session, int count)
{
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
/// WAL against DELETE, both synchronised in full, in turns within one run. Works on copies beside
/// FILE, one of them where another program synchronises: there no log is kept.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QString file = arguments.value(1);
    const QString copy = file + u".copy"_s;
    const QString folder = QFileInfo(file).absolutePath() + u"/Dropbox"_s;
    QList<double> wal;
    QList<double> rollback;
    {
        const auto logged = openCopy(file, copy);
        const auto journalled = openCopy(file, folder + u"/copy.solidair"_s);
        constexpr int turns = 4;
        const int each = arguments.value(2, u"200"_s).toInt() / turns;
        for (int turn = 0; turn < turns; ++turn) {
            wal += edits(*logged, each);
            rollback += edits(*journalled, each);
        }
    }
    QFile::remove(copy);
    QFile::remove(folder + u"/copy.solidair"_s);
    QDir().rmdir(folder);
    bench::tell("edit, WAL and FULL", wal);
    bench::tell("edit, DELETE and FULL", rollback);
    printf("%-28s %9.2f\n", "DELETE / WAL", bench::median(rollback) / bench::median(wal));
    return 0;
}
