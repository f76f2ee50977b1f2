// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flaws.h"

#include "base/address.h"
#include "base/text.h"
#include "mergers.h"

#include <QSet>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNis(const QString &text)
{
    return text.size() == 5
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPostalCodeOrNone(const QString &text)
{
    return text.isEmpty() || isPostalCode(text);
}

/// Whether @p until can be the end of what began at @p since.
bool endsBefore(const PartialDate &since, const PartialDate &until)
{
    return since.isKnown() && until.isKnown() && until.lastDay() < since.firstDay();
}

class Flaws
{
public:
    explicit Flaws(const Register::Records &records)
        : m_records(records)
    {
        for (const auto &dossier : records.dossiers)
            m_municipalities.insert(dossier.municipality.id, &dossier.municipality);
    }

    QList<Flaw> all()
    {
        if (m_records.dossiers.isEmpty())
            add(u"municipality"_s, {}, u"0"_s);
        if (m_records.charters.isEmpty())
            add(u"charter"_s, {}, u"0"_s);
        lookAtMergers();
        lookAtCodes();
        for (const auto &dossier : m_records.dossiers)
            lookAt(dossier);
        lookAtBorders();
        return m_flaws;
    }

private:
    void add(const QString &table, const QString &row, const QString &what)
    {
        m_flaws.append({table, row, what});
    }

    void lookAtMergers()
    {
        const auto sound = soundMergers(
            m_records.mergers, [this](MunicipalityId id) { return m_municipalities.contains(id); });
        for (const auto &merger : sound.leftOut)
            add(u"merger"_s, merger.id.text(), u"predecessor_id, successor_id"_s);
        for (const auto &merger : m_records.mergers) {
            const auto *before = m_municipalities.value(merger.predecessor);
            const auto *after = m_municipalities.value(merger.successor);
            if (before && before->validUntil != merger.date)
                add(u"merger"_s, merger.id.text(), u"date ≠ valid_until"_s);
            if (after && after->validFrom != merger.date)
                add(u"merger"_s, merger.id.text(), u"date ≠ valid_from"_s);
        }
        m_predecessors = sound.predecessors;
    }

    /// Two of one code at the same time.
    void lookAtCodes()
    {
        QHash<QString, QList<const Municipality *>> perCode;
        for (const auto &dossier : m_records.dossiers)
            perCode[dossier.municipality.nis].append(&dossier.municipality);
        for (auto &those : perCode) {
            std::ranges::sort(those, {}, [](const Municipality *it) {
                return it->validFrom.isValid() ? it->validFrom.toJulianDay() : 0;
            });
            for (qsizetype i = 1; i < those.size(); ++i) {
                const QDate end = those[i - 1]->validUntil;
                if (!end.isValid() || end > those[i]->validFrom)
                    add(u"municipality"_s, those[i]->id.text(), u"nis = nis"_s);
            }
        }
    }

    void lookAt(const Dossier &dossier)
    {
        const auto positionOf = [](const Step &step) { return step.position; };
        if (const auto twice = std::ranges::adjacent_find(dossier.steps, {}, positionOf);
            twice != dossier.steps.end())
            add(u"step"_s, twice->id.text(), u"position = position"_s);
        const auto &decision = dossier.mergerDecision;
        if (!decision)
            return;
        const auto olds = m_predecessors.value(decision->successor);
        if (olds.isEmpty())
            add(u"merger_decision"_s, decision->id.text(), u"successor_id"_s);
        else if (!decision->predecessor.isNull() && !olds.contains(decision->predecessor))
            add(u"merger_decision"_s, decision->id.text(), u"predecessor_id"_s);
    }

    void lookAtBorders()
    {
        QSet<std::pair<MunicipalityId, MunicipalityId>> drawn;
        for (const auto &[a, b] : m_records.borders) {
            const auto pair = a < b ? std::pair(a, b) : std::pair(b, a);
            if (a == b || drawn.contains(pair)) {
                add(u"border"_s, a.text() + u' ' + b.text(), u"a_id, b_id"_s);
                return; // One tells enough.
            }
            drawn.insert(pair);
        }
    }

    const Register::Records &m_records;
    QHash<MunicipalityId, const Municipality *> m_municipalities;
    QHash<MunicipalityId, QList<MunicipalityId>> m_predecessors;
    QList<Flaw> m_flaws;
};

} // namespace

QString flawOf(const Blob &blob)
{
    if (blob.size != blob.bytes.size())
        return u"size"_s;
    return blob.sha256.isEmpty() || blob.sha256 == sha256Of(blob.bytes) ? QString() : u"sha256"_s;
}

QString flawOf(const Charter &charter)
{
    if (charter.key.isEmpty())
        return u"charter_key = ''"_s;
    return charter.inForceFrom.isValid() ? QString() : u"in_force_from = ''"_s;
}

QString flawOf(const Municipality &municipality)
{
    if (!isNis(municipality.nis))
        return u"nis"_s;
    if (singleLine(municipality.names.nl).isEmpty())
        return u"name_nl = ''"_s;
    if (municipality.validFrom.isValid() && municipality.validUntil.isValid()
        && municipality.validUntil <= municipality.validFrom)
        return u"valid_until ≤ valid_from"_s;
    if (!isPostalCodeOrNone(municipality.postalCode))
        return u"postal_code"_s;
    if (!std::ranges::all_of(municipality.postalCodes, isPostalCode))
        return u"postal_codes"_s;
    return {};
}

QString flawOf(const Merger &merger)
{
    return merger.date.isValid() ? QString() : u"date = ''"_s;
}

QString flawOf(const MergerDecision &decision)
{
    const bool names = decision.choice != MergerDecision::Choice::BackInDiscussion;
    return names && decision.predecessor.isNull() ? u"predecessor_id = NULL"_s : QString();
}

QString flawOf(const Body &body)
{
    return singleLine(body.name).isEmpty() ? u"name = ''"_s : QString();
}

QString flawOf(const Role &role)
{
    if (role.municipality.isNull() && role.body.isNull())
        return u"municipality_id = NULL, body_id = NULL"_s;
    return endsBefore(role.since, role.until) ? u"until < since"_s : QString();
}

QString flawOf(const Step &step)
{
    return (step.stage == Stage::Joined) == step.charter.isNull() ? u"stage, charter_id"_s
                                                                  : QString();
}

QString flawOf(const Commitment &commitment)
{
    return endsBefore(commitment.since, commitment.until) ? u"until < since"_s : QString();
}

QString flawOf(const SavedView &view)
{
    return singleLine(view.name).isEmpty() ? u"name = ''"_s : QString();
}

QString flawOf(const OwnTemplate &own)
{
    return own.key.isEmpty() ? u"template_key = ''"_s : QString();
}

QString flawOf(const OwnField &field)
{
    const auto &name = field.name;
    if (singleLine(name.nl + name.fr + name.en).isEmpty())
        return u"name_nl, name_fr, name_en = ''"_s;
    using enum OwnField::Kind;
    if ((field.kind == Choice || field.kind == Choices) == field.choices.isEmpty())
        return u"kind, choices"_s;
    QSet<QString> tokens;
    for (const auto &choice : field.choices) {
        if (choice.token.isEmpty() || choice.token.contains(u';') || tokens.contains(choice.token))
            return u"choices: token"_s;
        tokens.insert(choice.token);
    }
    return {};
}

QString flawOf(const OwnValue &value)
{
    const auto records = int(!value.municipality.isNull()) + int(!value.person.isNull())
        + int(!value.commitment.isNull());
    if (records != 1)
        return u"municipality_id, person_id, commitment_id"_s;
    return value.value.isEmpty() ? u"value = ''"_s : QString();
}

QString flawOf(const ToldApart &two)
{
    const auto areTwo = [](auto a, auto b) { return !a.isNull() && !b.isNull() && a != b; };
    const bool noPersons = two.person.isNull() && two.otherPerson.isNull();
    const bool noBodies = two.body.isNull() && two.otherBody.isNull();
    if (areTwo(two.person, two.otherPerson) && noBodies)
        return {};
    return areTwo(two.body, two.otherBody) && noPersons
        ? QString()
        : u"person_id, other_person_id, body_id, other_body_id"_s;
}

QString flawIn(const OwnValue &value, const OwnField &field)
{
    const auto isOf = [&] {
        switch (field.of) {
        case RecordKind::Municipality:
            return !value.municipality.isNull();
        case RecordKind::Person:
            return !value.person.isNull();
        case RecordKind::Commitment:
            return !value.commitment.isNull();
        }
        Q_UNREACHABLE();
    };
    if (!isOf())
        return u"field_id: record_kind"_s;
    return field.canHold(value.value) ? QString() : u"field_id: value"_s;
}

QList<Flaw> flawsIn(const Register::Records &records)
{
    return Flaws(records).all();
}

} // namespace solidair
