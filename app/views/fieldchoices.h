// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "field.h"

namespace solidair {

/// The values that a field may have in @p campaign on a day, in their order.
using FieldChoices = QList<Choice> (*)(const Register &campaign, QDate day, const Phrases &phrases);

QList<Choice> stageChoices(const Register &campaign, QDate day, const Phrases &phrases);
QList<Choice> provinceChoices(const Register &campaign, QDate day, const Phrases &phrases);
QList<Choice> regionChoices(const Register &campaign, QDate day, const Phrases &phrases);
QList<Choice> coordinatorChoices(const Register &campaign, QDate day, const Phrases &phrases);
QList<Choice> charterChoices(const Register &campaign, QDate day, const Phrases &phrases);
QList<Choice> categoryChoices(const Register &campaign, QDate day, const Phrases &phrases);
QList<Choice> thresholdChoices(const Register &campaign, QDate day, const Phrases &phrases);
QList<Choice> nextStepChoices(const Register &campaign, QDate day, const Phrases &phrases);

} // namespace solidair
