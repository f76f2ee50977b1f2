// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/tidied.h"
#include "editcommand.h"

namespace solidair {

/// Adds a row to a list of the whole campaign: coordinators or bodies.
template <typename T>
class AddListRowCommand final : public EditCommand
{
public:
    AddListRowCommand(CampaignSession &session, const QString &text, T row)
        : EditCommand(session, text)
        , m_row(tidied(std::move(row)))
    {
        touchLists();
    }

private:
    Result<> perform(Journal &journal) override { return Repository<T>::insert(journal, m_row); }

    const T m_row;
};

/// Writes the fields of one such row that differ from those in the file.
template <typename T>
class ChangeListRowCommand final : public EditCommand
{
public:
    ChangeListRowCommand(CampaignSession &session, const QString &text, T row)
        : EditCommand(session, text)
        , m_row(tidied(std::move(row)))
    {
        touchLists();
    }

private:
    Result<> perform(Journal &journal) override { return Repository<T>::update(journal, m_row); }

    const T m_row;
};

} // namespace solidair
