// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QJsonObject>

#include <array>

namespace solidair {

/// What one person of two is to hold, field by field: as chosen, and as typed after that. Privacy
/// is not chosen: the strictest of both holds.
class PersonMerge
{
public:
    enum class Field
    {
        Name,
        Email,
        Phone,
        Source,
        Basis,
        Informed,
        Fictional,
        Note
    };
    static constexpr std::array fields{Field::Name,      Field::Email, Field::Phone,
                                       Field::Source,    Field::Basis, Field::Informed,
                                       Field::Fictional, Field::Note};

    enum class Side
    {
        First,
        Second
    };

    PersonMerge() = default;
    /// The first stays and takes over what hangs on the second.
    PersonMerge(Person first, Person second);

    const Person &person(Side side) const { return side == Side::First ? m_first : m_second; }

    const Person &merged() const { return m_merged; }

    /// As it is shown.
    static QString text(const Person &person, Field field);
    /// Whether both can be kept, as telephone numbers.
    static bool holdsSeveral(Field field);
    /// Whether something else can stand there than what either says.
    static bool canBeTyped(Field field);
    /// In the names of widgets, and of what is kept.
    static QString key(Field field);
    /// Whether both say the same.
    bool isEqual(Field field) const;
    bool isTaken(Field field, Side side) const;

    /// That of @p side, and where several are held beside it the other when that was taken.
    void take(Field field, Side side, bool isTaken = true);
    /// Typed, where it can be.
    void type(Field field, const QString &text);

    /// Where both say something else and only one of it can stay.
    QList<Field> conflicts() const;
    /// Both may be published, each on grounds of its own, of which one stays.
    bool publishesOtherwise() const;

    /// What the person chose and typed; empty when nothing was. Each name begins with @p prefix,
    /// that of what was only chosen with chosenMark (drafts.h) before it.
    QJsonObject choices(const QString &prefix) const;
    /// Chooses and types that again.
    void choose(const QJsonObject &choices, const QString &prefix);

    /// Of the same two, as they are now.
    bool isOf(const Person &first, const Person &second) const
    {
        return m_first == first && m_second == second;
    }

private:
    bool &taken(Field field, Side side);
    void write(Field field);

    Person m_first;
    Person m_second;
    Person m_merged;
    std::array<std::array<bool, 2>, fields.size()> m_taken{};
    std::array<bool, fields.size()> m_isChosen{}; ///< By the person.
    std::array<bool, fields.size()> m_isTyped{};
};

} // namespace solidair
