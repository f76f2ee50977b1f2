// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/tidied.h"
#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Adds a row to a list of the whole campaign: coordinators or bodies.
template <typename T>
class AddListRowCommand final : public EditCommand
{
public:
    AddListRowCommand(CampaignSession &session, AuditAction action, T row)
        : EditCommand(session, std::move(action))
        , m_row(tidied(std::move(row)))
    { }

private:
    Result<> perform(Journal &journal) override { return Repository<T>::insert(journal, m_row); }

    const T m_row;
};

/// Writes the fields of one such row that differ from @p before, as the person saw it.
template <typename T>
class ChangeListRowCommand final : public EditCommand
{
public:
    ChangeListRowCommand(CampaignSession &session, AuditAction action, T before, T after)
        : EditCommand(session, std::move(action))
        , m_before(std::move(before))
        , m_after(tidied(std::move(after)))
    { }

private:
    Result<> perform(Journal &journal) override
    {
        return Repository<T>::update(journal, m_before, m_after);
    }

    const T m_before;
    const T m_after;
};

/// Removes such a row, which nothing refers to.
template <typename T>
class RemoveListRowCommand final : public EditCommand
{
public:
    RemoveListRowCommand(CampaignSession &session, AuditAction action, decltype(T::id) id)
        : EditCommand(session, std::move(action))
        , m_id(id)
    { }

private:
    Result<> perform(Journal &journal) override { return Repository<T>::remove(journal, m_id); }

    const decltype(T::id) m_id;
};

/// Removes a coordinator; the municipalities that were hers or his go to @p heir, who may be
/// nobody.
class RemoveCoordinatorCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveCoordinatorCommand)

public:
    RemoveCoordinatorCommand(CampaignSession &session, const Coordinator &coordinator,
                             CoordinatorId heir);

private:
    Result<> perform(Journal &journal) override;

    const CoordinatorId m_id;
    const CoordinatorId m_heir;
};

} // namespace solidair
