// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistdelegate.h"

#include "base/text.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A next step this near is dated without its year.
constexpr int nearDays = 180;
/// Rows that say how long the texts of a column are.
constexpr int measuredRows = 60;
/// Names beyond this are elided at first, so that all columns fit a usual window.
constexpr int longestName = 22;

/// The sides of what is drawn, from the font.
int markSide(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 14 / 16.0);
}

int meterSide(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 8 / 16.0);
}

int gap(const QFontMetrics &metrics, int steps)
{
    return qRound(metrics.height() * steps / 4.0);
}

/// The sign of what is late or missing: told from the others by shape.
void paintTriangle(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painting::icon(painter, rect, u"warning"_s, colour);
}

} // namespace

/// One cell being drawn; @p left moves on as parts are drawn.
struct MunicipalityListDelegate::Cell
{
    QPainter &painter;
    const FieldFacts &facts;
    QString words;
    const QPalette &palette;
    QFont font;
    QRect rect; ///< Within the padding.
    bool isSelected;

    QColor textColour(const QColor &own) const
    {
        return isSelected ? palette.color(QPalette::HighlightedText) : own;
    }

    QRectF square(int left, int side) const
    {
        return QRectF(left, rect.top() + (rect.height() - side) / 2.0, side, side);
    }

    bool fits() const { return QFontMetrics(font).horizontalAdvance(words) <= rect.width(); }

    /// Draws @p text from @p left on, elided at the edge; returns where it ends.
    int draw(int left, const QString &text, const QFont &with, const QColor &colour) const
    {
        const QFontMetrics metrics(with);
        const int room = rect.right() + 1 - left;
        if (room <= 0)
            return left;
        painter.setFont(with);
        painter.setPen(textColour(colour));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        painter.drawText(QRect(left, rect.top(), room, rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return left + metrics.horizontalAdvance(shown);
    }
};

MunicipalityListDelegate::MunicipalityListDelegate(const MunicipalityTableModel &model,
                                                   QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

int MunicipalityListDelegate::widest(const QStringList &texts, const QFontMetrics &metrics) const
{
    int widest = 0;
    for (const auto &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text.left(longestName)));
    return widest;
}

QStringList MunicipalityListDelegate::firstTexts(int column) const
{
    QStringList texts;
    for (int row = 0; row < std::min(measuredRows, m_model.rowCount()); ++row)
        texts.append(m_model.text(row, column));
    return texts;
}

int MunicipalityListDelegate::preferredWidth(const QWidget &view, int column) const
{
    const QFontMetrics metrics = view.fontMetrics();
    const QFontMetrics bold(look::heading(view.font()));
    // Two pixels more than both paddings, for what rounding takes.
    const int padding = 2 * gap(metrics, 2) + 2;
    const auto &field = m_model.field(column);
    if (column == MunicipalityTableModel::nameColumn)
        return widest(m_model.widestTexts(column), bold) + padding;
    if (field.key == "stage"_L1) {
        return markSide(metrics) + gap(metrics, 2) + widest(m_model.widestTexts(column), metrics)
            + padding;
    }
    if (field.key == "commitments"_L1) {
        return 4 * meterSide(metrics) + gap(metrics, 4) + bold.horizontalAdvance(u"10/3"_s)
            + markSide(metrics) + padding;
    }
    if (field.key == "next_step"_L1) {
        return bold.horizontalAdvance(u"00/00"_s) + metrics.horizontalAdvance(u"x"_s) * 24
            + markSide(metrics) + gap(metrics, 4) + padding;
    }
    switch (field.type) {
    case Field::Type::Text:
        return widest(firstTexts(column), metrics) + padding;
    case Field::Type::Number:
        return metrics.horizontalAdvance(u"000000"_s) + padding;
    case Field::Type::Date:
        return metrics.horizontalAdvance(u"00/00/0000"_s) + padding;
    case Field::Type::Flag:
    case Field::Type::Choice:
    case Field::Type::Choices:
        break;
    }
    return widest(m_model.widestTexts(column), metrics) + padding;
}

int MunicipalityListDelegate::briefWidth(const QWidget &view, int column) const
{
    const QFontMetrics metrics = view.fontMetrics();
    return std::max(gap(metrics, 10), widest(m_model.briefTexts(column), metrics))
        + 2 * gap(metrics, 2) + 2;
}

void MunicipalityListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(option.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                             : QPalette::Inactive);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, palette.brush(QPalette::Highlight));
    const QRect rect = option.rect;
    painter->setPen(look::hairline(palette));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const int padding = gap(QFontMetrics(option.font), 2);
    const auto facts = m_model.facts(index.row());
    const auto &field = m_model.field(index.column());
    const Cell cell{*painter,  facts,       m_model.text(facts, field),
                    palette,   option.font, rect.adjusted(padding, 0, -padding, -1),
                    isSelected};
    const auto &key = field.key;
    if (index.column() == MunicipalityTableModel::nameColumn)
        paintName(cell);
    else if (key == "stage"_L1)
        paintStageCell(cell);
    else if (key == "commitments"_L1)
        paintEngagements(cell);
    else if (key == "next_step"_L1)
        paintNextStep(cell);
    else if (key == "since"_L1)
        paintSince(cell);
    else if (MunicipalityTableModel::isPlainNumber(field))
        paintNumber(cell);
    else
        cell.draw(cell.rect.left(), cell.fits() ? cell.words : m_model.briefText(facts, field),
                  cell.font,
                  key == "province"_L1 ? look::secondary(palette) : palette.color(QPalette::Text));
    // The focus is the row's, which may not be selected (Ctrl and an arrow).
    painting::rowFocus(*painter, option, index);
    painter->restore();
}

void MunicipalityListDelegate::paintName(const Cell &cell) const
{
    cell.draw(cell.rect.left(), cell.words,
              cell.facts.standing.isMember() ? look::heading(cell.font) : cell.font,
              cell.palette.color(QPalette::Text));
}

void MunicipalityListDelegate::paintNumber(const Cell &cell) const
{
    // A pixel more than it takes, for what rounding takes.
    const int width = QFontMetrics(cell.font).horizontalAdvance(cell.words) + 1;
    cell.draw(std::max(cell.rect.left(), cell.rect.right() + 1 - width), cell.words, cell.font,
              cell.palette.color(QPalette::Text));
}

void MunicipalityListDelegate::paintSince(const Cell &cell) const
{
    const bool isKnown = cell.words.isEmpty() || cell.facts.standing.since.isKnown();
    // Under its heading one word says it too.
    const bool isBrief = !isKnown && !cell.fits();
    cell.draw(cell.rect.left(), isBrief ? tr("unknown", "date") : cell.words, cell.font,
              isKnown ? cell.palette.color(QPalette::Text) : look::secondary(cell.palette));
}

void MunicipalityListDelegate::paintStageCell(const Cell &cell) const
{
    const QFontMetrics metrics(cell.font);
    const int side = markSide(metrics);
    const auto &standing = cell.facts.standing;
    look::paintStage(cell.painter, cell.square(cell.rect.left(), side), standing.stage,
                     cell.palette, cell.isSelected);
    const int end = cell.draw(cell.rect.left() + side + gap(metrics, 2) - metrics.height() / 8,
                              stageText(standing.stage, Phrases()), cell.font,
                              cell.palette.color(QPalette::Text));
    if (standing.mergerPending) {
        const int left = std::min(end + gap(metrics, 1), cell.rect.right() - side);
        paintTriangle(cell.painter, cell.square(left, side),
                      cell.textColour(look::attention(cell.palette)));
    }
}

void MunicipalityListDelegate::paintEngagements(const Cell &cell) const
{
    if (cell.words.isEmpty())
        return;
    const auto &standing = cell.facts.standing;
    const bool isUnderThreshold = standing.isUnderThreshold();
    const QFontMetrics metrics(cell.font);
    const int side = meterSide(metrics);
    const QColor colour =
        isUnderThreshold ? look::danger(cell.palette) : cell.palette.color(QPalette::Text);
    const auto first = cell.square(cell.rect.left(), side);
    const QPointF corner(first.left(), qRound(first.top()));
    const int width = qRound(look::paintMeter(cell.painter, corner, side, standing.counted,
                                              standing.asked, cell.textColour(colour)));
    // Numbers stand under each other, whether their text asks one commitment or three.
    const int squares = std::max(width, qRound(side * 3.5));
    const int end = cell.draw(cell.rect.left() + squares + gap(metrics, 2),
                              u"%1/%2"_s.arg(standing.counted).arg(standing.asked),
                              isUnderThreshold ? look::heading(cell.font) : cell.font, colour);
    if (isUnderThreshold) {
        paintTriangle(cell.painter, cell.square(end + gap(metrics, 2), markSide(metrics)),
                      cell.textColour(colour));
    }
}

void MunicipalityListDelegate::paintNextStep(const Cell &cell) const
{
    const auto *next = cell.facts.dossier.nextStepOn(cell.facts.day);
    if (!next)
        return;
    const QFontMetrics metrics(cell.font);
    const bool isOverdue = next->isOverdueOn(cell.facts.day);
    const QColor colour =
        isOverdue ? look::danger(cell.palette) : cell.palette.color(QPalette::Text);
    Cell words = cell;
    const int triangle = isOverdue ? markSide(metrics) + gap(metrics, 1) : 0;
    words.rect.setRight(cell.rect.right() - triangle);
    int end = words.draw(cell.rect.left(), shortDue(next->due),
                         isOverdue ? look::heading(cell.font) : cell.font, colour);
    if (next->due.isValid()) {
        const int column = metrics.horizontalAdvance(u"00/00"_s) + gap(metrics, 2);
        end = std::max(cell.rect.left() + column, end + gap(metrics, 2));
    }
    end = words.draw(end, singleLine(next->what), cell.font, colour);
    if (isOverdue) {
        paintTriangle(cell.painter, cell.square(end + gap(metrics, 1), markSide(metrics)),
                      cell.textColour(colour));
    }
}

QString MunicipalityListDelegate::shortDue(QDate due) const
{
    if (qAbs(m_model.today().daysTo(due)) <= nearDays)
        return due.toString(u"d/M");
    return dateOnScreen(PartialDate(due));
}

QSize MunicipalityListDelegate::sizeHint(const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const auto *widget = option.widget;
    if (!widget)
        return QStyledItemDelegate::sizeHint(option, index);
    return {preferredWidth(*widget, index.column()), look::rowHeight(*widget)};
}

/// The whole text of a cell that does not fit, or that a sign stands for.
bool MunicipalityListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                         const QStyleOptionViewItem &option,
                                         const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto facts = m_model.facts(index.row());
    const auto &key = m_model.field(index.column()).key;
    const bool hasSign = (key == "stage"_L1 && facts.standing.mergerPending)
        || (key == "commitments"_L1 && facts.standing.isUnderThreshold())
        || (key == "next_step"_L1 && facts.dossier.nextStepOn(facts.day));
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    const int needed = QFontMetrics(look::heading(view->font()))
                           .horizontalAdvance(m_model.text(index.row(), index.column()))
        + gap(view->fontMetrics(), 4);
    if (!hasSign && needed <= option.rect.width()) {
        QToolTip::hideText();
        return true;
    }
    // Never taken for markup, whatever is in it.
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(text), view);
    return true;
}

} // namespace solidair
