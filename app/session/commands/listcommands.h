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

/// Removes such a row, which nothing refers to.
template <typename T>
class RemoveListRowCommand final : public EditCommand
{
public:
    RemoveListRowCommand(CampaignSession &session, const QString &text, decltype(T::id) id)
        : EditCommand(session, text)
        , m_id(id)
    {
        touchLists();
    }

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
