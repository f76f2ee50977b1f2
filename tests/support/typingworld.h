// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakeprompts.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/desk/drafts.h"
#include "ui/desk/workspace.h"
#include "ui/dossier/dossierview.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"
#include "ui/list/municipalitiespage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace solidair::test {

class TypingWorld;

/// A field where something is typed that is to be recorded.
struct TypingPlace
{
    QString field;
    QString text; ///< What is typed; a digit is put behind it.
    QString municipality; ///< Whose dossier it is in.
    /// Brings it up, in the dossier that is shown; nothing where it stands at once.
    std::function<void(TypingWorld &)> open;
    /// Opens the dialog it is in; null when it is in none.
    std::function<void(TypingWorld &)> openDialog;
    /// Whether it is whole with these words, so that leaving it records it.
    bool isWhole = false;
};

QList<TypingPlace> typingPlaces();

/// The ways to leave a place where one types.
enum class Leaving
{
    Escape,
    OtherMunicipality,
    OtherPage,
    CloseWindow,
    SystemEnds
};

/// A program with a window on a sample campaign, in which somebody types and leaves.
class TypingWorld
{
public:
    TypingWorld();
    ~TypingWorld();

    MainWindow &window() const { return *m_window; }

    Workspace &workspace() const { return m_window->workspace(); }

    DossierView &dossier() const { return m_window->dossier(); }

    FakePrompts &prompts() { return m_prompts; }

    QString path() const { return m_sample.path(); }

    MunicipalityId id(const QString &name) const { return named(workspace().session(), name); }

    void choose(const QString &name);
    /// What is told in the dossier as not recorded.
    QStringList told() const;

    void reopen();
    void openAgain();

    bool isClosed() const { return m_application->windows().isEmpty(); }

    /// What stands at @p place in the end.
    QString typeLeaveAndReturn(const TypingPlace &place, const QString &text, Leaving leaving);

private:
    void leave(const TypingPlace &place, Leaving leaving, QWidget *field);

    SampleCampaign m_sample;
    FakePrompts m_prompts;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;
};

/// Holds the right to write to the file at @p path, so that nobody else can, as on a full disk.
class WritingElsewhere
{
public:
    explicit WritingElsewhere(const QString &path);
    ~WritingElsewhere();

private:
    const QString m_name;
};

} // namespace solidair::test
