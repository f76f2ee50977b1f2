// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossierwindows.h"

#include "dossierwindow.h"

namespace solidair {

DossierWindows::DossierWindows(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

DossierWindows::~DossierWindows()
{
    for (const auto &window : std::as_const(m_windows)) {
        if (window)
            window->close();
    }
}

/// One that was closed is only deleted later.
DossierWindow *DossierWindows::windowOf(MunicipalityId municipality) const
{
    for (const auto &window : m_windows) {
        if (window && !window->isHidden() && window->municipality() == municipality)
            return window;
    }
    return nullptr;
}

void DossierWindows::show(MunicipalityId municipality)
{
    m_windows.removeAll(nullptr);
    auto *window = windowOf(municipality);
    if (!window) {
        window = new DossierWindow(m_workspace, municipality);
        m_windows.append(window);
    }
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

QList<std::pair<MunicipalityId, QByteArray>> DossierWindows::kept() const
{
    QList<std::pair<MunicipalityId, QByteArray>> kept;
    for (const auto &window : m_windows) {
        if (window && !window->isHidden())
            kept.append({window->municipality(), window->saveGeometry()});
    }
    return kept;
}

void DossierWindows::bringBack(const QList<std::pair<MunicipalityId, QByteArray>> &kept)
{
    for (const auto &[municipality, geometry] : kept) {
        show(municipality);
        windowOf(municipality)->restoreGeometry(geometry);
    }
}

} // namespace solidair
