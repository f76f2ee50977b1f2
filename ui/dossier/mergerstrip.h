// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiercontent.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace solidair {

class Workspace;

/// Where merged municipalities differ in stage: how their history goes on is decided here.
class MergerStrip final : public QWidget
{
    Q_OBJECT

public:
    MergerStrip(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addChoice(MergerDecision::Choice choice, const QString &name, const QString &text);
    void decide(MergerDecision::Choice choice);

    Workspace &m_workspace;
    MunicipalityId m_municipality;
    QLabel *m_why;
    QComboBox *m_predecessor;
};

} // namespace solidair
