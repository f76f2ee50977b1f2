// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"

#include <QLabel>

namespace solidair {

/// How many are shown of how many, and per stage: "55 of 304  ● 8  ◑ 6  ◔ 15". A label, so that it
/// is read as text; it draws itself for the marks.
class MunicipalityListCounts final : public QLabel
{
    Q_OBJECT

public:
    explicit MunicipalityListCounts(QWidget *parent = nullptr);

    /// @p perStage: those to name, in their order; nobody at a stage is left out.
    void setCounts(int shown, int total, const QList<std::pair<Stage, int>> &perStage);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_counted;
    QList<std::pair<Stage, int>> m_perStage;
};

} // namespace solidair
