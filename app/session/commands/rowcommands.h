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
    AddRowCommand(CampaignSession &session, const QString &text, MunicipalityId municipality, T row)
        : EditCommand(session, text)
        , m_row(tidied(std::move(row)))
    {
        touch(municipality);
    }

private:
    Result<> perform(Journal &journal) override { return Repository<T>::insert(journal, m_row); }

    const T m_row;
};

/// Writes the fields of one row that differ from those in the file.
template <typename T>
class ChangeRowCommand final : public EditCommand
{
public:
    ChangeRowCommand(CampaignSession &session, const QString &text, MunicipalityId municipality,
                     T row)
        : EditCommand(session, text)
        , m_row(tidied(std::move(row)))
    {
        touch(municipality);
    }

private:
    Result<> perform(Journal &journal) override { return Repository<T>::update(journal, m_row); }

    const T m_row;
};

/// Removes one row that nothing refers to.
template <typename T>
class RemoveRowCommand final : public EditCommand
{
public:
    RemoveRowCommand(CampaignSession &session, const QString &text, MunicipalityId municipality,
                     decltype(T::id) id)
        : EditCommand(session, text)
        , m_id(id)
    {
        touch(municipality);
    }

private:
    Result<> perform(Journal &journal) override { return Repository<T>::remove(journal, m_id); }

    const decltype(T::id) m_id;
};

} // namespace solidair
