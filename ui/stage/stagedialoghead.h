// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"

#include <QWidget>

namespace solidair {

class ElidedLabel;
class StageLabel;

/// The top of the stage dialog: what happens, and from which stage to which.
class StageDialogHead final : public QWidget
{
    Q_OBJECT

public:
    /// @p showsFrom: of one municipality and a new step.
    StageDialogHead(bool showsFrom, QWidget *parent);

    void present(const QString &headline, Stage to);
    void setFrom(Stage from);

private:
    ElidedLabel *m_headline;
    StageLabel *m_from = nullptr; ///< Null when it is not shown.
    StageLabel *m_to;
};

} // namespace solidair
