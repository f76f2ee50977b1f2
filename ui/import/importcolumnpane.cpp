// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcolumnpane.h"

#include "base/text.h"
#include "importcolumnsmodel.h"
#include "importtask.h"
#include "jobs/import/dateorder.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/hairline.h"
#include "ui/kit/look.h"
#include "ui/kit/wheelfreecombo.h"
#include "ui/kit/wrappedlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More different ones are no words for stages.
constexpr qsizetype mostWords = 40;
const QString noStep = u"-"_s;

} // namespace

ImportColumnPane::ImportColumnPane(ImportTask &task, const ImportColumnsModel &model,
                                   QWidget *parent)
    : ScrollingPart(parent)
    , m_task(task)
    , m_model(model)
{
    setObjectName(u"importColumnPane"_s);
    setAccessibleName(tr("What the column means"));
    connect(&task, &ImportTask::planned, this, &ImportColumnPane::build);
    connect(&task, &ImportTask::listChanged, this, [this] { present(-1); });
}

void ImportColumnPane::present(int column)
{
    m_column = column;
    build();
}

void ImportColumnPane::build()
{
    // Who has a list of words open, or is in one, goes on in it.
    const auto *focused = m_content ? m_content->focusWidget() : nullptr;
    const auto place = focused && focused->hasFocus() ? focused->objectName() : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    const int edge = look::space(*this, 4);
    rows->setContentsMargins(edge, edge, edge, edge);
    rows->setSpacing(look::space(*this, 2));
    if (m_column >= 0 && m_column < m_model.rowCount()) {
        const auto target = m_task.mapping().target(m_column);
        auto *title = new WrappedLabel(
            tr("Column %1 becomes: %2")
                .arg(m_task.list().table.columnName(m_column), m_model.targetName(target)),
            m_content);
        title->setFont(look::heading(font()));
        rows->addWidget(title);
        if (target.kind == ImportTarget::Kind::Stage)
            addWords();
        if (isDate(target.kind))
            addDateOrder();
    }
    if (m_task.obstacle())
        addNotice(m_task.obstacle()->message);
    else if (const int few = m_task.plan().counts.belowThreshold; few > 0)
        addNotice(tr("%n member(s) have fewer commitments in the list than their charter asks. "
                     "They come in as joined, with “taken over from a list” as the reason.",
                     nullptr, few));
    addClash();
    for (const auto &remark : m_task.list().remarks)
        rows->addWidget([&] {
            auto *label = new FactLabel(remark, m_content);
            label->setWordWrap(true);
            return label;
        }());
    rows->addStretch();
    column().insertWidget(0, m_content);
    m_content->show();
    if (auto *again = place.isEmpty() ? nullptr : m_content->findChild<QWidget *>(place))
        again->setFocus();
}

void ImportColumnPane::addWords()
{
    const auto words = wordsOfStages(m_task.list().table, m_task.mapping());
    auto *rows = static_cast<QVBoxLayout *>(m_content->layout());
    rows->addWidget(new FactLabel(tr("What do the words in this column mean?"), m_content));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::space(*this, 3));
    grid->setVerticalSpacing(look::space(*this, 1));
    grid->setColumnStretch(2, 1);
    for (qsizetype i = 0; i < std::min(words.size(), mostWords); ++i) {
        const auto &word = words[i];
        const int row = static_cast<int>(i);
        auto *name = new WrappedLabel(word.word, m_content);
        name->setMaximumWidth(look::space(*this, 28));
        auto *count = new FactLabel(QLocale().toString(word.count), m_content);
        auto *meaning = new WheelFreeCombo(m_content);
        meaning->setObjectName(u"word."_s + word.word);
        labelChoice(*meaning, tr("Meaning of %1").arg(word.word));
        if (!word.hasMeaning)
            meaning->addItem(look::icon(u"warning"_s), tr("choose"));
        for (const auto stage : allStages())
            meaning->addItem(look::stageIcon(stage), stageText(stage, Phrases()),
                             stageToken(stage));
        meaning->addItem(tr("no step"), noStep);
        if (word.hasMeaning)
            meaning->setCurrentIndex(
                meaning->findData(word.stage ? QString(stageToken(*word.stage)) : noStep));
        connect(meaning, &QComboBox::activated, this, [this, meaning, text = word.word] {
            const auto chosen = meaning->currentData().toString();
            if (chosen.isEmpty())
                return;
            auto mapping = m_task.mapping();
            mapping.words.insert(folded(text), stageFromToken(chosen));
            m_task.setMapping(mapping);
        });
        grid->addWidget(name, row, 0);
        grid->addWidget(count, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(meaning, row, 2);
    }
    rows->addLayout(grid);
    if (words.size() > mostWords) {
        addNotice(tr("There are %n different words in this column: it seems to hold no stages.",
                     nullptr, static_cast<int>(words.size())));
    }
}

void ImportColumnPane::addDateOrder()
{
    auto *rows = static_cast<QVBoxLayout *>(m_content->layout());
    rows->addWidget(new FactLabel(tr("Dates that are texts in the list"), m_content));
    auto *order = new WheelFreeCombo(m_content);
    order->setObjectName(u"dateOrder"_s);
    labelChoice(*order, tr("Order of day and month"));
    order->addItem(tr("day/month/year: 3/12 is in December"));
    order->addItem(tr("month/day/year: 3/12 is in March"));
    order->setCurrentIndex(m_task.mapping().monthFirst ? 1 : 0);
    connect(order, &QComboBox::activated, this, [this](int index) {
        auto mapping = m_task.mapping();
        mapping.monthFirst = index == 1;
        m_task.setMapping(mapping);
    });
    rows->addWidget(order);
}

void ImportColumnPane::addNotice(const QString &text)
{
    auto *notice = new WrappedLabel(text, m_content);
    notice->setObjectName(u"importNotice"_s);
    notice->setAutoFillBackground(true);
    auto palette = notice->palette();
    palette.setColor(QPalette::Window, look::attentionGround(palette));
    palette.setColor(QPalette::WindowText, look::attention(palette));
    notice->setPalette(palette);
    const int side = look::space(*this, 3);
    notice->setContentsMargins(side, look::space(*this, 2), side, look::space(*this, 2));
    static_cast<QVBoxLayout *>(m_content->layout())->addWidget(notice);
}

void ImportColumnPane::addClash()
{
    auto *rows = static_cast<QVBoxLayout *>(m_content->layout());
    rows->addWidget(hairline(m_content));
    auto *title = new WrappedLabel(tr("Where Solidair says something else"), m_content);
    title->setFont(look::heading(font()));
    rows->addWidget(title);
    const bool onlyFills = m_task.mapping().onlyFillsEmpty;
    auto *show = new QRadioButton(tr("Show it, I choose"), m_content);
    auto *fill = new QRadioButton(tr("Only fill what is empty"), m_content);
    show->setObjectName(u"takesOther"_s);
    fill->setObjectName(u"onlyFillsEmpty"_s);
    (onlyFills ? fill : show)->setChecked(true);
    connect(fill, &QRadioButton::toggled, this, [this](bool only) {
        auto mapping = m_task.mapping();
        mapping.onlyFillsEmpty = only;
        m_task.setMapping(mapping);
    });
    rows->addWidget(show);
    rows->addWidget(fill);
}

} // namespace solidair
