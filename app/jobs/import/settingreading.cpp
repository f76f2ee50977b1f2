// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingreading.h"

#include "base/address.h"
#include "base/shortname.h"
#include "base/text.h"
#include "sheetvalues.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noValue(const char *source)
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("ImportRow", source), {}};
}

/// The choices of which may get another one by a list.
bool isOfCoordinators(const FieldHead &field)
{
    return field.key == "coordinator"_L1;
}

/// The choice that @p text means: its words, its short words or its token.
std::optional<Token> choiceMeant(const FieldHead &field, const QList<Choice> &choices,
                                 const QString &text)
{
    const auto key = folded(text);
    for (const auto &choice : choices) {
        if (key == folded(choice.words) || (!field.areIds && key == folded(choice.token))
            || (!choice.brief.isEmpty() && key == folded(choice.brief)))
            return Token{choice.token};
    }
    if (!isOfCoordinators(field))
        return {};
    // "Noor P." or "Noor", when that is but one of them.
    std::optional<Token> found;
    for (const auto &choice : choices) {
        const bool isShort = key == folded(shortPersonName(choice.words))
            || key == folded(choice.words).section(u' ', 0, 0);
        if (!isShort || choice.isPast)
            continue;
        if (found)
            return {};
        found = Token{choice.token};
    }
    return found;
}

template <typename Facts>
Result<SettingReadOf<Facts>> settingOf(const FieldOf<Facts> &field, const SheetCell &cell,
                                       QDate day)
{
    using Editor = typename SettingOf<typename Facts::Record>::Editor;
    const auto text = singleLine(withoutUnseen(cell.text()));
    const auto &choices = field.setting->choices;
    SettingReadOf<Facts> setting{&field, {}};
    switch (field.type) {
    case FieldHead::Type::Text:
        setting.value = valueOf(field.setting->editor == Editor::Lines
                                    ? severalLines(withoutUnseen(cell.text()))
                                    : text);
        return setting;
    case FieldHead::Type::Number: {
        const auto number = numberIn(cell);
        if (!number)
            return noValue(QT_TRANSLATE_NOOP("ImportRow", "is no number"));
        setting.value = numberValue(*number);
        return setting;
    }
    case FieldHead::Type::Date: {
        const auto date = dateIn(cell, day);
        if (!date)
            return date.error();
        setting.value = *date;
        return setting;
    }
    case FieldHead::Type::Flag: {
        const auto choice = choiceMeant(field, choices, text);
        const auto mark = choice ? std::optional(choice->key == "yes"_L1) : markIn(cell);
        if (!mark)
            return noValue(QT_TRANSLATE_NOOP("ImportRow", "is neither yes nor no"));
        setting.value = *mark;
        return setting;
    }
    case FieldHead::Type::Choice:
    case FieldHead::Type::Choices:
        if (const auto choice = choiceMeant(field, choices, text))
            setting.value = *choice;
        else if (isOfCoordinators(field))
            setting.newName = text;
        else
            return noValue(QT_TRANSLATE_NOOP("ImportRow", "is none of the choices"));
        return setting;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<SettingRead> settingIn(const Field &field, const SheetCell &cell, QDate day)
{
    return settingOf(field, cell, day);
}

Result<ContactSettingRead> settingIn(const ContactField &field, const SheetCell &cell, QDate day)
{
    return settingOf(field, cell, day);
}

} // namespace solidair
