// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"

#include <QWidget>

class QFormLayout;

namespace solidair {

class DraftKeeper;
class Workspace;

/// Who writes the letters of the campaign.
class SettingsDialogSender final : public QWidget
{
    Q_OBJECT

public:
    SettingsDialogSender(Workspace &workspace, QWidget *parent);

private:
    void addField(QFormLayout *form, const QString &label, const QString &name,
                  QString Sender::*field);

    Workspace &m_workspace;
    DraftKeeper *m_keeper;
};

} // namespace solidair
