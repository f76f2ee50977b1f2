// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

namespace solidair {

/**
 * Makes one person of two that are recorded of one.
 *
 * All that refers to the second refers to the first from then on: roles with their terms, contact
 * moments, letters, steps, values of own fields. A role that both hold alike is one, for the
 * purposes of both. Who asked not to be contacted by either is not contacted, and who may not be
 * published by either is not.
 */
class MergePersonsCommand final : public EditCommand
{
public:
    /// @p kept and @p gone as the person who chose saw them; @p merged holds what was chosen of
    /// each field.
    MergePersonsCommand(CampaignSession &session, Person kept, Person gone, Person merged);

private:
    Result<> perform(Journal &journal) override;
    /// The roles of the one who goes that the other holds too.
    Result<> joinRoles(Journal &journal) const;
    /// What is left of the own values of the one who goes is of a field that the other has a value
    /// in, which stays.
    Result<> moveOwnValues(Journal &journal) const;

    const Person m_kept;
    const Person m_gone;
    Person m_merged;
};

/// The same of two bodies: administrations, partners, groups.
class MergeBodiesCommand final : public EditCommand
{
public:
    MergeBodiesCommand(CampaignSession &session, Body kept, Body gone, Body merged);

private:
    Result<> perform(Journal &journal) override;

    const Body m_kept;
    const Body m_gone;
    Body m_merged;
};

/// Keeps that two which look like one are two, so that nobody is asked again.
class TellApartCommand final : public EditCommand
{
public:
    TellApartCommand(CampaignSession &session, PersonId one, PersonId other);
    TellApartCommand(CampaignSession &session, BodyId one, BodyId other);

private:
    Result<> perform(Journal &journal) override;

    ToldApart m_two;
};

/// Forgets that: they are looked at again.
class CompareAgainCommand final : public EditCommand
{
public:
    CompareAgainCommand(CampaignSession &session, ToldApartId id);

private:
    Result<> perform(Journal &journal) override;

    const ToldApartId m_id;
};

} // namespace solidair
