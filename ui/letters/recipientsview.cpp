// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipientsview.h"

#include "recipientmodel.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QtMath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

class RecipientDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(qMax(size.height(), look::rowHeight(*option.widget)));
        if (!isRemark(index))
            return size;
        // What is to be known of a recipient is read whole.
        const auto *view = static_cast<const QTreeView *>(option.widget);
        QTextLayout lines(index.data().toString(), option.font);
        const int room = view->columnWidth(index.column()) - look::space(*option.widget, 2);
        const int tall = qCeil(painting::wrap(lines, qMax(1, room)));
        size.setHeight(qMax(size.height(), tall + look::space(*option.widget, 2)));
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        auto plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, plain, index);
        painting::rowFocus(*painter, option, index);
        painter->save();
        painter->setPen(look::hairline(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.parent().isValid()) {
            option->font = look::heading(option->font);
            option->backgroundBrush = option->palette.window();
        } else if (isRemark(index)) {
            option->palette.setColor(QPalette::Text, remarkColour(*option, index));
            option->features |= QStyleOptionViewItem::WrapText;
            option->textElideMode = Qt::ElideNone;
        }
    }

private:
    static bool isRemark(const QModelIndex &index)
    {
        const auto &model = static_cast<const RecipientModel &>(*index.model());
        return index.parent().isValid() && index.column() == model.columnOf("remark"_L1);
    }

    static QColor remarkColour(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        using enum Recipient::Readiness;
        switch (
            static_cast<Recipient::Readiness>(index.data(RecipientModel::ReadinessRole).toInt())) {
        case Impossible:
            return look::danger(option.palette);
        case Remarked:
            return look::attention(option.palette);
        case Unwise:
        case Ready:
            return look::secondary(option.palette);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

RecipientsView::RecipientsView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new RecipientDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setWordWrap(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
}

void RecipientsView::unfold()
{
    expandAll();
    for (int group = 0; group < model()->rowCount(); ++group)
        setFirstColumnSpanned(group, {}, true);
    fitColumns();
}

void RecipientsView::fitColumns()
{
    if (!model() || model()->rowCount() == 0)
        return;
    // Names are shown whole as long as something of the remark is seen.
    const int most = viewport()->width() / 2;
    // Groups, which span the columns, do not count.
    constexpr int measured = 200;
    int wanted = look::space(*this, 20);
    for (int group = 0; group < model()->rowCount(); ++group) {
        const auto parent = model()->index(group, 0);
        for (int row = 0; row < qMin(measured, model()->rowCount(parent)); ++row) {
            const auto name = model()->index(row, RecipientModel::nameColumn, parent);
            wanted = qMax(wanted, sizeHintForIndex(name).width() + look::space(*this, 2));
        }
    }
    header()->resizeSection(RecipientModel::nameColumn, qMin(wanted, most));
}

void RecipientsView::keyPressEvent(QKeyEvent *event)
{
    const auto index = currentIndex().siblingAtColumn(RecipientModel::nameColumn);
    const auto state = index.data(Qt::CheckStateRole);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && state.isValid()) {
        const bool checked = state.toInt() == Qt::Checked;
        model()->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RecipientsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void RecipientsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    // The remarks have other lines.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace solidair
