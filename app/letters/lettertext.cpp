// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertext.h"

#include "base/partialdate.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TemplateParagraph::Kind;

constexpr QLatin1StringView closingMark = "[closing]"_L1;
constexpr std::array<QLatin1StringView, 5> marks{""_L1, "# "_L1, "- "_L1, "* "_L1, "+ "_L1};

Kind markedKind(const QString &line)
{
    for (const auto kind : {Kind::Heading, Kind::Item, Kind::Signature, Kind::UnderSignature}) {
        if (line.startsWith(marks[static_cast<size_t>(kind)]))
            return kind;
    }
    return Kind::Plain;
}

// A plain paragraph that begins as if it were marked.
bool needsEscape(const QString &text)
{
    return markedKind(text) != Kind::Plain || text.startsWith(u'\\') || text == closingMark;
}

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
        names.append(letterFieldName(field));
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
QString merged(const MergeText &text, const LetterValues &values)
{
    QString result;
    for (const auto &part : text)
        result += part.field.isEmpty() ? part.text : values.fields.value(part.field);
    return result;
}

bool stands(const TemplateParagraph &paragraph, const LetterValues &values)
{
    return paragraph.condition.isEmpty()
        || values.fields.value(paragraph.condition).isEmpty() == paragraph.whenEmpty;
}

// Items are one enumeration: semicolons between them and a full stop behind the last, unless the
// text brings its own. French puts a space before a semicolon.
QString punctuated(const QString &item, bool last, Language language)
{
    const auto semicolon = language == Language::French ? u"\u202F;"_s : u";"_s;
    const bool open = !item.isEmpty() && (item.back().isLetterOrNumber() || item.back() == u')');
    return open ? item + (last ? u"."_s : semicolon) : item;
}

bool isActivities(const TemplateParagraph &paragraph)
{
    return paragraph.kind == Kind::Item && paragraph.text.size() == 1
        && paragraph.text.first().field == "activities"_L1;
}

} // namespace

QString LetterText::toPlain() const
{
    QStringList lines;
    bool closing = false;
    for (const auto &paragraph : paragraphs) {
        if (paragraph.closing && !closing)
            lines.append(closingMark);
        closing = paragraph.closing;
        const bool escaped = paragraph.kind == Kind::Plain && needsEscape(paragraph.text);
        lines.append(marks[static_cast<size_t>(paragraph.kind)] + (escaped ? u"\\"_s : QString())
                     + paragraph.text);
    }
    return lines.join(u'\n');
}

LetterText LetterText::fromPlain(const QString &subject, const QString &text)
{
    LetterText result{subject, {}};
    bool closing = false;
    const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        const auto kind = markedKind(line);
        if (line == closingMark)
            closing = true;
        else if (kind != Kind::Plain)
            result.paragraphs.append({kind, line.mid(2), closing});
        else
            result.paragraphs.append({kind, line.mid(line.startsWith(u'\\') ? 1 : 0), closing});
    }
    return result;
}

QStringList missingFields(const LetterTemplate &letterTemplate, const LetterValues &values)
{
    QStringList missing;
    const auto look = [&](const MergeText &text) {
        for (const auto &part : text) {
            const bool lacks = !part.field.isEmpty() && values.fields.value(part.field).isEmpty();
            if (lacks && !missing.contains(part.field))
                missing.append(part.field);
        }
    };
    look(letterTemplate.subject);
    for (const auto &paragraph : letterTemplate.paragraphs) {
        if (stands(paragraph, values))
            look(paragraph.text);
    }
    return missing;
}

Result<LetterText> fill(const LetterTemplate &letterTemplate, const LetterValues &values)
{
    if (const auto missing = missingFields(letterTemplate, values); !missing.isEmpty())
        return withoutValues(missing, values);
    LetterText result;
    result.subject = merged(letterTemplate.subject, values);
    for (const auto &paragraph : letterTemplate.paragraphs) {
        if (!stands(paragraph, values))
            continue;
        if (!isActivities(paragraph)) {
            result.paragraphs.append(
                {paragraph.kind, merged(paragraph.text, values), paragraph.closing});
            continue;
        }
        for (const auto &activity : values.activities) {
            const bool last = &activity == &values.activities.back();
            result.paragraphs.append(
                {paragraph.kind, punctuated(activity, last, values.language), paragraph.closing});
        }
    }
    return result;
}

} // namespace solidair
