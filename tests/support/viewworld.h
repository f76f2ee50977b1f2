// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "support/everyview.h"
#include "support/fakeprompts.h"
#include "ui/desk/workspace.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"

#include <QDir>

namespace solidair::test {

/// The program with a window on a sample campaign, and hands to bring up its views.
class ViewWorld
{
public:
    ViewWorld(const QString &folder, Language language, const ViewVisit &visit);
    ~ViewWorld();

    Application &application() { return *m_application; }

    MainWindow &window() { return *m_window; }

    Workspace &workspace() { return m_window->workspace(); }

    FakePrompts &prompts() { return m_prompts; }

    Language language() const { return m_language; }

    QString campaignPath() const { return m_folder.filePath(QStringLiteral("voorbeeld.solidair")); }

    /// From the welcome window to the sample's.
    void openSample();
    void closeWindow();

    /// Waits until @p view shows all of what it has, then calls the visitor.
    void visit(const QString &name, QWidget &view);
    /// Visits the dialog that @p open brings up and closes it; fails the program when none comes.
    void visitDialog(const QString &name, const std::function<void()> &open);

    MunicipalityId id(const QString &name);
    /// Into the field named so.
    void type(const char *field, const QString &text);
    /// In the list, with their dossier beside it.
    void choose(const QStringList &names);

    /// The visible one named so in the window.
    template <typename T>
    T &find(const char *name, QWidget *in = nullptr)
    {
        const auto all = (in ? in : m_window)->findChildren<T *>(QLatin1StringView(name));
        for (auto *found : all) {
            if (found->isVisible())
                return *found;
        }
        qFatal("There is no %s", name);
    }

    /// The visible window named so.
    static QWidget &topLevel(const QString &name);

private:
    const QDir m_folder;
    const Language m_language;
    const ViewVisit m_visit;
    FakePrompts m_prompts;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;
};

/// The dialogs of the list, and the windows beside the main one.
void visitStageDialogs(ViewWorld &world);
void visitOtherDialogs(ViewWorld &world);
void visitSettings(ViewWorld &world);
void visitBeside(ViewWorld &world);

} // namespace solidair::test
