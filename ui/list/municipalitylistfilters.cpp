// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistfilters.h"

#include "base/text.h"
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
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A chip as it stands in the bar: a condition on a field.
struct ChipDefinition
{
    QLatin1StringView name;
    QLatin1StringView field;
    const char *title;
    bool isFurther = false; ///< It is shown when the person asks for it.
    const char *nothing = nullptr; ///< What is chosen to have those without a value.
    const char *holds = nullptr; ///< Of a flag: what is chosen to have those with it.
};

const std::array definitions{
    ChipDefinition{"stageFilter"_L1, "stage"_L1,
                   QT_TRANSLATE_NOOP("solidair::MunicipalityListFilters", "Stage")},
    ChipDefinition{"provinceFilter"_L1, "province"_L1,
                   QT_TRANSLATE_NOOP("solidair::MunicipalityListFilters", "Province")},
    ChipDefinition{"coordinatorFilter"_L1, "coordinator"_L1,
                   QT_TRANSLATE_NOOP("solidair::MunicipalityListFilters", "Coordinator"), false,
                   QT_TRANSLATE_NOOP("solidair::MunicipalityListFilters", "No coordinator")},
    ChipDefinition{"engagementsFilter"_L1, "threshold"_L1,
                   QT_TRANSLATE_NOOP("solidair::MunicipalityListFilters", "Commitments")},
    ChipDefinition{"nextStepFilter"_L1, "next_step_state"_L1,
                   QT_TRANSLATE_NOOP("solidair::MunicipalityListFilters", "Next step"), true},
    ChipDefinition{"mergerFilter"_L1, "merger_pending"_L1,
                   QT_TRANSLATE_NOOP("solidair::MunicipalityListFilters", "Merger"), true, nullptr,
                   QT_TRANSLATE_NOOP("solidair::MunicipalityListFilters", "To be decided")},
};

/// Of a chip of the bar; null: nothing is chosen in a way of its own.
QList<ChipButton::Choice> choicesOf(const ChipDefinition *chip, const Field &field)
{
    QList<ChipButton::Choice> choices;
    if (chip && chip->nothing)
        choices.append({QString(), MunicipalityListFilters::tr(chip->nothing)});
    if (chip && chip->holds)
        choices.append({u"yes"_s, MunicipalityListFilters::tr(chip->holds)});
    else if (field.type == Field::Type::Flag)
        choices = {{u"yes"_s, MunicipalityListFilters::tr("yes")},
                   {u"no"_s, MunicipalityListFilters::tr("no")}};
    for (const auto &choice : field.choices) {
        const auto stage =
            field.key == "stage"_L1 ? stageFromToken(choice.token) : std::optional<Stage>();
        choices.append({choice.token, choice.words, stage ? look::stageIcon(*stage) : QIcon()});
    }
    return choices;
}

const ChipDefinition *definitionOf(const QString &field)
{
    const auto found = std::ranges::find(definitions, field, &ChipDefinition::field);
    return found == definitions.end() ? nullptr : &*found;
}

QString chipName(const QString &field)
{
    const auto *definition = definitionOf(field);
    return definition ? QString(definition->name) : u"filter."_s + field;
}

bool canBeChosen(const Field &field)
{
    using enum Field::Type;
    return field.type == Flag || field.type == Choice || field.type == Choices;
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
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->hide();
    flow->addWidget(m_clear);
    orderTabs();
    connect(m_search, &QLineEdit::textChanged, this, &MunicipalityListFilters::tell);
    connect(m_clear, &LinkButton::clicked, this, &MunicipalityListFilters::clear);
}

/// By Tab in the order in which they stand: what adds and what clears behind the chips.
void MunicipalityListFilters::orderTabs()
{
    QWidget *before = m_search;
    for (auto *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    for (auto *end : std::initializer_list<QWidget *>{m_add, m_clear}) {
        layout()->removeWidget(end);
        layout()->addWidget(end);
        setTabOrder(before, end);
        before = end;
    }
}

void MunicipalityListFilters::buildChips()
{
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setMenu(new QMenu(m_add));
    for (const auto &chip : definitions) {
        m_fields.append(chip.field);
        if (chip.isFurther)
            addFurtherChip(chip.name, tr(chip.title));
        else
            addChip(chip.name, tr(chip.title));
    }
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

void MunicipalityListFilters::addFurtherChip(const QString &name, const QString &field)
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

void MunicipalityListFilters::setFields(const FieldsOf<FieldFacts> &fields)
{
    for (const auto &field : fields.all()) {
        if (canBeChosen(field) && !m_fields.contains(field.key)) {
            m_fields.append(field.key);
            addFurtherChip(chipName(field.key), field.name);
        }
    }
    orderTabs();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        // One that is gone has nothing to choose, and its condition holds.
        const auto *field = fields.find(m_fields[i]);
        m_chips[i]->setChoices(field ? choicesOf(definitionOf(m_fields[i]), *field)
                                     : QList<ChipButton::Choice>());
    }
    showWaysOut();
}

Filter MunicipalityListFilters::filter() const
{
    Filter filter{m_search->text(), {}};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (const auto chosen = m_chips[i]->chosen(); !chosen.isEmpty()) {
            filter.conditions.append({m_fields[i], Condition::Test::IsOneOf, chosen});
        }
    }
    return filter;
}

QString MunicipalityListFilters::description() const
{
    QStringList parts;
    if (const QString typed = singleLine(m_search->text()); !typed.isEmpty())
        parts.append(tr("“%1”").arg(typed));
    for (const auto *chip : m_chips) {
        if (const auto words = chip->chosenTexts(); !words.isEmpty())
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

QHash<QString, QStringList> MunicipalityListFilters::kept(const QHash<QString, QStringList> &tokens)
{
    QHash<QString, QStringList> kept;
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        kept.insert(chipName(it.key()), it.value());
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
