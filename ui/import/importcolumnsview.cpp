// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcolumnsview.h"

#include "importcolumnsmodel.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Columns = ImportColumnsModel;

class ColumnsDelegate final : public QStyledItemDelegate
{
public:
    ColumnsDelegate(const ImportColumnsModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &palette = option.palette;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto course = static_cast<Columns::Course>(index.data(Columns::CourseRole).toInt());
        const int gap = look::space(*option.widget, 2);
        painter->save();
        if (isSelected)
            painter->fillRect(option.rect, palette.highlight());
        painter->setPen(look::hairline(palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect room = option.rect.adjusted(gap, 0, -gap, -1);
        QColor ink = palette.color(QPalette::Text);
        const bool isQuiet = index.column() == Columns::Values || index.column() == Columns::Letter
            || course == Columns::Course::NotTaken;
        if (isQuiet)
            ink = look::secondary(palette);
        const int side = painting::iconSide(*option.widget);
        if (index.column() == Columns::ReadAs && course != Columns::Course::NotTaken) {
            const bool isFine = course == Columns::Course::Fine;
            const auto colour = isFine             ? look::good(palette)
                : course == Columns::Course::Wrong ? look::danger(palette)
                                                   : look::attention(palette);
            ink = isFine ? look::secondary(palette) : colour;
            painting::icon(*painter,
                           QRectF(room.left(), room.center().y() - side / 2.0 + 0.5, side, side),
                           isFine ? u"check"_s : u"warning"_s,
                           isSelected ? palette.color(QPalette::HighlightedText) : colour);
            room.setLeft(room.left() + side + gap);
        }
        if (index.column() == Columns::Becomes) {
            const int small = look::space(*option.widget, 3);
            painting::icon(
                *painter,
                QRectF(room.right() - small, room.center().y() - small / 2.0 + 0.5, small, small),
                u"down"_s,
                isSelected ? palette.color(QPalette::HighlightedText) : look::secondary(palette));
            room.setRight(room.right() - small - gap);
        }
        painter->setPen(isSelected ? palette.color(QPalette::HighlightedText) : ink);
        painter->setFont(option.font);
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painting::rowFocus(*painter, option, index);
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *chooser = new QComboBox(parent);
        chooser->setObjectName(u"becomes"_s);
        chooser->setAccessibleName(m_model.headerData(Columns::Becomes, Qt::Horizontal).toString());
        chooser->setMaxVisibleItems(16);
        chooser->view()->setTextElideMode(Qt::ElideRight);
        chooser->view()->setMinimumWidth(look::space(*parent, 110));
        for (const auto &target : m_model.targets())
            chooser->addItem(target.name, target.target.token());
        auto *self = const_cast<ColumnsDelegate *>(this); // Qt's own way is const, its signals not
        connect(chooser, &QComboBox::activated, self, [self, chooser] {
            emit self->commitData(chooser);
            emit self->closeEditor(chooser);
        });
        QMetaObject::invokeMethod(chooser, &QComboBox::showPopup, Qt::QueuedConnection);
        return chooser;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *chooser = static_cast<QComboBox *>(editor);
        chooser->setCurrentIndex(chooser->findData(index.data(Qt::EditRole)));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }

private:
    const ImportColumnsModel &m_model;
};

} // namespace

ImportColumnsView::ImportColumnsView(ImportColumnsModel &model, QWidget *parent)
    : RowTable(parent)
    , m_columns(model)
{
    setObjectName(u"importColumns"_s);
    setAccessibleName(tr("Columns of the list"));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new ColumnsDelegate(model, this));
    auto *header = new ColumnHeader(this);
    setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setFont(look::smaller(font()));
    header->setFixedHeight(look::space(*this, 7));
    setModel(&model);
    verticalHeader()->setDefaultSectionSize(look::rowHeight(*this));
    connect(&model, &QAbstractItemModel::modelReset, this, &ImportColumnsView::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ImportColumnsView::fit);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == Columns::Becomes)
            choose();
    });
    connect(this, &QTableView::doubleClicked, this, &ImportColumnsView::choose);
}

void ImportColumnsView::choose()
{
    const auto now = currentIndex();
    if (!now.isValid())
        return;
    const auto place = now.siblingAtColumn(Columns::Becomes);
    setCurrentIndex(place);
    edit(place);
}

void ImportColumnsView::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    const bool isOpen = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space
        || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isLetter = event->modifiers() == Qt::NoModifier && !event->text().isEmpty()
        && event->text().front().isLetter();
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        m_columns.setData(currentIndex(), ImportTarget().token());
    } else if (isDown || isLetter || (isOpen && event->modifiers() == Qt::NoModifier)) {
        choose();
        if (auto *chooser = isLetter ? findChild<QComboBox *>(u"becomes"_s) : nullptr)
            QCoreApplication::postEvent(chooser, event->clone());
    } else {
        RowTable::keyPressEvent(event);
    }
}

void ImportColumnsView::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    fit();
}

/// Everything whole but the first values, which have what is left.
void ImportColumnsView::fit()
{
    auto *header = horizontalHeader();
    const int air = look::space(*this, 5);
    const auto needed = [&](int column, int more) {
        int wide = fontMetrics().horizontalAdvance(
            m_columns.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < m_columns.rowCount(); ++row)
            wide = std::max(
                wide,
                fontMetrics().horizontalAdvance(m_columns.index(row, column).data().toString()));
        return wide + more;
    };
    const int mark = painting::iconSide(*this) + look::space(*this, 2);
    const int letter = look::space(*this, 9);
    const int heading = std::min(needed(Columns::Heading, air), look::space(*this, 60));
    const int becomes = needed(Columns::Becomes, air + mark);
    const int readAs = needed(Columns::ReadAs, air + mark);
    const int left = viewport()->width() - letter - heading - becomes - readAs;
    const int values = std::max(left, look::space(*this, 26));
    header->resizeSection(Columns::Letter, letter);
    header->resizeSection(Columns::Heading, heading);
    header->resizeSection(Columns::Values, values);
    header->resizeSection(Columns::Becomes, becomes);
    header->resizeSection(Columns::ReadAs, readAs + std::max(0, left - values));
}

} // namespace solidair
