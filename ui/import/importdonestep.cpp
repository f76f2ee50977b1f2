// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdonestep.h"

#include "base/clock.h"
#include "base/text.h"
#include "importrowsmodel.h"
#include "importtask.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/hairline.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/scrollingpart.h"
#include "ui/kit/verbbutton.h"
#include "ui/kit/wrappedlabel.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <functional>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As many as one reads here; the others stand in the saved sheet.
constexpr qsizetype mostStayedOut = 30;

} // namespace

ImportDoneStep::ImportDoneStep(Workspace &workspace, ImportTask &task, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_task(task)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    connect(&task, &ImportTask::undoneChanged, this, [this] {
        if (m_task.step() == ImportTask::Step::Done)
            present();
    });
}

void ImportDoneStep::present()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *both = new QHBoxLayout(m_content);
    both->setContentsMargins({});
    both->setSpacing(0);
    auto *left = new ScrollingPart(m_content);
    auto *part = new QWidget(left);
    auto *rows = new QVBoxLayout(part);
    const int edge = look::space(*this, 8);
    rows->setContentsMargins(edge, look::space(*this, 6), edge, edge);
    rows->setSpacing(look::space(*this, 2));
    part->setMaximumWidth(look::space(*this, 200));
    addHead(*rows);
    addUndo(*rows);
    addCounts(*rows);
    if (!m_task.isUndone())
        addCare(*rows);
    rows->addStretch();
    left->column().addWidget(part);
    both->addWidget(left, 1);
    both->addWidget(makeStayedOut(m_content));
    layout()->addWidget(m_content);
    m_content->show();
}

void ImportDoneStep::addHead(QVBoxLayout &rows)
{
    auto *parent = rows.parentWidget();
    const auto count = m_task.plan().counts.municipalities;
    auto *title =
        new WrappedLabel(m_task.isUndone() ? tr("Undone: nothing of this list is recorded any more")
                                           : tr("%n municipality(-ies) taken in", nullptr, count),
                         parent);
    title->setObjectName(u"importDone"_s);
    title->setFont(look::name(font()));
    rows.addWidget(title);
    auto *fact = new FactLabel(
        tr("%1 · %2").arg(m_task.list().name,
                          QLocale().toString(m_task.doneAt().toLocalTime(), QLocale::ShortFormat)),
        parent);
    fact->setWordWrap(true);
    rows.addWidget(fact);
}

void ImportDoneStep::addUndo(QVBoxLayout &rows)
{
    auto *parent = rows.parentWidget();
    if (!m_task.isUndone()) {
        auto *row = new QHBoxLayout;
        row->addWidget(
            new WrappedLabel(tr("All of it is one step: as long as this window is open it can be "
                                "undone. After that the backup of before is there: %1")
                                 .arg(QFileInfo(m_task.done().backup).fileName()),
                             parent),
            1);
        auto *undo = new VerbButton(tr("Undo"), parent);
        undo->setObjectName(u"undoImport"_s);
        connect(undo, &QPushButton::clicked, &m_task, &ImportTask::undo);
        row->addWidget(undo, 0, Qt::AlignTop);
        rows.addLayout(row);
    }
    rows.addSpacing(look::space(*this, 2));
}

void ImportDoneStep::addCounts(QVBoxLayout &rows)
{
    auto *parent = rows.parentWidget();
    const auto &counts = m_task.plan().counts;
    auto *title = new WrappedLabel(tr("This was added"), parent);
    title->setFont(look::heading(font()));
    rows.addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::space(*this, 6));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 3);
    const QList<std::tuple<QString, int, QString>> lines{
        {tr("steps of stages"), counts.steps, {}},
        {tr("commitments"), counts.commitments, {}},
        {tr("contacts"), counts.contacts, tr("their source is this list, row by row")},
        {tr("next steps"), counts.nextSteps, {}},
        {tr("notes"), counts.notes, tr("in the timeline, with today’s date")},
        {tr("values changed"), counts.values, tr("what stood there before stays in the history")},
        {tr("new own fields"), counts.fields, tr("among the settings they get their order")},
        {tr("values that stayed as Solidair has them"), counts.kept, {}},
    };
    int row = 0;
    for (const auto &[words, count, detail] : lines) {
        if (count == 0)
            continue;
        auto *number = new WrappedLabel(QLocale().toString(count), parent);
        number->setFont(look::heading(font()));
        auto *more = new FactLabel(detail, parent);
        more->setWordWrap(true);
        grid->addWidget(new WrappedLabel(words, parent), row, 0);
        grid->addWidget(number, row, 1, Qt::AlignRight);
        grid->addWidget(more, row++, 2);
    }
    rows.addLayout(grid);
}

/// What still asks something, with the way to it.
void ImportDoneStep::addCare(QVBoxLayout &rows)
{
    using Wish = std::function<void()>;
    const auto &plan = m_task.plan();
    QStringList others;
    QSet<CategoryId> otherIds;
    for (const auto &category : m_workspace.campaign().categories()) {
        if (category.isOther) {
            others.append(category.key);
            otherIds.insert(category.id);
        }
    }
    QSet<MunicipalityId> withOther;
    int uncategorised = 0;
    for (const auto &commitment : plan.records.commitments) {
        if (otherIds.contains(commitment.category)) {
            withOther.insert(commitment.municipality);
            ++uncategorised;
        }
    }
    others.removeDuplicates();
    const auto list = [this](const QString &field, const QStringList &tokens,
                             const QSet<MunicipalityId> &chosen) {
        return [this, field, tokens, chosen] {
            emit m_workspace.municipalitiesWanted({{field, tokens}}, chosen.values());
        };
    };
    const QList<std::tuple<QString, int, QString, QString, Wish>> cares{
        {u"careThreshold"_s, plan.counts.belowThreshold,
         tr("members are below the threshold; “taken over from a list” is their reason", nullptr,
            plan.counts.belowThreshold),
         tr("Show them"), list(u"threshold"_s, {u"under"_s}, plan.records.municipalitiesTouched())},
        {u"careCategories"_s, uncategorised,
         tr("commitments have no category of their own", nullptr, uncategorised), tr("Show them"),
         list(u"categories"_s, others, withOther)},
        {u"careDoubles"_s, plan.counts.contacts,
         tr("new contacts: is somebody among them known already?", nullptr, plan.counts.contacts),
         tr("Compare"), [this] { emit m_workspace.pageWanted(u"doubles"_s); }}};
    auto *parent = rows.parentWidget();
    auto *title = new WrappedLabel(tr("This still asks something"), parent);
    title->setFont(look::heading(font()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::space(*this, 3));
    grid->setColumnStretch(1, 1);
    for (const auto &[name, count, words, way, wish] : cares) {
        if (count == 0)
            continue;
        const int row = grid->rowCount();
        auto *number = new QLabel(QLocale().toString(count), parent);
        number->setFont(look::heading(font()));
        auto *link = new LinkButton(way, parent);
        link->setObjectName(name);
        link->setAccessibleDescription(words);
        connect(link, &LinkButton::clicked, this, wish);
        grid->addWidget(number, row, 0, Qt::AlignRight);
        grid->addWidget(new WrappedLabel(words, parent), row, 1);
        grid->addWidget(link, row, 2);
    }
    title->setVisible(grid->count() > 0);
    rows.addSpacing(look::space(*this, 2));
    rows.addWidget(title);
    rows.addLayout(grid);
}

QWidget *ImportDoneStep::makeStayedOut(QWidget *parent)
{
    const auto reasons = reasonsOf(m_task.plan());
    auto *side = new ScrollingPart(parent);
    side->setFixedWidth(look::space(*this, 86));
    side->setVisible(!reasons.isEmpty());
    auto *part = new QWidget(side);
    auto *rows = new QVBoxLayout(part);
    const int edge = look::space(*this, 4);
    rows->setContentsMargins(edge, edge, edge, edge);
    rows->setSpacing(look::space(*this, 1));
    auto *title = new WrappedLabel(
        tr("%n row(s) not taken in", nullptr, static_cast<int>(reasons.size())), part);
    title->setFont(look::title(font()));
    rows->addWidget(title);
    auto *save = new VerbButton(tr("Save these rows as a sheet…"), part);
    save->setObjectName(u"saveRefused"_s);
    connect(save, &QPushButton::clicked, this, &ImportDoneStep::saveRefused);
    rows->addWidget(save, 0, Qt::AlignLeft);
    auto *why = new FactLabel(tr("The same columns, with the reason beside them. Correct them "
                                 "there and take that sheet in: what is in already stays as it "
                                 "is."),
                              part);
    why->setWordWrap(true);
    rows->addWidget(why);
    qsizetype shown = 0;
    for (const auto &row : m_task.plan().rows) {
        if (!reasons.contains(row.number) || shown++ == mostStayedOut)
            continue;
        rows->addWidget(hairline(part));
        auto *name =
            new WrappedLabel(u"%1  %2"_s.arg(QString::number(row.number),
                                             row.name.isEmpty() ? tr("(empty)") : row.name),
                             part);
        name->setFont(look::heading(font()));
        rows->addWidget(name);
        rows->addWidget(new WrappedLabel(reasons.value(row.number), part));
    }
    rows->addStretch();
    side->column().addWidget(part);
    return side;
}

void ImportDoneStep::saveRefused()
{
    const auto path = m_workspace.prompts().fileToSave(
        this, tr("Save the rows that stayed out"), refusedPath(m_task.list()),
        tr("Workbooks (*.xlsx);;Text for a spreadsheet (*.csv)"));
    if (path.isEmpty())
        return;
    const auto saved = solidair::saveRefused(m_task.list(), m_task.plan(), currentDay(), path);
    if (!saved) {
        m_workspace.prompts().tell(this, saved.error());
        return;
    }
    emit m_workspace.noted(tr("The rows were saved as %1.").arg(saved->path));
    m_workspace.tellRemark(this, saved->remark);
}

} // namespace solidair
