// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/listfile.h"
#include "reports/statusworld.h"
#include "support/samplecampaign.h"

using namespace solidair;
using namespace solidair::test;

namespace {

const QDate today(2026, 11, 22);

} // namespace

/// The catalogue of fields.
class CatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void haveKeysThatNobodyElseHas();
    void areNamedInThreeLanguages();
    void areReadOnADay();
    void aFieldMoreIsThereForEverything();
    void textsOfFilesAreTokens();
    void whatIsSetIsKept();
};

void CatalogueTest::haveKeysThatNobodyElseHas()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto fields = municipalityFields(session->campaign(), today, Phrases());
    QSet<QString> keys;
    for (const auto &field : fields.all()) {
        for (const auto &key : QStringList{field.key} + field.synonyms) {
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
            QCOMPARE(fields.find(key), &field);
        }
        const bool hasChoices =
            field.type == Field::Type::Choice || field.type == Field::Type::Choices;
        QVERIFY2(hasChoices != field.choices.isEmpty(), qPrintable(field.key));
    }
    for (const auto &key : usualListColumns())
        QVERIFY(fields.find(key));
    QVERIFY(!fields.find(u"colour"_s));
}

void CatalogueTest::areNamedInThreeLanguages()
{
    const auto campaign = StatusWorld().campaign();
    const auto dutch = municipalityFields(campaign, today, Phrases(Language::Dutch));
    const auto french = municipalityFields(campaign, today, Phrases(Language::French));
    const auto english = municipalityFields(campaign, today, Phrases(Language::English));
    QSet<QString> names;
    int alike = 0;
    for (qsizetype i = 0; i < dutch.all().size(); ++i) {
        const auto name = dutch.all()[i].name;
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QVERIFY2(name != english.all()[i].name, qPrintable(name));
        alike += name == french.all()[i].name ? 1 : 0;
    }
    QVERIFY(alike <= 1);
}

void CatalogueTest::areReadOnADay()
{
    StatusWorld world;
    auto &aalst = world.add(u"41002"_s, u"Aalst"_s, u"Oost-Vlaanderen"_s);
    StatusWorld::addStep(aalst, Stage::Asked, u"2023-05-05");
    StatusWorld::join(aalst, u"2023-11", StatusWorld::text2023);
    StatusWorld::promise(aalst, 3);
    aalst.contactDates = {PartialDate(QDate(2023, 6, 1)), PartialDate(QDate(2026, 1, 1))};
    const auto campaign = world.campaign();
    const auto fields = municipalityFields(campaign, today, Phrases(Language::English));
    const auto text = [&](const QString &key, QDate day) {
        return fields.text(*fields.find(key), FieldFacts(campaign, campaign.all().first(), day));
    };
    QCOMPARE(text(u"stage"_s, today), u"joined"_s);
    QCOMPARE(text(u"stage"_s, QDate(2023, 7, 1)), u"asked"_s);
    QCOMPARE(text(u"since"_s, today), u"11/2023"_s);
    QCOMPARE(text(u"last_contact"_s, QDate(2023, 7, 1)), u"1/6/2023"_s);
    QCOMPARE(text(u"days_since_contact"_s, QDate(2023, 7, 1)), u"30"_s);
    QCOMPARE(text(u"commitments"_s, today), u"3 of 3"_s);
    QCOMPARE(text(u"commitments"_s, QDate(2023, 7, 1)), u"3 of 3"_s);
    QCOMPARE(text(u"complete"_s, today), u"yes"_s);
    QCOMPARE(text(u"asked_on"_s, today), u"5/5/2023"_s);
    QCOMPARE(text(u"asked_on"_s, QDate(2023, 1, 1)), QString());
}

void CatalogueTest::aFieldMoreIsThereForEverything()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto &campaign = session->campaign();
    auto fields = municipalityFields(campaign, today, Phrases());
    Field own;
    own.key = u"custom.letters"_s;
    own.type = Field::Type::Number;
    own.head = own.name = u"Letters in its name"_s;
    own.read = [](const FieldFacts &facts) {
        return FieldValue(facts.dossier.municipality.name().size());
    };
    fields.add(own);
    const auto condition = conditionFromText(u"custom.letters<5"_s, fields);
    QVERIFY(condition);
    const auto table = tableOf({{{}, {*condition}}, {u"name"_s, own.key}, {own.key, true}},
                               campaign, today, fields);
    QVERIFY(table.rows.size() > 3);
    const auto lines = listCsv(table).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QVERIFY(lines.first().endsWith(u"name;custom.letters"_s));
    QVERIFY(lines[1].endsWith(u";4"_s));
    QVERIFY(lines.last().endsWith(u";2"_s));
    const auto workbook = listWorkbook(table, fields.phrases(), today);
    QVERIFY(workbook && !workbook->isEmpty());
}

void CatalogueTest::whatIsSetIsKept()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto &campaign = session->campaign();
    const auto fields = municipalityFields(campaign, today, Phrases());
    qsizetype settable = 0;
    for (const auto &field : fields.all()) {
        if (!field.setting)
            continue;
        ++settable;
        const auto &setting = *field.setting;
        QVERIFY2(!setting.label.isEmpty(), qPrintable(field.key));
        QList<FieldValue> values{{}, u"9300"_s};
        if (field.type != Field::Type::Text)
            values.removeLast();
        for (const auto &choice : setting.choices) {
            values.append(field.type == Field::Type::Flag ? FieldValue(choice.token == "yes"_L1)
                                                          : FieldValue(Token{choice.token}));
        }
        auto record = campaign.municipality(campaign.existingOn(today).first());
        for (const auto &value : std::as_const(values)) {
            QVERIFY2(setting.set(record, value), qPrintable(field.key));
            QVERIFY2(setting.kept(record) == value, qPrintable(field.key));
        }
    }
    QVERIFY(settable >= 4);
    auto record = campaign.municipality(campaign.existingOn(today).first());
    const auto before = record;
    const auto refused = fields.find(u"postal_code"_s)->setting->set(record, u"93x0"_s);
    QVERIFY(!refused && refused.error().code == Error::Code::InvalidInput);
    QVERIFY(record == before);
    QVERIFY(fields.find(u"town_hall"_s)->setting->set(record, u" Grote\nMarkt 3 "_s));
    QCOMPARE(record.street, u"Grote Markt 3"_s);
}

void CatalogueTest::textsOfFilesAreTokens()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto &campaign = session->campaign();
    const auto fields = municipalityFields(campaign, today, Phrases(Language::Dutch));
    for (const auto id : campaign.existingOn(today)) {
        const FieldFacts facts(campaign, id, today);
        for (const auto &field : fields.all()) {
            const auto value = field.read(facts);
            const auto cell = fileValue(field, value);
            // What a file says of a field is what a condition takes.
            if (isNothing(value) || field.type == Field::Type::Choices)
                continue;
            const auto *number = std::get_if<qint64>(&cell);
            auto text = number ? QString::number(*number) : std::get<QString>(cell);
            if (field.type == Field::Type::Date && text.isEmpty())
                text = u"unknown"_s;
            const auto condition = conditionFromText(field.key + u'=' + text, fields);
            QVERIFY2(condition, qPrintable(field.key + u'=' + text));
            QVERIFY2(ReadyCondition(*condition, field, fields.phrases()).holds(field.read(facts)),
                     qPrintable(field.key + u'=' + text));
        }
    }
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
