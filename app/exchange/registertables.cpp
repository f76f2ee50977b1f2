// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registertables.h"

#include "csvreader.h"
#include "domain/enteredmerger.h"
#include "shippedfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Number>
std::optional<Number> numberIn(const QString &text)
{
    if (text.isEmpty())
        return {};
    if constexpr (std::is_same_v<Number, int>)
        return text.toInt();
    else
        return text.toDouble();
}

std::optional<bool> flagIn(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text == "1"_L1);
}

QDate dayIn(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// What the tables of present and former municipalities have in common.
Municipality municipalityIn(const CsvTable &table, qsizetype row)
{
    Municipality it;
    it.nis = table.field(row, u"nis"_s);
    it.validFrom = dayIn(table.field(row, u"valid_from"_s));
    it.validUntil = dayIn(table.field(row, u"valid_until"_s));
    it.id = municipalityId(it.nis, it.validFrom);
    it.names = {table.field(row, u"name_nl"_s),
                table.field(row, u"name_fr"_s),
                table.field(row, u"name_de"_s),
                {}};
    it.province = table.field(row, u"province"_s);
    it.region = regionFromToken(table.field(row, u"region"_s)).value_or(Region::Flanders);
    it.languageRegime = table.field(row, u"language_regime"_s);
    it.postalCode = table.field(row, u"postal_code"_s);
    it.postalCodes = table.field(row, u"postal_codes"_s).split(u';', Qt::SkipEmptyParts);
    it.population = numberIn<int>(table.field(row, u"population"_s));
    it.populationDate = dayIn(table.field(row, u"population_date"_s));
    it.latitude = numberIn<double>(table.field(row, u"latitude"_s));
    it.longitude = numberIn<double>(table.field(row, u"longitude"_s));
    it.isCity = flagIn(table.field(row, u"is_city"_s));
    return it;
}

Localised localisedIn(const QJsonValue &value)
{
    return {value[u"nl"_s].toString(), value[u"fr"_s].toString(), value[u"de"_s].toString(),
            value[u"en"_s].toString()};
}

} // namespace

Result<int> shippedRegisterVersion()
{
    const auto text = shippedFile(u"register/version.txt"_s);
    return text ? Result<int>(text->trimmed().toInt()) : text.error();
}

Result<RegisterFacts> shippedRegister(const QList<Region> &regions)
{
    QHash<QString, QString> texts;
    for (const auto &name : {u"former.csv"_s, u"municipalities.csv"_s, u"mergers.csv"_s,
                             u"neighbours.csv"_s, u"mosaic.csv"_s}) {
        const auto text = shippedFile(u"register/"_s + name);
        if (!text)
            return text.error();
        texts.insert(name, QString::fromUtf8(*text));
    }
    const auto version = shippedRegisterVersion();
    if (!version)
        return version.error();
    RegisterFacts facts;
    facts.version = *version;

    QHash<QString, MosaicCell> cells;
    const CsvTable mosaic(texts.value(u"mosaic.csv"_s));
    for (qsizetype row = 0; row < mosaic.size(); ++row) {
        cells.insert(mosaic.field(row, u"nis"_s),
                     {mosaic.field(row, u"column"_s).toInt(), mosaic.field(row, u"row"_s).toInt()});
    }
    QSet<MunicipalityId> known;
    QHash<QString, MunicipalityId> present;
    for (const auto &name : {u"former.csv"_s, u"municipalities.csv"_s}) {
        const CsvTable table(texts.value(name));
        for (qsizetype row = 0; row < table.size(); ++row) {
            auto it = municipalityIn(table, row);
            if (!regions.contains(it.region))
                continue;
            if (!it.validUntil.isValid()) {
                present.insert(it.nis, it.id);
                if (const auto cell = cells.constFind(it.nis); cell != cells.constEnd())
                    it.cell = *cell;
            }
            known.insert(it.id);
            facts.municipalities.append(std::move(it));
        }
    }
    const CsvTable mergers(texts.value(u"mergers.csv"_s));
    for (qsizetype row = 0; row < mergers.size(); ++row) {
        const auto id = [&](const QString &side) {
            return municipalityId(mergers.field(row, side + u"_nis"_s),
                                  dayIn(mergers.field(row, side + u"_valid_from"_s)));
        };
        Merger merger{{}, id(u"old"_s), id(u"new"_s), dayIn(mergers.field(row, u"date"_s))};
        merger.id = mergerId(merger.predecessor, merger.successor);
        if (known.contains(merger.predecessor) && known.contains(merger.successor))
            facts.mergers.append(merger);
    }
    const CsvTable neighbours(texts.value(u"neighbours.csv"_s));
    for (qsizetype row = 0; row < neighbours.size(); ++row) {
        const Border border{present.value(neighbours.field(row, u"nis_a"_s)),
                            present.value(neighbours.field(row, u"nis_b"_s)),
                            neighbours.field(row, u"metres"_s).toInt()};
        if (!border.a.isNull() && !border.b.isNull())
            facts.borders.append(border);
    }
    return facts;
}

Result<ShippedCharters> shippedCharters()
{
    const auto text = shippedFile(u"charters/charters.json"_s);
    if (!text)
        return text.error();
    ShippedCharters shipped;
    const auto charters = QJsonDocument::fromJson(*text).array();
    for (const auto &entry : charters) {
        Charter charter;
        charter.key = entry[u"key"_s].toString();
        charter.id = CharterId::named(u"charter/"_s + charter.key);
        charter.name = localisedIn(entry[u"name"_s]);
        charter.inForceFrom = dayIn(entry[u"in_force_from"_s].toString());
        charter.commitmentsAsked = entry[u"commitments_asked"_s].toInt();
        const auto categories = entry[u"categories"_s].toArray();
        for (const auto &item : categories) {
            Category category;
            category.key = item[u"key"_s].toString();
            category.id = CategoryId::named(u"category/"_s + charter.key + u'/' + category.key);
            category.charter = charter.id;
            category.position = static_cast<int>(shipped.categories.size()) + 1;
            category.text = localisedIn(item[u"text"_s]);
            category.isOther = item[u"is_other"_s].toBool();
            shipped.categories.append(category);
        }
        shipped.charters.append(charter);
    }
    return shipped;
}

} // namespace solidair
