// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/likeness.h"
#include "domain/register.h"
#include "sheetvalues.h"

namespace solidair {

/// What the kinds of commitments of a campaign are called: made once for all rows of a list.
class CategoryNames
{
public:
    /// How alike (base/likeness.h) a text and the words of a category must be for it to be taken.
    static constexpr double likeEnough = 0.5;

    explicit CategoryNames(const Register &campaign);

    /// The category of @p charter that a commitment in free words belongs to: the one whose words
    /// are most like them, or that is commonly called so; "other" where none is like enough. Null
    /// when the charter has none. Borrowed.
    const Category *meant(const QString &text, CharterId charter) const;

private:
    struct Named
    {
        const Category *category; ///< Borrowed of the campaign.
        QList<Pieces> words; ///< In each language.
        QList<WordBeginnings> beginnings;
    };

    Register m_campaign;
    QList<Named> m_named;
};

} // namespace solidair
