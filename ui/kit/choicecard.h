// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QRadioButton;

namespace solidair {

class FactLabel;

/// One of several ways to choose among: its name, what it comes to at the right, a sentence below,
/// and what is asked beside it while it is chosen. The whole of it takes a click.
class ChoiceCard final : public QWidget
{
    Q_OBJECT

public:
    ChoiceCard(const QString &title, QWidget *parent);

    /// Which makes it chosen; of a group of the owner's.
    QRadioButton &button() const { return *m_button; }

    void setTexts(const QString &fact, const QString &sentence);
    /// @p details stands below the sentence while the card is chosen.
    void setDetails(QWidget *details);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    FactLabel *m_fact;
    FactLabel *m_sentence;
    QWidget *m_details = nullptr;
};

} // namespace solidair
