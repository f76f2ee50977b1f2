// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/makeletters.h"
#include "letters/filling.h"
#include "paper/fonts.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/listcommands.h"
#include "support/samplecampaign.h"

#include <QDir>
#include <QGuiApplication>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

LettersRequest request(const CampaignSession &session, const QStringList &names,
                       const QString &output)
{
    LettersRequest result;
    result.letterTemplate = *chosenTemplate(letterTemplates(), u"ask-nl"_s);
    for (const auto &name : names)
        result.recipients.append(named(session, name));
    result.date = today;
    result.output = output;
    return result;
}

} // namespace

class MakeLettersTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesOneFileOrOneEach();
    void recordingFreezesAndAsks();
    void aLetterMadeAgainHasItsFile();
    void recordsTheSameLetterOnce();
    void recordsNoLetterOfTomorrow();
    void saysWhatStandsThereWhenRecordingFails();
    void aMissingSenderStopsEveryLetter();
    void aMemberIsWarnedAbout();
    void anUnknownTitleIsWarnedAbout();
    void usesTheContactForLetters();
    void saysWhatTheCatalogueKnows();
    void leavesOutWhatSaysSomethingOfPersons();
    void saysWhatACampaignAsksOfItsOwn();
};

void MakeLettersTest::initTestCase()
{
    QVERIFY(loadPaperFonts());
}

void MakeLettersTest::writesOneFileOrOneEach()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const QString folder = sample.folder() + u"/brieven/"_s;
    auto wanted = request(*session, {u"Aalst"_s, u"Zwijndrecht"_s}, folder);
    const auto outcome = makeLetters(*session, wanted);
    QVERIFY(outcome);
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             QStringList({u"41002-aalst-ask-nl-20261122.pdf"_s,
                          u"46030-beveren-kruibeke-zwijndrecht-ask-nl-20261122.pdf"_s}));
    // The same day in another language: both letters stay.
    wanted.letterTemplate = *chosenTemplate(letterTemplates(), u"ask-fr"_s);
    QVERIFY(makeLetters(*session, wanted));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
    wanted.letterTemplate = *chosenTemplate(letterTemplates(), u"ask-nl"_s);
    wanted.output = sample.folder() + u"/alle.pdf"_s;
    QVERIFY(makeLetters(*session, wanted));
    QVERIFY(QFileInfo(wanted.output).size() > QFileInfo(outcome->files.first()).size());
    QVERIFY(session->undoStack().isClean());
}

void MakeLettersTest::aLetterMadeAgainHasItsFile()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto wanted = request(*session, {u"Aalst"_s}, sample.folder() + u"/aalst.pdf"_s);
    wanted.record = true;
    QVERIFY(makeLetters(*session, wanted));
    session->undoStack().undo();
    QVERIFY(session->letters().of(wanted.recipients.first())->isEmpty());
    session->undoStack().redo();
    const auto letters = session->letters().of(wanted.recipients.first());
    QCOMPARE(letters->size(), 1);
    QFile file(wanted.output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(*session->letters().pdf(letters->first().id), file.readAll());
}

void MakeLettersTest::recordingFreezesAndAsks()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto wanted = request(*session, {u"Aalst"_s, u"Ninove"_s}, sample.folder() + u"/een/"_s);
    wanted.record = true;
    const auto outcome = makeLetters(*session, wanted);
    QVERIFY(outcome);
    QCOMPARE(outcome->recorded, 2);
    const auto aalst = wanted.recipients[0];
    QCOMPARE(session->campaign().standing(aalst, today).stage, Stage::Asked);
    QCOMPARE(session->campaign().standing(wanted.recipients[1], today).stage, Stage::InDiscussion);
    const auto letters = session->letters().of(aalst);
    QCOMPARE(letters->size(), 1);
    QCOMPARE(letters->first().reference, u"41002-20261122"_s);
    QFile file(outcome->files.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(*session->letters().pdf(letters->first().id), file.readAll());
    // One letter in one file is the same file.
    auto single = request(*session, {u"Mol"_s}, sample.folder() + u"/mol.pdf"_s);
    single.record = true;
    QVERIFY(makeLetters(*session, single));
    QFile printed(single.output);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    const auto frozen = session->letters().of(single.recipients.first());
    QCOMPARE(*session->letters().pdf(frozen->first().id), printed.readAll());
    session->undoStack().undo();
    // What was done at once is undone at once.
    session->undoStack().undo();
    QVERIFY(session->letters().of(wanted.recipients[1])->isEmpty());
    QVERIFY(session->letters().of(aalst)->isEmpty());
    QCOMPARE(session->campaign().standing(aalst, today).stage, Stage::NotApproached);
    QVERIFY(!session->undoStack().canUndo());
}

void MakeLettersTest::recordsTheSameLetterOnce()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto wanted = request(*session, {u"Aalst"_s}, sample.folder() + u"/aalst.pdf"_s);
    wanted.record = true;
    QCOMPARE(makeLetters(*session, wanted)->recorded, 1);
    wanted.recipients.append(named(*session, u"Mol"_s));
    const auto again = makeLetters(*session, wanted);
    QVERIFY(again);
    QCOMPARE(again->recorded, 1);
    QVERIFY(again->warnings.join(u' ').contains(u"Aalst: this letter"));
    QCOMPARE(session->letters().of(wanted.recipients.first())->size(), 1);
    // The letter in French is another letter.
    wanted.letterTemplate = *chosenTemplate(letterTemplates(), u"ask-fr"_s);
    QCOMPARE(makeLetters(*session, wanted)->recorded, 2);
}

void MakeLettersTest::recordsNoLetterOfTomorrow()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto wanted = request(*session, {u"Aalst"_s}, sample.folder() + u"/aalst.pdf"_s);
    wanted.record = true;
    wanted.date = today.addDays(1);
    const auto outcome = makeLetters(*session, wanted);
    QVERIFY(!outcome);
    QVERIFY(!QFileInfo::exists(wanted.output));
    QVERIFY(!session->undoStack().canUndo());
    // Made for tomorrow it may be.
    wanted.record = false;
    QVERIFY(makeLetters(*session, wanted));
}

void MakeLettersTest::saysWhatStandsThereWhenRecordingFails()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto wanted = request(*session, {u"Aalst"_s}, sample.folder() + u"/l.pdf"_s);
    wanted.record = true;
    // Nothing can be recorded in a file that is no longer in its place.
    QVERIFY(QFile::rename(sample.path(), sample.path() + u".elders"_s));
    const auto outcome = makeLetters(*session, wanted);
    QVERIFY(outcome);
    QVERIFY(!outcome->recording);
    QCOMPARE(outcome->recorded, 0);
    QVERIFY(QFileInfo::exists(wanted.output));
    const QString said = outcome->recording.error().message;
    QVERIFY2(
        said.startsWith(u"The letters were saved in "_s + QDir::toNativeSeparators(wanted.output)),
        qPrintable(said));
    QVERIFY2(said.contains(u"recording them as sent in the campaign failed"_s), qPrintable(said));
}

void MakeLettersTest::aMissingSenderStopsEveryLetter()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto campaign = session->campaign().campaign();
    campaign.sender.name.clear();
    QVERIFY(session->execute(std::make_unique<ChangeCampaignCommand>(*session, campaign)));
    const auto wanted = request(*session, {u"Aalst"_s}, sample.folder() + u"/geen.pdf"_s);
    const auto outcome = makeLetters(*session, wanted);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(u"Aalst"_s), qPrintable(outcome.error().message));
    QVERIFY(!QFileInfo::exists(wanted.output));
}

void MakeLettersTest::aMemberIsWarnedAbout()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto outcome =
        makeLetters(*session, request(*session, {u"Gent"_s}, sample.folder() + u"/gent.pdf"_s));
    QVERIFY(outcome);
    QCOMPARE(outcome->warnings.size(), 1);
}

void MakeLettersTest::anUnknownTitleIsWarnedAbout()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto wanted = request(*session, {u"Aalst"_s}, sample.folder() + u"/aalst.pdf"_s);
    const QString remark = u"Aalst: no contact, no street"_s;
    QCOMPARE(makeLetters(*session, wanted)->warnings, QStringList{remark});
    // As older files have those in Wallonia.
    auto aalst = session->campaign().municipality(wanted.recipients.first());
    aalst.isCity.reset();
    QVERIFY(session->execute(std::make_unique<ChangeMunicipalityCommand>(
        *session, session->campaign().municipality(aalst.id), aalst)));
    const auto warnings = makeLetters(*session, wanted)->warnings;
    QCOMPARE(warnings.size(), 2);
    QVERIFY2(warnings.contains(remark), qPrintable(warnings.join(u'\n')));
    QVERIFY2(warnings.join(u'\n').contains(u"who of these carries the title of city: Aalst."_s),
             qPrintable(warnings.join(u'\n')));
    aalst.ownIsCity = false;
    QVERIFY(session->execute(std::make_unique<ChangeMunicipalityCommand>(
        *session, session->campaign().municipality(aalst.id), aalst)));
    QCOMPARE(makeLetters(*session, wanted)->warnings, QStringList{remark});
    // And those in Brussels, of which only one is a city.
    const auto brussels = request(*session, {u"Elsene"_s}, sample.folder() + u"/elsene.pdf"_s);
    auto ixelles = session->campaign().municipality(brussels.recipients.first());
    ixelles.isCity.reset();
    QVERIFY(session->execute(std::make_unique<ChangeMunicipalityCommand>(
        *session, session->campaign().municipality(ixelles.id), ixelles)));
    QCOMPARE(makeLetters(*session, brussels)->warnings,
             QStringList{u"Elsene: no contact, no street"_s});
}

void MakeLettersTest::usesTheContactForLetters()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto facts = letterFacts(*session, named(*session, u"Lokeren"_s), today, Language::Dutch);
    QVERIFY(facts);
    QVERIFY(facts->contact);
    QVERIFY(facts->contact->person.fictional);
    QVERIFY(!facts->members.contains(u"Lokeren"_s));
    QCOMPARE(facts->members.size(), 19);
}

void MakeLettersTest::saysWhatTheCatalogueKnows()
{
    const auto letter = LetterTemplate::fromText(
        u"key: own\nlanguage: nl\nname: Eigen\nversion: 1\nasks: no\nsubject: {{name}}, {{nis}}\n\n"
        u"[if complete]\n{{kind}} sinds {{since}}, fase {{stage}}\n[end]\n"
        u"[if not complete]\nnog {{missing}} te gaan\n[end]\n"_s);
    QVERIFY2(letter, letter ? "" : qPrintable(letter.error().message));
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto text = [&](const QString &name) {
        const auto facts = letterFacts(*session, named(*session, name), today, Language::Dutch);
        const auto filled = fill(*letter, letterValues(*facts, Phrases(Language::Dutch)));
        const auto all =
            filled ? wordsOf(filled->subject) + filled->toPlain() : filled.error().message;
        return QString(all).replace(QChar::Nbsp, u' ');
    };
    const auto lokeren = text(u"Lokeren"_s);
    QVERIFY2(lokeren.contains(u"Lokeren, 46029"_s), qPrintable(lokeren));
    QVERIFY2(lokeren.contains(u"sinds november 2023, fase toegetreden"_s), qPrintable(lokeren));
    const auto aalst = text(u"Aalst"_s);
    QVERIFY2(aalst.contains(u"nog 3 te gaan"_s), qPrintable(aalst));
    // What it has no value for stops it, by name.
    const auto dated = LetterTemplate::fromText(
        u"key: own\nlanguage: nl\nname: Eigen\nversion: 1\nasks: no\nsubject: x\n\nsinds {{since}}\n"_s);
    const auto facts = letterFacts(*session, named(*session, u"Aalst"_s), today, Language::Dutch);
    const auto filled = fill(*dated, letterValues(*facts, Phrases(Language::Dutch)));
    QVERIFY(!filled);
    QVERIFY2(filled.error().message.contains(u"In this stage since"_s),
             qPrintable(filled.error().message));
}

void MakeLettersTest::leavesOutWhatSaysSomethingOfPersons()
{
    QVERIFY(isLetterField(u"stage"_s));
    QVERIFY(!isLetterField(u"next_step_who"_s));
    QVERIFY(!LetterTemplate::fromText(
        u"key: own\nlanguage: nl\nname: Eigen\nversion: 1\nasks: no\nsubject: x\n\n{{next_step}}\n"_s));
}

void MakeLettersTest::saysWhatACampaignAsksOfItsOwn()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto id = named(*session, u"Aalst"_s);
    QList<OwnField> fields;
    const auto add = [&](RecordKind of, OwnField::Kind kind, const QString &name) {
        OwnField field;
        field.id = OwnFieldId::create();
        field.of = of;
        field.kind = kind;
        field.name = {name, name + u" (fr)"_s, {}, {}};
        if (kind == OwnField::Kind::Choice)
            field.choices = {{u"1"_s, {u"warm"_s, u"chaud"_s, {}, {}}}};
        QVERIFY(session->execute(std::make_unique<AddListRowCommand<OwnField>>(
            *session, AuditAction(u"own-field.add"_s, {name}), field)));
        fields.append(field);
    };
    const auto valueOf = [](const OwnField &field, const QString &text) {
        OwnValue value;
        value.id = OwnValueId::create();
        value.field = field.id;
        value.value = text;
        return value;
    };
    add(RecordKind::Municipality, OwnField::Kind::Date, u"Bezoek"_s);
    add(RecordKind::Municipality, OwnField::Kind::Choice, u"Onthaal"_s);
    add(RecordKind::Municipality, OwnField::Kind::YesNo, u"Opvang"_s);
    add(RecordKind::Person, OwnField::Kind::Text, u"Dankwoord"_s);
    const auto key = [&](int field) { return u"custom."_s + fields[field].id.text(); };
    const auto before = session->campaign().municipality(id);
    auto after = before;
    for (const auto &[field, text] : {std::pair{0, u"2026-11"_s}, {1, u"1"_s}, {2, u"no"_s}}) {
        after.own.append(valueOf(fields[field], text));
        after.own.last().municipality = id;
    }
    QVERIFY(session->execute(std::make_unique<ChangeMunicipalityCommand>(*session, before, after)));
    const auto made = [&](const QString &body, Language language) {
        const auto letter = LetterTemplate::fromText(
            u"key: own\nlanguage: nl\nname: Eigen\nversion: 1\nasks: no\nsubject: x\n\n"_s + body);
        if (!letter)
            return letter.error().message;
        const auto facts = letterFacts(*session, id, today, language);
        const auto filled = fill(*letter, letterValues(*facts, Phrases(language)));
        return filled ? filled->toPlain().replace(QChar::Nbsp, u' ') : filled.error().message;
    };
    const auto body = u"{{%1}}, {{%2}}, {{%3}}\n"_s.arg(key(0), key(1), key(2));
    QVERIFY(made(body, Language::Dutch).contains(u"november 2026, warm, nee"_s));
    QVERIFY(made(body, Language::French).contains(u"novembre 2026, chaud, non"_s));
    // What was answered by no is printed, and no ground for what asks for it.
    const auto asked = u"[if %1]\nja\n[end]\n[if not %1]\nniet\n[end]\n"_s.arg(key(2));
    QVERIFY(!made(asked, Language::Dutch).contains(u"ja"_s));
    QVERIFY(made(asked, Language::Dutch).contains(u"niet"_s));

    // Of the person whom the letter goes to; without one it is named as what is missing.
    const auto thanks = u"{{%1}}\n"_s.arg(key(3));
    const auto missing = made(thanks, Language::Dutch);
    QVERIFY2(missing.contains(u"“Dankwoord”"_s), qPrintable(missing));
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = u"Bea Proef"_s;
    contact.person.own = {valueOf(fields[3], u"Dank voor uw warmte."_s)};
    contact.person.own.first().person = contact.person.id;
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = id;
    contact.role.kind = Role::Kind::Mayor;
    contact.role.forLetter = true;
    QVERIFY(session->execute(std::make_unique<AddContactCommand>(*session, contact)));
    QVERIFY(made(thanks, Language::Dutch).contains(u"Dank voor uw warmte."_s));

    // They are named among all that a letter may have.
    const auto names = letterFieldNames(session->campaign());
    QVERIFY(names.contains({key(1), u"Onthaal"_s}));
    QVERIFY(names.contains({key(3), u"of the addressee: Dankwoord"_s}));
    QVERIFY(names.contains({u"stage"_s, u"Stage"_s}));
    // A field that is gone is told as such.
    const auto gone = made(u"{{custom.%1}}\n"_s.arg(OwnFieldId::create().text()), Language::Dutch);
    QVERIFY2(gone.contains(u"an own field that is there no more"_s), qPrintable(gone));
}

QTEST_MAIN(MakeLettersTest)
#include "tst_makeletters.moc"
