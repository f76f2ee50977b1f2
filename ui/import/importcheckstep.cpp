// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcheckstep.h"

#include "countchip.h"
#include "importrowpane.h"
#include "importrowsview.h"
#include "importtask.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/searchfield.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ImportCheckStep::ImportCheckStep(Workspace &workspace, ImportTask &task, QWidget *parent)
    : QWidget(parent)
    , m_task(task)
    , m_model(new ImportRowsModel(task, this))
    , m_rows(new ImportRowsView(task, *m_model, this))
    , m_pane(new ImportRowPane(workspace, task, *m_model, this))
    , m_search(new SearchField(tr("Search the rows"), this))
{
    auto *side = new QWidget(this);
    auto *sideRows = new QVBoxLayout(side);
    sideRows->setContentsMargins({});
    sideRows->setSpacing(0);
    sideRows->addWidget(m_pane, 1);
    sideRows->addWidget(buildTotals());
    auto *both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_rows);
    both->addWidget(side);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 0);
    both->setSizes({look::space(*this, 200), look::space(*this, 86)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(both, 1);
    markPane(*m_rows);
    markPane(*m_pane);
    const auto present = [this] { m_pane->present(m_rows->currentIndex().row()); };
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, present);
    connect(&task, &ImportTask::planned, this, present);
    connect(&task, &ImportTask::planned, this, &ImportCheckStep::show);
    connect(m_rows, &ImportRowsView::answerWanted, m_pane, &ImportRowPane::focusAnswer);
    connect(m_pane, &ImportRowPane::answered, this, [this] { m_rows->setFocus(); });
    connect(m_search, &QLineEdit::textChanged, this, &ImportCheckStep::narrow);
    connect(m_search, &SearchField::left, this, &ImportCheckStep::focusRows);
    show();
}

void ImportCheckStep::focusRows()
{
    if (!m_model->at(m_rows->currentIndex().row()) && m_model->rowCount() > 1)
        m_rows->setCurrentIndex(m_model->index(1, 0));
    m_rows->setFocus();
}

void ImportCheckStep::find()
{
    m_search->begin();
}

void ImportCheckStep::goToNextQuestion()
{
    m_rows->goToNextQuestion();
}

QWidget *ImportCheckStep::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setSpacing(look::space(*this, 1));
    const int edge = look::space(*this, 3);
    row->setContentsMargins(edge, look::space(*this, 1), edge, look::space(*this, 2));
    m_search->setObjectName(u"importSearch"_s);
    m_search->setPlaceholderText(tr("Name or cell"));
    m_search->setFixedWidth(look::space(*this, 44));
    row->addWidget(m_search);
    auto *chips = new QButtonGroup(bar);
    const auto add = [&](const QString &text, const QString &name) {
        auto *chip = new CountChip(text, bar);
        chip->setObjectName(name);
        chips->addButton(chip);
        row->addWidget(chip);
        connect(chip, &CountChip::toggled, this, [this](bool isOn) {
            if (isOn)
                narrow();
        });
        return chip;
    };
    m_all = add(tr("All"), u"chip.all"_s);
    for (const auto group : ImportRowsModel::groups)
        m_chips.append(
            add(ImportRowsModel::groupName(group), u"chip.%1"_s.arg(static_cast<int>(group))));
    m_all->setChecked(true);
    m_search->setFixedHeight(m_all->sizeHint().height());
    markPane(*bar);
    return bar;
}

QWidget *ImportCheckStep::buildTotals()
{
    m_totals = new QWidget(this);
    m_totals->setObjectName(u"importTotals"_s);
    m_totals->setAutoFillBackground(true);
    m_totals->setBackgroundRole(QPalette::AlternateBase);
    auto *grid = new QGridLayout(m_totals);
    const int edge = look::space(*this, 4);
    grid->setContentsMargins(edge, look::space(*this, 3), edge, look::space(*this, 3));
    grid->setVerticalSpacing(look::space(*this, 1));
    grid->setColumnStretch(0, 1);
    return m_totals;
}

void ImportCheckStep::narrow()
{
    std::optional<ImportRowsModel::Group> only;
    for (const auto group : ImportRowsModel::groups) {
        if (m_chips[static_cast<int>(group)]->isChecked())
            only = group;
    }
    m_model->setShown(only, m_search->text());
}

void ImportCheckStep::show()
{
    m_all->setCount(static_cast<int>(m_task.all().rows.size()));
    for (const auto group : ImportRowsModel::groups) {
        auto *chip = m_chips[static_cast<int>(group)];
        const int count = m_model->count(group);
        chip->setCount(count);
        if (count == 0 && chip->isChecked())
            m_all->setChecked(true);
        chip->setVisible(count > 0);
    }
    showTotals();
}

void ImportCheckStep::showTotals()
{
    auto &grid = *static_cast<QGridLayout *>(m_totals->layout());
    while (auto *item = grid.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto &counts = m_task.plan().counts;
    auto *title = new QLabel(tr("What will be added"), m_totals);
    title->setFont(look::heading(font()));
    grid.addWidget(title, 0, 0, 1, 2);
    const QList<std::pair<QString, int>> lines{
        {tr("steps of stages"), counts.steps},
        {tr("commitments"), counts.commitments},
        {tr("contacts"), counts.contacts},
        {tr("next steps"), counts.nextSteps},
        {tr("notes"), counts.notes},
        {tr("values changed"), counts.values},
        {tr("new own fields"), counts.fields},
        {tr("members below the threshold"), counts.belowThreshold},
    };
    int row = 1;
    for (const auto &[words, count] : lines) {
        if (count == 0)
            continue;
        auto *number = new QLabel(QLocale().toString(count), m_totals);
        number->setFont(look::heading(font()));
        grid.addWidget(new QLabel(words, m_totals), row, 0);
        grid.addWidget(number, row++, 1, Qt::AlignRight);
    }
    if (row == 1)
        grid.addWidget(new FactLabel(tr("nothing"), m_totals), row, 0);
}

} // namespace solidair
