// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"
#include "letters/lettervalues.h"

#include <memory>

namespace solidair {

struct LetterFields;

/// The fields that letters of one day and language may ask of the catalogue.
std::shared_ptr<const LetterFields> letterFields(const Register &campaign, QDate date,
                                                 const Phrases &phrases);

/// What they say in the letter to @p municipality: of it, and of the person of @p contact.
LetterCatalogue letterCatalogue(const Register &campaign, MunicipalityId municipality,
                                const std::optional<Contact> &contact, QDate date,
                                const std::shared_ptr<const LetterFields> &fields);

} // namespace solidair
