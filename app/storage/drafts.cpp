// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafts.h"

#include "database.h"
#include "sqlitefile.h"
#include "statement.h"
#include "transaction.h"

#include <QJsonDocument>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More were never typed by a person; a file that holds more is not read whole.
constexpr int mostDrafts = 2000;

QString draftId(const DraftPlace &place)
{
    return Id<struct DraftTag>::named(u"draft/"_s + place.municipality.text() + u'/' + place.key)
        .text();
}

Result<> removeDraft(const Database &database, const QString &id)
{
    return Statement(database, u"DELETE FROM draft WHERE id = :id"_s).bind(u":id"_s, id).run();
}

Result<> writeDraft(const Database &database, const Draft &draft)
{
    const QString id = draftId(draft.place);
    Statement known(database, u"SELECT rev FROM draft WHERE id = :id"_s);
    if (const auto done = known.bind(u":id"_s, id).run(); !done)
        return done;
    const qint64 rev = known.next() ? known.number(0) : 0;
    if (const auto done = removeDraft(database, id); !done || draft.content.isEmpty())
        return done;
    const auto content = QJsonDocument(draft.content).toJson(QJsonDocument::Compact);
    return Statement(database,
                     u"INSERT INTO draft (id, rev, place, municipality_id, content, at)"
                     " VALUES (:id, :rev, :place, :municipality, :content, :at)"_s)
        .bind(u":id"_s, id)
        .bind(u":rev"_s, rev + 1)
        .bind(u":place"_s, draft.place.key)
        .bind(u":municipality"_s, draft.place.municipality.text())
        .bind(u":content"_s, QString::fromUtf8(content))
        .bind(u":at"_s, draft.at.toUTC().toString(Qt::ISODateWithMs))
        .run();
}

Result<> writeAll(const Database &database, const QList<Draft> &drafts)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    for (const auto &draft : drafts) {
        if (const auto done = writeDraft(database, draft); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

Result<QList<Draft>> readDrafts(const Database &database)
{
    Statement select(database,
                     u"SELECT place, municipality_id, content, at FROM draft"
                     " ORDER BY at DESC, id LIMIT %1"_s.arg(mostDrafts));
    if (const auto done = select.run(); !done)
        return done.error();
    QList<Draft> drafts;
    while (select.next()) {
        const auto content = QJsonDocument::fromJson(select.text(2).toUtf8());
        const Draft draft{{MunicipalityId::fromText(select.text(1)), select.text(0)},
                          content.object(),
                          QDateTime::fromString(select.text(3), Qt::ISODateWithMs)};
        if (!draft.content.isEmpty())
            drafts.append(draft);
    }
    if (const auto done = select.finished(); !done)
        return done.error();
    return drafts;
}

Result<> writeDrafts(const Database &database, const QList<Draft> &drafts)
{
    if (const auto done = sqlitefile::setWaiting(database, false); !done)
        return done;
    const auto written = writeAll(database, drafts);
    const auto waiting = sqlitefile::setWaiting(database, true);
    return written ? waiting : written;
}

} // namespace solidair
