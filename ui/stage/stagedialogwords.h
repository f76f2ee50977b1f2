// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/joining.h"

#include <QCoreApplication>

namespace solidair {

/// What the stage dialog says of a step that is of one municipality, of several, or recorded.
class StageDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(StageDialogWords)

public:
    enum class Case
    {
        One,
        Several,
        Recorded
    };

    /// @p name: of the first of the @p count municipalities, which is at @p present today.
    StageDialogWords(Case of, QString name, int count, Stage present);

    QString windowTitle() const;
    QString headline(Stage stage) const;
    /// On the button that does it. @p accepted: of how many municipalities; @p belowThreshold: how
    /// many engagements it joins with in spite of the threshold, else nothing.
    QString verb(Stage stage, int accepted, const QString &belowThreshold) const;
    /// On the button that leaves it.
    QString leaving(Stage stage) const;
    /// What becomes of it once it is recorded as @p placed; empty when that is plain.
    QString consequence(const PlannedStep &placed) const;

private:
    const Case m_case;
    const QString m_name;
    const int m_count;
    const Stage m_present;
};

} // namespace solidair
