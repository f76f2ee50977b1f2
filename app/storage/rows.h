// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/blob.h"
#include "domain/campaign.h"
#include "domain/charter.h"
#include "domain/commitment.h"
#include "domain/letter.h"
#include "domain/municipality.h"
#include "domain/ownfield.h"
#include "domain/owntemplate.h"
#include "domain/person.h"
#include "domain/savedview.h"
#include "domain/step.h"
#include "domain/toldapart.h"
#include "storage/journal.h"
#include "storage/sharedborder.h"

/// Does @p KIND(T) for each kind of row, after those it refers to.
#define SOLIDAIR_ROWS(KIND)                                                                        \
    KIND(Campaign)                                                                                 \
    KIND(Coordinator)                                                                              \
    KIND(Charter)                                                                                  \
    KIND(Category)                                                                                 \
    KIND(Municipality)                                                                             \
    KIND(Merger)                                                                                   \
    KIND(SharedBorder)                                                                             \
    KIND(MergerDecision)                                                                           \
    KIND(Body)                                                                                     \
    KIND(Person)                                                                                   \
    KIND(Role)                                                                                     \
    KIND(Step)                                                                                     \
    KIND(Commitment)                                                                               \
    KIND(Interaction)                                                                              \
    KIND(NextStep)                                                                                 \
    KIND(Publication)                                                                              \
    KIND(Blob)                                                                                     \
    KIND(Letter)                                                                                   \
    KIND(SavedView)                                                                                \
    KIND(OwnTemplate)                                                                              \
    KIND(OwnField)                                                                                 \
    KIND(OwnValue)                                                                                 \
    KIND(ToldApart)

namespace solidair {

class RowReader;

/// The table that values of the domain stand in.
template <typename T>
QString tableOf();

/// Reads, by name, a row of a statement that has the columns of the table.
template <typename T>
T readRow(RowReader &row);

/// A value as the columns of its row; a commitment without its position, which belongs to the order
/// in which commitments were made.
template <typename T>
Values valuesOf(const T &row);

#define SOLIDAIR_ROW(T)                                                                            \
    template <>                                                                                    \
    QString tableOf<T>();                                                                          \
    template <>                                                                                    \
    T readRow<T>(RowReader & row);                                                                 \
    template <>                                                                                    \
    Values valuesOf<T>(const T &row);
SOLIDAIR_ROWS(SOLIDAIR_ROW)
#undef SOLIDAIR_ROW

} // namespace solidair
