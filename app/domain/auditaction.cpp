// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ActionWords
{
    QLatin1StringView token;
    const char *text; ///< With %1 for the first argument, or %n where that is a number.
};

constexpr std::array<ActionWords, 46> actionWords{{
    {"campaign.new"_L1, QT_TRANSLATE_NOOP("AuditAction", "New campaign")},
    {"campaign.from"_L1, QT_TRANSLATE_NOOP("AuditAction", "New campaign from an export")},
    {"campaign.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Settings of the campaign")},
    {"register.renew"_L1, QT_TRANSLATE_NOOP("AuditAction", "Register of municipalities")},
    {"municipality.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Details of %1")},
    {"municipalities.change"_L1, QT_TRANSLATE_N_NOOP("AuditAction", "Change of %n municipalities")},
    {"merger.enter"_L1, QT_TRANSLATE_NOOP("AuditAction", "New merger: %1")},
    {"merger.decide"_L1, QT_TRANSLATE_NOOP("AuditAction", "Merger of %1")},
    {"step.record"_L1, QT_TRANSLATE_NOOP("AuditAction", "Stage of %1")},
    {"steps.record"_L1, QT_TRANSLATE_N_NOOP("AuditAction", "Stage of %n municipalities")},
    {"step.correct"_L1, QT_TRANSLATE_NOOP("AuditAction", "Correct a step of %1")},
    {"step.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete a step of %1")},
    {"commitment.add"_L1, QT_TRANSLATE_NOOP("AuditAction", "Commitment of %1")},
    {"commitment.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Change a commitment of %1")},
    {"commitment.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete a commitment of %1")},
    {"contact.add"_L1, QT_TRANSLATE_NOOP("AuditAction", "Contact of %1")},
    {"contact.order"_L1, QT_TRANSLATE_NOOP("AuditAction", "Order of the contacts of %1")},
    {"contact.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Change a contact of %1")},
    {"contact.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete a contact of %1")},
    {"interaction.write"_L1, QT_TRANSLATE_NOOP("AuditAction", "Contact moment of %1")},
    {"interaction.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete a contact moment of %1")},
    {"next-step.write"_L1, QT_TRANSLATE_NOOP("AuditAction", "Next step of %1")},
    {"next-step.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete a next step of %1")},
    {"publication.write"_L1, QT_TRANSLATE_NOOP("AuditAction", "Publication of %1")},
    {"publication.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete a publication of %1")},
    {"letter.record"_L1, QT_TRANSLATE_NOOP("AuditAction", "Letter to %1")},
    {"letters.record"_L1, QT_TRANSLATE_N_NOOP("AuditAction", "%n letters")},
    {"export.contacts"_L1, QT_TRANSLATE_N_NOOP("AuditAction", "Export of %n contacts")},
    {"export.next-steps"_L1, QT_TRANSLATE_N_NOOP("AuditAction", "Export of %n next steps")},
    {"contact.merge"_L1, QT_TRANSLATE_NOOP("AuditAction", "One person of two")},
    {"body.merge"_L1, QT_TRANSLATE_NOOP("AuditAction", "One partner or group of two")},
    {"contacts.merge"_L1, QT_TRANSLATE_N_NOOP("AuditAction", "%n persons of two each")},
    {"bodies.merge"_L1, QT_TRANSLATE_N_NOOP("AuditAction", "%n partners or groups of two each")},
    {"contact.apart"_L1, QT_TRANSLATE_NOOP("AuditAction", "Two persons, not one")},
    {"body.apart"_L1, QT_TRANSLATE_NOOP("AuditAction", "Two partners or groups, not one")},
    {"doubles.compare"_L1, QT_TRANSLATE_NOOP("AuditAction", "Compare two again")},
    {"list.import"_L1, QT_TRANSLATE_NOOP("AuditAction", "List %1 taken in")},
    {"coordinator.add"_L1, QT_TRANSLATE_NOOP("AuditAction", "New coordinator %1")},
    {"coordinator.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Coordinator %1")},
    {"coordinator.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete coordinator %1")},
    {"body.add"_L1, QT_TRANSLATE_NOOP("AuditAction", "New partner or group %1")},
    {"body.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Partner or group %1")},
    {"body.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete partner or group %1")},
    {"own-field.add"_L1, QT_TRANSLATE_NOOP("AuditAction", "New own field %1")},
    {"own-field.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Own field %1")},
    {"own-field.remove"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delete own field %1")},
}};

} // namespace

QString auditActionText(const AuditAction &action, const Phrases &phrases)
{
    const auto found = std::ranges::find(actionWords, action.token, &ActionWords::token);
    if (found == actionWords.end())
        return action.token;
    const auto first = action.arguments.value(0);
    if (QLatin1StringView(found->text).contains("%n"_L1))
        return phrases.text("AuditAction", found->text, std::max(0, first.toInt()));
    const auto text = phrases.text("AuditAction", found->text);
    return action.arguments.isEmpty() ? text : text.arg(first);
}

} // namespace solidair
