// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// A record as it was seen, and as it is to be.
template <typename T>
struct RecordChange
{
    T before;
    T after;
};

/// What a list brings in: new records with their ids, and those that become other.
struct ImportedRecords
{
    QList<Coordinator> coordinators = {};
    QList<Body> bodies = {};
    QList<OwnField> ownFields = {};
    QList<RecordChange<Municipality>> municipalities = {};
    QList<Commitment> commitments = {};
    QList<Step> steps = {}; ///< In the order in which the rules are to place them.
    QList<Contact> contacts = {};
    QList<RecordChange<Contact>> changedContacts = {};
    QList<NextStep> nextSteps = {};
    QList<RecordChange<NextStep>> changedNextSteps = {};
    QList<Interaction> notes = {};

    bool isEmpty() const;
    /// How many rows they change, about.
    qsizetype size() const;
    /// The municipalities whose records these are.
    QSet<MunicipalityId> municipalitiesTouched() const;
};

/// Takes in a list: one transaction, one undo step. Steps are placed by the rules, as if each were
/// recorded alone; when one is refused, or what was seen has changed meanwhile, nothing is taken
/// in.
class ImportCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    /// @p list: what the list is called, for the menu and the audit trail.
    ImportCommand(CampaignSession &session, const QString &list, ImportedRecords records);

private:
    Result<> perform(Journal &journal) override;

    void release() override { m_records = {}; }

    Result<> writeSteps(Journal &journal) const;
    Result<> writeContacts(Journal &journal) const;
    Result<> writeActivity(Journal &journal) const;

    ImportedRecords m_records;
};

} // namespace solidair
