// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/samplecampaign.h"
#include "ui/dossier/dossierview.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace solidair::test {

/// Remembers what the person was told.
class Listener final : public Prompts
{
public:
    void tell(QWidget *, const Error &error) override { told.append(error.message); }

    int ask(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return -1;
    }

    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }

    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }

    QString folder(QWidget *, const QString &, const QString &) override { return {}; }

    QStringList told;
};

/// A dossier on the sample campaign, and hands to work in it.
class DossierFixture : public QObject
{
protected:
    void begin()
    {
        m_view.reset();
        m_workspace.reset();
        QSettings().clear();
        m_sample = std::make_unique<SampleCampaign>();
        open(m_sample->openToWrite());
    }

    void open(std::unique_ptr<CampaignSession> session)
    {
        m_view.reset();
        m_listener.told.clear();
        m_workspace = std::make_unique<Workspace>(std::move(session), m_listener, nullptr);
        m_view = std::make_unique<DossierView>(*m_workspace, nullptr);
        m_view->resize(372, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void show(const QString &name) { m_view->showMunicipality(id(name)); }

    MunicipalityId id(const QString &name) const { return named(m_workspace->session(), name); }

    const Dossier &dossier() const
    {
        return m_workspace->campaign().dossier(m_view->municipality());
    }

    /// The visible widgets named so, from the top.
    template <typename T = QWidget>
    QList<T *> all(const QString &name) const
    {
        auto found = m_view->findChildren<T *>(name);
        found.removeIf([](T *widget) { return !widget->isVisible(); });
        std::ranges::sort(found, {},
                          [this](T *widget) { return widget->mapTo(m_view.get(), QPoint()).y(); });
        return found;
    }

    template <typename T = QWidget>
    T *one(const QString &name) const
    {
        const auto found = all<T>(name);
        return found.isEmpty() ? nullptr : found.first();
    }

    void press(const QString &name) { QTest::keyClick(one(name), Qt::Key_Space); }

    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    Listener m_listener;
    std::unique_ptr<SampleCampaign> m_sample;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DossierView> m_view;
};

} // namespace solidair::test
