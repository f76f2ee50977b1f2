// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiertext.h"

#include "campaignjson.h"
#include "domain/contactorder.h"
#include "domain/joining.h"
#include "views/ownfields.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString heading(const QString &text)
{
    return u'\n' + text + u'\n';
}

/// A date as words to search for: with spaces that are typed.
QString inWords(const PartialDate &date)
{
    return dateInWords(date, Phrases()).replace(QChar::Nbsp, u' ');
}

QString item(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll({});
    return u"  "_s + filled.join(u" · "_s) + u'\n';
}

QString summary(const Register &campaign, MunicipalityId id, QDate day)
{
    const Phrases phrases;
    const auto &it = campaign.municipality(id);
    const auto standing = campaign.standing(id, day);
    QString stage = stageText(standing.stage, phrases);
    if (standing.isMember()) {
        if (const auto *charter = campaign.charter(standing.charter))
            stage += u" ("_s + charter->name.in(phrases.language()) + u')';
    }
    const QString since =
        standing.stage == Stage::NotApproached ? QString() : inWords(standing.since);
    QString text = it.name() + u'\n'
        + item({it.nis, it.province, campaign.coordinatorName(it.coordinator)})
        + item({stage, since, engagementsText(standing.counted, standing.asked, phrases)});
    if (standing.mergerPending)
        text += item({QCoreApplication::translate("DossierText", "merger to be decided")});
    return text;
}

QString stepsText(const Register &campaign, MunicipalityId id)
{
    const Phrases phrases;
    QString text;
    for (const auto &effect : wholeHistory(campaign, id)) {
        const auto &step = effect.step;
        text += item(
            {inWords(step.date), stageText(step.stage, phrases), campaign.bodyName(step.askedBy),
             step.decidedBy == Decider::Unknown ? QString() : deciderText(step.decidedBy, phrases),
             step.reason, step.note});
    }
    return text;
}

QString contactsText(const Register &campaign, const QList<Contact> &contacts, QDate day)
{
    const Phrases phrases;
    QString text;
    for (const auto &contact : contacts) {
        if (!contact.role.isCurrentOn(day))
            continue;
        const QString role = contact.role.title.isEmpty() ? roleKindText(contact.role.kind, phrases)
                                                          : contact.role.title;
        text +=
            item(QStringList{contact.person.name, role, contact.person.email, contact.person.phone,
                             contact.person.fictional
                                 ? QCoreApplication::translate("DossierText", "fictional")
                                 : QString()}
                 + ownLines(ownWords(campaign, contact, day, phrases), phrases));
    }
    for (const auto &remark : sharedPurposes(contacts, day, phrases))
        text += item({remark});
    return text;
}

} // namespace

Result<QString> dossierText(const CampaignSession &session, MunicipalityId id, QDate day)
{
    const auto &campaign = session.campaign();
    const auto records = recordsShown(session, id);
    if (!records)
        return records.error();
    const Phrases phrases;
    QString text = summary(campaign, id, day);
    const auto section = [&text](const QString &title, const QString &content) {
        if (!content.isEmpty())
            text += heading(title) + content;
    };
    QString own;
    for (const auto &line : ownLines(ownWords(campaign, id, day, phrases), phrases))
        own += item({line});
    section(QCoreApplication::translate("DossierText", "Own fields"), own);
    section(QCoreApplication::translate("DossierText", "Steps"), stepsText(campaign, id));
    QString commitments;
    for (const auto &it : campaign.commitments(id)) {
        commitments += item(
            {it.title, commitmentStateText(it.state, phrases),
             it.standsOn(day) ? QString()
                              : QCoreApplication::translate("DossierText", "does not count now")});
    }
    section(QCoreApplication::translate("DossierText", "Commitments"), commitments);
    section(QCoreApplication::translate("DossierText", "Contacts"),
            contactsText(campaign, records->contacts, day));
    QString letters;
    for (const auto &letter : records->letters)
        letters += item({inWords(PartialDate(letter.date)), letter.subject});
    section(QCoreApplication::translate("DossierText", "Letters"), letters);
    QString interactions;
    for (const auto &it : records->interactions) {
        interactions += item({inWords(it.date), interactionKindText(it.kind, phrases), it.summary});
    }
    section(QCoreApplication::translate("DossierText", "Contact moments"), interactions);
    if (const auto *next = campaign.dossier(id).nextStepOn(day)) {
        section(QCoreApplication::translate("DossierText", "Next step"),
                item({next->due.isValid() ? inWords(PartialDate(next->due)) : QString(), next->what,
                      next->who}));
    }
    QString neighbours;
    for (const auto other : joinedNeighbours(campaign, id, day))
        neighbours += item({campaign.municipality(other).name()});
    section(QCoreApplication::translate("DossierText", "Neighbours that joined"), neighbours);
    return text;
}

} // namespace solidair
