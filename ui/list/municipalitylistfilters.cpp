// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistfilters.h"

#include "base/text.h"
#include "domain/provincenames.h"
#include "municipalitylistflow.h"
#include "ui/kit/addchip.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/searchfield.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nobody()
{
    return u"nobody"_s;
}

QString underThreshold()
{
    return u"under"_s;
}

QString complete()
{
    return u"complete"_s;
}

QString none()
{
    return u"none"_s;
}

QString overdue()
{
    return u"overdue"_s;
}

QString planned()
{
    return u"planned"_s;
}

QString unplanned()
{
    return u"unplanned"_s;
}

QString undecided()
{
    return u"undecided"_s;
}

/// The other municipalities' longest names are searched for by their beginning.
constexpr int searchSteps = 42;

} // namespace

MunicipalityListFilters::MunicipalityListFilters(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search municipalities"), this))
    , m_add(new AddChip(tr("Filter"), this))
    , m_clear(new LinkButton(tr("Clear filters"), this))
{
    const int step = look::space(*this, 1);
    auto *flow = new MunicipalityListFlow(this, 2 * step);
    markPane(*this);
    flow->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    m_search->setObjectName(u"municipalitySearch"_s);
    m_search->setPlaceholderText(tr("Name or postal code"));
    const int prompt = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    m_search->setFixedWidth(qMax(look::space(*this, searchSteps), prompt + look::space(*this, 16)));
    connect(m_search, &SearchField::left, this, &MunicipalityListFilters::left);
    flow->addWidget(m_search);
    buildChips();
    flow->addWidget(m_add);
    // By Tab in the order in which they stand.
    QWidget *before = m_search;
    for (auto *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_add);
    setTabOrder(m_add, m_clear);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->hide();
    flow->addWidget(m_clear);
    connect(m_search, &QLineEdit::textChanged, this, &MunicipalityListFilters::tell);
    connect(m_clear, &LinkButton::clicked, this, &MunicipalityListFilters::clear);
}

void MunicipalityListFilters::buildChips()
{
    m_stages = addChip(u"stageFilter"_s, tr("Stage"));
    m_provinces = addChip(u"provinceFilter"_s, tr("Province"));
    m_coordinators = addChip(u"coordinatorFilter"_s, tr("Coordinator"));
    m_engagements = addChip(u"engagementsFilter"_s, tr("Commitments"));
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setMenu(new QMenu(m_add));
    m_nextSteps = addFurtherChip(u"nextStepFilter"_s, tr("Next step"));
    m_mergers = addFurtherChip(u"mergerFilter"_s, tr("Merger"));
    QList<ChipButton::Choice> stages;
    for (const auto stage : allStages())
        stages.append({stageToken(stage), stageText(stage, Phrases()), look::stageIcon(stage)});
    setChoices(m_stages, stages);
    setChoices(m_engagements,
               {{underThreshold(), tr("Below the threshold")},
                {complete(), tr("Complete")},
                {none(), tr("No commitments")}});
    setChoices(m_nextSteps,
               {{overdue(), tr("Overdue")},
                {planned(), tr("Planned")},
                {unplanned(), tr("No next step")}});
    setChoices(m_mergers, {{undecided(), tr("To be decided")}});
}

ChipButton *MunicipalityListFilters::addChip(const QString &name, const QString &field)
{
    auto *chip = new ChipButton(field, this);
    chip->setObjectName(name);
    layout()->addWidget(chip);
    m_chips.append(chip);
    connect(chip, &ChipButton::chosenChanged, this, &MunicipalityListFilters::tell);
    return chip;
}

ChipButton *MunicipalityListFilters::addFurtherChip(const QString &name, const QString &field)
{
    auto *chip = addChip(name, field);
    chip->hide();
    m_further.append(chip);
    auto *action = m_add->menu()->addAction(field);
    connect(action, &QAction::triggered, this, [this, chip] {
        chip->show();
        showWaysOut();
        chip->setFocus(Qt::TabFocusReason);
        chip->click();
    });
    return chip;
}

/// What can still be added, and whether there is something to clear.
void MunicipalityListFilters::showWaysOut()
{
    const auto actions = m_add->menu()->actions();
    for (qsizetype i = 0; i < m_further.size(); ++i)
        actions[i]->setVisible(m_further[i]->isHidden());
    const auto isShown = [](const ChipButton *chip) { return !chip->isHidden(); };
    m_add->setVisible(!std::ranges::all_of(m_further, isShown));
    // The search field has a cross of its own, and what is typed there moves no rows.
    const auto isChosen = [](const ChipButton *chip) { return !chip->chosen().isEmpty(); };
    m_clear->setVisible(std::ranges::any_of(m_chips, isChosen)
                        || std::ranges::any_of(m_further, isShown));
}

void MunicipalityListFilters::foldFurther()
{
    for (auto *chip : std::as_const(m_further)) {
        if (chip->hasFocus())
            focusSearch();
        chip->hide();
    }
}

void MunicipalityListFilters::setCampaign(const Register &campaign)
{
    QList<ChipButton::Choice> provinces;
    for (const auto &dutch : campaign.provinces(campaign.all()))
        provinces.append({dutch, provinceName(dutch, Phrases())});
    setChoices(m_provinces, provinces);
    QList<ChipButton::Choice> coordinators;
    for (const auto &coordinator : campaign.coordinators())
        coordinators.append({coordinator.id.text(), singleLine(coordinator.name)});
    const Collation collation(Phrases().language());
    std::ranges::sort(coordinators, collation, &ChipButton::Choice::text);
    coordinators.prepend({nobody(), tr("No coordinator")});
    setChoices(m_coordinators, coordinators);
}

void MunicipalityListFilters::setChoices(ChipButton *chip, const QList<ChipButton::Choice> &choices)
{
    for (const auto &choice : choices)
        m_words.insert(choice.key, choice.text);
    chip->setChoices(choices);
}

MunicipalityFilter MunicipalityListFilters::filter() const
{
    MunicipalityFilter filter;
    filter.search = m_search->text();
    for (const auto &key : m_stages->chosen()) {
        if (const auto stage = stageFromToken(key))
            filter.stages.insert(*stage);
    }
    const auto provinces = m_provinces->chosen();
    filter.provinces = QSet<QString>(provinces.begin(), provinces.end());
    for (const auto &key : m_coordinators->chosen())
        filter.coordinators.insert(key == nobody() ? CoordinatorId()
                                                   : CoordinatorId::fromText(key));
    using Engagements = MunicipalityFilter::Engagements;
    for (const auto &key : m_engagements->chosen()) {
        filter.engagements.insert(key == underThreshold() ? Engagements::UnderThreshold
                                      : key == complete() ? Engagements::Complete
                                                          : Engagements::None);
    }
    using NextSteps = MunicipalityFilter::NextSteps;
    for (const auto &key : m_nextSteps->chosen()) {
        filter.nextSteps.insert(key == overdue()       ? NextSteps::Overdue
                                    : key == planned() ? NextSteps::Planned
                                                       : NextSteps::None);
    }
    filter.undecidedMergers = !m_mergers->chosen().isEmpty();
    return filter;
}

QString MunicipalityListFilters::description() const
{
    QStringList parts;
    if (const QString typed = singleLine(m_search->text()); !typed.isEmpty())
        parts.append(tr("“%1”").arg(typed));
    for (const auto *chip : m_chips) {
        QStringList words;
        for (const auto &key : chip->chosen())
            words.append(m_words.value(key));
        if (!words.isEmpty())
            parts.append(words.join(u", "_s));
    }
    return parts.join(u" · "_s);
}

QHash<QString, QStringList> MunicipalityListFilters::kept() const
{
    QHash<QString, QStringList> kept{{m_search->objectName(), {m_search->text()}}};
    for (const auto *chip : m_chips) {
        if (!chip->isHidden())
            kept.insert(chip->objectName(), chip->chosen());
    }
    return kept;
}

void MunicipalityListFilters::bringBack(const QHash<QString, QStringList> &kept)
{
    m_search->setText(kept.value(m_search->objectName()).value(0));
    for (auto *chip : std::as_const(m_chips)) {
        chip->setChosen(kept.value(chip->objectName()));
        if (kept.contains(chip->objectName()))
            chip->show();
    }
    showWaysOut();
}

void MunicipalityListFilters::focusSearch()
{
    m_search->begin();
}

void MunicipalityListFilters::clear()
{
    // A button that goes away while it has the focus would take the keyboard with it.
    if (m_clear->hasFocus())
        focusSearch();
    m_isClearing = true;
    m_search->clear();
    for (auto *chip : std::as_const(m_chips))
        chip->setChosen({});
    foldFurther();
    m_isClearing = false;
    tell();
}

void MunicipalityListFilters::tell()
{
    if (m_isClearing)
        return;
    showWaysOut();
    emit filterChanged();
}

void MunicipalityListFilters::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(look::hairline(palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace solidair
