// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcampaign.h"

#include "storage/dump.h"

#include <QBuffer>
#include <QTimeZone>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Place
{
    QString key;
    QString nis;
    QString french;
    QString province;
    QString postalCode;
    bool isCity;
    int population; // Negative: a former one.
};

const QList<Place> &places()
{
    static const QList<Place> all{
        {u"Aalst"_s, u"41002"_s, u"Alost"_s, u"Oost-Vlaanderen"_s, u"9300"_s, true, 93094},
        {u"Aarschot"_s, u"24001"_s, {}, u"Vlaams-Brabant"_s, u"3200"_s, true, 31948},
        {u"Lokeren"_s, u"46029"_s, {}, u"Oost-Vlaanderen"_s, u"9160"_s, true, 50897},
        {u"Beveren-Kruibeke-Zwijndrecht"_s,
         u"46030"_s,
         {},
         u"Oost-Vlaanderen"_s,
         u"9120"_s,
         false,
         88344},
        {u"Lokeren (2024)"_s, u"46014"_s, {}, u"Oost-Vlaanderen"_s, u"9160"_s, true, -1},
        {u"Moerbeke"_s, u"44045"_s, {}, u"Oost-Vlaanderen"_s, u"9180"_s, false, -1},
        {u"Beveren"_s, u"46003"_s, {}, u"Oost-Vlaanderen"_s, u"9120"_s, false, -1},
        {u"Kruibeke"_s, u"46013"_s, {}, u"Oost-Vlaanderen"_s, u"9150"_s, false, -1},
        {u"Zwijndrecht"_s, u"11056"_s, {}, u"Antwerpen"_s, u"2070"_s, false, -1},
    };
    return all;
}

Municipality municipalityOf(const Place &place)
{
    const QDate fusion(2025, 1, 1);
    Municipality municipality;
    municipality.id = TestCampaign::municipality(place.key);
    municipality.nis = place.nis;
    municipality.names.nl = place.key.section(u" ("_s, 0, 0);
    municipality.names.fr = place.french;
    municipality.province = place.province;
    municipality.languageRegime = u"nl"_s;
    municipality.postalCode = place.postalCode;
    municipality.postalCodes = QStringList{place.postalCode};
    municipality.isCity = place.isCity;
    if (place.population < 0) {
        municipality.validUntil = fusion;
    } else {
        municipality.population = place.population;
        municipality.populationDate = QDate(2026, 1, 1);
    }
    if (place.nis == "46029"_L1 || place.nis == "46030"_L1)
        municipality.validFrom = fusion;
    return municipality;
}

Merger merger(const QString &from, const QString &to)
{
    return {MergerId::named(from + u'/' + to), TestCampaign::municipality(from),
            TestCampaign::municipality(to), QDate(2025, 1, 1)};
}

Charter charterOf(const QString &key, int asked)
{
    return {TestCampaign::charter(key),
            key,
            {u"Tekst "_s + key, {}, {}, {}},
            QDate(key.toInt(), 1, 1),
            asked};
}

Category categoryOf(const QString &charter, const QString &key, int position)
{
    return {TestCampaign::category(charter, key),
            TestCampaign::charter(charter),
            key,
            position,
            {u"Engagement "_s + key, {}, {}, {}},
            key == "other"_L1,
            false};
}

template <typename T>
T check(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

void check(const Result<> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

void fill(Journal &journal)
{
    Campaign campaign;
    campaign.id = CampaignId::named(u"test"_s);
    campaign.name = u"Test"_s;
    campaign.sender.name = u"Anna Voorbeeld"_s;
    check(CampaignRepository::insert(journal, campaign));
    for (const Place &place : places())
        check(MunicipalityRepository::insert(journal, municipalityOf(place)));
    for (const auto &[from, to] :
         {std::pair(u"Lokeren (2024)"_s, u"Lokeren"_s), std::pair(u"Moerbeke"_s, u"Lokeren"_s),
          std::pair(u"Beveren"_s, u"Beveren-Kruibeke-Zwijndrecht"_s),
          std::pair(u"Kruibeke"_s, u"Beveren-Kruibeke-Zwijndrecht"_s),
          std::pair(u"Zwijndrecht"_s, u"Beveren-Kruibeke-Zwijndrecht"_s)})
        check(MergerRepository::insert(journal, merger(from, to)));
    check(MunicipalityRepository::insertBorder(
        journal, TestCampaign::municipality(u"Lokeren"_s),
        TestCampaign::municipality(u"Beveren-Kruibeke-Zwijndrecht"_s), 1200));
    for (const auto &[key, asked] : {std::pair(u"2020"_s, 1), std::pair(u"2023"_s, 3)}) {
        check(CharterRepository::insert(journal, charterOf(key, asked)));
        int position = 0;
        for (const QString &category : {u"housing"_s, u"work"_s, u"other"_s})
            check(CategoryRepository::insert(journal, categoryOf(key, category, ++position)));
    }
}

} // namespace

TestCampaign::TestCampaign()
{
    const auto database = check(Database::create(path(), options()));
    Journal journal(*database, u"test"_s, u"New campaign"_s, now());
    fill(journal);
    check(journal.commit());
}

std::unique_ptr<Database> TestCampaign::openToWrite() const
{
    return check(Database::openToWrite(path(), options()));
}

std::unique_ptr<Database> TestCampaign::openToRead() const
{
    return check(Database::openToRead(path()));
}

MunicipalityId TestCampaign::municipality(const QString &name)
{
    return MunicipalityId::named(u"municipality/"_s + name);
}

CharterId TestCampaign::charter(const QString &key)
{
    return CharterId::named(u"charter/"_s + key);
}

CategoryId TestCampaign::category(const QString &charter, const QString &key)
{
    return CategoryId::named(u"category/"_s + charter + u'/' + key);
}

WriteOptions TestCampaign::options()
{
    WriteOptions options;
    options.who = u"Anna Voorbeeld"_s;
    return options;
}

QDateTime TestCampaign::now()
{
    return QDateTime(QDate(2026, 11, 22), QTime(9, 30), QTimeZone::utc());
}

QByteArray dumpOf(const Database &database)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    check(writeDump(database, buffer));
    return buffer.data();
}
