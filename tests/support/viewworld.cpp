// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/viewworld.h"

#include "support/samplecampaign.h"
#include "ui/kit/pagesview.h"
#include "ui/list/municipalitiespage.h"
#include "ui/persons/personspage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds until what is told in a later turn of the event loop was told.
constexpr int turn = 30;
constexpr int mostPatience = 10'000;
/// The cross that clears a field fades in and out.
constexpr int fading = 300;

bool isReady(QWidget &view)
{
    for (const auto *pages : view.findChildren<PagesView *>()) {
        if (pages->isVisible() && !pages->pages())
            return false;
    }
    for (const auto *persons : view.findChildren<PersonsPage *>()) {
        if (persons->isVisible() && persons->isLoading())
            return false;
    }
    return true;
}

} // namespace

ViewWorld::ViewWorld(const QString &folder, Language language, const ViewVisit &visit)
    : m_folder(folder)
    , m_language(language)
    , m_visit(visit)
{
    QDir().mkpath(folder);
    QSettings().clear();
    QSettings().setValue(u"person/name"_s, u"Noor Voorbeeld"_s);
    QSettings().setValue(u"language"_s, languageCode(language));
    QApplication::setQuitOnLastWindowClosed(false);
    m_application = std::make_unique<Application>(m_prompts);
    m_application->start({});
}

ViewWorld::~ViewWorld() = default;

void ViewWorld::openSample()
{
    m_prompts.path = campaignPath();
    m_window = m_application->createNew(true, nullptr);
    if (!m_window)
        qFatal("There is no window");
}

void ViewWorld::closeWindow()
{
    m_window->close();
    m_window = nullptr;
    QTest::qWait(turn);
}

void ViewWorld::visit(const QString &name, QWidget &view)
{
    QTest::qWait(turn);
    if (!QTest::qWaitFor([&view] { return isReady(view); }, mostPatience))
        qFatal("%s never shows all it has", qPrintable(name));
    QTest::qWait(turn);
    m_visit(name, view);
}

void ViewWorld::visitDialog(const QString &name, const std::function<void()> &open)
{
    bool seen = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        look.stop();
        seen = true;
        visit(name, *dialog);
        dialog->close();
    });
    look.start(turn);
    open();
    if (!seen)
        qFatal("%s does not open", qPrintable(name));
}

MunicipalityId ViewWorld::id(const QString &name)
{
    return named(workspace().session(), name);
}

void ViewWorld::choose(const QStringList &names)
{
    auto &page = m_window->municipalities();
    auto &list = find<QAbstractItemView>("municipalityList");
    list.clearSelection();
    for (const auto &name : names) {
        if (name == names.first())
            page.selectMunicipality(id(name));
        const auto row = static_cast<int>(page.shown().indexOf(id(name)));
        list.selectionModel()->select(list.model()->index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QTest::qWait(turn);
}

void ViewWorld::type(const char *field, const QString &text)
{
    find<QLineEdit>(field).setText(text);
    QTest::qWait(fading);
}

QWidget &ViewWorld::topLevel(const QString &name)
{
    const auto windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(windows, [&name](const QWidget *window) {
        return window->isVisible() && window->objectName() == name;
    });
    if (found == windows.end())
        qFatal("There is no window %s", qPrintable(name));
    return **found;
}

} // namespace solidair::test
