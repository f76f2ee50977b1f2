// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodynamed.h"

#include "base/text.h"

#include <algorithm>

namespace solidair {

const Body *bodyNamed(const Register &campaign, const QString &name)
{
    const QString key = folded(name);
    const auto found = std::ranges::find_if(campaign.bodies(), [&key](const Body &body) {
        return !key.isEmpty() && folded(body.name) == key;
    });
    return found == campaign.bodies().end() ? nullptr : &*found;
}

std::optional<Body> newBodyNamed(const Register &campaign, const QString &name, BodyId id)
{
    if (folded(name).isEmpty() || bodyNamed(campaign, name))
        return {};
    return Body{id, Body::Kind::Other, singleLine(name), {}};
}

} // namespace solidair
