// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusreport.h"

#include "domain/provincenames.h"
#include "reportwords.h"
#include "statusfacts.h"
#include "statusrows.h"
#include "statustables.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "14 % of the area"; what rounds to nothing is no nothing.
QString shareText(qint64 part, qint64 whole, const Phrases &phrases)
{
    const qint64 percent = whole > 0 ? qRound64(100.0 * double(part) / double(whole)) : 0;
    if (percent == 0 && part > 0)
        return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "less than 1% of the area"));
    return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "%1% of the area"))
        .arg(QString::number(percent));
}

QList<ReportFigure> figures(const Totals &totals, const Phrases &phrases)
{
    const auto count = [&](int number, const QString &label) {
        return ReportFigure{numberText(number, phrases), number, label};
    };
    QList<ReportFigure> result{
        count(totals.of(Stage::Joined),
              phrases.text("Report", QT_TRANSLATE_NOOP("Report", "have joined"))),
        count(totals.of(Stage::InDiscussion),
              phrases.text("Report", QT_TRANSLATE_NOOP("Report", "in discussion"))),
        count(totals.of(Stage::Asked),
              phrases.text("Report", QT_TRANSLATE_NOOP("Report", "asked, not yet answered"))),
    };
    ReportFigure inhabitants{
        numberText(totals.memberPopulation, phrases), totals.memberPopulation,
        phrases.text("Report", QT_TRANSLATE_NOOP("Report", "inhabitants of the members"))};
    // Of members whose population nobody knows a zero would be a lie.
    const bool unknown = totals.memberPopulation == 0 && totals.memberPopulationUnknown > 0;
    if (unknown) {
        inhabitants.number = u"–"_s;
        inhabitants.isKnown = false;
        inhabitants.remark = phrases.text("Report", QT_TRANSLATE_NOOP("Report", "not known"));
    } else if (totals.population > 0) {
        inhabitants.remark = shareText(totals.memberPopulation, totals.population, phrases);
    }
    result.append(inhabitants);
    return result;
}

/// How many the numbers of inhabitants leave out, and how many members among them.
QStringList populationNotes(const Totals &totals, const Phrases &phrases)
{
    if (totals.populationUnknown == 0)
        return {};
    QString note = phrases.text(
        "Report",
        QT_TRANSLATE_N_NOOP("Report",
                            "The number of inhabitants of %n municipality(ies) is not known "
                            "and left out."),
        totals.populationUnknown);
    if (totals.memberPopulationUnknown > 0) {
        note += u' '
            + phrases.text(
                "Report",
                QT_TRANSLATE_N_NOOP("Report", "Among them: %n member(s), not in the sum above."),
                totals.memberPopulationUnknown);
    }
    return {note};
}

QString subtitle(const StatusFacts &facts)
{
    const auto &phrases = facts.phrases();
    const auto name = facts.area().isEmpty()
        ? phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Solidary Municipalities"))
        : phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Solidary Municipalities in %1"))
              .arg(facts.area());
    QStringList parts{name,
                      phrases.text("Report", QT_TRANSLATE_N_NOOP("Report", "%n municipality(ies)"),
                                   facts.totals().municipalities)};
    if (const int rest = facts.totals().of(Stage::NotApproached); rest > 0) {
        parts.append(phrases.text("Report",
                                  QT_TRANSLATE_N_NOOP("Report", "%n of them not asked yet"), rest));
    }
    return parts.join(", "_L1);
}

QString stateLine(const StatusFacts &facts)
{
    const auto &phrases = facts.phrases();
    const auto filter = facts.area().isEmpty()
        ? phrases.text("Report", QT_TRANSLATE_NOOP("Report", "filter: all stages"))
        : phrases.text("Report", QT_TRANSLATE_NOOP("Report", "filter: %1, all stages"))
              .arg(facts.area());
    return stateOnText(facts.day(), phrases) + u"  ·  "_s + filter;
}

QStringList notes(const StatusFacts &facts, QDate today)
{
    const auto &phrases = facts.phrases();
    QStringList result;
    if (today.isValid() && facts.day() < today) {
        result.append(phrases.text(
            "Report",
            QT_TRANSLATE_NOOP("Report",
                              "Next steps, contacts and who is in touch are those of the day of "
                              "this report; coordinators are those of now.")));
    }
    if (today.isValid() && facts.day() > today)
        result.append(futureNote(phrases));
    if (facts.campaign().campaign().isSample)
        result.append(sampleNote(phrases));
    return result;
}

} // namespace

Result<ReportDocument> statusReport(const Register &campaign, const ReportArguments &arguments,
                                    QDate today)
{
    const auto day = arguments.day;
    if (!day.isValid()) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("StatusReport",
                                                 "A report needs a day, such as 22/11/2026."),
                     {}};
    }
    QString province;
    if (!arguments.area.isEmpty()) {
        const auto meant =
            provinceMeant(arguments.area, campaign.provinces(campaign.existingOn(day)));
        if (!meant)
            return meant.error();
        province = *meant;
    }
    const Phrases phrases(arguments.language);
    const auto own = OwnColumns::chosen(campaign, arguments.fields, day, phrases);
    if (!own)
        return own.error();
    const StatusFacts facts(campaign, day, province, *own, phrases);

    ReportDocument report;
    report.language = arguments.language;
    report.day = day;
    report.title = phrases.text("Report", QT_TRANSLATE_NOOP("Report", "State of affairs on %1"))
                       .arg(dateInWords(PartialDate(day), phrases));
    report.subtitle = subtitle(facts);
    report.campaign =
        phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Solidary Municipalities"));
    report.figuresHeading = phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Key figures"));
    report.remarkHeading = phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Remark"));
    report.figures = figures(facts.totals(), phrases);
    report.figureNotes = populationNotes(facts.totals(), phrases);
    report.sections = {provinceSection(facts), joinedSection(facts), thresholdSection(facts),
                       discussionSection(facts), askedSection(facts)};
    for (const auto stage : {Stage::OnHold, Stage::Declined, Stage::Left}) {
        if (facts.totals().of(stage) > 0)
            report.sections.append(outcomeSection(facts, stage));
    }
    report.sections.append(noContactSection(facts));
    report.notes = notes(facts, today);
    report.state = stateLine(facts);
    if (own->arePersonal())
        report.state += u"  ·  "_s + personalNote(phrases);
    report.source = sourceText(facts.populationFrom(), facts.populationTo(), phrases);
    return report;
}

Report describedStatusReport()
{
    return {"status"_L1,
            QT_TRANSLATE_NOOP("Report", "State of affairs"),
            ReportGroup::Overviews,
            false,
            {asked::day, asked::area, asked::fields, asked::language},
            nullptr,
            [](const ReportFacts &facts, const ReportArguments &arguments) -> Result<MadeReport> {
                const auto report = statusReport(facts.campaign, arguments, facts.today);
                if (!report)
                    return report.error();
                return MadeReport{report->title, {*report}};
            }};
}

} // namespace solidair
