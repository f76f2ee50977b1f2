// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportwords.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString stateOnText(QDate day, const Phrases &phrases)
{
    return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "State on %1"))
        .arg(dateInTable(PartialDate(day), phrases));
}

QString colon(const Phrases &phrases)
{
    return phrases.text("Report", QT_TRANSLATE_NOOP("Report", ": "));
}

QString semicolon(const Phrases &phrases)
{
    return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "; "));
}

QString sinceText(const PartialDate &date, const Phrases &phrases)
{
    auto words = dateInWords(date, phrases);
    if (!date.isKnown())
        return words;
    // In French a day has its article.
    if (phrases.language() == Language::French && date.precision() == PartialDate::Precision::Day)
        words.prepend("le "_L1);
    return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "since %1")).arg(words);
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

QString personalNote(const Phrases &phrases)
{
    return phrases.text("Report",
                        QT_TRANSLATE_NOOP("Report", "personal data: for internal use only"));
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
