// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"
#include "owncolumns.h"

namespace solidair {

/// A municipality on the day, in the words of the report.
struct StatusEntry
{
    MunicipalityId id;
    QString name;
    QString province;
    Standing standing;
    Step step; ///< That led to the stage, its own or a predecessor's; with a null id when none did.
};

/// What the status report is made of: looked up once, so that a register of any size is read in one
/// go. Every count is the Register's.
class StatusFacts
{
public:
    /// @p province: the Dutch name, as the register has it; empty for all.
    StatusFacts(const Register &campaign, QDate day, const QString &province, const OwnColumns &own,
                const Phrases &phrases);

    const Register &campaign() const { return m_campaign; }

    QDate day() const { return m_day; }

    const Phrases &phrases() const { return m_phrases; }

    const OwnColumns &own() const { return m_own; }

    const Totals &totals() const { return m_totals; }

    struct Province
    {
        QString name;
        Totals totals;
    };

    /// In the alphabetical order of the report's language, as all lists here.
    const QList<Province> &provinces() const { return m_provinces; }

    QList<StatusEntry> at(Stage stage) const { return m_entries.value(stage); }

    /// "Flanders and Brussels", or the province that was asked for.
    const QString &area() const { return m_area; }

    /// The days that the numbers of inhabitants are of; equal when it is one, invalid when none is
    /// known.
    QDate populationFrom() const { return m_populationFrom; }

    QDate populationTo() const { return m_populationTo; }

    QString body(BodyId id) const { return m_bodies.value(id); }

    QString coordinator(const StatusEntry &entry) const
    {
        return m_coordinators.value(m_campaign.municipality(entry.id).coordinator);
    }

private:
    void readMunicipalities(const QList<MunicipalityId> &ids);
    QString regions(const QList<MunicipalityId> &ids) const;
    Step decisiveStep(MunicipalityId id, const Standing &standing) const;

    const Register &m_campaign;
    QDate m_day;
    const OwnColumns &m_own;
    const Phrases &m_phrases;
    Totals m_totals;
    QList<Province> m_provinces;
    QHash<Stage, QList<StatusEntry>> m_entries;
    QString m_area;
    QDate m_populationFrom;
    QDate m_populationTo;
    QHash<BodyId, QString> m_bodies;
    QHash<CoordinatorId, QString> m_coordinators;
};

} // namespace solidair
