// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergegrid.h"

#include "ui/kit/look.h"
#include "ui/kit/wrappedlabel.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>

namespace solidair {

namespace {

/// A choice whose words break, which a radio button's do not.
class WordedChoice final : public QWidget
{
public:
    WordedChoice(QAbstractButton *choice, QLabel *words, QWidget *parent)
        : QWidget(parent)
        , m_choice(choice)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(look::space(*this, 2));
        row->addWidget(choice, 0, Qt::AlignTop);
        row->addWidget(words, 1);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton || !m_choice->isEnabled())
            return;
        m_choice->setFocus(Qt::MouseFocusReason);
        m_choice->click();
    }

private:
    QAbstractButton *m_choice;
};

} // namespace

MergeGrid::MergeGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(look::space(*this, 3));
    m_grid->setVerticalSpacing(look::space(*this, 2));
    m_grid->setColumnMinimumWidth(0, look::space(*this, 14));
    for (int column = 1; column <= resultColumn; ++column) {
        m_grid->setColumnStretch(column, 1);
        // The three share what there is, whatever they hold.
        m_grid->setColumnMinimumWidth(column, look::space(*this, 24));
    }
}

QLabel *MergeGrid::words(const QString &text, bool quiet)
{
    // An address is one word, and must not take the room of the others.
    auto *label = new WrappedLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    if (quiet) {
        auto colours = label->palette();
        colours.setColor(QPalette::WindowText, look::secondary(colours));
        label->setPalette(colours);
    }
    return label;
}

QWidget *MergeGrid::besideWords(QAbstractButton *choice, const QString &text)
{
    return new WordedChoice(choice, words(text, false), this);
}

void MergeGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int rows = m_grid->rowCount();
    const auto last = m_grid->cellRect(0, resultColumn);
    if (rows == 0 || !last.isValid())
        return;
    const int edge = m_grid->horizontalSpacing() / 2;
    painter.fillRect(QRect(last.left() - edge, 0, width() - last.left() + edge, height()),
                     palette().alternateBase());
    painter.setPen(look::hairline(palette()));
    for (int row = 1; row < rows; ++row) {
        const auto cell = m_grid->cellRect(row, 0);
        if (!cell.isValid())
            continue;
        const int y = cell.top() - m_grid->verticalSpacing() / 2;
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace solidair
