// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"
#include "dossierparts.h"
#include "editorform.h"
#include "views/field.h"

#include <QPointer>

#include <algorithm>

namespace solidair {

/// A value to choose and its words.
template <typename Value>
using Choices = QList<std::pair<Value, QString>>;

/**
 * The fields of one record as editors. A field is a pointer to a member, or a function that gives
 * a reference to it; a change is committed as the whole record with that one field changed.
 */
template <typename Record>
class RecordForm final : public EditorForm
{
public:
    /// Does the edit and returns whether it was done; the recorded value comes back if not.
    using Commit = std::function<bool(const Record &)>;

    RecordForm(Look look, Commit commit, QWidget *parent)
        : EditorForm(look, parent)
        , m_commit(std::move(commit))
    { }

    template <typename Field>
    void text(const QString &name, const QString &label, Field field)
    {
        bind(field, addText(name, label, committing<QString>(field)));
    }

    template <typename Field>
    void longText(const QString &name, const QString &label, Field field)
    {
        bind(field, addLongText(name, label, committing<QString>(field)));
    }

    template <typename Field>
    void link(const QString &name, const QString &label, Field field)
    {
        bind(field, addLink(name, label, committing<QString>(field)));
    }

    template <typename Field>
    void date(const QString &name, const QString &label, Field field)
    {
        bind(field, addDate(name, label, {}, committing<PartialDate>(field)));
    }

    /// Of something that happened: until today.
    template <typename Field>
    void pastDate(const QString &name, const QString &label, Field field)
    {
        bind(field, addDate(name, label, {false, true}, committing<PartialDate>(field)));
    }

    /// A QDate of something that happened.
    template <typename Field>
    void pastDay(const QString &name, const QString &label, Field field)
    {
        const auto show =
            addDate(name, label, {true, true},
                    [this, field](const PartialDate &date) { change(field, date.firstDay()); });
        bind(field, [show](QDate day) { show(PartialDate(day)); });
    }

    template <typename Field>
    void check(const QString &name, const QString &text, Field field)
    {
        bind(field, addCheck(name, text, committing<bool>(field)));
    }

    /// A std::optional<int>, not negative; what is no number is not taken and stays, marked.
    template <typename Field>
    void number(const QString &name, const QString &label, Field field)
    {
        const auto show = addText(name, label, [this, field](const QString &typed) {
            bool isNumber = false;
            const int value = typed.trimmed().toInt(&isNumber);
            if (isNumber && value >= 0) {
                change(field, std::optional<int>(value));
            } else if (typed.trimmed().isEmpty()) {
                change(field, std::optional<int>());
            } else {
                keepTyping(*this);
                present(m_record);
            }
        });
        bind(field, [show](const std::optional<int> &value) {
            show(value ? QString::number(*value) : QString());
        });
    }

    template <typename Value, typename Field>
    void choice(const QString &name, const QString &label, const Choices<Value> &choices,
                Field field)
    {
        QStringList texts;
        for (const auto &one : choices)
            texts.append(one.second);
        const auto show = addChoice(name, label, texts, [this, field, choices](int index) {
            if (index >= 0)
                change(field, choices[index].first);
        });
        bind(field, [show, choices](const Value &value) {
            const auto at = std::ranges::find(choices, value, &std::pair<Value, QString>::first);
            show(at == choices.end() ? -1 : static_cast<int>(at - choices.begin()));
        });
    }

    /// A field of the catalogue, as its type and its setting in @p record have it. What it does not
    /// take stays in its editor, marked.
    template <typename Facts>
    void field(const QString &name, const FieldOf<Facts> &field, const Record &record)
    {
        const auto setting = *field.setting;
        const auto show = [this, &setting](const auto &shown) {
            m_shows.append([kept = setting.kept, shown](Record &it) { shown(kept(it)); });
        };
        const auto take = [this, name, setting](const FieldValue &value) {
            auto edited = m_record;
            if (setting.kept(edited) == value)
                return;
            if (const auto set = setting.set(edited, value); !set)
                markError(name, set.error());
            else if (edited == m_record)
                present(m_record);
            else
                commit(edited);
        };
        switch (field.type) {
        case FieldHead::Type::Text: {
            using Editor = typename SettingOf<Record>::Editor;
            const Committed<QString> typed = [take](const QString &text) { take(valueOf(text)); };
            const auto shown = setting.editor == Editor::Lines
                ? addLongText(name, setting.label, typed)
                : setting.editor == Editor::Link ? addLink(name, setting.label, typed)
                                                 : addText(name, setting.label, typed);
            show([shown](const FieldValue &value) { shown(textIn(value)); });
            break;
        }
        case FieldHead::Type::Number:
            show([shown = addText(name, setting.label, [this, name, take](const QString &typed) {
                      const auto number = numberMeant(typed, Phrases().locale());
                      if (number || typed.trimmed().isEmpty())
                          take(number ? numberValue(*number) : FieldValue());
                      else
                          markNoNumber(name);
                  })](const FieldValue &value) {
                const auto number = numberIn(value);
                shown(number ? numberText(*number, Phrases().locale()) : QString());
            });
            break;
        case FieldHead::Type::Date:
            show([shown = addDate(name, setting.label, {}, [take](const PartialDate &date) {
                      take(date.isKnown() ? FieldValue(date) : FieldValue());
                  })](const FieldValue &value) {
                const auto *date = std::get_if<PartialDate>(&value);
                shown(date ? *date : PartialDate());
            });
            break;
        default: {
            const auto values = offered(field, record);
            QStringList texts;
            for (const auto &one : values)
                texts.append(one.second);
            show([values, shown = addChoice(name, setting.label, texts, [take, values](int index) {
                              if (index >= 0)
                                  take(values[index].first);
                          })](const FieldValue &value) {
                const auto at =
                    std::ranges::find(values, value, &std::pair<FieldValue, QString>::first);
                shown(at == values.end() ? -1 : static_cast<int>(at - values.begin()));
            });
        }
        }
    }

    /// What can be chosen in @p field: nothing first, and what is not given any more only where it
    /// is kept.
    template <typename Facts>
    static Choices<FieldValue> offered(const FieldOf<Facts> &field, const Record &record)
    {
        Choices<FieldValue> offered{
            {FieldValue(), field.setting->unset ? field.setting->unset(record) : QString()}};
        for (const auto &choice : field.setting->choices) {
            const auto value = field.type == FieldHead::Type::Flag
                ? FieldValue(choice.token == QLatin1StringView("yes"))
                : FieldValue(Token{choice.token});
            if (!choice.isPast || field.setting->kept(record) == value)
                offered.append({value, choice.words});
        }
        return offered;
    }

    void present(const Record &record)
    {
        m_record = record;
        for (const auto &show : std::as_const(m_shows))
            show(m_record);
    }

    const Record &record() const { return m_record; }

private:
    template <typename Value, typename Field>
    Committed<Value> committing(Field field)
    {
        return [this, field](const Value &value) { change(field, value); };
    }

    template <typename Field, typename Show>
    void bind(Field field, Show show)
    {
        m_shows.append([field, show](Record &record) { show(std::invoke(field, record)); });
    }

    template <typename Field, typename Value>
    void change(Field field, const Value &value)
    {
        Record edited = m_record;
        if (std::invoke(field, edited) == value)
            return;
        std::invoke(field, edited) = value;
        commit(edited);
    }

    void commit(const Record &edited)
    {
        // A refusal is told in a box; the form may be gone when it is closed.
        const QPointer<RecordForm> guard(this);
        if (m_commit(edited) || !guard)
            return;
        keepTyping(*this);
        present(m_record);
    }

    Commit m_commit;
    Record m_record;
    QList<std::function<void(Record &)>> m_shows;
};

} // namespace solidair
