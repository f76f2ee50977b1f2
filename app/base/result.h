// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>
#include <utility>

namespace solidair {

/// What went wrong, once for the person at the screen and once for the log.
struct Error
{
    enum class Code
    {
        Usage, ///< A command line that no form of the program takes.
        InvalidInput, ///< A value that can not be accepted as it is.
        NotFound, ///< What was named is not there.
        Ambiguous, ///< What was named is there more than once.
        Refused, ///< A rule of the campaign forbids it.
        BelowThreshold, ///< The charter asks more commitments; a reason overrides it.
        AlreadyRecorded, ///< Nothing to do: the same thing stands there.
        Conflict, ///< The row changed since it was read.
        Storage, ///< The file could not be read or changed.
        FileAccess, ///< The file or folder is missing, full or forbidden.
        Locked, ///< Somebody else has the file open to write.
        Damaged, ///< The file is no sound campaign file.
        NewerFormat, ///< Written by a newer version of the program.
        Cancelled, ///< The person stopped it; nothing was changed.
        Unavailable ///< The machine lacks what is needed, such as a font.
    };

    Code code;
    QString message; ///< Translated, full sentences, plain text, shown as it is.
    QString detail; ///< Untranslated, for the log only.
};

/**
 * Either a value or an Error.
 *
 * A class of its own and not an alias of tl::expected, which may be ignored without a warning.
 * `return {};` is the success of an operation that returns nothing.
 */
template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    Result(Error error)
        : tl::expected<T, Error>(tl::unexpect, std::move(error))
    { }
};

} // namespace solidair
