// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <QSet>

namespace solidair {

/// What the list shows of one municipality on a day, worked out once so that sorting and searching
/// compare numbers and folded text only.
struct MunicipalityRow
{
    MunicipalityId id;
    QString name;
    QString province; ///< Dutch, as the register has it; what is filtered on.
    QString provinceText; ///< As shown.
    QString provinceShort; ///< As shown where that has no room.
    Stage stage = Stage::NotApproached;
    PartialDate since;
    int counted = 0;
    int asked = 0;
    bool isUnderThreshold = false;
    bool mergerPending = false;
    CoordinatorId coordinator;
    QString coordinatorName;
    PartialDate lastContact;
    QString nextStep;
    QDate nextDue; ///< Invalid: no date set, or no next step.

    QString
        searched; ///< Folded names, former and foreign ones too, then codes; see searchedText().
    qint64 nameRank = 0; ///< Place in Dutch collation.
    qint64 provinceRank = 0;
    qint64 coordinatorRank = 0;

    bool isMember() const { return stage == Stage::Joined; }

    /// Somebody asked without a commitment has nothing to measure.
    bool showsEngagements() const { return counted > 0 || isMember(); }

    bool hasNextStep() const { return nextDue.isValid() || !nextStep.isEmpty(); }

    bool isOverdue(QDate today) const { return nextDue.isValid() && nextDue < today; }
};

/// Makes rows of one snapshot for one day.
class MunicipalityRowMaker
{
public:
    MunicipalityRowMaker(const Register &campaign, QDate day);

    /// All that exist on the day, in collation order.
    QList<MunicipalityRow> rows() const;
    /// The row anew that was @p before; its name and province stay.
    MunicipalityRow row(const MunicipalityRow &before) const;
    /// Names the coordinator of @p row anew.
    void nameCoordinator(MunicipalityRow &row) const;

private:
    MunicipalityRow row(MunicipalityId id) const;
    QString searchedText(MunicipalityId id) const;

    const Register &m_campaign;
    const QDate m_day;
    QHash<CoordinatorId, std::pair<QString, qint64>> m_coordinators; ///< Shown name and rank.
};

/// The names that stand in rows, each once: what their columns must have room for.
struct ListNames
{
    QString longest; ///< Of a municipality, by characters.
    QSet<QString> provinces;
    QSet<QString> shortProvinces;
    QSet<QString> coordinators;

    void add(const MunicipalityRow &row);
};

/// All rows of a snapshot as they are on a day, in a language.
struct ListRows
{
    QList<MunicipalityRow> rows;
    ListNames names;
    QDate day; ///< Invalid: none were made.
    Language language = Language::Dutch;
};

/// The rows of @p campaign on @p day in the language of the interface. A worker may make them.
ListRows listRows(const Register &campaign, QDate day);

} // namespace solidair
