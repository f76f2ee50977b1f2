// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "makeletters.h"

#include "base/outputfile.h"
#include "base/outputpath.h"
#include "base/phrases.h"
#include "base/text.h"
#include "lettercatalogue.h"
#include "paper/fonts.h"
#include "preflight.h"
#include "session/commands/lettercommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Above this many recipients all contacts are read at once, and nothing else.
constexpr qsizetype fewRecipients = 20;

/// The same for all letters of one day and language.
struct CommonFacts
{
    std::shared_ptr<const LetterFields> fields;
    QStringList activities;
    int asked = 0;
};

CommonFacts commonFacts(const Register &campaign, QDate date, Language language)
{
    CommonFacts common;
    const Phrases phrases(language);
    common.fields = letterFields(campaign, date, phrases);
    const auto *charter = campaign.charterInForce(date);
    if (!charter)
        return common;
    common.asked = charter->commitmentsAsked;
    for (const auto &category : campaign.categories()) {
        if (category.charter == charter->id && !category.isOther && !category.retired)
            common.activities.append(category.text.in(language));
    }
    return common;
}

LetterFacts factsOf(const Register &campaign, const ContactsOf &contacts, MunicipalityId id,
                    QDate date, Language language, const CommonFacts &common)
{
    LetterFacts facts;
    facts.municipality = campaign.municipality(id);
    const auto all = contactsAlong(campaign, contacts, id);
    if (const auto *contact = letterContact(all, date))
        facts.contact = *contact;
    facts.sender = campaign.campaign().sender;
    facts.members = campaign.memberNames(date, language, id);
    facts.activities = common.activities;
    facts.activitiesAsked = common.asked;
    facts.catalogue = letterCatalogue(campaign, id, facts.contact, date, common.fields);
    facts.date = date;
    facts.sample = campaign.campaign().isSample;
    return facts;
}

/// Of letters and digits that every system takes, with hyphens between them.
QString plainName(const QString &text)
{
    QString name;
    for (const QChar c : folded(text)) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain || !name.endsWith(u'-'))
            name += plain ? c : QChar(u'-');
    }
    return name.left(60);
}

/// "41002-aalst-ask-nl-20260505.pdf": with the template, or one letter would replace another.
QString fileName(const Municipality &municipality, const Letter &letter)
{
    return u"%1-%2-%3-%4.pdf"_s.arg(municipality.nis, plainName(municipality.name()),
                                    plainName(letter.templateKey),
                                    letter.date.toString(u"yyyyMMdd"));
}

/// Empty is not "no": what the register does not know of the title, the letter must not decide
/// unsaid. Empty when all is known.
QString withoutTitle(const Register &campaign, const QList<MunicipalityId> &recipients)
{
    constexpr int most = 12;
    QStringList names;
    for (const auto id : recipients) {
        const auto &it = campaign.municipality(id);
        // In Brussels none but Brussels itself is a city, whatever an older register left open.
        const bool isKnown = it.isCity || it.ownIsCity || it.region == Region::Brussels;
        if (!isKnown)
            names.append(it.name());
    }
    if (names.isEmpty())
        return {};
    return QCoreApplication::translate(
               "MakeLetters",
               "The register does not know who of these carries the title of city: %1. The letter "
               "says “municipality”. Choose the title in the window, among the details of the "
               "municipality, and make the letter again where that is wrong.")
        .arg(enumeration(names, Phrases().language(), most));
}

Error noFolder(const QString &path)
{
    return {Error::Code::FileAccess,
            QCoreApplication::translate("MakeLetters",
                                        "The folder %1 could not be made. No letter was "
                                        "written; choose another folder.")
                .arg(path),
            {}};
}

/// What the window shows beside a recipient. What can not be made at all is told when it fails.
QStringList warningsBefore(const Register &campaign, const ContactsOf &contacts,
                           const LetterTemplate &letterTemplate, const QList<LetterFacts> &facts)
{
    using enum Recipient::Readiness;
    QStringList warnings;
    for (const auto &it : inspectedRecipients(campaign, contacts, letterTemplate, facts)) {
        if (it.readiness == Unwise || it.readiness == Remarked)
            warnings.append(
                QCoreApplication::translate("MakeLetters", "%1: %2").arg(it.name(), it.remark));
    }
    return warnings;
}

} // namespace

Result<ContactsOf> contactsFor(const CampaignSession &session,
                               const QList<MunicipalityId> &recipients)
{
    if (recipients.size() > fewRecipients)
        return session.roles().contacts();
    const auto records = session.records(recipients);
    if (!records)
        return records.error();
    ContactsOf contacts;
    for (auto it = records->cbegin(); it != records->cend(); ++it)
        contacts.insert(it.key(), it->contacts);
    return contacts;
}

QList<Contact> contactsAlong(const Register &campaign, const ContactsOf &contacts,
                             MunicipalityId municipality)
{
    QList<Contact> all;
    for (const auto source : campaign.withPredecessors(municipality))
        all += contacts.value(source);
    all.removeIf([&](const Contact &it) { return !campaign.comesAlong(it.role, municipality); });
    return all;
}

QList<LetterFacts> lettersFacts(const Register &campaign, const ContactsOf &contacts,
                                const QList<MunicipalityId> &recipients, QDate date,
                                Language language)
{
    const auto common = commonFacts(campaign, date, language);
    QList<LetterFacts> facts;
    facts.reserve(recipients.size());
    for (const auto id : recipients)
        facts.append(factsOf(campaign, contacts, id, date, language, common));
    return facts;
}

Result<LetterFacts> letterFacts(const CampaignSession &session, MunicipalityId municipality,
                                QDate date, Language language)
{
    const auto contacts = contactsFor(session, {municipality});
    if (!contacts)
        return contacts.error();
    return lettersFacts(session.campaign(), *contacts, {municipality}, date, language).first();
}

Result<QStringList> saveLetters(const Register &campaign, const QString &output,
                                const LetterBatchResult &batch, QStringList &remarks)
{
    QList<Document> documents;
    bool isNewFolder = false;
    if (output.endsWith(u'/')) {
        if (const auto sound = checkPath(output); !sound)
            return sound.error();
        isNewFolder = !QFileInfo::exists(output);
        if (!QDir().mkpath(output))
            return noFolder(output);
        for (const auto &letter : batch.letters) {
            const auto &municipality = campaign.municipality(letter.municipality);
            documents.append({output + fileName(municipality, letter), letter.pdf});
        }
    } else {
        documents.append({output, batch.pdf});
    }
    const auto saved = saveDocuments(documents);
    if (!saved) {
        if (isNewFolder)
            QDir().rmdir(output); // Stays when something stands in it.
        return saved.error();
    }
    if (!saved->isEmpty())
        remarks.append(*saved);
    QStringList files;
    for (const auto &document : std::as_const(documents))
        files.append(document.path);
    return files;
}

QString cutWarning(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    return QCoreApplication::translate("MakeLetters",
                                       "Too long for its place in the letter, even set small: %1. "
                                       "The end is missing there. "
                                       "Shorten it and make the letters again.")
        .arg(u'“' + texts.join(u"”, “"_s) + u'”');
}

Error notRecorded(const QString &output, Error reason)
{
    const QString fact = output.isEmpty()
        ? QCoreApplication::translate("MakeLetters",
                                      "The letters were printed, but recording them as sent in the "
                                      "campaign failed.")
        : QCoreApplication::translate(
              "MakeLetters",
              "The letters were saved in %1, but recording them as sent in the campaign failed.")
              .arg(QDir::toNativeSeparators(output));
    reason.message = fact + u' ' + reason.message;
    return reason;
}

QString unprintableIn(const QList<MadeLetter> &letters)
{
    QSet<char32_t> characters;
    for (const auto &letter : letters) {
        const auto points = QString(letter.addressee + letter.subject + letter.text).toUcs4();
        for (const auto point : points)
            characters.insert(static_cast<char32_t>(point));
    }
    QList<char32_t> sorted = characters.values();
    std::ranges::sort(sorted);
    return unprintable(QString::fromUcs4(sorted.constData(), sorted.size()));
}

Error aboutLetter(const Municipality &municipality, Error error)
{
    error.message = QCoreApplication::translate("MakeLetters", "%1: %2")
                        .arg(municipality.name(), error.message);
    return error;
}

Result<int> recordLetters(CampaignSession &session, QList<MadeLetter> letters, bool asks,
                          QStringList &notes)
{
    if (letters.isEmpty())
        return 0;
    const auto there =
        session.letters().recipients(letters.first().templateKey, letters.first().date);
    if (!there)
        return there.error();
    QList<MadeLetter> fresh;
    for (auto &letter : letters) {
        if (there->contains(letter.municipality)) {
            notes.append(QCoreApplication::translate("MakeLetters",
                                                     "%1: this letter of %2 is recorded already.")
                             .arg(session.campaign().municipality(letter.municipality).name(),
                                  dateInWords(PartialDate(letter.date), Phrases())));
            continue;
        }
        letter.id = LetterId::create();
        fresh.append(std::move(letter));
    }
    if (fresh.isEmpty())
        return 0;
    const auto count = static_cast<int>(fresh.size());
    const auto done =
        session.execute(std::make_unique<RecordLettersCommand>(session, std::move(fresh), asks));
    return done ? Result<int>(count) : done.error();
}

Result<LettersOutcome> makeLetters(CampaignSession &session, const LettersRequest &request,
                                   const LetterBatch::Progress &progress,
                                   const std::atomic_bool *cancelled)
{
    if (request.record) {
        if (const auto sent = checkSent(request.date); !sent)
            return sent.error();
    }
    if (const auto fonts = loadPaperFonts(); !fonts)
        return fonts.error();
    const auto contacts = contactsFor(session, request.recipients);
    if (!contacts)
        return contacts.error();
    const auto &campaign = session.campaign();
    const auto language = request.letterTemplate.language;
    const auto facts =
        lettersFacts(campaign, *contacts, request.recipients, request.date, language);
    LettersOutcome outcome;
    outcome.warnings = warningsBefore(campaign, *contacts, request.letterTemplate, facts);
    if (const auto warning = withoutTitle(campaign, request.recipients); !warning.isEmpty())
        outcome.warnings.append(warning);

    const bool folder = request.output.endsWith(u'/');
    LetterBatch::Outputs outputs;
    outputs.setFlag(LetterBatch::OneFile, !folder);
    outputs.setFlag(LetterBatch::FileEach, folder || request.record);
    const auto batch = LetterBatch(request.letterTemplate, outputs).run(facts, progress, cancelled);
    if (!batch)
        return batch.error();
    for (const auto &failure : batch->failures)
        outcome.failures.append(failure.error);
    if (batch->letters.isEmpty()) {
        QStringList reasons;
        for (const auto &failure : std::as_const(outcome.failures))
            reasons.append(failure.message);
        reasons.append(
            QCoreApplication::translate("MakeLetters", "No letter was made; nothing was changed."));
        return Error{Error::Code::InvalidInput, reasons.join(u'\n'), {}};
    }
    const auto saved = saveLetters(campaign, request.output, *batch, outcome.warnings);
    if (!saved)
        return saved.error();
    outcome.files = *saved;
    outcome.made = static_cast<int>(batch->letters.size());
    outcome.unprintable = unprintableIn(batch->letters);
    if (const auto warning = cutWarning(batch->cut); !warning.isEmpty())
        outcome.warnings.append(warning);
    if (!request.record)
        return outcome;
    const auto recorded =
        recordLetters(session, batch->letters, request.letterTemplate.asks, outcome.warnings);
    if (recorded)
        outcome.recorded = *recorded;
    else
        outcome.recording = notRecorded(request.output, recorded.error());
    return outcome;
}

} // namespace solidair
