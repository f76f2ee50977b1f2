// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/rowreader.h"
#include "storage/rows.h"
#include "storage/tables.h"

namespace solidair {

/// A column and the member of T that stands in it.
template <typename T>
struct RowField
{
    Column column;
    void (*read)(RowReader &row, T &into);
    QVariant (*written)(const T &from); ///< Null for what is no member, such as an order.

    RowField within(Range range) &&
    {
        column.range = range;
        return std::move(*this);
    }

    /// Can hold what says something of a person, or who one is.
    RowField personal() &&
    {
        column.isPersonal = true;
        return std::move(*this);
    }

    /// Comes from the register of municipalities, which may write it anew; all else is the
    /// campaign's.
    RowField fact() &&
    {
        column.isFact = true;
        return std::move(*this);
    }

    /// Of a reference: the row goes when the one it refers to is removed, in the same action.
    RowField part() &&
    {
        column.isPart = true;
        return std::move(*this);
    }
};

/// The one description of a stored struct: from it come its table, reading, writing and export.
template <typename T>
struct RowOf
{
    QString table;
    QList<RowField<T>> fields; ///< In the order of the export of a file; reading is by name.
    qint64 mostRows = Table().mostRows;
    bool isSwept = false;

    Table described() const
    {
        Table described{table, {}, mostRows, isSwept};
        for (const auto &field : fields)
            described.columns.append(field.column);
        return described;
    }
};

template <typename T>
const RowOf<T> &rowOf();

/// Of what stands in every row of a list.
inline constexpr Range nameLength{0, 1'000};
/// Of what is written at length.
inline constexpr Range noteLength{0, 1'000'000};
/// Steps keep an order with gaps; behind the last there is always room.
inline constexpr Range positionRange{0, 1'000'000'000};

#define SOLIDAIR_ROW(T)                                                                            \
    template <>                                                                                    \
    const RowOf<T> &rowOf<T>();
SOLIDAIR_ROWS(SOLIDAIR_ROW)
#undef SOLIDAIR_ROW

namespace cell {

template <typename M>
constexpr ColumnKind kindOf()
{
    using enum ColumnKind;
    if constexpr (std::is_same_v<M, bool> || std::is_same_v<M, std::optional<bool>>)
        return Flag;
    else if constexpr (std::is_same_v<M, int> || std::is_same_v<M, std::optional<int>>)
        return Integer;
    else if constexpr (std::is_same_v<M, std::optional<double>>)
        return Real;
    else if constexpr (std::is_same_v<M, PartialDate> || std::is_same_v<M, QDate>)
        return Date;
    else if constexpr (std::is_same_v<M, QDateTime>)
        return Time;
    else if constexpr (std::is_same_v<M, QByteArray>)
        return Bytes;
    else
        return Text;
}

inline void read(RowReader &row, QString &into)
{
    into = row.text();
}

inline void read(RowReader &row, QByteArray &into)
{
    into = row.bytes();
}

inline void read(RowReader &row, bool &into)
{
    into = row.flag();
}

inline void read(RowReader &row, int &into)
{
    into = row.integer();
}

inline void read(RowReader &row, std::optional<int> &into)
{
    into = row.optionalInteger();
}

inline void read(RowReader &row, std::optional<double> &into)
{
    into = row.optionalReal();
}

inline void read(RowReader &row, std::optional<bool> &into)
{
    into = row.optionalFlag();
}

inline void read(RowReader &row, PartialDate &into)
{
    into = row.date();
}

inline void read(RowReader &row, QDate &into)
{
    into = row.day();
}

inline void read(RowReader &row, QDateTime &into)
{
    into = row.time();
}

inline void read(RowReader &row, QStringList &into)
{
    into = row.text().split(u';', Qt::SkipEmptyParts);
}

template <typename M>
QVariant written(const M &value)
{
    return value;
}

template <typename M>
QVariant written(const std::optional<M> &value)
{
    return value ? QVariant(*value) : QVariant();
}

inline QVariant written(const PartialDate &date)
{
    return date.toIso();
}

inline QVariant written(const QDate &day)
{
    return PartialDate(day).toIso();
}

inline QVariant written(const QStringList &texts)
{
    return texts.join(u';');
}

/// In UTC, to the millisecond; empty for none.
QString timeToIso(const QDateTime &time);

inline QVariant written(const QDateTime &time)
{
    return timeToIso(time);
}

template <typename C, typename M>
C classOf(M C::*);

/// The member at the end of a path, such as &Campaign::sender, &Sender::name.
template <auto Member, auto... Further>
auto &at(auto &value)
{
    if constexpr (sizeof...(Further) == 0)
        return value.*Member;
    else
        return at<Further...>(value.*Member);
}

} // namespace cell

template <auto Member, auto... Further>
auto field(const QString &name)
{
    using T = decltype(cell::classOf(Member));
    using M = std::remove_cvref_t<decltype(cell::at<Member, Further...>(std::declval<T &>()))>;
    return RowField<T>{
        Column(name, cell::kindOf<M>()),
        [](RowReader &row, T &into) { cell::read(row, cell::at<Member, Further...>(into)); },
        [](const T &from) { return cell::written(cell::at<Member, Further...>(from)); }};
}

/// A value with a text of its own, such as JSON; FromText gives nothing for what is none.
template <auto Member, auto ToText, auto FromText>
auto spelled(const QString &name)
{
    using T = decltype(cell::classOf(Member));
    return RowField<T>{Column(name, ColumnKind::Text),
                       [](RowReader &row, T &into) { into.*Member = row.token(FromText); },
                       [](const T &from) { return QVariant(ToText(from.*Member)); }};
}

/// One of the words that the program knows.
template <auto Member, auto ToToken, auto FromToken>
auto token(const QString &name)
{
    auto field = spelled<Member, ToToken, FromToken>(name);
    field.column.isToken = true;
    return field;
}

enum class Reference
{
    Needed,
    OrNone
};

/// The id of a row of Of; no other kind of id compiles.
template <auto Member, typename Of, Reference Kind = Reference::Needed>
auto reference(const QString &name)
{
    using T = decltype(cell::classOf(Member));
    using IdType = decltype(Of::id);
    static_assert(std::is_same_v<IdType T::*, decltype(Member)>);
    RowField<T> field{Column(name, ColumnKind::Id),
                      [](RowReader &row, T &into) {
                          if constexpr (Kind == Reference::OrNone)
                              into.*Member = row.optionalId<IdType>();
                          else
                              into.*Member = row.id<IdType>();
                      },
                      [](const T &from) {
                          const IdType id = from.*Member;
                          return id.isNull() ? QVariant() : QVariant(id.text());
                      }};
    field.column.refers = rowOf<Of>().table;
    return field;
}

} // namespace solidair
