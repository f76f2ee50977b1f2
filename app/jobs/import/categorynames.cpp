// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "categorynames.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace solidair {

namespace {

struct CategoryWord
{
    QLatin1StringView key;
    QLatin1StringView words; ///< Beginnings of words, folded, as lists call such a commitment.
};

constexpr std::array categoryWords{
    CategoryWord{"language"_L1,
                 "taalcafe|taaloefen|praattafel|babbel|conversatie|taaltafel|taalstimul|table de "
                 "conversation|conversation|nederlands oefen"_L1},
    CategoryWord{"encounter"_L1, "buddy|maatje|duo|ontmoeting|samenbreng|rencontre|parrain"_L1},
    CategoryWord{"schools"_L1,
                 "huiswerk|school|scholen|okan|leerling|devoirs|ecole|eleve|pupil"_L1},
    CategoryWord{"hosts"_L1, "gastgezin|famille hebergeuse|host famil"_L1},
    CategoryWord{"guardians"_L1, "voogd|pleegouder|pleeggezin|pleegzorg|tuteur|guardian|foster"_L1},
    CategoryWord{"reception"_L1,
                 "opvang|noodopvang|lokaal opvanginitiatief|loi|noodwoning|doorgangswoning|accueil|"
                 "hebergement|reception|shelter"_L1},
    CategoryWord{"thresholds"_L1,
                 "tolk|klare taal|onthaal|loket|toeleid|interprete|interpreter"_L1},
    CategoryWord{"leisure"_L1,
                 "sport|vrije tijd|vereniging|fiets|cultuur|jeugd|zwem|loisir|culture|leisure"_L1},
    CategoryWord{"psychosocial"_L1, "psycho|mindspring|welbevinden|trauma"_L1},
    CategoryWord{"sponsorship"_L1, "sponsorship|parrainage citoyen"_L1},
    CategoryWord{"finance"_L1, "noodhulp|subsidie|internationale solidariteit|giften|don|fonds"_L1},
};

} // namespace

CategoryNames::CategoryNames(const Register &campaign)
    : m_campaign(campaign)
{
    for (const auto &category : m_campaign.categories()) {
        if (category.retired)
            continue;
        Named named{&category, {}, {}};
        for (const auto &words : {category.text.nl, category.text.fr, category.text.en})
            named.words.append(Pieces(folded(words)));
        for (const auto &line : categoryWords) {
            if (category.key == line.key)
                named.beginnings.append(WordBeginnings(line.words));
        }
        m_named.append(named);
    }
}

const Category *CategoryNames::meant(const QString &text, CharterId charter) const
{
    const auto key = folded(text);
    const Pieces pieces(key);
    const Category *other = nullptr;
    const Category *best = nullptr;
    double most = 0;
    for (const auto &named : m_named) {
        if (named.category->charter != charter)
            continue;
        if (named.category->isOther) {
            other = named.category;
            continue;
        }
        double like = 0;
        for (const auto &words : named.words)
            like = std::max(like, likeness(pieces, words));
        const bool isCalledSo = std::ranges::any_of(
            named.beginnings, [&](const WordBeginnings &it) { return it.beginAWordOf(key); });
        like = isCalledSo ? std::max(like, 1.0) : like;
        if (like > most) {
            most = like;
            best = named.category;
        }
    }
    return most >= likeEnough ? best : other;
}

} // namespace solidair
