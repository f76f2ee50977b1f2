// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetvalues.h"

#include "base/address.h"
#include "base/language.h"
#include "base/number.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sheetText(const char *source)
{
    return QCoreApplication::translate("SheetValues", source);
}

Error noDate(const QString &text, const QString &why)
{
    return {
        Error::Code::InvalidInput,
        sheetText(QT_TRANSLATE_NOOP("SheetValues", "“%1”: %2")).arg(singleLine(text).left(80), why),
        {}};
}

/// What is spelt as a date but is none: "30/02/26", a day of no month.
bool hasShapeOfDay(const QString &text)
{
    static const QRegularExpression shape(u"\\A\\d{1,4}[/. -]\\d{1,2}[/. -]\\d{1,4}\\z"_s);
    return shape.match(text).hasMatch();
}

bool isSeason(const QString &text)
{
    static const QRegularExpression season(u"\\b(?:najaar|voorjaar|herfst|lente|zomer|winter|"
                                           u"automne|printemps|ete|hiver|autumn|spring|"
                                           "summer|begin|midden|eind|einde|debut|mi|fin|early|mid|"
                                           "late|kwartaal|trimestre|quarter|q[1-4])"
                                           "\\b"_s);
    return season.match(folded(text)).hasMatch();
}

struct StageWord
{
    QLatin1StringView words; ///< Folded.
    Stage stage;
};

constexpr std::array stageWords{
    StageWord{"nog niet gevraagd|niet gevraagd|nog te vragen|te vragen|te contacteren|geen contact|"
              "pas encore demande|non demande|a contacter|not approached|not asked|to do"_L1,
              Stage::NotApproached},
    StageWord{"gevraagd|aangeschreven|gecontacteerd|brief|brief verstuurd|brief gestuurd|verstuurd|"
              "aangevraagd|vraag gesteld|mail|mail verstuurd|demande|demandee|contacte|contactee|"
              "lettre envoyee|sollicite|asked|contacted|letter sent"_L1,
              Stage::Asked},
    StageWord{"in gesprek|gesprek|gesprek lopend|lopend|bezig|in overleg|overleg|in behandeling|"
              "en discussion|discussion|en cours|en negociation|in discussion|in talks|talking|"
              "ongoing"_L1,
              Stage::InDiscussion},
    StageWord{"toegetreden|lid|ja|aangesloten|ondertekend|getekend|goedgekeurd|deelnemer|membre|"
              "adhere|a adhere|adherent|oui|signe|signee|joined|member|yes|signed"_L1,
              Stage::Joined},
    StageWord{"in beraad|beraad|later|wacht|wachten|uitgesteld|on hold|hold|en reflexion|"
              "en attente|reporte|plus tard|postponed"_L1,
              Stage::OnHold},
    StageWord{"niet ingegaan|geweigerd|weigering|afgewezen|niet geinteresseerd|"
              "geen interesse|refuse|refusee|pas interesse|declined|refused|"
              "not interested"_L1,
              Stage::Declined},
    StageWord{"uitgetreden|gestopt|uitgestapt|retire|retiree|sorti|sortie|left"_L1, Stage::Left},
};

struct RoleWord
{
    QLatin1StringView words; ///< Folded; any of them within the text.
    Role::Kind kind;
};

// The first that fits: "algemeen directeur OCMW" is a director.
constexpr std::array roleWords{
    RoleWord{"burgemeester|bourgmestre|mayor|maire"_L1, Role::Kind::Mayor},
    RoleWord{"schepen|echevin|echevine|alderman|alderwoman"_L1, Role::Kind::Alderman},
    RoleWord{"algemeen directeur|secretaris|directeur general|directrice generale|"
             "general director"_L1,
             Role::Kind::Director},
    RoleWord{"raadslid|conseiller|conseillere|councillor|fractieleider"_L1, Role::Kind::Councillor},
    RoleWord{"vrijwilliger|vrijwilligster|benevole|volontaire|volunteer"_L1, Role::Kind::Volunteer},
    RoleWord{"ocmw|cpas|sociaal huis"_L1, Role::Kind::OcmwOfficial},
    RoleWord{"mailbox|postbus|algemeen adres|boite|info"_L1, Role::Kind::Mailbox},
    RoleWord{"ambtenaar|dienst|diensthoofd|medewerker|medewerkster|coordinator|consulent|"
             "fonctionnaire|service|agent|employe|official|staff|officer|beleidsmedewerker|"
             "integratie|welzijn"_L1,
             Role::Kind::Official},
};

} // namespace

Result<PartialDate> dateIn(const SheetCell &cell, QDate today, PartialDate::Sense sense)
{
    if (const auto *date = std::get_if<PartialDate>(&cell.value))
        return *date;
    if (const auto *number = std::get_if<double>(&cell.value)) {
        const int year = static_cast<int>(*number);
        if (year >= 1950 && year < 2100 && *number == year)
            return *PartialDate::fromIso(QString::number(year));
    }
    const auto text = withoutUnseen(singleLine(cell.text())).replace(QChar::Nbsp, u' ');
    if (!std::holds_alternative<double>(cell.value)) {
        if (const auto date = PartialDate::fromText(text, today, sense))
            return *date;
        // "sept. 2020", "févr. 2023": cut as the fewest letters that tell the month.
        static const QRegularExpression named(
            u"\\A(?:([0-9]{1,2})(?:er|e|ste|de)?[ .-])?\\s*(\\p{L}+)[. '’-]*([0-9]{4}|[0-9]{2})\\z"_s);
        if (const auto match = named.match(text); match.hasMatch()) {
            const auto year =
                match.captured(3).size() == 2 ? u"20"_s + match.captured(3) : match.captured(3);
            for (qsizetype letters = match.captured(2).size(); letters >= 3; --letters) {
                const auto again = QString(match.captured(1) + u' '
                                           + match.captured(2).left(letters) + u' ' + year)
                                       .trimmed();
                if (const auto date = PartialDate::fromText(again, today, sense))
                    return *date;
            }
        }
        // A time behind the day says nothing here.
        static const QRegularExpression time(u"[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?\\z"_s);
        if (auto day = text; day.remove(time).size() < text.size())
            return dateIn({day}, today, sense);
    }
    if (isSeason(text)) {
        return noDate(text,
                      sheetText(QT_TRANSLATE_NOOP(
                          "SheetValues", "write the month or the year, such as 11/2023 or 2023")));
    }
    if (hasShapeOfDay(text))
        return noDate(text, sheetText(QT_TRANSLATE_NOOP("SheetValues", "there is no such day")));
    return noDate(text,
                  sheetText(QT_TRANSLATE_NOOP(
                      "SheetValues", "is no date; write it as 22/11/2026, 11/2026 or 2026")));
}

std::optional<Stage> stageCommonlyMeant(const QString &word)
{
    static const auto meanings = [] {
        QHash<QString, Stage> all;
        for (const auto &line : stageWords) {
            for (const auto &each : QString(line.words).split(u'|'))
                all.insert(each, line.stage);
        }
        for (const auto stage : allStages()) {
            all.insert(folded(stageToken(stage)), stage);
            for (const auto language : {Language::Dutch, Language::French, Language::English})
                all.insert(folded(stageText(stage, Phrases(language))), stage);
        }
        return all;
    }();
    const auto found = meanings.constFind(folded(word));
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

WordBeginnings::WordBeginnings(QLatin1StringView words)
{
    for (const auto &word : QString(words).split(u'|'))
        m_words.append(u' ' + word);
}

bool WordBeginnings::beginAWordOf(const QString &text) const
{
    const QString bounded = u' ' + text + u' ';
    return std::ranges::any_of(m_words, [&](const QString &word) {
        // Two or three letters are a whole word.
        return word.size() > 4 ? bounded.contains(word) : bounded.contains(QString(word + u' '));
    });
}

Role::Kind roleKindMeant(const QString &text)
{
    static const auto lines = [] {
        QList<std::pair<WordBeginnings, Role::Kind>> all;
        for (const auto &line : roleWords)
            all.emplaceBack(WordBeginnings(line.words), line.kind);
        return all;
    }();
    const auto key = folded(text);
    for (const auto &[words, kind] : lines) {
        if (words.beginAWordOf(key))
            return kind;
    }
    return Role::Kind::Other;
}

bool saysMoreThanKind(const QString &text, Role::Kind kind)
{
    static const auto names = [] {
        QMultiHash<Role::Kind, QString> all;
        for (const auto language : {Language::Dutch, Language::French, Language::English}) {
            const Phrases phrases(language);
            all.insert(Role::Kind::Other, folded(roleKindText(Role::Kind::Other, phrases)));
            for (const auto &line : roleWords)
                all.insert(line.kind, folded(roleKindText(line.kind, phrases)));
        }
        return all;
    }();
    const auto key = folded(text);
    return !key.isEmpty() && !names.contains(kind, key);
}

std::optional<bool> markIn(const SheetCell &cell)
{
    if (const auto *flag = std::get_if<bool>(&cell.value))
        return *flag;
    if (const auto *number = std::get_if<double>(&cell.value)) {
        if (*number == 0.0)
            return false;
        if (*number == 1.0)
            return true;
        return {};
    }
    const auto text = cell.text().trimmed();
    static const QStringList yes{u"x"_s, u"ja"_s,   u"j"_s,    u"oui"_s,  u"o"_s,  u"yes"_s, u"y"_s,
                                 u"v"_s, u"true"_s, u"waar"_s, u"vrai"_s, u"ok"_s, u"1"_s};
    static const QStringList no{u"nee"_s,   u"neen"_s,   u"n"_s,    u"non"_s, u"no"_s,
                                u"false"_s, u"onwaar"_s, u"faux"_s, u"0"_s};
    const auto key = folded(text);
    if (yes.contains(key) || text == u"✓" || text == u"✔" || text == u"☑")
        return true;
    if (no.contains(key) || key.isEmpty())
        return false;
    return {};
}

std::optional<double> numberIn(const SheetCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell.value))
        return std::abs(*number) <= largestNumber ? std::optional(*number) : std::nullopt;
    // Lists are of here, whatever the language of the program.
    return numberMeant(withoutUnseen(singleLine(cell.text())), localeOf(Language::Dutch));
}

QStringList severalIn(const SheetCell &cell)
{
    static const QRegularExpression between(u"[;\\n\\r\\x{2028}\\x{2029}]+"_s);
    QStringList values;
    for (const auto &each : cell.text().split(between)) {
        auto value = singleLine(withoutUnseen(each));
        static const QRegularExpression bullet(u"\\A[•·▪*–-]\\s+"_s);
        value.remove(bullet);
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

const Charter *charterMeant(const Register &campaign, const QString &text)
{
    const auto key = folded(text);
    if (key.isEmpty())
        return nullptr;
    const Charter *found = nullptr;
    for (const auto &charter : campaign.charters()) {
        const auto &names = charter.name;
        if (key == folded(charter.key) || key == folded(names.nl) || key == folded(names.fr)
            || key == folded(names.en))
            return &charter;
        // "tekst 2023", "versie van 2023"
        if (!QString(u' ' + key + u' ').contains(QString(u' ' + charter.key + u' ')))
            continue;
        if (found)
            return nullptr;
        found = &charter;
    }
    return found;
}

} // namespace solidair
