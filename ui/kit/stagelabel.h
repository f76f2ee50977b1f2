// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"

#include <QWidget>

namespace solidair {

/// The mark of a stage and its word, in the colour of text. Read as the word.
class StageLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StageLabel(QWidget *parent = nullptr);

    void setStage(Stage stage);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;
    int markSide() const;
    int gap() const;

    Stage m_stage = Stage::NotApproached;
};

} // namespace solidair
