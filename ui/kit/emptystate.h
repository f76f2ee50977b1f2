// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace solidair {

/// Why a list is empty, and the one useful button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    /// @p button may be empty: then there is none.
    void setTexts(const QString &why, const QString &detail, const QString &button);

signals:
    void activated();

private:
    QLabel *m_why;
    QLabel *m_detail;
    QPushButton *m_button;
};

} // namespace solidair
