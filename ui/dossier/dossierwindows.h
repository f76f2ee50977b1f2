// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QObject>
#include <QPointer>

namespace solidair {

class DossierWindow;
class Workspace;

/// The dossiers of a campaign that stand in windows of their own, one a municipality. They go with
/// it.
class DossierWindows final : public QObject
{
    Q_OBJECT

public:
    DossierWindows(Workspace &workspace, QObject *parent);
    ~DossierWindows() override;

    /// Opens a window for @p municipality, or brings the one forward that it has.
    void show(MunicipalityId municipality);

    /// Those that are open, with their places on the screen.
    QList<std::pair<MunicipalityId, QByteArray>> kept() const;
    void bringBack(const QList<std::pair<MunicipalityId, QByteArray>> &kept);

private:
    DossierWindow *windowOf(MunicipalityId municipality) const;

    Workspace &m_workspace;
    QList<QPointer<DossierWindow>> m_windows;
};

} // namespace solidair
