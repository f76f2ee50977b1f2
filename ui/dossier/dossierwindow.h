// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QWidget>

namespace solidair {

class DossierView;
class Workspace;

/// A dossier in a window of its own. Closes by Escape, goes with its campaign, and remembers its
/// size.
class DossierWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    DossierWindow(Workspace &workspace, MunicipalityId id);

    MunicipalityId municipality() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addUndo(Workspace &workspace);

    DossierView *m_view;
};

} // namespace solidair
