// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrowdelegate.h"

#include "base/clock.h"
#include "importrowsmodel.h"
#include "importtask.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As many as there are keys for that one finds without looking.
constexpr qsizetype mostAnswers = 4;

QString markOf(ImportRowsModel::Group group)
{
    using Group = ImportRowsModel::Group;
    switch (group) {
    case Group::Choose:
        return u"help"_s;
    case Group::Confirm:
        return u"search"_s;
    case Group::Refused:
        return u"warning"_s;
    case Group::Changed:
        return u"edit"_s;
    case Group::New:
        return u"add"_s;
    case Group::Same:
        return u"check"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

/// What all that is painted of a row needs.
struct ImportRowDelegate::Drawing
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QWidget &view;
    bool isSelected;

    QColor ink(const QColor &own) const
    {
        return isSelected ? option.palette.color(QPalette::HighlightedText) : own;
    }

    QColor text() const { return ink(option.palette.color(QPalette::Text)); }

    QColor secondary() const { return ink(look::secondary(option.palette)); }

    /// From @p left on, cut at @p right; returns where it ends.
    int draw(int left, int right, const QString &words, const QFont &font,
             const QColor &colour) const
    {
        const QFontMetrics metrics(font);
        if (right <= left)
            return left;
        const auto shown = metrics.elidedText(words, Qt::ElideRight, right - left);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(left, option.rect.top(), right - left, option.rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return left + metrics.horizontalAdvance(shown);
    }
};

ImportRowDelegate::ImportRowDelegate(const ImportTask &task, const ImportRowsModel &model,
                                     QObject *parent)
    : QStyledItemDelegate(parent)
    , m_task(task)
    , m_model(model)
{ }

int ImportRowDelegate::nameLeft(const QWidget &view) const
{
    return look::space(view, 18);
}

int ImportRowDelegate::answersLeft(const QWidget &view) const
{
    return look::space(view, 52);
}

int ImportRowDelegate::answerCount(const ImportRow &row)
{
    if (row.outcome != ImportRow::Outcome::Asked)
        return 0;
    return static_cast<int>(std::min(mostAnswers, row.match.candidates.size() + 1));
}

int ImportRowDelegate::answerWidth(const QWidget &view, const QString &words) const
{
    return view.fontMetrics().horizontalAdvance(words) + look::space(view, 4)
        + 3 * look::space(view, 2);
}

QStringList ImportRowDelegate::answers(const ImportRow &row, const QWidget &view, int room) const
{
    const auto count = answerCount(row) - 1;
    const auto named = [&](const auto &nameOf) {
        QStringList answers;
        for (int i = 0; i < count; ++i)
            answers.append(nameOf(row.match.candidates[i]));
        answers.append(tr("Other…"));
        return answers;
    };
    const auto whole =
        named([this](MunicipalityId id) { return candidateName(m_task.campaign(), id); });
    int wide = 0;
    for (const auto &answer : whole)
        wide += answerWidth(view, answer) + look::space(view, 2);
    if (wide <= room)
        return whole;
    return named([this](MunicipalityId id) { return m_task.campaign().municipality(id).name(); });
}

QRect ImportRowDelegate::checkRect(const QWidget &view, const QRect &row) const
{
    const int side = look::space(view, 7) / 2;
    return {row.left() + look::space(view, 3), row.center().y() - side / 2, side, side};
}

QRect ImportRowDelegate::answerRect(const QWidget &view, const QRect &row, const ImportRow &at,
                                    int number) const
{
    if (number < 1 || number > answerCount(at))
        return {};
    const auto all = answers(at, view, row.width() - answersLeft(view));
    int left = row.left() + answersLeft(view);
    for (int i = 1;; ++i) {
        const int wide = answerWidth(view, all[i - 1]);
        if (i == number)
            return {left, row.top() + 2, wide, row.height() - 5};
        left += wide + look::space(view, 2);
    }
}

void ImportRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    // The head of a group takes no keyboard and is no less to be read.
    auto readable = option;
    if (readable.palette.currentColorGroup() == QPalette::Disabled)
        readable.palette.setCurrentColorGroup(QPalette::Active);
    const Drawing drawing{*painter, readable, *option.widget,
                          option.state.testFlag(QStyle::State_Selected)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const auto *row = m_model.at(index.row())) {
        if (drawing.isSelected)
            painter->fillRect(option.rect, option.palette.highlight());
        painter->setPen(look::hairline(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        paintRow(drawing, *row);
        painting::rowFocus(*painter, option, index);
    } else {
        painter->fillRect(option.rect, option.palette.alternateBase());
        painter->setPen(look::hairline(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        paintHead(drawing, index);
    }
    painter->restore();
}

void ImportRowDelegate::paintHead(const Drawing &drawing, const QModelIndex &index) const
{
    const auto group = m_model.groupAt(index.row());
    const auto &rect = drawing.option.rect;
    const int side = painting::iconSide(drawing.view);
    const int gap = look::space(drawing.view, 2);
    int left = rect.left() + look::space(drawing.view, 3);
    const bool isWrong = group == ImportRowsModel::Group::Refused;
    painting::icon(drawing.painter, QRectF(left, rect.center().y() - side / 2.0 + 0.5, side, side),
                   markOf(group), isWrong ? look::danger(drawing.option.palette) : drawing.text());
    left += side + gap;
    left = drawing.draw(left, rect.right(), ImportRowsModel::groupName(group),
                        look::heading(drawing.option.font), drawing.text());
    left = drawing.draw(left + gap, rect.right(), QLocale().toString(m_model.count(group)),
                        drawing.option.font, drawing.secondary());
    const auto hint = ImportRowsModel::groupHint(group);
    const auto small = look::smaller(drawing.option.font);
    const int wide = QFontMetrics(small).horizontalAdvance(hint) + 1;
    drawing.draw(std::max(left + 3 * gap, rect.right() - wide - gap), rect.right() - gap, hint,
                 small, drawing.secondary());
}

void ImportRowDelegate::paintRow(const Drawing &drawing, const ImportRow &row) const
{
    const auto &rect = drawing.option.rect;
    const auto &view = drawing.view;
    const int gap = look::space(view, 2);
    QStyleOptionButton box;
    box.palette = drawing.option.palette;
    box.rect = checkRect(view, rect);
    const bool canComeIn = ImportRowsModel::canBeLeftOut(row);
    box.state = canComeIn ? QStyle::State_Enabled : QStyle::State_None;
    box.state |= canComeIn && !m_task.answers().leftOut.contains(row.number) ? QStyle::State_On
                                                                             : QStyle::State_Off;
    view.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &drawing.painter, &view);
    drawing.draw(rect.left() + look::space(view, 9), rect.left() + nameLeft(view) - gap,
                 QString::number(row.number), drawing.option.font, drawing.secondary());
    const int right = rect.right() - gap;
    int left = rect.left() + nameLeft(view);
    if (!row.municipality.isNull() && m_task.campaign().contains(row.municipality)) {
        const int side = look::space(view, 3);
        const auto stage = m_task.campaign().standing(row.municipality, currentDay()).stage;
        look::paintStage(drawing.painter,
                         QRectF(left, rect.center().y() - side / 2.0 + 0.5, side, side), stage,
                         drawing.option.palette, drawing.isSelected);
        left += side + gap;
    }
    drawing.draw(left, rect.left() + answersLeft(view) - gap,
                 row.name.isEmpty() ? tr("(empty)") : row.name, drawing.option.font,
                 drawing.text());
    left = rect.left() + answersLeft(view);
    const auto all =
        answerCount(row) > 0 ? answers(row, view, rect.width() - answersLeft(view)) : QStringList();
    for (int number = 1; number <= all.size(); ++number) {
        const auto place = answerRect(view, rect, row, number);
        drawing.painter.setPen(drawing.isSelected ? drawing.text()
                                                  : look::secondary(drawing.option.palette));
        drawing.painter.setBrush(Qt::NoBrush);
        drawing.painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        const int end = drawing.draw(place.left() + gap, place.right(), QString::number(number),
                                     look::smallest(drawing.option.font), drawing.secondary());
        drawing.draw(end + gap, place.right(), all[number - 1], drawing.option.font,
                     drawing.text());
        left = place.right() + gap;
    }
    if (row.outcome == ImportRow::Outcome::Asked)
        return;
    if (row.outcome == ImportRow::Outcome::Refused) {
        left = drawing.draw(left, right, row.cell, look::smaller(drawing.option.font),
                            drawing.secondary())
            + gap;
        if (!row.value.isEmpty() && !row.reason.contains(row.value))
            left = drawing.draw(left, std::min(right, left + look::space(view, 40)),
                                u"‘%1’"_s.arg(row.value), drawing.option.font, drawing.text())
                + gap;
        drawing.draw(left, right, row.reason, drawing.option.font,
                     drawing.ink(look::danger(drawing.option.palette)));
        return;
    }
    int end = right;
    if (const auto more = row.changes.size() - 1; more > 0) {
        const auto words = tr("and %n other(s)", nullptr, static_cast<int>(more));
        const auto small = look::smaller(drawing.option.font);
        end = right - QFontMetrics(small).horizontalAdvance(words) - 1;
        drawing.draw(end, right, words, small, drawing.secondary());
        end -= 2 * gap;
    }
    drawing.draw(left, end, m_model.summary(row), drawing.option.font,
                 row.outcome == ImportRow::Outcome::Same ? drawing.secondary() : drawing.text());
}

} // namespace solidair
