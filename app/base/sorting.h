// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text.h"

#include <algorithm>
#include <vector>

namespace solidair {

/// Sorts by a CollationKey of each element, made once; equals keep their order.
template <typename Container, typename KeyOf>
void sortByKey(Container &elements, const KeyOf &keyOf)
{
    struct Keyed
    {
        CollationKey key;
        typename Container::value_type element;
    };

    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<size_t>(elements.size()));
    for (auto &element : elements) {
        auto key = keyOf(std::as_const(element));
        keyed.push_back({std::move(key), std::move(element)});
    }
    std::ranges::stable_sort(keyed, {}, &Keyed::key);
    elements.clear();
    for (auto &entry : keyed)
        elements.append(std::move(entry.element));
}

/// Sorts by a text of each element, as a dictionary of @p language does.
template <typename Container, typename TextOf>
void sortByText(Container &elements, Language language, const TextOf &textOf)
{
    const Collation collation(language);
    sortByKey(elements, [&](const auto &element) { return collation.key(textOf(element)); });
}

} // namespace solidair
