// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the register: short, and in every row of a list.
constexpr Range nameLength{0, 1'000};
/// Of what is written at length.
constexpr Range noteLength{0, 1'000'000};
constexpr Range fewCommitments{0, 100};
constexpr Range cellRange{-1'000, 1'000};
/// Steps keep an order with gaps; behind the last there is always room.
constexpr Range positionRange{0, 1'000'000'000};

QList<Table> campaignTables()
{
    using enum ColumnKind;
    return {
        {u"campaign"_s,
         {{u"name"_s, Text},
          {u"is_sample"_s, Flag},
          {u"has_wallonia"_s, Flag},
          {u"register_version"_s, Integer},
          {u"sender_name"_s, Text},
          {u"sender_function"_s, Text},
          {u"sender_organisation"_s, Text},
          {u"sender_email"_s, Text},
          {u"sender_phone"_s, Text},
          {u"sender_website"_s, Text},
          {u"sender_address"_s, Text},
          {u"sender_place"_s, Text}},
         1},
        {u"coordinator"_s, {{u"name"_s, Text}, {u"email"_s, Text}, {u"active"_s, Flag}}, 10'000},
        {u"charter"_s,
         {{u"charter_key"_s, Text},
          {u"name_nl"_s, Text},
          {u"name_fr"_s, Text},
          {u"name_en"_s, Text},
          {u"in_force_from"_s, Date},
          {u"commitments_asked"_s, Integer, fewCommitments}},
         100},
        {u"category"_s,
         {{u"charter_id"_s, Id},
          {u"category_key"_s, Text},
          {u"position"_s, Integer, positionRange},
          {u"text_nl"_s, Text},
          {u"text_fr"_s, Text},
          {u"text_en"_s, Text},
          {u"is_other"_s, Flag},
          {u"retired"_s, Flag}},
         2'000},
    };
}

QList<Table> registerTables()
{
    using enum ColumnKind;
    return {
        {u"municipality"_s,
         {{u"nis"_s, Text, nameLength},
          {u"name_nl"_s, Text, nameLength},
          {u"name_fr"_s, Text, nameLength},
          {u"name_de"_s, Text, nameLength},
          {u"valid_from"_s, Date},
          {u"valid_until"_s, Date},
          {u"province"_s, Text, nameLength},
          {u"region"_s, Text, nameLength},
          {u"language_regime"_s, Text, nameLength},
          {u"postal_code"_s, Text, nameLength},
          {u"postal_codes"_s, Text},
          {u"population"_s, Integer, {0, 100'000'000}},
          {u"population_date"_s, Date},
          {u"latitude"_s, Real},
          {u"longitude"_s, Real},
          {u"is_city"_s, Flag},
          {u"cell_column"_s, Integer, cellRange},
          {u"cell_row"_s, Integer, cellRange},
          {u"own_is_city"_s, Flag},
          {u"own_postal_code"_s, Text},
          {u"street"_s, Text},
          {u"coordinator_id"_s, Id},
          {u"may_be_listed"_s, Flag}},
         200'000},
        {u"merger"_s, {{u"predecessor_id"_s, Id}, {u"successor_id"_s, Id}, {u"date"_s, Date}}},
        {u"border"_s, {{u"a_id"_s, Id}, {u"b_id"_s, Id}, {u"metres"_s, Integer}}},
        {u"merger_decision"_s,
         {{u"successor_id"_s, Id},
          {u"choice"_s, Text},
          {u"predecessor_id"_s, Id},
          {u"note"_s, Text, noteLength},
          {u"recorded_by"_s, Text},
          {u"recorded_at"_s, Time}}},
    };
}

QList<Table> contactTables()
{
    using enum ColumnKind;
    return {
        {u"body"_s, {{u"kind"_s, Text}, {u"name"_s, Text}, {u"municipality_id"_s, Id}}},
        {u"person"_s,
         {{u"name"_s, Text},
          {u"email"_s, Text},
          {u"phone"_s, Text},
          {u"fictional"_s, Flag},
          {u"source"_s, Text},
          {u"recorded_on"_s, Date},
          {u"lawful_basis"_s, Text},
          {u"may_be_published"_s, Flag},
          {u"publish_ground"_s, Text},
          {u"no_post"_s, Flag},
          {u"no_email"_s, Flag},
          {u"no_phone"_s, Flag},
          {u"informed_on"_s, Date},
          {u"note"_s, Text, noteLength}}},
        {u"role"_s,
         {{u"person_id"_s, Id},
          {u"municipality_id"_s, Id},
          {u"body_id"_s, Id},
          {u"kind"_s, Text},
          {u"title"_s, Text},
          {u"since"_s, Date},
          {u"until"_s, Date},
          {u"for_letter"_s, Flag},
          {u"for_meeting"_s, Flag},
          {u"for_page"_s, Flag},
          {u"rank"_s, Integer}}},
    };
}

QList<Table> historyTables()
{
    using enum ColumnKind;
    return {
        {u"step"_s,
         {{u"municipality_id"_s, Id},
          {u"position"_s, Integer, positionRange},
          {u"stage"_s, Text},
          {u"date"_s, Date},
          {u"charter_id"_s, Id},
          {u"reason"_s, Text, noteLength},
          {u"asked_by_id"_s, Id},
          {u"asked_by_person_id"_s, Id},
          {u"channel"_s, Text},
          {u"decided_by"_s, Text},
          {u"link"_s, Text},
          {u"source"_s, Text},
          {u"note"_s, Text, noteLength},
          {u"recorded_by"_s, Text},
          {u"recorded_at"_s, Time}}},
        {u"commitment"_s,
         {{u"municipality_id"_s, Id},
          {u"position"_s, Integer, positionRange},
          {u"category_id"_s, Id},
          {u"title"_s, Text},
          {u"description"_s, Text, noteLength},
          {u"partner"_s, Text},
          {u"places"_s, Integer},
          {u"people"_s, Integer},
          {u"state"_s, Text},
          {u"since"_s, Date},
          {u"until"_s, Date},
          {u"evidence"_s, Text},
          {u"last_confirmed"_s, Date},
          {u"is_public"_s, Flag},
          {u"is_highlight"_s, Flag}}},
        {u"interaction"_s,
         {{u"municipality_id"_s, Id},
          {u"kind"_s, Text},
          {u"date"_s, Date},
          {u"person_id"_s, Id},
          {u"summary"_s, Text, noteLength},
          {u"recorded_by"_s, Text},
          {u"recorded_at"_s, Time}}},
        {u"next_step"_s,
         {{u"municipality_id"_s, Id},
          {u"what"_s, Text},
          {u"who"_s, Text},
          {u"due"_s, Date},
          {u"done_on"_s, Date}}},
        {u"publication"_s,
         {{u"municipality_id"_s, Id}, {u"title"_s, Text}, {u"link"_s, Text}, {u"date"_s, Date}}},
        {u"letter"_s,
         {{u"municipality_id"_s, Id},
          {u"template_key"_s, Text},
          {u"template_version"_s, Integer},
          {u"language"_s, Text},
          {u"date"_s, Date},
          {u"reference"_s, Text},
          {u"subject"_s, Text},
          {u"addressee"_s, Text},
          {u"person_id"_s, Id},
          {u"content"_s, Text, noteLength},
          {u"pdf"_s, Bytes},
          {u"recorded_by"_s, Text},
          {u"recorded_at"_s, Time}}},
    };
}

} // namespace

Range usualRange(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return {0, 50'000};
    case ColumnKind::Id:
        return {36, 36};
    case ColumnKind::Date:
        return {0, 10};
    case ColumnKind::Time:
        return {0, 40};
    case ColumnKind::Flag:
        return {0, 1};
    case ColumnKind::Integer:
        return {0, 1'000'000'000};
    case ColumnKind::Real:
        return {-180, 180};
    case ColumnKind::Bytes:
        return {0, 32 * 1024 * 1024};
    }
    Q_UNREACHABLE();
}

QString Table::select() const
{
    QString sql = u"SELECT id"_s;
    for (const Column &column : columns)
        sql += u", "_s + column.name;
    return sql + u" FROM "_s + name;
}

const QList<Table> &tables()
{
    static const QList<Table> all =
        campaignTables() + registerTables() + contactTables() + historyTables();
    return all;
}

const Table *contentTable(const QString &name)
{
    const auto found = std::ranges::find(tables(), name, &Table::name);
    return found == tables().end() ? nullptr : &*found;
}

const Table &table(const QString &name)
{
    const Table *found = contentTable(name);
    Q_ASSERT(found);
    return *found;
}

} // namespace solidair
