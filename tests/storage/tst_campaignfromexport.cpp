// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/campaignfromexport.h"
#include "jobs/exportcampaign.h"
#include "session/campaigncheck.h"
#include "support/randomedit.h"
#include "support/richexport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A folder with an export, and what is made of it.
class Place
{
public:
    Result<> make(const QByteArray &json)
    {
        QFile file(source());
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("The export cannot be written");
        file.close();
        const auto made = campaignFromExport(path(), source(), u"Noor Voorbeeld"_s);
        return made ? Result<>() : made.error();
    }

    QString source() const { return m_folder.filePath(u"x.json"_s); }

    QString path() const { return m_folder.filePath(u"new.solidair"_s); }

    QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

QByteArray exportOf(const QString &path)
{
    const auto session = CampaignSession::openToRead(path);
    return session ? contentOf(**session) : session.error().message.toUtf8();
}

QStringList problemsOf(const QString &path)
{
    const auto session = CampaignSession::openToRead(path);
    if (!session)
        return {session.error().message};
    const auto problems = findProblems(**session);
    return problems ? *problems : QStringList{problems.error().message};
}

QByteArray withField(const QByteArray &json, const QString &table, int row, const QString &field,
                     const QJsonValue &value)
{
    auto tables = QJsonDocument::fromJson(json).object();
    auto rows = tables[table].toArray();
    auto changed = rows[row].toObject();
    changed[field] = value;
    rows[row] = changed;
    tables[table] = rows;
    return QJsonDocument(tables).toJson();
}

rc::Gen<QString> anyOf(const QStringList &names)
{
    return rc::gen::elementOf(std::vector<QString>(names.begin(), names.end()));
}

} // namespace

class CampaignFromExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isTheSameWhenExportedAgain();
    void anyCampaignComesBackAsItWas();
    void saysWhatCannotStandThere_data();
    void saysWhatCannotStandThere();
    void refusesWhatIsNoExport_data();
    void refusesWhatIsNoExport();
    void endsARowThatIsTooLong();
    void aChangedFieldIsRefusedOrSound();
    void takesInWhatAnOlderVersionWrote();
    void neverOverwrites();
    void tellsOfASourceThatIsNone();

private:
    QByteArray m_rich;
};

void CampaignFromExportTest::initTestCase()
{
    m_rich = richExport();
    const auto rows = QJsonDocument::fromJson(m_rich).object();
    for (const auto &table : tables())
        QVERIFY2(!rows[table.name].toArray().isEmpty(), qPrintable(table.name));
}

void CampaignFromExportTest::isTheSameWhenExportedAgain()
{
    Place place;
    const auto made = place.make(m_rich);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(exportOf(place.path()), m_rich);
    QCOMPARE(problemsOf(place.path()), QStringList());
    QCOMPARE(place.files(), (QStringList{u"new.solidair"_s, u"x.json"_s}));
    QVERIFY(!(QFile::permissions(place.path())
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    const auto session = CampaignSession::openToRead(place.path());
    const auto &database = (*session)->database();
    const auto rows = number(database, u"SELECT count(*) FROM audit"_s);
    QVERIFY(rows > 10);
    QCOMPARE(number(database,
                    u"SELECT count(*) FROM audit WHERE action = 'campaign.from'"
                    " AND who = 'Noor Voorbeeld' AND old_value = ''"_s),
             rows);
    QCOMPARE(number(database, u"SELECT max(rev) FROM person"_s), 1);
    // It goes on from there.
    WriteOptions options;
    options.backupFolder = QFileInfo(place.path()).path() + u"/backups"_s;
    const auto writing = CampaignSession::openToWrite(place.path(), options);
    QVERIFY2(writing, writing ? "" : qPrintable(writing.error().message));
    QCOMPARE(contentOf(**writing), m_rich);
}

void CampaignFromExportTest::anyCampaignComesBackAsItWas()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    QVERIFY(rc::check("export, new --from, export: the same bytes", [&session] {
        RandomEdit edit(*session);
        for (int i = 0; i < 8; ++i)
            [[maybe_unused]] const auto done = edit();
        const auto exported = contentOf(*session);
        Place place;
        const auto made = place.make(exported);
        RC_ASSERT(made.has_value());
        RC_ASSERT(exportOf(place.path()) == exported);
        RC_ASSERT(problemsOf(place.path()).isEmpty());
    }));
}

void CampaignFromExportTest::saysWhatCannotStandThere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("said");
    const auto anna = person(u"Anna Voorbeeld\u2028\"\\ł🙂"_s).id.text();
    const auto field = [this](const char *name, const QString &table, const QString &column,
                              const QJsonValue &value, const QString &what) {
        const auto id = QJsonDocument::fromJson(m_rich)[table][0][u"id"_s].toString();
        QTest::newRow(name) << withField(m_rich, table, 0, column, value)
                            << QStringList{table, id, column, what};
    };
    field("number for text", u"person"_s, u"name"_s, 7, u"no text"_s);
    field("text for number", u"letter"_s, u"template_version"_s, u"2"_s, u"no number"_s);
    field("list", u"person"_s, u"name"_s, QJsonArray{1}, u"no text"_s);
    field("object", u"step"_s, u"position"_s, QJsonObject{}, u"no number"_s);
    field("fraction", u"step"_s, u"position"_s, 1.5, u"no whole number"_s);
    field("huge number", u"step"_s, u"position"_s, 1e300, u"larger"_s);
    field("negative", u"step"_s, u"position"_s, -1, u"larger"_s);
    field("number for flag", u"person"_s, u"no_email"_s, 1, u"neither true nor false"_s);
    field("null for flag", u"person"_s, u"no_email"_s, {}, u"missing"_s);
    field("no date", u"step"_s, u"date"_s, u"2023-13"_s, u"no date"_s);
    field("no time", u"interaction"_s, u"recorded_at"_s, u"soon"_s, u"no date"_s);
    field("no day", u"letter"_s, u"date"_s, u"2023-11"_s, u"no place"_s);
    field("unknown word", u"role"_s, u"kind"_s, u"emperor"_s, u"no place"_s);
    field("long text", u"person"_s, u"name"_s, QString(60'000, u'x'), u"larger"_s);
    field("control", u"person"_s, u"name"_s, u"a\u0007b"_s, u"control"_s);
    field("no base64", u"blob"_s, u"bytes"_s, u"###"_s, u"base64"_s);
    field("other size", u"blob"_s, u"size"_s, 3, u"no place"_s);
    field("unknown column", u"person"_s, u"shoe_size"_s, 43, u"unknown"_s);
    field("reference to nothing", u"role"_s, u"person_id"_s, BodyId::create().text(),
          u"not there"_s);
    field("reference of another kind", u"step"_s, u"asked_by_id"_s, anna, u"not there"_s);
    field("id in capitals", u"role"_s, u"person_id"_s, anna.toUpper(), u"no id"_s);
    field("no reference", u"role"_s, u"person_id"_s, {}, u"missing"_s);
    field("joined to no text", u"step"_s, u"stage"_s, u"joined"_s, u"charter_id"_s);

    auto changed = QJsonDocument::fromJson(m_rich).object();
    changed[u"schema"_s] = QJsonArray{QJsonObject{{u"version"_s, 99}}};
    QTest::newRow("unknown table")
        << QJsonDocument(changed).toJson() << QStringList{u"schema"_s, u"newer"_s};
    changed = QJsonDocument::fromJson(m_rich).object();
    changed[u"campaign"_s] = QJsonArray{};
    QTest::newRow("no campaign") << QJsonDocument(changed).toJson()
                                 << QStringList{u"campaign"_s, u"missing"_s};
    changed = QJsonDocument::fromJson(m_rich).object();
    auto roles = changed[u"role"_s].toArray();
    roles.append(roles[0]);
    changed[u"role"_s] = roles;
    QTest::newRow("an id twice") << QJsonDocument(changed).toJson()
                                 << QStringList{u"role"_s, roles[0][u"id"_s].toString(),
                                                u"twice"_s};
    changed = QJsonDocument::fromJson(m_rich).object();
    auto charters = changed[u"charter"_s].toArray();
    auto same = charters[1].toObject();
    same[u"charter_key"_s] = charters[0][u"charter_key"_s];
    charters[1] = same;
    changed[u"charter"_s] = charters;
    QTest::newRow("what must be there once")
        << QJsonDocument(changed).toJson()
        << QStringList{u"charter"_s, same[u"id"_s].toString(), u"charter_key"_s, u"twice"_s};
    QTest::newRow("a table twice") << QByteArray("{\"person\":[],\"person\":[],\"campaign\":[{}]}")
                                   << QStringList{u"person"_s, u"twice"_s};
}

void CampaignFromExportTest::saysWhatCannotStandThere()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, said);
    Place place;
    const auto refused = place.make(json);
    QVERIFY(!refused);
    for (const auto &word : said)
        QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(u"no file was made"_s));
    QCOMPARE(place.files(), QStringList{u"x.json"_s});
}

void CampaignFromExportTest::refusesWhatIsNoExport_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *text : {"",
                             " ",
                             "{",
                             "{}",
                             "[]",
                             "null",
                             "7",
                             "\"x\"",
                             "{\"person\":7}",
                             "{\"person\":{}}",
                             "{\"campaign\":[7]}",
                             "{\"campaign\":[{]}",
                             "{\"campaign\":[{}]",
                             "{\"campaign\":[{},]}",
                             "{\"campaign\":[{} {}]}",
                             "{\"campaign\":[]}{}",
                             "{\"campaign\":[],}",
                             "{campaign:[]}",
                             "{\"campaign\":[null]}",
                             "<html></html>",
                             "PK\x03\x04",
                             "{\"campaign\":[{\"id\":01}]}"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
    QTest::newRow("deep") << "{\"campaign\":[{\"id\":" + QByteArray(3'000'000, '[');
    QTest::newRow("deep and closed")
        << "{\"campaign\":[{\"id\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}]}";
    QTest::newRow("UTF-16") << QByteArray::fromRawData("{\0}\0", 4);
    QTest::newRow("no UTF-8") << m_rich.chopped(3).replace("Aalst", "A\xffls");
    for (qsizetype size = 1; size < m_rich.size() - 2; size += m_rich.size() / 11)
        QTest::addRow("cut at %lld", qint64(size)) << m_rich.left(size);
}

void CampaignFromExportTest::refusesWhatIsNoExport()
{
    QFETCH(QByteArray, json);
    Place place;
    const auto refused = place.make(json);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
    QCOMPARE(place.files(), QStringList{u"x.json"_s});
}

void CampaignFromExportTest::endsARowThatIsTooLong()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"campaign\":[{\"id\":\"");
    QVERIFY(file.resize(200 * 1024 * 1024));
    file.close();
    const auto refused = campaignFromExport(folder.filePath(u"n.solidair"_s), file.fileName(), {});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"row 1 of the table “campaign”"_s));
}

void CampaignFromExportTest::aChangedFieldIsRefusedOrSound()
{
    const auto all = QJsonDocument::fromJson(m_rich).object();
    const auto other = all[u"municipality"_s][1][u"id"_s];
    const std::vector<QJsonValue> values{{},
                                         true,
                                         0,
                                         -1,
                                         1e9,
                                         1e300,
                                         0.1,
                                         u""_s,
                                         u"x"_s,
                                         u"2023"_s,
                                         u"\0\a"_s,
                                         u"2026-11-22T10:00:00.000Z"_s,
                                         other,
                                         QString(1'001, u'é'),
                                         QJsonArray{QJsonObject{}},
                                         QJsonObject{}};
    int taken = 0;
    QVERIFY(rc::check("one changed field", [&] {
        const auto table = *anyOf(all.keys());
        const auto rows = all[table].toArray();
        const int row = *rc::gen::inRange(0, static_cast<int>(rows.size()));
        const auto field = *anyOf(rows[row].toObject().keys());
        const auto json = withField(m_rich, table, row, field, *rc::gen::elementOf(values));
        Place place;
        const auto made = place.make(json);
        if (!made) {
            RC_ASSERT(made.error().message.endsWith(u'.'));
            RC_ASSERT(place.files() == QStringList{u"x.json"_s});
            return;
        }
        ++taken;
        RC_ASSERT(problemsOf(place.path()).isEmpty());
    }));
    QVERIFY(taken > 0);
}

void CampaignFromExportTest::takesInWhatAnOlderVersionWrote()
{
    auto older = QJsonDocument::fromJson(m_rich).object();
    older.remove(u"own_value"_s);
    older.remove(u"own_field"_s);
    auto roles = older[u"role"_s].toArray();
    auto role = roles[0].toObject();
    role.remove(u"rank"_s);
    roles[0] = role;
    older[u"role"_s] = roles;
    Place place;
    QVERIFY(place.make("\xEF\xBB\xBF" + QJsonDocument(older).toJson()));
    const auto now = QJsonDocument::fromJson(exportOf(place.path()));
    QCOMPARE(now[u"role"_s][0][u"rank"_s], QJsonValue(0));
    QCOMPARE(now[u"own_value"_s].toArray().size(), 0);
}

void CampaignFromExportTest::neverOverwrites()
{
    Place place;
    QVERIFY(place.make(m_rich));
    QFile made(place.path());
    QVERIFY(made.open(QIODevice::ReadOnly));
    const auto before = made.readAll();
    QVERIFY(!place.make(m_rich));
    QVERIFY(made.seek(0));
    QCOMPARE(made.readAll(), before);
    // Nor its source.
    QVERIFY(!campaignFromExport(place.source(), place.source(), {}));
    QCOMPARE(place.files().size(), 2);
}

void CampaignFromExportTest::tellsOfASourceThatIsNone()
{
    const QTemporaryDir folder;
    for (const auto &source : {folder.path(), folder.filePath(u"nothing.json"_s)}) {
        const auto refused = campaignFromExport(folder.filePath(u"n.solidair"_s), source, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"No file was made"_s));
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

int main(int argc, char **argv)
{
    // Each case writes a file: more of them with RC_PARAMS=max_success=2000.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=12");
    QCoreApplication application(argc, argv);
    CampaignFromExportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_campaignfromexport.moc"
