// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline.h"

#include "base/text.h"
#include "domain/contactwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The one spoken to stands before who recorded it.
TimelineEntry entryOf(const Interaction &moment, const QList<Contact> &contacts)
{
    QStringList remarks{moment.recordedBy};
    for (const auto &contact : contacts) {
        if (!moment.person.isNull() && contact.person.id == moment.person && remarks.size() == 1)
            remarks.prepend(contactName(contact.person));
    }
    remarks.removeAll(QString());
    return {moment.id.text(),       moment.date, momentIcon(moment.kind), moment.summary,
            remarks.join(u" · "_s), moment};
}

TimelineEntry entryOf(const Letter &letter)
{
    const QString subject = letter.subject.isEmpty()
        ? TimelineWords::tr("Letter")
        : TimelineWords::tr("Letter “%1”").arg(letter.subject);
    return {letter.id.text(), PartialDate(letter.date), u"letter"_s,
            subject,          letter.recordedBy,        letter};
}

TimelineEntry entryOf(const Register &campaign, const Step &step, bool isInherited)
{
    QString word = stageText(step.stage, Phrases());
    word[0] = word[0].toUpper();
    if (isInherited)
        word =
            TimelineWords::tr("%1 (%2)").arg(word, campaign.municipality(step.municipality).name());
    QString remark = whoOf(campaign, step);
    if (const auto *charter = campaign.charter(step.charter))
        remark = TimelineWords::tr("text of %1").arg(charter->key);
    return {step.id.text(), step.date, {}, word, remark, step};
}

/// The beginning of @p id, when others went into it.
TimelineEntry mergerOf(const Register &campaign, MunicipalityId id)
{
    QStringList names;
    for (const auto former : campaign.predecessors(id))
        names.append(campaign.municipality(former).name());
    std::ranges::sort(names, Collation(Phrases().language()));
    const auto &municipality = campaign.municipality(id);
    const bool isRecode = names.size() == 1;
    return {id.text(),
            PartialDate(municipality.validFrom),
            u"merge"_s,
            isRecode
                ? TimelineWords::tr("New code: NIS %1").arg(municipality.nis)
                : TimelineWords::tr("Merger of %1").arg(enumeration(names, Phrases().language())),
            {},
            {}};
}

bool isNewer(const TimelineEntry &a, const TimelineEntry &b)
{
    return a.date > b.date;
}

} // namespace

QString momentIcon(Interaction::Kind kind)
{
    switch (kind) {
    case Interaction::Kind::Call:
        return u"phone"_s;
    case Interaction::Kind::Email:
        return u"mail"_s;
    case Interaction::Kind::Visit:
    case Interaction::Kind::Meeting:
        return u"meeting"_s;
    case Interaction::Kind::Reply:
        return u"reply"_s;
    case Interaction::Kind::Letter:
        return u"letter"_s;
    case Interaction::Kind::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString momentText(Interaction::Kind kind)
{
    QString text = interactionKindText(kind, Phrases());
    text[0] = text[0].toUpper();
    return text;
}

QString whoOf(const Register &campaign, const Step &step)
{
    const Phrases phrases;
    if (step.decidedBy != Decider::Unknown)
        return deciderText(step.decidedBy, phrases);
    if (!step.askedBy.isNull())
        return campaign.bodyName(step.askedBy);
    return step.channel == Channel::Unknown ? QString() : channelText(step.channel, phrases);
}

QList<TimelineEntry> timelineOf(const Register &campaign, const DossierContent &content)
{
    QList<TimelineEntry> entries;
    for (const auto &moment : content.interactions)
        entries.append(entryOf(moment, content.everyContact()));
    for (const auto &letter : content.letters)
        entries.append(entryOf(letter));
    for (const auto id : campaign.withPredecessors(content.id)) {
        // The later of two steps on one day stands above the earlier.
        const auto &steps = campaign.dossier(id).steps;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step)
            entries.append(entryOf(campaign, *step, id != content.id));
        if (!campaign.predecessors(id).isEmpty())
            entries.append(mergerOf(campaign, id));
    }
    std::ranges::stable_sort(entries, isNewer);
    return entries;
}

} // namespace solidair
