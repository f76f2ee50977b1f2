// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/tidied.h"
#include "editcommand.h"

namespace solidair {

/// Adds one row of a kind without rules of its own; @p municipality is the one it belongs to.
template <typename T>
class AddRowCommand final : public EditCommand
{
public:
    AddRowCommand(CampaignSession &session, AuditAction action, MunicipalityId municipality, T row)
        : EditCommand(session, std::move(action))
        , m_row(tidied(std::move(row)))
    {
        touch(municipality);
    }

private:
    Result<> perform(Journal &journal) override
    {
        T row = m_row;
        if constexpr (requires { row.recordedOn; })
            row.recordedOn = journal.at().date();
        return Repository<T>::insert(journal, row);
    }

    const T m_row;
};

/// Writes the fields of one row that differ from @p before, as the person saw it.
template <typename T>
class ChangeRowCommand final : public EditCommand
{
public:
    ChangeRowCommand(CampaignSession &session, AuditAction action, T before, T after)
        : EditCommand(session, std::move(action))
        , m_before(std::move(before))
        , m_after(tidied(std::move(after)))
    {
        touch(m_after.municipality);
    }

private:
    Result<> perform(Journal &journal) override
    {
        return Repository<T>::update(journal, m_before, m_after);
    }

    const T m_before;
    const T m_after;
};

/// Removes one row that nothing refers to.
template <typename T>
class RemoveRowCommand final : public EditCommand
{
public:
    RemoveRowCommand(CampaignSession &session, AuditAction action, MunicipalityId municipality,
                     decltype(T::id) id)
        : EditCommand(session, std::move(action))
        , m_id(id)
    {
        touch(municipality);
    }

private:
    Result<> perform(Journal &journal) override { return Repository<T>::remove(journal, m_id); }

    const decltype(T::id) m_id;
};

} // namespace solidair
