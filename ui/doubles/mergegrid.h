// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QGridLayout;
class QLabel;

namespace solidair {

/// The ground of a table of two things and what becomes of them: lines between its rows, the last
/// column tinted.
class MergeGrid final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int resultColumn = 3;

    explicit MergeGrid(QWidget *parent);

    QGridLayout &grid() const { return *m_grid; }

    /// A label that breaks its lines, in the second voice when it is @p quiet.
    QLabel *words(const QString &text, bool quiet);
    /// @p choice with words beside it that go on below, and press it too.
    QWidget *besideWords(QAbstractButton *choice, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
};

} // namespace solidair
