// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integrity.h"

#include "base/text.h"
#include "database.h"
#include "domain/flaws.h"
#include "readrows.h"
#include "sqlitefindings.h"
#include "transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of one row; far more than are made.
constexpr qint64 mostChanges = 1'000'000'000;

bool isEnough(const QStringList &problems)
{
    return problems.size() > mostProblems;
}

QString rowSentence(const QString &row)
{
    return QCoreApplication::translate("Integrity",
                                       "A row holds a value that has no place in it (“%1”).")
        .arg(row);
}

/// Adds a sentence for every row of T that cannot be read, and for one that cannot be.
template <typename T>
Result<> checkRows(const Database &database, QStringList &problems)
{
    Statement select(database, table(tableOf<T>()).select() + u" ORDER BY id"_s);
    if (const auto done = select.run(); !done)
        return done;
    const RowReader atStart(select, tableOf<T>());
    while (!isEnough(problems) && select.next()) {
        RowReader reader = atStart; // Each row is told by itself.
        const T row = readRow<T>(reader);
        if (const auto sound = reader.outcome(); !sound) {
            problems.append(rowSentence(sound.error().detail));
        } else if constexpr (requires { flawOf(row); }) {
            if (const QString flaw = flawOf(row); !flaw.isEmpty())
                problems.append(rowProblem(tableOf<T>(), row.id.text(), flaw));
        }
    }
    return select.finished();
}

/// A sign that no text holds which was typed.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

/// What is wrong with the text of a column; empty: nothing.
Result<QString> textFlaw(const Database &database, const Table &table, const QString &row,
                         const Column &column, const QString &text)
{
    if (std::ranges::any_of(text, isControl))
        return u"control character"_s;
    // It stands for bytes that are no text, or it was typed.
    if (!text.contains(QChar(QChar::ReplacementCharacter)))
        return QString();
    const auto valid = sqlitefile::isValidText(database, table.name, row, column.name);
    if (!valid)
        return valid.error();
    return *valid ? QString() : u"UTF-8"_s;
}

/// What holds for every table alike: each row was counted from 1, each text is one.
Result<> checkTable(const Database &database, const Table &table, QStringList &problems)
{
    QList<Column> texts;
    QString sql = u"SELECT id, rev"_s;
    for (const Column &column : table.columns) {
        if (column.kind != ColumnKind::Text)
            continue;
        texts.append(column);
        sql += u", "_s + column.name;
    }
    Statement select(database, sql + u" FROM "_s + table.name + u" ORDER BY id"_s);
    if (const auto done = select.run(); !done)
        return done;
    while (!isEnough(problems) && select.next()) {
        const QString row = select.text(0);
        const QVariant rev = select.value(1);
        if (rev.typeId() != QMetaType::LongLong || rev.toLongLong() < 1
            || rev.toLongLong() > mostChanges)
            problems.append(rowProblem(table.name, row, u"rev"_s));
        for (int i = 0; i < texts.size(); ++i) {
            const auto flaw = textFlaw(database, table, row, texts[i], select.text(i + 2));
            if (!flaw)
                return flaw.error();
            if (!flaw->isEmpty())
                problems.append(rowProblem(table.name, row, texts[i].name + u": "_s + *flaw));
        }
    }
    return select.finished();
}

/// Each own value is one that its field can hold. What is wrong in one row alone is told by then.
Result<> checkOwnValues(const Database &database, QStringList &problems)
{
    Statement selectFields(database, table(tableOf<OwnField>()).select());
    const auto fields = readRows<OwnField>(selectFields);
    if (!fields)
        return fields.error().code == Error::Code::Damaged ? Result<>() : fields.error();
    QHash<OwnFieldId, OwnField> fieldOf;
    for (const auto &field : *fields)
        fieldOf.insert(field.id, field);
    Statement select(database, table(tableOf<OwnValue>()).select() + u" ORDER BY id"_s);
    if (const auto done = select.run(); !done)
        return done;
    const RowReader atStart(select, tableOf<OwnValue>());
    while (!isEnough(problems) && select.next()) {
        RowReader reader = atStart;
        const auto value = readRow<OwnValue>(reader);
        const auto field = fieldOf.constFind(value.field);
        if (!reader.outcome() || !flawOf(value).isEmpty() || field == fieldOf.cend())
            continue;
        if (const QString flaw = flawIn(value, *field); !flaw.isEmpty())
            problems.append(rowProblem(tableOf<OwnValue>(), value.id.text(), flaw));
    }
    return select.finished();
}

/// The audit trail goes on from its last number; who has the file open is at most one.
Result<> checkTrail(const Database &database, QStringList &problems)
{
    constexpr Range numbers{1, qint64(1) << 50};
    Statement select(database, u"SELECT id, sequence, at FROM audit ORDER BY id"_s);
    if (const auto done = select.run(); !done)
        return done;
    while (!isEnough(problems) && select.next()) {
        RowReader reader(select, u"audit"_s);
        const auto id = reader.id<Id<struct AuditTag>>();
        const qint64 number = reader.number();
        reader.time();
        if (const auto sound = reader.outcome(); !sound)
            problems.append(rowSentence(sound.error().detail));
        else if (!numbers.holds(number))
            problems.append(rowProblem(u"audit"_s, id.text(), u"sequence"_s));
    }
    if (const auto done = select.finished(); !done)
        return done;
    Statement writers(database, u"SELECT count(*) FROM writer"_s);
    if (const auto done = writers.run(); !done)
        return done;
    if (writers.next() && writers.number(0) > 1)
        problems.append(rowProblem(u"writer"_s, {}, writers.text(0)));
    return writers.finished();
}

} // namespace

QString rowProblem(const QString &table, const QString &row, const QString &what)
{
    const QString place = row.isEmpty() ? table : table + u' ' + singleLine(row).left(80);
    return rowSentence(place + u": "_s + what);
}

QStringList firstProblems(QStringList problems)
{
    if (problems.size() <= mostProblems)
        return problems;
    problems.resize(mostProblems);
    problems.append(QCoreApplication::translate("Integrity", "And more of the kind."));
    return problems;
}

Result<QStringList> findProblems(const Database &database)
{
    Transaction state(database, Transaction::Kind::Read);
    if (!state.begun())
        return state.begun().error();
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
#define SOLIDAIR_ROW(T) checkRows<T>,
    for (const auto check : {SOLIDAIR_ROWS(SOLIDAIR_ROW) checkOwnValues, checkTrail}) {
#undef SOLIDAIR_ROW
        if (const auto done = check(database, problems); !done)
            return done.error();
    }
    for (const Table &table : tables()) {
        if (const auto done = checkTable(database, table, problems); !done)
            return done.error();
    }
    return firstProblems(std::move(problems));
}

} // namespace solidair
