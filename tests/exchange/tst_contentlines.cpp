// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "exchange/contentlines.h"
#include "exchange/icalendar.h"
#include "exchange/vcard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#ifdef WITH_LIBICAL
#include <libical/ical.h>
#endif

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What people type, and what formats trip over.
rc::Gen<QString> anyText()
{
    const std::vector<QString> parts{
        u"a"_s,    u"Noor"_s,         u" "_s,           u","_s, u";"_s,
        u"\\"_s,   u"\n"_s,           u":"_s,           u"é"_s, u"\U0001F642"_s,
        u"\""_s,   u"\\n"_s,          u"="_s,           u"ł"_s, u"漢字"_s,
        u"^n"_s,   u"\u2028x"_s,      u"-"_s,           u"'"_s, u"BEGIN:VCARD"_s,
        u"\r\n"_s, QString(90, u'x'), QString(40, u'ß')};
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(parts)),
                        [](const std::vector<QString> &chosen) {
                            return QStringList(chosen.begin(), chosen.end()).join(QString());
                        });
}

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    auto lines = bytes.split('\n');
    if (!lines.takeLast().isEmpty())
        return {};
    for (auto &line : lines) {
        if (!line.endsWith('\r'))
            return {};
        line.chop(1);
    }
    return lines;
}

/// As RFC 5545 and 6350 take it apart, written apart from the program.
QString unescapedValue(const QByteArray &bytes)
{
    QByteArray unfolded = bytes;
    unfolded.replace("\r\n ", "").chop(2);
    const QString value = QString::fromUtf8(unfolded.mid(unfolded.indexOf(':') + 1));
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\')
            text += value[i];
        else if (++i < value.size())
            text += value[i] == u'n' ? u'\n' : value[i];
    }
    return text;
}

QDateTime made()
{
    return QDateTime(QDate(2026, 11, 22), QTime(10, 30), Qt::UTC);
}

ContactCard card(const QString &name)
{
    ContactCard card;
    card.person.id = PersonId::named(u"card"_s);
    card.person.name = name;
    card.person.email = u"noor@voorbeeld.example"_s;
    card.person.phone = u"0470 00 00 00 (thuis; niet na 20 u., graag)"_s;
    card.roles = {{u"Aalst"_s, u"schepen van Welzijn, Zorg en Wonen"_s}};
    return card;
}

QByteArray cards(const QList<ContactCard> &all)
{
    return vcardFile(all, made(), Phrases(Language::Dutch));
}

/// What vobject reads; invalid where it is not there.
QJsonArray parsed(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("No file to parse");
    file.close();
    QProcess python;
    python.start(QStringLiteral(PYTHON),
                 {QStringLiteral(SOURCE_DIR "/tests/exchange/parsedback.py"), file.fileName()});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

} // namespace

class ContentLinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasPutIn();
    void foldsNeverWithinACharacter();
    void aCardSaysWhoAndWhere();
    void whoAskedNotToBeContactedIsNotThereToContact();
    void fictionalPersonsAreMarked();
    void aDayHasNoTimeZone();
    void vobjectReadsTheSame();
    void libicalReadsTheSame();
};

void ContentLinesTest::givesBackWhatWasPutIn()
{
    QVERIFY(rc::check("unfolded and unescaped it is what was put in", [] {
        const auto text = *anyText();
        const auto clean = severalLines(text);
        ContentLines lines;
        lines.addText("NOTE"_L1, text);
        if (clean.isEmpty())
            RC_ASSERT(lines.bytes().isEmpty());
        else
            RC_ASSERT(unescapedValue(lines.bytes()) == clean);
    }));
}

void ContentLinesTest::foldsNeverWithinACharacter()
{
    QVERIFY(rc::check("lines of at most 75 octets, each of them UTF-8, ended by CRLF", [] {
        ContentLines lines;
        lines.addText("DESCRIPTION"_L1, u"x"_s + *anyText());
        const auto found = linesOf(lines.bytes());
        RC_ASSERT(!found.isEmpty());
        for (const auto &line : found) {
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString decoded = decoder(line);
            RC_ASSERT(line.size() <= 75);
            RC_ASSERT(!decoder.hasError() && decoded.toUtf8() == line);
        }
    }));
}

void ContentLinesTest::aCardSaysWhoAndWhere()
{
    auto it = card(u"Noor Voorbeeld"_s);
    it.person.note = u"Geheim"_s;
    const auto bytes = cards({it});
    for (const char *line :
         {"BEGIN:VCARD\r\nVERSION:4.0\r\n", "\r\nREV:20261122T103000Z\r\n",
          "\r\nFN:Noor Voorbeeld\r\n", "\r\nKIND:individual\r\n", "\r\nORG:Aalst\r\n",
          "\r\nTITLE:schepen van Welzijn\\, Zorg en Wonen\r\n",
          "\r\nEMAIL:noor@voorbeeld.example\r\n", "\r\nEND:VCARD\r\n"})
        QVERIFY2(bytes.contains(line), line);
    QVERIFY(bytes.contains("UID:urn:uuid:" + it.person.id.text().toUtf8()));
    QVERIFY(!bytes.contains("Geheim"));
    QVERIFY(!bytes.contains("NOTE"));

    it.person.name.clear(); // A shared mailbox.
    it.roles = {{u"Aalst"_s, u"Onthaal"_s}, {u"Hove"_s, u"Onthaal"_s}};
    const auto mailbox = cards({it});
    QVERIFY(mailbox.contains("\r\nFN:Onthaal Aalst\r\n"));
    QVERIFY(mailbox.contains("\r\nKIND:org\r\n"));
    QVERIFY(mailbox.contains("\r\nrole2.ORG:Hove\r\nrole2.TITLE:Onthaal\r\n"));
}

void ContentLinesTest::whoAskedNotToBeContactedIsNotThereToContact()
{
    auto it = card(u"Noor Voorbeeld"_s);
    it.person.noEmail = true;
    it.person.noPost = true;
    const auto bytes = cards({it});
    QVERIFY(!bytes.contains("EMAIL"));
    QVERIFY(bytes.contains("TEL:0470"));
    QVERIFY(bytes.contains("\r\nNOTE:Wil geen brieven.\\nWil geen e-mail.\r\n"));
    QVERIFY(canBeReached(it.person));
    it.person.noPhone = true;
    QVERIFY(!canBeReached(it.person));
    QVERIFY(!cards({it}).contains("TEL"));
}

void ContentLinesTest::fictionalPersonsAreMarked()
{
    auto it = card(u"Noor Voorbeeld"_s);
    it.person.fictional = true;
    const auto bytes = cards({it});
    QVERIFY(bytes.contains("\r\nFN:Noor Voorbeeld (fictief)\r\n"));
    QVERIFY(bytes.contains("\r\nCATEGORIES:fictief\r\n"));
}

void ContentLinesTest::aDayHasNoTimeZone()
{
    const auto bytes =
        calendarFile({{u"x"_s, QDate(2026, 12, 31), u"Aalst: bellen"_s, u"Door: Noor"_s}},
                     u"Campagne"_s, made());
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Solidair//"));
    for (const char *line :
         {"\r\nDTSTART;VALUE=DATE:20261231\r\n", "\r\nDTEND;VALUE=DATE:20270101\r\n",
          "\r\nDTSTAMP:20261122T103000Z\r\n", "\r\nUID:x\r\n", "\r\nTRANSP:TRANSPARENT\r\n",
          "\r\nX-WR-CALNAME:Campagne\r\n"})
        QVERIFY2(bytes.contains(line), line);
    QVERIFY(bytes.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    QVERIFY(!bytes.contains("TZ"));
}

void ContentLinesTest::vobjectReadsTheSame()
{
    if (QByteArrayView(PYTHON).isEmpty())
        QSKIP("python3-vobject is not there; packaging/test.sh installs it on Debian and Ubuntu.");
    QStringList names;
    QList<ContactCard> all;
    QList<CalendarDay> days;
    rc::check("many at once, for the parser takes long to start", [&] {
        names.append(u"x"_s + severalLines(*anyText()));
        all.append(card(names.last()));
        all.last().roles[0].title = names.last();
        days.append({u"uid-%1"_s.arg(days.size()), QDate(2026, 2, 28), names.last(), names.last()});
    });
    const auto readCards = parsed(cards(all));
    const auto readDays = parsed(calendarFile(days, u"Campagne"_s, made()));
    QCOMPARE(readCards.size(), names.size());
    QCOMPARE(readDays.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto it = readCards[i];
        QCOMPARE(it[u"FN"_s][0].toString(), singleLine(names[i]));
        QCOMPARE(it[u"N"_s][0].toString(), singleLine(names[i]));
        QCOMPARE(it[u"TITLE"_s][0].toString(), severalLines(names[i]));
        QCOMPARE(it[u"ORG"_s][0][0].toString(), u"Aalst"_s);
        QCOMPARE(it[u"TEL"_s][0].toString(), all[i].person.phone);
        QCOMPARE(it[u"EMAIL"_s][0].toString(), all[i].person.email);
        QCOMPARE(readDays[i][u"SUMMARY"_s][0].toString(), singleLine(names[i]));
        QCOMPARE(readDays[i][u"DESCRIPTION"_s][0].toString(), severalLines(names[i]));
        QCOMPARE(readDays[i][u"DTSTART"_s][0].toString(), u"2026-02-28"_s);
        QCOMPARE(readDays[i][u"DTEND"_s][0].toString(), u"2026-03-01"_s);
    }
}

void ContentLinesTest::libicalReadsTheSame()
{
#ifdef WITH_LIBICAL
    QVERIFY(rc::check("libical reads each event", [] {
        const auto text = u"x"_s + severalLines(*anyText());
        const auto bytes =
            calendarFile({{u"uid"_s, QDate(2024, 2, 29), text, text}}, u"Campagne"_s, made());
        icalcomponent *calendar = icalparser_parse_string(bytes.constData());
        RC_ASSERT((calendar != nullptr));
        RC_ASSERT(icalcomponent_count_errors(calendar) == 0);
        auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
        RC_ASSERT((event != nullptr));
        RC_ASSERT(QString::fromUtf8(icalcomponent_get_summary(event)) == singleLine(text));
        RC_ASSERT(QString::fromUtf8(icalcomponent_get_description(event)) == severalLines(text));
        const auto start = icalcomponent_get_dtstart(event);
        RC_ASSERT(start.is_date && start.year == 2024 && start.month == 2 && start.day == 29);
        const auto end = icalcomponent_get_dtend(event);
        RC_ASSERT(end.is_date && end.month == 3 && end.day == 1);
        RC_ASSERT(icalrestriction_check(calendar) == 1);
        icalcomponent_free(calendar);
    }));
#else
    QSKIP("libical is not there; packaging/test.sh installs it on Debian and Ubuntu.");
#endif
}

QTEST_GUILESS_MAIN(ContentLinesTest)
#include "tst_contentlines.moc"
