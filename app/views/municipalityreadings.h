// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "field.h"

/// What fields of municipalities say, where that takes more than a look.
namespace solidair::readings {

FieldValue sinceOf(const FieldFacts &facts);
FieldValue charterOf(const FieldFacts &facts);
/// Nothing where no text asks anything.
FieldValue askedOf(const FieldFacts &facts);
FieldValue missingOf(const FieldFacts &facts);
FieldValue completeOf(const FieldFacts &facts);
/// A member without commitments is both below the threshold and without any.
FieldValue thresholdOf(const FieldFacts &facts);
FieldValue categoriesOf(const FieldFacts &facts);
FieldValue lastContactOf(const FieldFacts &facts);
FieldValue daysQuietOf(const FieldFacts &facts);
FieldValue nextDueOf(const FieldFacts &facts);
FieldValue nextStepStateOf(const FieldFacts &facts);
FieldValue askedOnOf(const FieldFacts &facts);
FieldValue neighboursOf(const FieldFacts &facts);
FieldValue contactsOf(const FieldFacts &facts);
/// "2 of 3", where there is something to measure.
QString commitmentsShown(const FieldFacts &facts, const Phrases &phrases);
/// The furthest first.
qint64 stageOrder(const FieldFacts &facts);
/// By how many count; of as many, those that are asked more first.
qint64 commitmentsOrder(const FieldFacts &facts);
/// The first due first.
qint64 nextStepOrder(const FieldFacts &facts);

} // namespace solidair::readings
