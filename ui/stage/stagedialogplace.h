// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <QWidget>

class QComboBox;

namespace solidair {

class FactLabel;
class Workspace;

/// With which municipality a step is recorded when its date lies on the other side of a merger:
/// says so, and lets the person choose where there were several. Hidden while there is nothing to
/// say.
class StageDialogPlace final : public QWidget
{
    Q_OBJECT

public:
    StageDialogPlace(Workspace &workspace, MunicipalityId municipality, QWidget *parent);

    void follow(const PartialDate &date);

    /// The one that the date means, or that was chosen; null when somebody has to choose.
    MunicipalityId municipality() const { return m_chosen; }

signals:
    void edited();

private:
    void offer(const QList<MunicipalityId> &those);
    QString words(MunicipalityId id) const;

    Workspace &m_workspace;
    const MunicipalityId m_municipality;
    MunicipalityId m_chosen;
    bool m_isChosen = false; ///< By the person.
    FactLabel *m_words;
    QComboBox *m_choice;
};

} // namespace solidair
