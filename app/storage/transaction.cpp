// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transaction.h"

#include "database.h"
#include "sqlitefile.h"
#include "statement.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Error busy()
{
    return {Error::Code::Refused,
            QCoreApplication::translate("Transaction",
                                        "Something else is being recorded just now. Nothing was "
                                        "changed; try it again in a moment."),
            {}};
}

} // namespace

Transaction::Transaction(const Database &database, Kind kind)
    : m_database(database)
    , m_kind(kind)
    , m_open(false)
{
    if (kind == Kind::Read && database.m_inTransaction)
        return;
    if (kind == Kind::Write && database.m_inTransaction) // The window lives while much is recorded.
        m_begun = busy();
    else if (kind == Kind::Write)
        m_begun = database.confirmInPlace();
    if (!m_begun)
        return;
    m_begun =
        Statement(database, kind == Kind::Write ? sqlitefile::beginWrite() : u"BEGIN"_s).run();
    m_open = m_begun.has_value();
    database.m_inTransaction = database.m_inTransaction || m_open;
}

Transaction::~Transaction()
{
    rollBack();
}

Result<> Transaction::commit()
{
    if (!m_open)
        return m_begun;
    auto done = Statement(m_database, u"COMMIT"_s).run();
    if (!done) {
        rollBack();
        return done;
    }
    m_open = false;
    m_database.m_inTransaction = false;
    if (m_kind == Kind::Write)
        m_database.committed();
    return done;
}

void Transaction::rollBack()
{
    if (!std::exchange(m_open, false))
        return;
    // SQLite may have rolled back by itself, on a full disk for one: then this fails, rightly.
    [[maybe_unused]] const auto done = Statement(m_database, u"ROLLBACK"_s).run();
    m_database.m_inTransaction = false;
}

} // namespace solidair
