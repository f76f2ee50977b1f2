// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrowsview.h"

#include "importrowdelegate.h"
#include "importrowsmodel.h"
#include "importtask.h"
#include "ui/kit/look.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ImportRowsView::ImportRowsView(ImportTask &task, ImportRowsModel &model, QWidget *parent)
    : RowTable(parent)
    , m_task(task)
    , m_rows(model)
{
    setObjectName(u"importRows"_s);
    setAccessibleName(tr("Rows of the list"));
    setSelectionMode(SingleSelection);
    setItemDelegate(new ImportRowDelegate(task, model, this));
    horizontalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(look::rowHeight(*this));
    setModel(&model);
    // Who answers stays where he is: at the row, or where it stood.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto *row = m_rows.at(currentIndex().row());
        m_number = row ? row->number : 0;
        m_line = currentIndex().row();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        int line = m_rows.lineOf(m_number);
        if (line < 0)
            line = std::clamp(m_line, 0, std::max(0, m_rows.rowCount() - 1));
        while (line < m_rows.rowCount() && !m_rows.at(line))
            ++line;
        if (line < m_rows.rowCount())
            setCurrentIndex(m_rows.index(line, 0));
    });
}

void ImportRowsView::goToNextQuestion()
{
    const int line = m_rows.nextQuestion(std::max(0, currentIndex().row()));
    if (line >= 0) {
        setCurrentIndex(m_rows.index(line, 0));
        setFocus();
    }
}

bool ImportRowsView::choose(int number)
{
    const auto *row = m_rows.at(currentIndex().row());
    const int answers = row ? ImportRowDelegate::answerCount(*row) : 0;
    if (number < 1 || number > answers)
        return false;
    if (number == answers) {
        emit answerWanted();
        return true;
    }
    auto given = m_task.answers();
    given.rows.insert(row->number, row->match.candidates[number - 1]);
    m_task.setAnswers(given);
    return true;
}

void ImportRowsView::toggle()
{
    const auto now = currentIndex();
    const auto state = now.data(Qt::CheckStateRole);
    if (state.isValid())
        m_rows.setData(now, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                       Qt::CheckStateRole);
}

void ImportRowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int number = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Space && isPlain)
        toggle();
    else if (isPlain && number >= 1 && number <= 9 && choose(number))
        return;
    else if (event->key() == Qt::Key_F4)
        goToNextQuestion();
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Return
             || event->key() == Qt::Key_F2)
        emit answerWanted();
    else
        RowTable::keyPressEvent(event);
}

void ImportRowsView::mouseReleaseEvent(QMouseEvent *event)
{
    RowTable::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    const auto *row = m_rows.at(index.row());
    if (!row || event->button() != Qt::LeftButton)
        return;
    const auto *delegate = static_cast<const ImportRowDelegate *>(itemDelegate());
    const auto place = visualRect(index);
    const auto at = event->position().toPoint();
    if (delegate->checkRect(*this, place).adjusted(-4, -4, 4, 4).contains(at)) {
        toggle();
        return;
    }
    const int answers = ImportRowDelegate::answerCount(*row);
    for (int number = 1; number <= answers; ++number) {
        if (delegate->answerRect(*this, place, *row, number).contains(at)) {
            choose(number);
            return;
        }
    }
}

void ImportRowsView::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    horizontalHeader()->resizeSection(0, viewport()->width());
}

} // namespace solidair
