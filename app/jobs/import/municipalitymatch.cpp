// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitymatch.h"

#include "base/address.h"
#include "base/text.h"
#include "domain/provincenames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString matchText(const char *source)
{
    return QCoreApplication::translate("MunicipalityMatch", source);
}

/// What people write before or behind a name to say what it is: of folded texts.
QString withoutTitle(const QString &name)
{
    static const QRegularExpression before(
        u"\\A(?:de |la |the )?(?:stad|gemeente|gem|stadsbestuur|gemeentebestuur|lokaal bestuur|"
        "ville|commune|administration communale|city|municipality|town)"
        "(?: van| de| d| of)? (?=\\S)"_s);
    static const QRegularExpression behind(u" (?:stad|gemeente|ville|commune|city)\\z"_s);
    auto plain = folded(name);
    plain.remove(before).remove(behind);
    return plain;
}

/// A text in parentheses behind @p name is taken off it.
QString takeParenthesis(QString &name)
{
    static const QRegularExpression behind(u"\\A(.+?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*\\z"_s);
    const auto match = behind.match(name);
    if (!match.hasMatch())
        return {};
    name = match.captured(1);
    return match.captured(2).trimmed();
}

/// "9160 Lokeren", "Lokeren - 9160", "46029 Lokeren": the number is taken off the name.
QString takeNumber(QString &name)
{
    static const QRegularExpression first(u"\\A(?:B-)?([1-9]\\d{3,4})[\\s,;:-]+(\\D.*)\\z"_s);
    static const QRegularExpression last(u"\\A(.*\\D)[\\s,;:-]+([1-9]\\d{3,4})\\z"_s);
    if (const auto match = first.match(name); match.hasMatch()) {
        name = match.captured(2);
        return match.captured(1);
    }
    if (const auto match = last.match(name); match.hasMatch()) {
        name = match.captured(1);
        return match.captured(2);
    }
    return {};
}

QStringList postalCodesOf(const Register &campaign, MunicipalityId id)
{
    QStringList codes;
    for (; !id.isNull(); id = campaign.successor(id)) {
        const auto &it = campaign.municipality(id);
        codes += it.postalCodes;
        codes += QStringList{it.postalCode, it.ownPostalCode};
    }
    codes.removeAll(QString());
    return codes;
}

QList<MunicipalityId> withPostalCode(const Register &campaign, const QString &code,
                                     const Period &period)
{
    QList<MunicipalityId> those;
    const auto all = campaign.all();
    for (const auto id : all) {
        const auto &it = campaign.municipality(id);
        const bool has = it.postalCodes.contains(code) || it.postal() == code;
        if (has && it.existsOn(period.last))
            those.append(id);
    }
    return those;
}

/// What the witnesses say of one municipality.
class Witnesses
{
public:
    Witnesses(const Register &campaign, const MunicipalityWords &words)
        : m_campaign(campaign)
        , m_postalCode(isPostalCode(words.postalCode) ? words.postalCode : QString())
    {
        if (words.province.isEmpty())
            return;
        // What is no province says nothing.
        if (const auto meant = provinceMeant(words.province, campaign.provinces(campaign.all())))
            m_province = *meant;
    }

    bool haveSomething() const { return !m_postalCode.isEmpty() || !m_province.isEmpty(); }

    const QString &postalCode() const { return m_postalCode; }

    bool speakAgainst(MunicipalityId id) const
    {
        const auto codes = postalCodesOf(m_campaign, id);
        if (!m_postalCode.isEmpty() && !codes.isEmpty() && !codes.contains(m_postalCode))
            return true;
        const auto &province = m_campaign.municipality(id).province;
        return !m_province.isEmpty() && !province.isEmpty() && province != m_province;
    }

private:
    const Register &m_campaign;
    QString m_postalCode;
    QString m_province;
};

QString quoted(const QString &name)
{
    return singleLine(name).left(80);
}

MunicipalityMatch proposed(const Register &campaign, const QString &name, MunicipalityId id)
{
    return {MunicipalityMatch::Kind::Proposed,
            {id},
            matchText(QT_TRANSLATE_NOOP("MunicipalityMatch", "Does “%1” mean %2?"))
                .arg(quoted(name), candidateName(campaign, id))};
}

MunicipalityMatch ambiguous(const Register &campaign, const QString &name,
                            const QList<MunicipalityId> &candidates)
{
    QStringList names;
    for (const auto id : candidates)
        names.append(candidateName(campaign, id));
    return {MunicipalityMatch::Kind::Ambiguous, candidates,
            matchText(QT_TRANSLATE_NOOP("MunicipalityMatch",
                                        "“%1” can mean more than one municipality: %2."))
                .arg(quoted(name), names.join(u", "_s))};
}

MunicipalityMatch contradiction(const Register &campaign, const MunicipalityWords &words,
                                MunicipalityId id, const Period &period)
{
    MunicipalityMatch match{MunicipalityMatch::Kind::Contradiction, {id}, {}};
    const auto others = isPostalCode(words.postalCode)
        ? withPostalCode(campaign, words.postalCode, period)
        : QList<MunicipalityId>();
    for (const auto other : others) {
        if (other != id)
            match.candidates.append(other);
    }
    const auto &name = words.name.isEmpty() ? words.nis : words.name;
    match.reason = isPostalCode(words.postalCode)
        ? matchText(
              QT_TRANSLATE_NOOP("MunicipalityMatch", "“%1” does not belong with postal code %2."))
              .arg(quoted(name), words.postalCode)
        : matchText(QT_TRANSLATE_NOOP("MunicipalityMatch", "“%1” does not lie in “%2”."))
              .arg(quoted(name), quoted(words.province));
    return match;
}

MunicipalityMatch unknown(const QString &name)
{
    return {MunicipalityMatch::Kind::Unknown,
            {},
            matchText(QT_TRANSLATE_NOOP("MunicipalityMatch",
                                        "There is no municipality “%1” in this campaign."))
                .arg(quoted(name))};
}

/// Whether @p aside, which stood in parentheses, says nothing that speaks against @p id.
bool fitsAside(const Register &campaign, const QString &aside, MunicipalityId id)
{
    const auto key = folded(aside);
    static const QStringList titles{u"stad"_s,  u"gemeente"_s, u"gem"_s,
                                    u"ville"_s, u"commune"_s,  u"city"_s};
    if (key.isEmpty() || titles.contains(key))
        return true;
    const auto &it = campaign.municipality(id);
    if (aside == it.nis || postalCodesOf(campaign, id).contains(aside))
        return true;
    const QStringList names{folded(it.names.nl), folded(it.names.fr), folded(it.names.de)};
    if (names.contains(key))
        return true;
    const auto province = provinceMeant(aside, campaign.provinces(campaign.all()));
    return province && *province == it.province;
}

/// Those that a name means as it stands, without its title, or by each of its halves:
/// "Elsene/Ixelles".
QList<MunicipalityId> namedAsWritten(const Register &campaign, const QString &name,
                                     const Period &period)
{
    if (auto those = campaign.allNamed(name, period); !those.isEmpty())
        return those;
    if (auto those = campaign.allNamed(withoutTitle(name), period); !those.isEmpty())
        return those;
    static const QRegularExpression between(u"\\s*/\\s*|\\s+-\\s+|\\s*\\|\\s*"_s);
    const auto halves = name.split(between, Qt::SkipEmptyParts);
    if (halves.size() != 2)
        return {};
    const auto first = campaign.allNamed(halves.first(), period);
    return campaign.allNamed(halves.last(), period) == first ? first : QList<MunicipalityId>();
}

MunicipalityMatch byName(const Register &campaign, const MunicipalityWords &words,
                         const Witnesses &witnesses, const Period &period)
{
    QString name = words.name;
    auto those = namedAsWritten(campaign, name, period);
    QString aside;
    if (those.isEmpty()) {
        aside = takeParenthesis(name);
        those = namedAsWritten(campaign, name, period);
        those.removeIf(
            [&](MunicipalityId id) { return those.size() > 1 && !fitsAside(campaign, aside, id); });
    }
    const bool isKnown = !those.isEmpty();
    if (!isKnown)
        those = campaign.namedAlike(withoutTitle(name), period);
    const auto fitting = [&] {
        auto left = those;
        left.removeIf([&](MunicipalityId id) { return witnesses.speakAgainst(id); });
        return left;
    }();
    if (those.isEmpty() && !witnesses.postalCode().isEmpty())
        those = withPostalCode(campaign, witnesses.postalCode(), period);
    if (those.isEmpty()) {
        // Several municipalities of other names went into what bears it.
        const auto why = campaign.named(name, period);
        auto match = unknown(words.name);
        if (!why && why.error().code == Error::Code::Refused)
            match.reason = why.error().message;
        return match;
    }
    if (isKnown && fitting.isEmpty())
        return contradiction(campaign, words, those.first(), period);
    if (!fitting.isEmpty())
        those = fitting;
    if (those.size() > 1)
        return ambiguous(campaign, words.name, those);
    if (isKnown && fitsAside(campaign, aside, those.first()))
        return {MunicipalityMatch::Kind::Found, those, {}};
    return proposed(campaign, words.name, those.first());
}

} // namespace

MunicipalityMatch municipalityMatch(const Register &campaign, const MunicipalityWords &typed,
                                    const Period &period)
{
    auto words = typed;
    words.name = withoutUnseen(singleLine(words.name));
    if (campaign.allNamed(words.name, period).isEmpty()) {
        const auto number = takeNumber(words.name);
        if (isPostalCode(number) && words.postalCode.isEmpty())
            words.postalCode = number;
        else if (number.size() == 5 && words.nis.isEmpty())
            words.nis = number;
    }
    const Witnesses witnesses(campaign, words);
    if (!words.nis.isEmpty()) {
        const auto its = campaign.named(words.nis, period);
        if (!its)
            return {MunicipalityMatch::Kind::Unknown, {}, its.error().message};
        const auto named = words.name.isEmpty() ? QList<MunicipalityId>{*its}
                                                : namedAsWritten(campaign, words.name, period);
        if (!named.isEmpty() && !named.contains(*its)) {
            return {MunicipalityMatch::Kind::Contradiction, QList{*its} + named,
                    matchText(QT_TRANSLATE_NOOP("MunicipalityMatch",
                                                "“%1” does not belong with NIS code %2."))
                        .arg(quoted(words.name), words.nis)};
        }
        if (witnesses.speakAgainst(*its))
            return contradiction(campaign, words, *its, period);
        return {MunicipalityMatch::Kind::Found, {*its}, {}};
    }
    if (!words.name.isEmpty())
        return byName(campaign, words, witnesses, period);
    if (!isPostalCode(words.postalCode))
        return unknown(words.postalCode);
    const auto those = withPostalCode(campaign, words.postalCode, period);
    if (those.isEmpty())
        return unknown(words.postalCode);
    return those.size() > 1 ? ambiguous(campaign, words.postalCode, those)
                            : MunicipalityMatch{MunicipalityMatch::Kind::Found, those, {}};
}

QString candidateName(const Register &campaign, MunicipalityId id)
{
    const auto &it = campaign.municipality(id);
    const auto all = campaign.all();
    const bool isOnly = std::ranges::count(all, it.name(),
                                           [&campaign](MunicipalityId other) {
                                               return campaign.municipality(other).name();
                                           })
        == 1;
    const Phrases phrases;
    const auto province = provinceName(it.province, phrases);
    return isOnly ? u"%1 (%2)"_s.arg(it.name(), province)
                  : u"%1 (%2, %3)"_s.arg(it.name(), it.nis, province);
}

} // namespace solidair
