// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

class QListWidget;

namespace solidair {

/// A filter: an outline with its field's name; with values chosen an accent outline, the values and
/// a cross. A click opens the list of values to check; the cross or Delete takes them away.
class ChipButton final : public QToolButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString text;
        QIcon icon = {};
    };

    ChipButton(const QString &field, QWidget *parent = nullptr);

    /// Chosen keys that are no longer among them are dropped.
    void setChoices(const QList<Choice> &choices);
    void setChosen(const QStringList &keys);

    QStringList chosen() const { return m_chosen; }

    /// What the chosen ones are called.
    QStringList chosenTexts() const;

signals:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;

private:
    void openChoices();
    void choose(const QStringList &keys);
    void describe();
    QString shownText() const;
    QRect crossRect() const;

    QString m_field;
    QList<Choice> m_choices;
    QStringList m_chosen;
};

} // namespace solidair
