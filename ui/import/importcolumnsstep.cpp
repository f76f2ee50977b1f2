// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcolumnsstep.h"

#include "importcolumnpane.h"
#include "importcolumnsmodel.h"
#include "importcolumnsview.h"
#include "importpreviewmodel.h"
#include "importtask.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/entrydelegate.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/wheelfreecombo.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of which one may hold the headings.
constexpr int headRows = 20;

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    case TextEncoding::Utf16Le:
        return u"UTF-16 LE"_s;
    case TextEncoding::Utf16Be:
        return u"UTF-16 BE"_s;
    case TextEncoding::MacRoman:
        return u"Mac Roman"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ImportColumnsStep::ImportColumnsStep(Workspace &workspace, ImportTask &task, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_task(task)
    , m_model(new ImportColumnsModel(task, this))
    , m_columns(new ImportColumnsView(*m_model, this))
    , m_previewed(new ImportPreviewModel(task, this))
    , m_preview(new RowTable(this))
    , m_pane(new ImportColumnPane(task, *m_model, this))
{
    auto *title = new FactLabel(tr("This is how the first rows come in"), this);
    title->setFont(look::heading(font()));
    title->setContentsMargins(look::space(*this, 3), look::space(*this, 1), 0,
                              look::space(*this, 1));
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(title->text());
    m_preview->setItemDelegate(new EntryDelegate(EntryDelegate::Lines::Hairlines, m_preview));
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    auto *header = new ColumnHeader(m_preview);
    m_preview->setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setFont(look::smaller(font()));
    header->setFixedHeight(look::space(*this, 7));
    m_preview->verticalHeader()->setDefaultSectionSize(look::rowHeight(*this));
    m_preview->setModel(m_previewed);

    auto *left = new QWidget(this);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_columns, 3);
    rows->addWidget(title);
    rows->addWidget(m_preview, 2);
    auto *both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(m_pane);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 0);
    both->setSizes({look::space(*this, 200), look::space(*this, 86)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(both, 1);
    markPane(*m_columns);
    markPane(*m_pane);

    connect(m_columns->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportColumnsStep::followColumn);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_columns->setCurrentIndex(m_model->index(0, ImportColumnsModel::Becomes));
    });
    connect(m_previewed, &QAbstractItemModel::modelReset, this, [this] {
        fitPreview();
        followColumn();
    });
    connect(&task, &ImportTask::listChanged, this, &ImportColumnsStep::fillBar);
    connect(&task, &ImportTask::mappingChanged, this, &ImportColumnsStep::fillLayouts);
    fillBar();
}

void ImportColumnsStep::focusColumns()
{
    if (!m_columns->currentIndex().isValid() && m_model->rowCount() > 0)
        m_columns->setCurrentIndex(m_model->index(0, ImportColumnsModel::Becomes));
    m_columns->setFocus();
}

QWidget *ImportColumnsStep::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setSpacing(look::space(*this, 3));
    const int edge = look::space(*this, 3);
    row->setContentsMargins(edge, look::space(*this, 1), edge, look::space(*this, 2));
    const auto add = [&](const QString &name, const QString &text) {
        auto *part = new QWidget(bar);
        auto *line = new QHBoxLayout(part);
        line->setContentsMargins({});
        auto *choice = new WheelFreeCombo(part);
        choice->setObjectName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *label = new FactLabel(text, part);
        label->setBuddy(choice);
        line->addWidget(label);
        line->addWidget(choice);
        row->addWidget(part);
        return choice;
    };
    m_sheet = add(u"importSheet"_s, tr("Sheet"));
    m_encoding = add(u"importEncoding"_s, tr("Characters"));
    m_separator = add(u"importSeparator"_s, tr("Separator"));
    m_headRow = add(u"importHeadRow"_s, tr("Headings in row"));
    m_layout = add(u"importLayout"_s, tr("Layout"));
    m_keep = new LinkButton(tr("Keep as…"), bar);
    m_keep->setObjectName(u"keepLayout"_s);
    row->addWidget(m_keep);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(14);
    m_separator->addItem(tr("; semicolon"), u";"_s);
    m_separator->addItem(tr(", comma"), u","_s);
    m_separator->addItem(tr("tab"), u"\t"_s);
    const auto reading = [this](QComboBox *choice, const auto &change) {
        connect(choice, &QComboBox::activated, this, [this, choice, change] {
            auto source = m_task.source();
            change(source, choice->currentData());
            m_task.readAs(source);
        });
    };
    reading(m_sheet, [](ImportSource &source, const QVariant &chosen) {
        source.sheet = chosen.toString();
        source.headRow.reset();
    });
    reading(m_encoding, [](ImportSource &source, const QVariant &chosen) {
        source.encoding = static_cast<TextEncoding>(chosen.toInt());
    });
    reading(m_separator, [](ImportSource &source, const QVariant &chosen) {
        source.separator = chosen.toString().front();
    });
    reading(m_headRow,
            [](ImportSource &source, const QVariant &chosen) { source.headRow = chosen.toInt(); });
    connect(m_layout, &QComboBox::activated, this, [this] {
        if (const auto name = m_layout->currentData().toString(); !name.isEmpty())
            m_task.useLayout(name);
    });
    connect(m_keep, &LinkButton::clicked, this, &ImportColumnsStep::keepLayout);
    markPane(*bar);
    return bar;
}

void ImportColumnsStep::fillBar()
{
    const auto *workbook = m_task.workbook();
    if (!workbook)
        return;
    m_sheet->clear();
    for (const auto &sheet : workbook->sheets) {
        if (!sheet.rows.isEmpty())
            m_sheet->addItem(sheet.name + u"  ·  "_s
                                 + tr("%n row(s)", nullptr, static_cast<int>(sheet.rows.size())),
                             sheet.name);
    }
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_task.source().sheet)));
    m_sheet->parentWidget()->setVisible(m_sheet->count() > 1);
    const auto &layout = workbook->layout;
    const bool isFile = layout && !m_task.source().path.isEmpty();
    m_encoding->parentWidget()->setVisible(isFile);
    m_separator->parentWidget()->setVisible(isFile);
    m_encoding->clear();
    const auto samples = isFile ? encodingSamples(m_task.source().path) : QList<EncodingSample>();
    for (const auto &sample : samples) {
        auto text = encodingName(sample.encoding);
        if (sample.unreadable > 0)
            text += u"   "_s + tr("%n unreadable sign(s)", nullptr, sample.unreadable);
        else if (!sample.words.isEmpty())
            text += u"   "_s + sample.words;
        m_encoding->addItem(text, static_cast<int>(sample.encoding));
    }
    if (layout) {
        m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(layout->encoding)));
        m_separator->setCurrentIndex(m_separator->findData(QString(layout->separator)));
    }
    fillHeadRows();
    fillLayouts();
}

void ImportColumnsStep::fillHeadRows()
{
    const int now = m_task.list().table.headRow;
    m_headRow->clear();
    m_headRow->addItem(tr("none"), 0);
    for (int row = 1; row <= std::max(headRows, now); ++row)
        m_headRow->addItem(QString::number(row), row);
    m_headRow->setCurrentIndex(m_headRow->findData(now));
}

void ImportColumnsStep::fillLayouts()
{
    const auto name = m_task.mapping().name;
    m_layout->clear();
    m_layout->addItem(name.isEmpty()                 ? tr("by itself")
                          : m_task.isLayoutChanged() ? tr("%1 (changed)").arg(name)
                                                     : name,
                      m_task.isLayoutChanged() ? QString() : name);
    const auto names = keptMappings();
    for (const auto &kept : names) {
        if (kept != name || m_task.isLayoutChanged())
            m_layout->addItem(kept, kept);
    }
    m_layout->setCurrentIndex(0);
}

void ImportColumnsStep::keepLayout()
{
    bool isWanted = false;
    const auto name =
        QInputDialog::getText(this, tr("Keep the layout"),
                              tr("Under which name? It is found again by the headings."),
                              QLineEdit::Normal, m_task.mapping().name, &isWanted)
            .trimmed();
    if (!isWanted || name.isEmpty())
        return;
    if (const auto kept = m_task.keepLayout(name); !kept)
        m_workspace.prompts().tell(this, kept.error());
    else
        emit m_workspace.noted(tr("The layout was kept as %1.").arg(name));
}

/// Wide enough for what stands there, and none so wide that the others are not seen.
void ImportColumnsStep::fitPreview()
{
    m_preview->resizeColumnsToContents();
    auto *header = m_preview->horizontalHeader();
    for (int section = 0; section < header->count(); ++section)
        header->resizeSection(section,
                              std::clamp(header->sectionSize(section), look::space(*this, 10),
                                         look::space(*this, 44)));
}

void ImportColumnsStep::followColumn()
{
    const auto now = m_columns->currentIndex();
    const int column = now.isValid() ? now.row() : -1;
    m_pane->present(column);
    auto tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(look::isDark(palette()) ? 0.28F : 0.14F);
    m_previewed->setTinted(column, tint);
    if (const int section = m_previewed->sectionOf(column); section > 0 && m_preview->isVisible())
        m_preview->scrollTo(m_previewed->index(0, section));
}

} // namespace solidair
