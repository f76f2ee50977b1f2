// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterspagetemplates.h"

#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextDocument>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int factRole = Qt::UserRole;

class TwoLineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * option.fontMetrics.height() + look::space(*option.widget, 3)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &plain,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option(plain);
        initStyleOption(&option, index);
        const auto name = std::exchange(option.text, {});
        option.state &= ~QStyle::State_HasFocus;
        const auto *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const int side = look::space(*option.widget, 3);
        const int edge = look::space(*option.widget, 1);
        const auto area = option.rect.adjusted(side, edge, -side, -edge);
        const bool selected = option.state & QStyle::State_Selected;
        const auto group =
            option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const auto ink =
            option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        drawLine(*painter, area, Qt::AlignTop, option.font, ink, name);
        drawLine(*painter, area, Qt::AlignBottom, look::smaller(option.font),
                 selected ? ink : look::secondary(option.palette), index.data(factRole).toString());
        painter->setPen(look::hairline(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
        painting::rowFocus(*painter, option, index);
    }

private:
    static void drawLine(QPainter &painter, const QRect &area, Qt::Alignment edge,
                         const QFont &font, const QColor &ink, const QString &text)
    {
        painter.setFont(font);
        painter.setPen(ink);
        const auto shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(area, static_cast<int>(edge | Qt::AlignLeft) | Qt::TextSingleLine, shown);
    }
};

} // namespace

LettersPageTemplates::LettersPageTemplates(QWidget *parent)
    : QListWidget(parent)
    , m_templates(letterTemplates())
{
    // Dutch first: most municipalities are written to in it.
    std::ranges::stable_sort(m_templates, {}, &LetterTemplate::language);
    setObjectName(u"templates"_s);
    setAccessibleName(tr("Letters"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new TwoLineDelegate(this));
    for (const auto &letter : std::as_const(m_templates)) {
        auto *item = new QListWidgetItem(letter.name, this);
        const auto fact =
            tr("%1 · version %2").arg(languageCode(letter.language)).arg(letter.version);
        item->setData(factRole, fact);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(letter.name, fact));
        item->setToolTip(Qt::convertFromPlainText(letter.name));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, &LettersPageTemplates::templateChanged);
}

void LettersPageTemplates::choose(const QString &key)
{
    const auto found = std::ranges::find(m_templates, key, &LetterTemplate::key);
    if (found != m_templates.end())
        setCurrentRow(static_cast<int>(found - m_templates.begin()));
}

const LetterTemplate &LettersPageTemplates::current() const
{
    return m_templates[qMax(0, currentRow())];
}

} // namespace solidair
