// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace solidair {

/// The head of a page: its title, a fact in the second voice, and what can be done at the right.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setFact(const QString &fact);
    /// @p widget goes at the right, behind those added before.
    void addAction(QWidget *widget);

private:
    QLabel *m_fact;
    QHBoxLayout *m_row;
};

} // namespace solidair
