// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialoglist.h"

#include "base/text.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/drafts.h"
#include "ui/desk/workspace.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/entrydelegate.h"
#include "ui/kit/look.h"
#include "ui/kit/verbbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <functional>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps what is typed in a cell until it is recorded.
class KeepingDelegate final : public EntryDelegate
{
public:
    using PlaceOf = std::function<DraftPlace(const QModelIndex &)>;

    KeepingDelegate(Drafts &drafts, PlaceOf placeOf, QWidget *parent)
        : EntryDelegate(Lines::Hairlines, parent)
        , m_drafts(drafts)
        , m_placeOf(std::move(placeOf))
    { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        auto *editor = EntryDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            const auto place = m_placeOf(index);
            line->setObjectName(u"settingsCell"_s);
            connect(line, &QLineEdit::textEdited, this, [this, place](const QString &text) {
                m_drafts.setTyping(place);
                m_drafts.keep(place,
                              text.isEmpty() ? QJsonObject() : QJsonObject{{u"cell"_s, text}});
            });
            connect(line, &QObject::destroyed, &m_drafts,
                    [&drafts = m_drafts, place] { drafts.setGone(place); });
        }
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        EntryDelegate::setEditorData(editor, index);
        const QString typed = m_drafts.content(m_placeOf(index)).value(u"cell"_s).toString();
        if (auto *line = qobject_cast<QLineEdit *>(editor); line && !typed.isEmpty())
            line->setText(typed);
    }

private:
    Drafts &m_drafts;
    const PlaceOf m_placeOf;
};

} // namespace

SettingsDialogList::SettingsDialogList(Workspace &workspace, const QString &name,
                                       const QStringList &headings, const QString &newName,
                                       const QString &add, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(new QTableWidget(0, static_cast<int>(headings.size()), this))
    , m_newName(new QLineEdit(this))
    , m_add(new VerbButton(add, this))
    , m_remove(new VerbButton(tr("Delete"), this))
    , m_problem(new QLabel(this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::Whole))
{
    setFocusProxy(m_table);
    m_table->setObjectName(name);
    m_table->setAccessibleName(newName);
    auto *header = new ColumnHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    m_table->setItemDelegate(new KeepingDelegate(
        workspace.drafts(), [this](const QModelIndex &index) { return cellPlace(index); },
        m_table));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height()
                                                     + look::space(*this, 1));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_newName->setObjectName(name + u"New"_s);
    m_newName->setAccessibleName(newName);
    m_newName->setPlaceholderText(newName);
    m_add->setObjectName(name + u"Add"_s);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_remove->setObjectName(name + u"Remove"_s);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    m_table->installEventFilter(this);
    m_newName->setReadOnly(!workspace.isWritable());
    m_problem->setObjectName(name + u"Problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_newName, 1);
    row->addWidget(m_add);
    row->addSpacing(look::space(*this, 4));
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 2));
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(row);

    connect(m_newName, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(m_workspace.isWritable() && !singleLine(text).isEmpty());
        showProblem({});
    });
    connect(m_newName, &QLineEdit::returnPressed, this, &SettingsDialogList::addTyped);
    connect(m_add, &QPushButton::clicked, this, &SettingsDialogList::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &SettingsDialogList::removeCurrent);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int current) {
        m_remove->setEnabled(current >= 0 && m_workspace.isWritable());
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        const auto place = cellPlace(m_table->indexFromItem(item));
        const int before = m_workspace.session().undoStack().index();
        const QString problem = change(item->row(), item->column(), *item);
        if (m_workspace.session().undoStack().index() != before)
            m_workspace.drafts().keep(place, {});
        tell(problem);
    });
    connect(&workspace, &Workspace::changed, this, &SettingsDialogList::refill,
            Qt::QueuedConnection);
    connect(&workspace.drafts(), &Drafts::wanted, this, &SettingsDialogList::goOn);
    if (workspace.isWritable())
        m_keeper->begin({{}, u"settings/"_s + name});
}

/// By the id of what stands in its row: rows come, go and are sorted by what is being changed.
DraftPlace SettingsDialogList::cellPlace(const QModelIndex &index) const
{
    return {
        {},
        u"settings/%1/%2/%3"_s.arg(m_table->objectName(), idOf(index.row())).arg(index.column())};
}

void SettingsDialogList::goOn(const DraftPlace &wanted)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = m_table->item(row, column);
            if (!item || wanted != cellPlace(m_table->indexFromItem(item)))
                continue;
            m_table->setCurrentItem(item);
            m_table->editItem(item);
            return;
        }
    }
}

/// An editor may still be closing; what stands in the campaign is shown after that.
void SettingsDialogList::tell(const QString &problem)
{
    showProblem(problem);
    if (!problem.isEmpty())
        QMetaObject::invokeMethod(this, &SettingsDialogList::refill, Qt::QueuedConnection);
}

void SettingsDialogList::refill()
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    fill(*m_table);
    if (row >= 0)
        m_table->setCurrentCell(qMin(row, m_table->rowCount() - 1), column);
    m_remove->setEnabled(m_table->currentRow() >= 0 && m_workspace.isWritable());
}

QTableWidgetItem *SettingsDialogList::cell(const QString &text, bool isEditable)
{
    auto *item = new QTableWidgetItem(text);
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    item->setFlags(isEditable ? flags | Qt::ItemIsEditable : flags);
    return item;
}

void SettingsDialogList::addTyped()
{
    const QString name = singleLine(m_newName->text());
    if (name.isEmpty() || !m_workspace.isWritable())
        return;
    const int before = m_workspace.session().undoStack().index();
    const QString problem = add(name);
    if (m_workspace.session().undoStack().index() != before) {
        const auto place = m_keeper->place();
        m_keeper->finish();
        m_newName->clear();
        m_keeper->begin(place);
    }
    showProblem(problem);
}

void SettingsDialogList::removeCurrent()
{
    if (m_table->currentRow() >= 0 && m_workspace.isWritable())
        showProblem(remove(m_table->currentRow()));
}

/// Delete is the key for it, where no cell is being edited.
bool SettingsDialogList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (watched != m_table || !isDelete)
        return QWidget::eventFilter(watched, event);
    removeCurrent();
    return true;
}

void SettingsDialogList::showProblem(const QString &problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look::danger(palette()));
    m_problem->setPalette(colours);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace solidair
