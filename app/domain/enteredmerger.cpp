// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enteredmerger.h"

#include "base/text.h"
#include "flaws.h"
#include "mergers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noMerger(const QString &message)
{
    return {Error::Code::Refused, message, {}};
}

QString sentence(const char *source)
{
    return QCoreApplication::translate("EnteredMerger", source);
}

QString inFull(QDate day)
{
    return dateInWords(PartialDate(day), Phrases());
}

/// What is to be said of the new municipality itself.
Result<> checkNew(const Municipality &it, QDate today)
{
    if (!it.validFrom.isValid())
        return noMerger(sentence(QT_TRANSLATE_NOOP("EnteredMerger", "On which day did it begin?")));
    if (it.validFrom > today)
        return noMerger(sentence(QT_TRANSLATE_NOOP(
            "EnteredMerger", "A merger is entered from the day on which it takes effect.")));
    if (it.names.nl.isEmpty())
        return noMerger(sentence(
            QT_TRANSLATE_NOOP("EnteredMerger", "What is the new municipality called in Dutch?")));
    if (!flawOf(it).isEmpty())
        return noMerger(
            sentence(QT_TRANSLATE_NOOP("EnteredMerger", "The NIS code has five digits.")));
    return {};
}

/// Nobody else bears the code from then on.
Result<> checkCode(const Register &campaign, const Municipality &it,
                   const QList<MunicipalityId> &parts)
{
    const auto all = campaign.all();
    for (const auto id : all) {
        const auto &other = campaign.municipality(id);
        const bool isGone = other.validUntil.isValid() && other.validUntil <= it.validFrom;
        if (other.nis != it.nis || isGone || (parts.contains(id) && id != it.id))
            continue;
        return noMerger(
            sentence(QT_TRANSLATE_NOOP("EnteredMerger", "%1 bears the NIS code %2 already."))
                .arg(other.name(), it.nis));
    }
    return {};
}

Result<> checkPart(const Register &campaign, MunicipalityId id, QDate date)
{
    const auto &part = campaign.municipality(id);
    if (!campaign.successor(id).isNull() || part.validUntil.isValid()) {
        return noMerger(sentence(QT_TRANSLATE_NOOP("EnteredMerger", "%1 ended already, on %2."))
                            .arg(part.name(), inFull(part.validUntil)));
    }
    if (part.validFrom.isValid() && part.validFrom >= date) {
        return noMerger(sentence(QT_TRANSLATE_NOOP("EnteredMerger", "%1 exists only since %2."))
                            .arg(part.name(), inFull(part.validFrom)));
    }
    return {};
}

/// Its steps take effect before its last day.
Result<> checkSteps(const Register &campaign, const Municipality &ended, QDate today)
{
    auto dossier = campaign.dossier(ended.id);
    dossier.municipality = ended;
    const auto then = campaign.with({dossier});
    const auto chain = checkedChain(then.chainStart(ended.id), dossier.steps, today);
    if (chain)
        return {};
    return noMerger(
        sentence(QT_TRANSLATE_NOOP("EnteredMerger", "The steps of %1 would no longer hold: %2"))
            .arg(ended.name(), chain.error().message));
}

Result<> checkLine(const Register &campaign, const QList<Merger> &added)
{
    QList<Merger> all;
    const auto ids = campaign.all();
    for (const auto id : ids) {
        if (const auto successor = campaign.successor(id); !successor.isNull())
            all.append({MergerId::create(), id, successor, {}});
    }
    if (soundMergers(all + added).leftOut.isEmpty())
        return {};
    return noMerger(sentence(
        QT_TRANSLATE_NOOP("EnteredMerger",
                          "These municipalities cannot merge: too many mergers lie one behind the "
                          "other, or they go round.")));
}

template <typename Value, typename Of>
std::optional<Value> sameOfAll(const QList<Municipality> &parts, Of of)
{
    const Value first = of(parts.first());
    const bool isSame =
        std::ranges::all_of(parts, [&](const Municipality &it) { return of(it) == first; });
    return isSame ? std::optional(first) : std::nullopt;
}

/// What the new municipality has of its parts.
void takeFrom(const QList<Municipality> &parts, Municipality &into)
{
    const auto &largest = *std::ranges::max_element(
        parts, {}, [](const Municipality &it) { return it.population.value_or(0); });
    if (into.province.isEmpty())
        into.province = parts.first().province;
    into.region = parts.first().region;
    into.languageRegime = largest.languageRegime;
    into.postalCode = largest.postalCode;
    into.latitude = largest.latitude;
    into.longitude = largest.longitude;
    into.cell = largest.cell;
    const auto isKnown = [](const Municipality &it) { return it.population.has_value(); };
    if (std::ranges::all_of(parts, isKnown))
        into.population = 0;
    into.isCity = std::ranges::any_of(parts, &Municipality::city);
    into.mayBeListed = std::ranges::all_of(parts, &Municipality::mayBeListed);
    into.coordinator = sameOfAll<CoordinatorId>(parts, [](const Municipality &it) {
                           return it.coordinator;
                       }).value_or(CoordinatorId());
    for (const auto &part : parts) {
        if (into.population) {
            *into.population += *part.population;
            into.populationDate = into.populationDate.isValid()
                ? std::min(into.populationDate, part.populationDate)
                : part.populationDate;
        }
        for (const auto &code : part.postalCodes) {
            if (!into.postalCodes.contains(code))
                into.postalCodes.append(code);
        }
    }
    into.postalCodes.sort();
}

} // namespace

MunicipalityId municipalityId(const QString &nis, QDate validFrom)
{
    return MunicipalityId::named(u"municipality/"_s + nis + u'/' + validFrom.toString(Qt::ISODate));
}

MergerId mergerId(MunicipalityId predecessor, MunicipalityId successor)
{
    return MergerId::named(u"merger/"_s + predecessor.text() + u'/' + successor.text());
}

Result<MergedMunicipality> mergedMunicipality(const Register &campaign,
                                              const EnteredMerger &entered, QDate today)
{
    MergedMunicipality merged;
    auto &it = merged.municipality;
    it.nis = entered.nis.trimmed();
    it.validFrom = entered.date;
    it.id = municipalityId(it.nis, it.validFrom);
    it.names = {singleLine(entered.names.nl),
                singleLine(entered.names.fr),
                singleLine(entered.names.de),
                {}};
    it.province = entered.province;
    if (const auto may = checkNew(it, today); !may)
        return may.error();
    QList<MunicipalityId> parts;
    for (const auto id : entered.parts) {
        if (!parts.contains(id) && campaign.contains(id))
            parts.append(id);
    }
    if (parts.size() < 2)
        return noMerger(sentence(QT_TRANSLATE_NOOP(
            "EnteredMerger", "A merger is of two municipalities at least: which ones?")));
    for (const auto id : std::as_const(parts)) {
        if (const auto may = checkPart(campaign, id, it.validFrom); !may)
            return may.error();
        auto ended = campaign.municipality(id);
        ended.validUntil = it.validFrom;
        if (const auto may = checkSteps(campaign, ended, today); !may)
            return may.error();
        merged.parts.append(ended);
        merged.mergers.append({mergerId(id, it.id), id, it.id, it.validFrom});
    }
    if (!sameOfAll<Region>(merged.parts, [](const Municipality &part) { return part.region; }))
        return noMerger(sentence(QT_TRANSLATE_NOOP(
            "EnteredMerger", "Municipalities of different regions do not merge.")));
    if (const auto may = checkCode(campaign, it, parts); !may)
        return may.error();
    if (const auto may = checkLine(campaign, merged.mergers); !may)
        return may.error();
    takeFrom(merged.parts, it);
    return merged;
}

QStringList provincesFor(const Register &campaign, const QList<MunicipalityId> &parts)
{
    QList<MunicipalityId> those;
    const auto all = campaign.all();
    for (const auto id : all) {
        const auto region = campaign.municipality(id).region;
        if (std::ranges::any_of(parts, [&](MunicipalityId part) {
                return campaign.municipality(part).region == region;
            }))
            those.append(id);
    }
    return campaign.provinces(those);
}

} // namespace solidair
