// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records.h"
#include "domain/register.h"
#include "reportdocument.h"

namespace solidair {

/// What a sheet is made of. Borrows all that it is given.
class SheetFacts
{
public:
    SheetFacts(const Register &campaign, MunicipalityId id, const MunicipalityRecords &records,
               QDate day, const Phrases &phrases);

    const Register &campaign() const { return m_campaign; }

    MunicipalityId id() const { return m_id; }

    const Municipality &municipality() const { return m_campaign.municipality(m_id); }

    const MunicipalityRecords &records() const { return m_records; }

    QDate day() const { return m_day; }

    const Phrases &phrases() const { return m_phrases; }

    const Standing &standing() const { return m_standing; }

    /// A phrase of the reports.
    QString text(const char *source) const { return m_phrases.text("Report", source); }

    /// On one line, in the language of the sheet.
    QString name(MunicipalityId id) const;

    QString name() const { return name(m_id); }

    /// "text 2023"; empty without one.
    QString charter(CharterId id) const;
    /// Which body decided a step, else who asked, else by what way; may be empty.
    QString who(const Step &step) const;
    /// "text 2023, asks 3" for a step to joined, else who().
    QString circumstance(const Step &step) const;

    /// Whether @p date is known and not after the day.
    bool hasHappened(const PartialDate &date) const
    {
        return date.isKnown() && date.firstDay() <= m_day;
    }

    ReportCell dateCell(const PartialDate &date) const;

private:
    const Register &m_campaign;
    MunicipalityId m_id;
    const MunicipalityRecords &m_records;
    QDate m_day;
    const Phrases &m_phrases;
    Standing m_standing;
};

} // namespace solidair
