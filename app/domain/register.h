// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "campaign.h"
#include "chain.h"
#include "dossier.h"
#include "municipality.h"
#include "person.h"
#include "standing.h"

#include <QHash>

#include <memory>

namespace solidair {

/**
 * The campaign as it stands: an immutable snapshot that answers every question about a day.
 *
 * "State on date D" and every count live here and nowhere else: guard, letter, report, export and
 * command line call the same functions (domain rule 4). May be used in a worker. Copying is cheap,
 * and so is with(): dossiers are shared.
 */
class Register
{
public:
    struct Records
    {
        Campaign campaign;
        QList<Dossier> dossiers;
        QList<Merger> mergers;
        QList<Charter> charters;
        QList<Category> categories;
        QList<Coordinator> coordinators;
        QList<Body> bodies;
        QList<OwnField> ownFields;
        QList<std::pair<MunicipalityId, MunicipalityId>> borders; ///< Each pair once.
    };

    Register();
    explicit Register(Records records);

    /// The same with these dossiers in place of those of the same municipality.
    Register with(const QList<Dossier> &dossiers) const;
    /// The same with what the campaign says of itself.
    Register withCampaign(const Campaign &campaign) const;
    /// The same with these coordinators, bodies and own fields.
    Register withLists(const QList<Coordinator> &coordinators, const QList<Body> &bodies,
                       const QList<OwnField> &ownFields) const;

    const Campaign &campaign() const;
    const QList<Charter> &charters() const;
    const QList<Category> &categories() const; ///< By position.
    const QList<Coordinator> &coordinators() const;
    const QList<Body> &bodies() const;
    const QList<OwnField> &ownFields() const; ///< By position.

    const Charter *charter(CharterId id) const;
    const Charter *charter(const QString &key) const;
    const Charter *charterInForce(QDate day) const;
    const Category *category(CategoryId id) const;
    /// The category named @p key of @p charter; without one the newest charter that has the key.
    const Category *category(const QString &key, const Charter *charter) const;
    QString coordinatorName(CoordinatorId id) const;
    QString bodyName(BodyId id) const;

    /// Every municipality, former ones too, in Dutch collation order.
    QList<MunicipalityId> all() const;
    /// Those that exist on @p day, in Dutch collation order.
    QList<MunicipalityId> existingOn(QDate day) const;

    bool contains(MunicipalityId id) const;
    /// Borrowed while this Register lives. The id must be one of all().
    const Dossier &dossier(MunicipalityId id) const;
    const Municipality &municipality(MunicipalityId id) const;

    /// Predecessors through a merger or recode, direct ones only.
    QList<MunicipalityId> predecessors(MunicipalityId id) const;
    /// The direct successor; null when it has none.
    MunicipalityId successor(MunicipalityId id) const;
    /// Those in the file that cannot be followed, such as one that leads back to where it began.
    const QList<Merger> &mergersLeftOut() const;
    /// @p id and all that went into it, back to the first, in no order.
    QList<MunicipalityId> withPredecessors(MunicipalityId id) const;
    /// Those that share a border on the map of today, in collation order.
    QList<MunicipalityId> neighbours(MunicipalityId id) const;

    /// Stage and counts on @p day. A municipality that does not exist on that day has the standing
    /// of its last day, or none before its first.
    Standing standing(MunicipalityId id, QDate day) const;
    /// Its steps with the days they take effect; inherited ones are not among them.
    QList<EffectiveStep> effectiveSteps(MunicipalityId id) const;
    /// Its own commitments and those of its predecessors that came along, in the order they were
    /// made.
    QList<Commitment> commitments(MunicipalityId id) const;
    /// Whether what a predecessor had went along into @p municipality: no decision about a merger
    /// between them left it behind.
    bool comesAlong(const Commitment &commitment, MunicipalityId municipality) const;
    bool comesAlong(const Role &role, MunicipalityId municipality) const;
    /// What its chain starts from: dates, and the stage inherited through mergers.
    ChainStart chainStart(MunicipalityId id) const;
    /// Predecessors differ in stage and nobody decided yet, nor did a step on the successor.
    bool mergerPending(MunicipalityId id, QDate day) const;

    Totals totals(const QList<MunicipalityId> &municipalities, QDate day) const;
    /// Dutch names of provinces (and Brussels) that @p municipalities lie in, in collation order.
    QStringList provinces(const QList<MunicipalityId> &municipalities) const;

    /**
     * Who has joined on @p day: names in @p language (else Dutch) in that language's order, without
     * @p addressee (may be null) and without members that do not want to be named.
     */
    QStringList memberNames(QDate day, Language language, MunicipalityId addressee) const;

    /**
     * The municipality that @p who means on @p period: a NIS code, or a present or former name in
     * any language, folded; the first that bore it within the period, else what became of one that
     * had ended, or what one that did not exist yet was (municipalityMeant()). NotFound, naming
     * near names; Ambiguous, naming the candidates; Refused, naming the predecessors, when it was
     * several of other names.
     */
    Result<MunicipalityId> named(const QString &who, const Period &period) const;
    /// All that @p who can mean there, and what it may have been meant to be when it is misspelt or
    /// only a part of a name (municipalitynames.h).
    QList<MunicipalityId> allNamed(const QString &who, const Period &period) const;
    QList<MunicipalityId> namedAlike(const QString &who, const Period &period) const;

private:
    struct State;

    explicit Register(std::shared_ptr<const State> state);

    std::shared_ptr<const State> m_state;
};

} // namespace solidair
