// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakeprompts.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"

#include <QSettings>
#include <QTableView>

namespace solidair::test {

/// A program of its own with one window on a sample, in front.
struct WindowWorld
{
    explicit WindowWorld(const QSize &size = {1440, 900})
    {
        QSettings().clear();
        application = std::make_unique<Application>(prompts);
        application->setLanguage(Language::Dutch);
        window = application->open(sample.path(), nullptr);
        if (!window)
            qFatal("No window");
        window->resize(size);
        if (!QTest::qWaitForWindowActive(window))
            qFatal("The window does not come to the front");
        QCoreApplication::processEvents();
    }

    QTableView *list() const
    {
        return shown<QTableView>(window, QStringLiteral("municipalityList"));
    }

    Workspace &workspace() const { return window->workspace(); }

    SampleCampaign sample;
    FakePrompts prompts;
    std::unique_ptr<Application> application;
    MainWindow *window = nullptr;
};

} // namespace solidair::test
