// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "reportwords.h"
#include "sheetsections.h"
#include "statusrows.h"

#include <algorithm>
#include <tuple>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

constexpr qsizetype mostEvents = 25; // a sheet is one or two pages; the dossier has them all

struct Event
{
    PartialDate date;
    QDateTime recordedAt;
    QString key; ///< Settles what happened and was recorded at the same time.
    ReportCell what;
    QString who;
};

QString upperFirst(QString text)
{
    return text.replace(0, 1, text.first(1).toUpper());
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(between);
}

Event eventOf(const SheetFacts &facts, const Step &step)
{
    auto what = textCell(upperFirst(stageText(step.stage, facts.phrases())));
    what.stage = step.stage;
    what.strong = true;
    QStringList details;
    if (const auto name = facts.name(step.municipality); name != facts.name())
        details.append(name);
    details.append(facts.charter(step.charter));
    if (const auto body = singleLine(facts.campaign().bodyName(step.askedBy)); !body.isEmpty())
        details.append(facts.text(QT_TRANSLATE_NOOP("Report", "by %1")).arg(body));
    if (step.channel != Channel::Unknown)
        details.append(channelText(step.channel, facts.phrases()));
    if (step.decidedBy != Decider::Unknown)
        details.append(deciderText(step.decidedBy, facts.phrases()));
    details += {singleLine(step.reason), singleLine(step.note)};
    what.remark = joined(details, semicolon(facts.phrases()));
    return {step.date, step.recordedAt, step.id.text(), what, singleLine(step.recordedBy)};
}

Event eventOf(const SheetFacts &facts, const Interaction &moment)
{
    const auto kind = upperFirst(interactionKindText(moment.kind, facts.phrases()));
    const auto summary = singleLine(moment.summary);
    QString person;
    const auto known = facts.records().everyContact();
    for (const auto &contact : known) {
        if (!moment.person.isNull() && contact.person.id == moment.person)
            person = singleLine(contact.person.name);
    }
    return {moment.date, moment.recordedAt, moment.id.text(),
            textCell(summary.isEmpty() ? kind : QString(kind + colon(facts.phrases()) + summary)),
            joined({person, singleLine(moment.recordedBy)}, u", "_s)};
}

Event eventOf(const SheetFacts &facts, const Letter &letter)
{
    const auto word = upperFirst(interactionKindText(Interaction::Kind::Letter, facts.phrases()));
    const auto subject = singleLine(letter.subject);
    return {PartialDate(letter.date), letter.recordedAt, letter.id.text(),
            textCell(subject.isEmpty() ? word : QString(word + colon(facts.phrases()) + subject)),
            singleLine(letter.recordedBy)};
}

/// Newest first, what has no date last.
QList<Event> eventsOf(const SheetFacts &facts)
{
    QList<Event> events;
    for (const auto id : facts.campaign().withPredecessors(facts.id())) {
        for (const auto &effect : facts.campaign().effectiveSteps(id)) {
            if (effect.from <= facts.day())
                events.append(eventOf(facts, effect.step));
        }
    }
    for (const auto &moment : facts.records().interactions)
        events.append(eventOf(facts, moment));
    for (const auto &letter : facts.records().letters)
        events.append(eventOf(facts, letter));
    events.removeIf(
        [&](const Event &event) { return event.date.isKnown() && !facts.hasHappened(event.date); });
    std::ranges::stable_sort(events, [](const Event &a, const Event &b) {
        return std::tie(b.date, b.recordedAt, b.key) < std::tie(a.date, a.recordedAt, a.key);
    });
    return events;
}

} // namespace

ReportSection timelineSection(const SheetFacts &facts)
{
    ReportTable table;
    table.columns = {{facts.text(QT_TRANSLATE_NOOP("Report", "On")), Kind::Date, 26_mm},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "What")), Kind::Text, 100_mm},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "Who")), Kind::Text, 44_mm}};
    const auto events = eventsOf(facts);
    for (const auto &event : events.first(std::min(events.size(), mostEvents))) {
        auto date = facts.dateCell(event.date);
        if (!event.date.isKnown())
            date.text = dateInTable(event.date, facts.phrases());
        table.rows.append({{date, event.what, textCell(event.who)}});
    }
    ReportSection section;
    if (!events.isEmpty())
        section.heading = facts.text(QT_TRANSLATE_NOOP("Report", "What happened"));
    if (events.size() > mostEvents) {
        section.lead =
            facts.phrases()
                .text("Report",
                      QT_TRANSLATE_N_NOOP(
                          "Report", "The newest %1; %n older one(s) stand(s) in the dossier."),
                      static_cast<int>(events.size() - mostEvents))
                .arg(mostEvents);
    }
    section.content = table;
    return section;
}

} // namespace solidair
