// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusrows.h"

#include "base/text.h"
#include "domain/joining.h"
#include "reportwords.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

} // namespace

QString numberText(qint64 number, const Phrases &phrases)
{
    return phrases.locale().toString(number).replace(QChar(0x202f), QChar::Nbsp);
}

ReportCell emptyCell()
{
    return {u"–"_s, {}};
}

ReportCell textCell(const QString &text)
{
    const auto line = singleLine(text);
    return line.isEmpty() ? emptyCell() : ReportCell{line, line};
}

ReportCell numberCell(qint64 number, const Phrases &phrases)
{
    return {numberText(number, phrases), number};
}

StatusRows::StatusRows(const StatusFacts &facts)
    : m_facts(facts)
    , m_phrases(facts.phrases())
{ }

ReportColumn StatusRows::municipalityColumn(Length width) const
{
    return {text(QT_TRANSLATE_NOOP("Report", "Municipality")), Kind::Text, width};
}

ReportColumn StatusRows::nisColumn() const
{
    return {text(QT_TRANSLATE_NOOP("Report", "NIS code"))};
}

Length StatusRows::provinceWidth() const
{
    qsizetype longest = 9; // the heading
    for (const auto &province : m_facts.provinces())
        longest = std::max(longest, province.name.size());
    return 2.5_mm + 1.57_mm * static_cast<double>(std::min<qsizetype>(longest, 20));
}

ReportColumn StatusRows::provinceColumn() const
{
    return {text(QT_TRANSLATE_NOOP("Report", "Province")), Kind::Text, provinceWidth()};
}

ReportColumn StatusRows::sinceColumn(Length width, Kind kind) const
{
    return {text(QT_TRANSLATE_NOOP("Report", "Since")), kind, width};
}

ReportColumn StatusRows::charterColumn(Length width) const
{
    return {text(QT_TRANSLATE_NOOP("Report", "Declaration")), Kind::Text, width};
}

ReportColumn StatusRows::engagementsColumn(Length width) const
{
    return {text(QT_TRANSLATE_NOOP("Report", "Commitments")), Kind::Text, width};
}

ReportColumn StatusRows::askedForColumn() const
{
    return {text(QT_TRANSLATE_NOOP("Report", "Commitments asked for")), Kind::Number};
}

ReportColumn StatusRows::nextColumn(Length width) const
{
    return {text(QT_TRANSLATE_NOOP("Report", "Next step")), Kind::Text, width};
}

ReportColumn StatusRows::coordinatorColumn(Length width) const
{
    return {text(QT_TRANSLATE_NOOP("Report", "Coordinator")), Kind::Text, width};
}

ReportCell StatusRows::name(const StatusEntry &entry) const
{
    ReportCell cell{entry.name, entry.name};
    cell.strong = true;
    if (entry.standing.mergerPending)
        cell.remark = text(QT_TRANSLATE_NOOP("Report", "merger to be decided"));
    return cell;
}

ReportCell StatusRows::nis(const StatusEntry &entry) const
{
    return {{}, m_facts.campaign().municipality(entry.id).nis};
}

ReportCell StatusRows::since(const StatusEntry &entry) const
{
    return dateCell(entry.standing.since);
}

ReportCell StatusRows::dateCell(const PartialDate &date) const
{
    return {dateInTable(date, m_phrases), date.toIso()};
}

ReportCell StatusRows::engagements(const StatusEntry &entry) const
{
    const auto &standing = entry.standing;
    ReportCell cell{together(engagementsText(standing.counted, standing.asked, m_phrases)),
                    qint64(standing.counted)};
    cell.meter = ReportMeter{standing.counted, standing.asked};
    const auto *inForce = m_facts.campaign().charterInForce(m_facts.day());
    const int missing = standing.askedInForce - standing.counted;
    if (standing.isMember() && inForce && inForce->id != standing.charter && missing > 0) {
        const auto current =
            together(text(QT_TRANSLATE_NOOP("Report", "text %1")).arg(inForce->key));
        cell.remark = text(QT_TRANSLATE_NOOP("Report", "%1 more for %2"))
                          .arg(QString::number(missing), current);
    }
    return cell;
}

ReportCell StatusRows::askedFor(const StatusEntry &entry) const
{
    if (entry.standing.charter.isNull())
        return {};
    return {{}, qint64(entry.standing.asked)};
}

QString StatusRows::nextStep(const StatusEntry &entry) const
{
    const auto *next = m_facts.campaign().dossier(entry.id).nextStepOn(m_facts.day());
    if (!next)
        return {};
    QString line = singleLine(next->what);
    if (next->due.isValid())
        line = dateInTable(PartialDate(next->due), m_phrases) + colon(m_phrases) + line;
    const auto who = singleLine(next->who);
    return who.isEmpty() ? line : QString(line + " ("_L1 + who + u')');
}

ReportCell StatusRows::lastContact(const StatusEntry &entry) const
{
    const auto date = m_facts.campaign().dossier(entry.id).lastContactOn(m_facts.day());
    return date.isKnown() ? dateCell(date) : emptyCell();
}

ReportCell StatusRows::daysQuiet(const StatusEntry &entry) const
{
    QDate last = entry.standing.since.isKnown() ? entry.standing.from : QDate();
    const auto contact = m_facts.campaign().dossier(entry.id).lastContactOn(m_facts.day());
    if (contact.isKnown())
        last = last.isValid() ? std::max(last, contact.firstDay()) : contact.firstDay();
    return last.isValid() ? numberCell(last.daysTo(m_facts.day()), m_phrases) : emptyCell();
}

ReportCell StatusRows::askedBy(const StatusEntry &entry) const
{
    QStringList parts;
    if (const auto body = singleLine(m_facts.body(entry.step.askedBy)); !body.isEmpty())
        parts.append(body);
    else if (!entry.step.askedByPerson.isNull())
        parts.append(text(QT_TRANSLATE_NOOP("Report", "a person")));
    if (entry.step.channel != Channel::Unknown)
        parts.append(channelText(entry.step.channel, m_phrases));
    return textCell(parts.join(", "_L1));
}

QString StatusRows::charter(const StatusEntry &entry) const
{
    const auto *charter = m_facts.campaign().charter(entry.standing.charter);
    return charter ? text(QT_TRANSLATE_NOOP("Report", "text %1")).arg(charter->key) : QString();
}

bool StatusRows::hasContact(const StatusEntry &entry) const
{
    return m_facts.campaign().dossier(entry.id).hasContactOn(m_facts.day());
}

std::optional<int> StatusRows::population(const StatusEntry &entry) const
{
    return m_facts.campaign().municipality(entry.id).population;
}

ReportRow StatusRows::row(const StatusEntry &entry, QList<ReportCell> cells) const
{
    m_facts.own().addTo(cells, m_facts.campaign(), entry.id);
    return {std::move(cells)};
}

ReportSection StatusRows::section(const QString &heading, const ReportTable &rows) const
{
    auto table = rows;
    m_facts.own().addTo(table);
    ReportSection section;
    section.heading = heading;
    section.count = std::ranges::count(table.rows, false, &ReportRow::headsGroup);
    section.empty = text(QT_TRANSLATE_NOOP("Report", "none"));
    section.content = table;
    return section;
}

ReportSection StatusRows::section(Stage stage, const ReportTable &table) const
{
    auto heading = stageText(stage, m_phrases);
    heading.replace(0, 1, heading.first(1).toUpper());
    auto result = section(heading, table);
    result.stage = stage;
    return result;
}

} // namespace solidair
