// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filling.h"

#include "base/partialdate.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Error withoutValues(const QStringList &fields, const LetterValues &values)
{
    // Nobody can fill in what was not asked yet.
    const bool lacksActivities = std::ranges::any_of(
        fields, [](const QString &field) { return field.startsWith("activities"_L1); });
    const QString detail = u"merge field "_s + fields.join(u", "_s);
    if (lacksActivities && values.activities.isEmpty()) {
        return {Error::Code::InvalidInput,
                QCoreApplication::translate(
                    "Letter",
                    "The letter to %1 was not made: no declaration of commitment was in force on "
                    "%2. Give it another date.")
                    .arg(values.addressee, dateInWords(values.date, Phrases())),
                detail};
    }
    QStringList names;
    for (const auto &field : fields)
        names.append(values.nameOf(field));
    return {Error::Code::InvalidInput,
            names.size() == 1
                ? QCoreApplication::translate(
                      "Letter",
                      "The letter to %1 was not made: %2 is not known. Fill it in and make the "
                      "letter again.")
                      .arg(values.addressee, names.first())
                : QCoreApplication::translate("Letter",
                                              "The letter to %1 was not made, as these are not "
                                              "known: %2. Fill them in and make the letter again.")
                      .arg(values.addressee, enumeration(names, Phrases().language())),
            detail};
}

/// Every field in it has a value.
LetterInlines filled(const LetterInlines &inlines, const LetterValues &values)
{
    LetterInlines result;
    for (const auto &it : inlines) {
        if (const auto *field = std::get_if<MergeField>(&it.content))
            append(result, {values.value(field->name), it.marks, it.link});
        else
            append(result, it);
    }
    return result;
}

bool stands(const LetterBlock &block, const LetterValues &values)
{
    const auto &[field, whenEmpty] = block.bracket;
    return field.isEmpty() || values.holds(field) != whenEmpty;
}

// Items are one enumeration: semicolons between them and a full stop behind the last, unless the
// text brings its own. French puts a space before a semicolon.
QString punctuated(const QString &item, bool last, Language language)
{
    const auto semicolon = language == Language::French ? u"\u202F;"_s : u";"_s;
    const bool open = !item.isEmpty() && (item.back().isLetterOrNumber() || item.back() == u')');
    return open ? item + (last ? u"."_s : semicolon) : item;
}

bool isActivities(const LetterBlock &block)
{
    const auto *field = block.kind == LetterBlock::Kind::Item && block.inlines.size() == 1
        ? std::get_if<MergeField>(&block.inlines.first().content)
        : nullptr;
    return field && field->name == "activities"_L1;
}

} // namespace

QStringList missingFields(const LetterTemplate &letterTemplate, const LetterValues &values)
{
    QStringList missing;
    const auto look = [&](const LetterInlines &inlines) {
        for (const auto &it : inlines) {
            const auto *field = std::get_if<MergeField>(&it.content);
            if (field && values.value(field->name).isEmpty() && !missing.contains(field->name))
                missing.append(field->name);
        }
    };
    look(letterTemplate.text.subject);
    for (const auto &block : letterTemplate.text.blocks) {
        if (stands(block, values))
            look(block.inlines);
    }
    return missing;
}

Result<LetterText> fill(const LetterTemplate &letterTemplate, const LetterValues &values)
{
    if (const auto missing = missingFields(letterTemplate, values); !missing.isEmpty())
        return withoutValues(missing, values);
    LetterText result;
    result.subject = filled(letterTemplate.text.subject, values);
    for (const auto &block : letterTemplate.text.blocks) {
        if (!stands(block, values))
            continue;
        auto standing = block;
        standing.bracket = {};
        if (!isActivities(block)) {
            standing.inlines = filled(block.inlines, values);
            result.blocks.append(standing);
            continue;
        }
        for (const auto &activity : values.activities) {
            const bool last = &activity == &values.activities.back();
            standing.inlines.first().content = punctuated(activity, last, values.language);
            result.blocks.append(standing);
        }
    }
    return result;
}

} // namespace solidair
