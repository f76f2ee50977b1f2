// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob.h"
#include "letter.h"
#include "ownfield.h"
#include "owntemplate.h"
#include "register.h"
#include "savedview.h"
#include "toldapart.h"

namespace solidair {

// What a row cannot be though each of its columns can: nothing the program writes, but what a file
// may hold that was made or changed elsewhere. A short formula of column names; empty: none.

QString flawOf(const Blob &blob);
QString flawOf(const Charter &charter);
QString flawOf(const Municipality &municipality);
QString flawOf(const Merger &merger);
QString flawOf(const MergerDecision &decision);
QString flawOf(const Body &body);
QString flawOf(const Role &role);
QString flawOf(const Step &step);
QString flawOf(const Commitment &commitment);
QString flawOf(const SavedView &view);
QString flawOf(const OwnTemplate &own);
QString flawOf(const OwnField &field);
QString flawOf(const OwnValue &value);
QString flawOf(const ToldApart &two);

/// Of other rows nothing is known that one alone cannot be.
template <typename T>
QString flawOf(const T &)
{
    return {};
}

/// What @p value cannot be in its @p field: of another kind of record, or not as the field is.
QString flawIn(const OwnValue &value, const OwnField &field);

/// A row that cannot stand beside the others.
struct Flaw
{
    QString table;
    QString row; ///< Its id; empty: all of the table.
    QString what; ///< As of flawOf().
};

/// Of the campaign as a whole: what leads nowhere, goes round, or stands there twice.
QList<Flaw> flawsIn(const Register::Records &records);

} // namespace solidair
