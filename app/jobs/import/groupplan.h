// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "grouprow.h"

namespace solidair {

/// Holds the rows about one municipality against what is recorded of it.
class GroupPlan
{
public:
    /// @p present: the municipality of today. @p campaign: with the coordinators and bodies that
    /// the list brought so far.
    GroupPlan(const ImportFacts &facts, const ImportMapping &mapping, const ImportAnswers &answers,
              const CategoryNames &categories, const Phrases &phrases, const Register &campaign,
              MunicipalityId present);

    /// What a row that means @p municipality brings, after those before it; filled in in @p result.
    /// False when it is refused; it may be tried again after others.
    bool add(const RowRead &read, MunicipalityId municipality, ImportRow &result);

    /// What all of them bring, once the last was added: members with too few commitments come in
    /// with a reason. @p rows of this group are told of it.
    void finish(ImportPlan &plan, const QHash<int, ImportRow *> &rows);

    /// With the coordinators and bodies that it adds.
    const Register &campaign() const { return m_work.campaign(); }

private:
    bool takeSteps(GroupRow &row) const;
    bool takeStep(GroupRow &row, const StepRead &read) const;
    bool takeCommitments(GroupRow &row) const;
    bool takeSettings(GroupRow &row) const;
    Register withCommitments() const;
    bool isRecorded(const GroupRow &row, const StepRead &step, MunicipalityId municipality) const;

    const GroupFacts m_group;
    bool m_wasEmpty = false; ///< Nothing was recorded of it.
    GroupWork m_work;
    QHash<StepId, int> m_rowOfStep;
};

} // namespace solidair
