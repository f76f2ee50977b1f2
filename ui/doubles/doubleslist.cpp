// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doubleslist.h"

#include "doublesmodel.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two lines of a pair: the names with the place at their right, and why.
class PairDelegate final : public QStyledItemDelegate
{
public:
    explicit PairDelegate(const DoublesModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &view = *option.widget;
        const int line = view.fontMetrics().height();
        const int lines = m_model.at(index.row()) ? 2 : 1;
        return {look::space(view, 40), lines * line + look::space(view, lines + 1)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const auto &view = *option.widget;
        const bool isPair = m_model.at(index.row()) != nullptr;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        // The head of a group takes no keyboard and is no less to be read.
        auto palette = option.palette;
        palette.setCurrentColorGroup(QPalette::Active);
        if (isSelected)
            painter->fillRect(option.rect, palette.highlight());
        else if (!isPair)
            painter->fillRect(option.rect, palette.alternateBase());
        const auto text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const auto fact = isSelected ? text : look::secondary(palette);
        const int edge = look::space(view, 3);
        const QRect room = option.rect.adjusted(edge, 0, -edge, 0);
        if (isPair)
            paintPair(*painter, view, room, index, text, fact);
        else
            draw(*painter, room, look::heading(view.font()), text, index.data().toString());
        painting::rowFocus(*painter, option, index);
        painter->restore();
    }

private:
    static void draw(QPainter &painter, const QRect &room, const QFont &font, const QColor &ink,
                     const QString &words, Qt::Alignment alignment = Qt::AlignLeft)
    {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(room, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    }

    /// A place is never cut off, the names may be.
    static void paintPair(QPainter &painter, const QWidget &view, const QRect &room,
                          const QModelIndex &index, const QColor &text, const QColor &fact)
    {
        const auto small = look::smaller(view.font());
        const auto place = index.data(DoublesModel::PlaceRole).toString();
        const int wide = QFontMetrics(small).horizontalAdvance(place) + 1;
        const int line = view.fontMetrics().height();
        QRect first(room.left(), room.top() + look::space(view, 1), room.width(), line);
        draw(painter, first, small, fact, place, Qt::AlignRight);
        const auto second = first.translated(0, line + look::space(view, 1));
        first.setRight(room.right() - wide - look::space(view, 1));
        draw(painter, first, view.font(), text, index.data().toString());
        draw(painter, second, small, fact, index.data(DoublesModel::ReasonsRole).toString());
    }

    const DoublesModel &m_model;
};

} // namespace

DoublesList::DoublesList(const DoublesSearch &search, QWidget *parent)
    : QListView(parent)
    , m_model(new DoublesModel(search, this))
{
    setObjectName(u"doublesList"_s);
    setAccessibleName(tr("Pairs"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new PairDelegate(*m_model, this));
    setModel(m_model);
}

const PersonPair *DoublesList::current() const
{
    return m_model->at(currentIndex().row());
}

void DoublesList::load()
{
    m_isLoading = true;
    m_model->load();
    int line = -1;
    for (int i = 0; i < m_model->rowCount() && line < 0; ++i) {
        if (const auto *pair = m_model->at(i); pair && pair->isOf(m_first, m_second))
            line = i;
    }
    const int last = m_model->rowCount() - 1;
    if (line < 0)
        line = std::clamp(m_line, 0, std::max(0, last));
    // The next one below, else the last one above.
    int at = line;
    while (at <= last && !m_model->at(at))
        ++at;
    if (at > last) {
        at = line;
        while (at >= 0 && !m_model->at(at))
            --at;
    }
    m_isLoading = false;
    goTo(at);
    emit pairChanged();
}

void DoublesList::goTo(int line)
{
    if (line >= 0 && line < m_model->rowCount())
        setCurrentIndex(m_model->index(line));
}

void DoublesList::setCurrent(PersonId first, PersonId second)
{
    m_first = first;
    m_second = second;
    load();
}

void DoublesList::goToNext()
{
    const int rows = m_model->rowCount();
    const int now = std::max(0, currentIndex().row());
    for (int step = 1; step <= rows; ++step) {
        const int line = (now + step) % rows;
        const auto *pair = m_model->at(line);
        if (pair && pair->group != PersonPair::Group::Apart) {
            goTo(line);
            return;
        }
    }
}

void DoublesList::fold()
{
    const int line = currentIndex().row();
    m_isLoading = true;
    m_model->fold();
    m_isLoading = false;
    goTo(line);
}

void DoublesList::keyPressEvent(QKeyEvent *event)
{
    const bool isHead = m_model->canFold(currentIndex().row());
    const auto key = event->key();
    const bool isAnswer = key == Qt::Key_Right || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isHead && (isAnswer || key == Qt::Key_Space || key == Qt::Key_Left))
        fold();
    else if (isAnswer)
        emit answerWanted();
    else
        QListView::keyPressEvent(event);
}

void DoublesList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model->canFold(index.row()))
        fold();
}

void DoublesList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isLoading)
        return;
    if (const auto *pair = m_model->at(current.row())) {
        m_first = pair->first.id;
        m_second = pair->second.id;
        m_line = current.row();
    }
    emit pairChanged();
}

} // namespace solidair
