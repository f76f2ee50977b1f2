// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owntemplate.h"

#include "base/words.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<OwnTemplate::Kind>, 3> templateKinds{{
    {OwnTemplate::Kind::Letter, "letter"_L1},
    {OwnTemplate::Kind::Email, "e-mail"_L1},
    {OwnTemplate::Kind::Label, "label"_L1},
}};

} // namespace

QString ownTemplateKindToken(OwnTemplate::Kind kind)
{
    return tokenOf(templateKinds, kind);
}

std::optional<OwnTemplate::Kind> ownTemplateKindFromToken(QStringView token)
{
    return valueOf(templateKinds, token);
}

} // namespace solidair
