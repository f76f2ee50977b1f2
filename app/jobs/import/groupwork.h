// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records.h"

#include <QMultiHash>

#include <functional>
#include <vector>

namespace solidair {

/// What the rows about one municipality, and those that went into it, come to so far. What a row
/// does to it can be taken back, so that one that is refused leaves nothing behind.
class GroupWork
{
public:
    explicit GroupWork(const Register &campaign)
        : m_campaign(campaign)
    { }

    /// With what the rows before brought, but for their commitments.
    const Register &campaign() const { return m_campaign; }

    void setCampaign(const Register &campaign);

    void setDossier(const Dossier &dossier) { setCampaign(m_campaign.with({dossier})); }

    /// Of @p municipality, as far as it does not go by commitments.
    const Standing &standing(MunicipalityId municipality, QDate day);

    QList<Contact> contacts = {}; ///< There, and new.
    QList<NextStep> nextSteps = {}; ///< Likewise.
    QSet<QString> notes = {}; ///< Folded.
    QSet<QString> titles = {}; ///< Of commitments, folded.
    QSet<QString> categories = {}; ///< Keys of those of the commitments that stand.
    /// Of contacts by what may name them (placesOf()). Never taken back: what a refused row left in
    /// it leads to none that fits.
    QMultiHash<QString, qsizetype> places = {};
    /// Which row gave what value, by what it is of.
    QHash<QString, std::pair<int, QString>> said = {};
    QList<Coordinator> coordinators = {}; ///< New ones.
    QList<Body> bodies = {}; ///< New ones.
    QList<Step> steps = {};
    QList<Commitment> commitments = {};
    QHash<PersonId, Contact> seen = {}; ///< Contacts as they were, of those that change.
    QSet<PersonId> newContacts = {};
    QHash<NextStepId, NextStep> seenSteps = {};
    QSet<NextStepId> newSteps = {};
    QList<Interaction> newNotes = {};

    template <typename T>
    void append(QList<T> GroupWork::*list, const std::type_identity_t<T> &value)
    {
        (this->*list).append(value);
        m_undo.emplace_back([list](GroupWork &work) { (work.*list).removeLast(); });
    }

    template <typename T>
    void replace(QList<T> GroupWork::*list, qsizetype place, const std::type_identity_t<T> &value)
    {
        m_undo.emplace_back([list, place, before = (this->*list)[place]](GroupWork &work) {
            (work.*list)[place] = before;
        });
        (this->*list)[place] = value;
    }

    /// What is there already stays.
    template <typename T>
    void insert(QSet<T> GroupWork::*set, const std::type_identity_t<T> &value)
    {
        if ((this->*set).contains(value))
            return;
        (this->*set).insert(value);
        m_undo.emplace_back([set, value](GroupWork &work) { (work.*set).remove(value); });
    }

    /// Likewise.
    template <typename Key, typename T>
    void insert(QHash<Key, T> GroupWork::*hash, const std::type_identity_t<Key> &key,
                const std::type_identity_t<T> &value)
    {
        if ((this->*hash).contains(key))
            return;
        (this->*hash).insert(key, value);
        m_undo.emplace_back([hash, key](GroupWork &work) { (work.*hash).remove(key); });
    }

    /// Everything so far is to stay.
    void keep() { m_undo.clear(); }

    /// As it was when keep() was last called.
    void takeBack();

private:
    Register m_campaign;
    std::optional<Standing> m_standing; ///< Of m_standingOf; nothing: to be found.
    MunicipalityId m_standingOf;
    std::vector<std::function<void(GroupWork &)>> m_undo;
};

} // namespace solidair
