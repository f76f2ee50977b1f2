// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QStringList>
#include <QUuid>

#include <compare>
#include <optional>

namespace solidair {

/// Row identity. A type of its own for each kind of row, so that a person's id cannot be passed for
/// a municipality's.
template <typename Tag>
struct Id
{
    QUuid value;

    static Id create() { return {QUuid::createUuid()}; }

    /// The same id for the same @p name on every machine (UUID version 5), for shipped rows.
    static Id named(const QString &name);

    static Id fromText(const QString &text) { return {QUuid::fromString(text)}; }

    bool isNull() const { return value.isNull(); }

    QString text() const { return isNull() ? QString() : value.toString(QUuid::WithoutBraces); }

    friend bool operator==(Id, Id) = default;

    friend bool operator<(Id a, Id b) { return a.value < b.value; }

    friend size_t qHash(Id id, size_t seed = 0) { return qHash(id.value, seed); }
};

/// Ids in one text, as a column keeps them.
template <typename Tag>
QString idsText(const QList<Id<Tag>> &ids)
{
    QStringList texts;
    for (const auto id : ids)
        texts.append(id.text());
    return texts.join(u';');
}

/// Nothing for a text that names anything else.
template <typename Tag>
std::optional<QList<Id<Tag>>> idsFromText(QStringView text)
{
    QList<Id<Tag>> ids;
    for (const auto one : text.split(u';', Qt::SkipEmptyParts)) {
        const auto id = Id<Tag>::fromText(one.toString());
        if (id.isNull())
            return {};
        ids.append(id);
    }
    return ids;
}

/// The namespace of all named ids of the program.
inline constexpr QUuid shippedRows{0x5b0c1e52, 0x7a43, 0x4f0e, 0x9d, 0x2b, 0x41,
                                   0x7e,       0x15,   0x0a,   0xc6, 0x90};

template <typename Tag>
Id<Tag> Id<Tag>::named(const QString &name)
{
    return {QUuid::createUuidV5(shippedRows, name)};
}

using MunicipalityId = Id<struct MunicipalityTag>;
using MergerId = Id<struct MergerTag>;
using MergerDecisionId = Id<struct MergerDecisionTag>;
using CharterId = Id<struct CharterTag>;
using CategoryId = Id<struct CategoryTag>;
using StepId = Id<struct StepTag>;
using CommitmentId = Id<struct CommitmentTag>;
using CoordinatorId = Id<struct CoordinatorTag>;
using BodyId = Id<struct BodyTag>;
using PersonId = Id<struct PersonTag>;
using RoleId = Id<struct RoleTag>;
using InteractionId = Id<struct InteractionTag>;
using NextStepId = Id<struct NextStepTag>;
using PublicationId = Id<struct PublicationTag>;
using LetterId = Id<struct LetterTag>;
using BlobId = Id<struct BlobTag>;
using CampaignId = Id<struct CampaignTag>;

} // namespace solidair
