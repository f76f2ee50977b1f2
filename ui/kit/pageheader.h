// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace solidair {

class HeadLayout;

/// The head of a page: its title, a fact in the second voice, and what can be done at the right;
/// in a narrow page below each other.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    /// An arrow before the title that leads back; @p explanation says by which keys too.
    QPushButton *addBack(const QString &explanation);
    void setFact(const QString &fact);
    /// @p widget stands behind the title, where a fact would.
    void setBeside(QWidget *widget);
    /// @p widget goes at the right, behind those added before.
    void addAction(QWidget *widget);

private:
    QLabel *m_fact;
    HeadLayout *m_row;
};

} // namespace solidair
