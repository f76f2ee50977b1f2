// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"
#include "statusfacts.h"

namespace solidair {

/// @p number with the thousands of the document's language set apart by what any face can show.
QString numberText(qint64 number, const Phrases &phrases);

/// "–".
ReportCell emptyCell();
/// On one line; emptyCell() for an empty text.
ReportCell textCell(const QString &text);
ReportCell numberCell(qint64 number, const Phrases &phrases);

/// Columns and cells of one municipality, the same in every table of the status report.
class StatusRows
{
public:
    explicit StatusRows(const StatusFacts &facts);

    /// A phrase of the reports.
    QString text(const char *source) const { return m_phrases.text("Report", source); }

    ReportColumn municipalityColumn(Length width) const;
    ReportColumn nisColumn() const;
    /// What the longest name of a province takes.
    Length provinceWidth() const;
    ReportColumn provinceColumn() const;
    ReportColumn sinceColumn(Length width, ReportColumn::Kind kind) const;
    ReportColumn charterColumn(Length width) const;
    ReportColumn engagementsColumn(Length width) const;
    ReportColumn askedForColumn() const;
    ReportColumn nextColumn(Length width) const;
    ReportColumn coordinatorColumn(Length width) const;

    ReportCell name(const StatusEntry &entry) const;
    ReportCell nis(const StatusEntry &entry) const;
    ReportCell since(const StatusEntry &entry) const;
    /// "2 of 3"; for a member under an older text with what the text in force would still ask.
    ReportCell engagements(const StatusEntry &entry) const;
    ReportCell askedFor(const StatusEntry &entry) const;
    /// "3/12/2026: call the alderman (Noor Voorbeeld)"; empty when there is none.
    QString nextStep(const StatusEntry &entry) const;
    ReportCell lastContact(const StatusEntry &entry) const;
    /// Days without a sign since the question or the last contact.
    ReportCell daysQuiet(const StatusEntry &entry) const;
    ReportCell askedBy(const StatusEntry &entry) const;
    QString charter(const StatusEntry &entry) const;

    /// Whether anybody was known there on the day.
    bool hasContact(const StatusEntry &entry) const;
    std::optional<int> population(const StatusEntry &entry) const;

    /// A row of @p entry: those cells, and what the own fields that were chosen say behind them.
    ReportRow row(const StatusEntry &entry, QList<ReportCell> cells) const;

    /// Of rows made by row(); their own fields get a column.
    ReportSection section(const QString &heading, const ReportTable &rows) const;
    /// With the stage's name as heading and its mark.
    ReportSection section(Stage stage, const ReportTable &table) const;

private:
    ReportCell dateCell(const PartialDate &date) const;

    const StatusFacts &m_facts;
    const Phrases &m_phrases;
};

} // namespace solidair
