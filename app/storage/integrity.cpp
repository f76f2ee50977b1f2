// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integrity.h"

#include "database.h"
#include "readrows.h"
#include "sqlitefile.h"
#include "transaction.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Adds a sentence for every row of T that cannot be read.
template <typename T>
Result<> checkRows(const Database &database, QStringList &problems)
{
    Statement select(database, table(tableOf<T>()).select() + u" ORDER BY id"_s);
    if (const auto done = select.run(); !done)
        return done;
    while (select.next()) {
        RowReader reader(select, tableOf<T>());
        readRow<T>(reader);
        if (const auto sound = reader.outcome(); !sound) {
            problems.append(
                QCoreApplication::translate("Integrity", "A row holds what it cannot hold (“%1”).")
                    .arg(sound.error().detail));
        }
    }
    return select.finished();
}

} // namespace

Result<QStringList> findProblems(const Database &database)
{
    const auto pages = sqlitefile::integrityProblems(database);
    const auto references = sqlitefile::referenceProblems(database);
    if (!pages || !references)
        return pages ? references.error() : pages.error();
    QStringList problems;
    for (const QString &problem : *pages) {
        problems.append(
            QCoreApplication::translate("Integrity", "The file is damaged (SQLite: “%1”).")
                .arg(problem));
    }
    for (const QString &problem : *references) {
        problems.append(
            QCoreApplication::translate("Integrity", "A row refers to one that is not there: %1.")
                .arg(problem));
    }
    for (const auto check :
         {checkRows<Campaign>, checkRows<Coordinator>, checkRows<Charter>, checkRows<Category>,
          checkRows<Municipality>, checkRows<Merger>, checkRows<MergerDecision>, checkRows<Body>,
          checkRows<Person>, checkRows<Role>, checkRows<Step>, checkRows<Commitment>,
          checkRows<Interaction>, checkRows<NextStep>, checkRows<Publication>, checkRows<Letter>}) {
        if (const auto done = check(database, problems); !done)
            return done.error();
    }
    return problems;
}

} // namespace solidair
