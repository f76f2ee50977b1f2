// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace solidair {

/// The star of a highlight: filled in the accent colour when it is set.
class StarButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit StarButton(QWidget *parent);

    void setLit(bool isLit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Does something with the row it stands in. Seen while the pointer or the focus is in that row, so
/// that a list stays calm; always reached by Tab.
class RowToolButton : public QToolButton
{
    Q_OBJECT

public:
    RowToolButton(const QString &iconName, const QString &text, const QString &name, QWidget *row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Deletes the row it stands in.
class RowDeleteButton final : public RowToolButton
{
    Q_OBJECT

public:
    RowDeleteButton(const QString &text, const QString &name, QWidget *row)
        : RowToolButton(QStringLiteral("delete"), text, name, row)
    { }
};

} // namespace solidair
