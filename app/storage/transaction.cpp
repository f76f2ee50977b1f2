// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transaction.h"

#include "database.h"
#include "sqlitefile.h"
#include "statement.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(const Database &database, Kind kind)
    : m_database(database)
    , m_begun(
          Statement(database, kind == Kind::Write ? sqlitefile::beginWrite() : u"BEGIN"_s).run())
    , m_open(m_begun.has_value())
{ }

Transaction::~Transaction()
{
    rollBack();
}

Result<> Transaction::commit()
{
    if (!m_open)
        return m_begun;
    auto done = Statement(m_database, u"COMMIT"_s).run();
    if (done)
        m_open = false;
    else
        rollBack();
    return done;
}

void Transaction::rollBack()
{
    // SQLite may have rolled back by itself, on a full disk for one: then this fails, rightly.
    if (std::exchange(m_open, false)) [[maybe_unused]]
        const auto done = Statement(m_database, u"ROLLBACK"_s).run();
}

} // namespace solidair
