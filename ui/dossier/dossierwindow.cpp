// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossierwindow.h"

#include "dossierview.h"
#include "ui/desk/actions.h"
#include "ui/desk/workspace.h"
#include "ui/kit/look.h"
#include "ui/kit/screenplace.h"
#include "ui/kit/undobar.h"

#include <QAction>
#include <QKeyEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sizeKey = u"dossierWindow/size"_s;

} // namespace

DossierWindow::DossierWindow(Workspace &workspace, MunicipalityId id)
    : QWidget(workspace.window(), Qt::Window)
    , m_view(new DossierView(workspace, this))
{
    setObjectName(u"dossierWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    connect(m_view, &DossierView::titleChanged, this, [this](const QString &title) {
        if (title.isEmpty())
            close();
        else
            setWindowTitle(u"Solidair – "_s + title);
    });
    addUndo(workspace);
    auto *print = makeAction(u"printSheet"_s, this);
    connect(print, &QAction::triggered, m_view, &DossierView::openSheet);
    addAction(print);
    const QSize usual(look::space(*this, 120), look::space(*this, 180));
    resizeOnScreen(*this, QSettings().value(sizeKey, usual).toSize().expandedTo({320, 240}));
    m_view->showMunicipality(id);
}

MunicipalityId DossierWindow::municipality() const
{
    return m_view->municipality();
}

/// Each window has the keys of its own, on the one stack.
void DossierWindow::addUndo(Workspace &workspace)
{
    auto &stack = workspace.session().undoStack();
    const auto dressed = [](QAction *action, const Action &as) {
        const QString words = action->text(); // with what it undoes
        dress(*action, as);
        action->setText(words);
        return action;
    };
    const auto undoing = actionNamed(u"undo"_s);
    const auto redoing = actionNamed(u"redo"_s);
    auto *undo = dressed(stack.createUndoAction(this, undoing.text), undoing);
    auto *redo = dressed(stack.createRedoAction(this, redoing.text), redoing);
    addActions({undo, redo});
    auto *bar = new UndoBar(stack, m_view);
    connect(&workspace, &Workspace::undoOffered, bar, [this, bar](const QString &text) {
        if (isActiveWindow())
            bar->offer(text);
    });
}

void DossierWindow::closeEvent(QCloseEvent *event)
{
    m_view->commitTyping();
    QSettings().setValue(sizeKey, size());
    QWidget::closeEvent(event);
}

void DossierWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace solidair
