// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity.h"

#include "base/words.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Interaction::Kind;

constexpr std::array<Word<Kind>, 7> kinds{{
    {Kind::Call, "call"_L1, QT_TRANSLATE_NOOP("Interaction", "call")},
    {Kind::Email, "email"_L1, QT_TRANSLATE_NOOP("Interaction", "e-mail")},
    {Kind::Visit, "visit"_L1, QT_TRANSLATE_NOOP("Interaction", "visit")},
    {Kind::Reply, "reply"_L1, QT_TRANSLATE_NOOP("Interaction", "reply")},
    {Kind::Letter, "letter"_L1, QT_TRANSLATE_NOOP("Interaction", "letter")},
    {Kind::Note, "note"_L1, QT_TRANSLATE_NOOP("Interaction", "note")},
    {Kind::Meeting, "meeting"_L1, QT_TRANSLATE_NOOP("Interaction", "meeting")},
}};

} // namespace

bool isDueBefore(const NextStep &a, const NextStep &b)
{
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    return std::pair(a.due, a.id) < std::pair(b.due, b.id);
}

bool isContact(Interaction::Kind kind)
{
    return kind != Kind::Note;
}

QList<Interaction::Kind> allInteractionKinds()
{
    return {Kind::Call,  Kind::Email,  Kind::Visit, Kind::Meeting,
            Kind::Reply, Kind::Letter, Kind::Note};
}

Result<> checkHappened(const PartialDate &date, QDate today)
{
    if (!date.isAfter(today))
        return {};
    return Error{
        Error::Code::Refused,
        QCoreApplication::translate("Activity",
                                    "%1 is still to come. What is recorded here has happened: "
                                    "give a date until today, or make it a next step.")
            .arg(dateOnScreen(date)),
        {}};
}

QString interactionKindToken(Interaction::Kind kind)
{
    return tokenOf(kinds, kind);
}

std::optional<Interaction::Kind> interactionKindFromToken(QStringView token)
{
    return valueOf(kinds, token);
}

QString interactionKindText(Interaction::Kind kind, const Phrases &phrases)
{
    return textOf(kinds, kind, "Interaction", phrases);
}

} // namespace solidair
