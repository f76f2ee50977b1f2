// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportwords.h"

#include "base/partialdate.h"

namespace solidair {

QString stateOnText(QDate day, const Phrases &phrases)
{
    return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "State on %1"))
        .arg(dateInTable(PartialDate(day), phrases));
}

QString sourceText(QDate from, QDate to, const Phrases &phrases)
{
    if (!to.isValid())
        return phrases.text("Report",
                            QT_TRANSLATE_NOOP("Report", "Source: the campaign's register"));
    auto day = dateInTable(PartialDate(from), phrases);
    if (from != to)
        day += u'–' + dateInTable(PartialDate(to), phrases);
    return phrases
        .text(
            "Report",
            QT_TRANSLATE_NOOP(
                "Report",
                "Source: the campaign's register; inhabitants on %1: Statbel (Directorate-general "
                "Statistics – Statistics Belgium), open data, adapted"))
        .arg(day);
}

QString futureNote(const Phrases &phrases)
{
    return phrases.text(
        "Report",
        QT_TRANSLATE_NOOP("Report",
                          "The day of this report is still to come: it shows what is known now."));
}

QString sampleNote(const Phrases &phrases)
{
    return phrases.text(
        "Report",
        QT_TRANSLATE_NOOP("Report",
                          "Sample data. Who is a member comes from the documents of the campaign; "
                          "the other stages, dates, reasons and all persons are invented."));
}

} // namespace solidair
