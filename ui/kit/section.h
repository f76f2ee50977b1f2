// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace solidair {

/// A part of the dossier: a hairline, its heading with an optional widget beside it, what can be
/// added at the right, and below that its content.
class Section final : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    /// The first section of a column has no line above it.
    void setLineShown(bool shown);
    /// @p widget stands behind the heading, such as a meter or a count.
    void setBeside(QWidget *widget);
    /// A button at the right, behind those added before. @p name says what it adds, for assistive
    /// tools and the tooltip.
    QToolButton *addButton(const QString &name, const QString &iconName = QStringLiteral("add"));

    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_content;
    bool m_hasLine = true;
};

} // namespace solidair
