// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letters/composer.h"

#include <QStackedWidget>

class QLabel;
class QToolButton;

namespace solidair {

class PagesView;
struct LetterTemplate;
struct Recipient;

/// One letter as it will be printed, and how to turn to that of the next recipient. Without
/// recipients it says how to begin.
class LetterPreview final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LetterPreview(QWidget *parent);

    /// Whether there are recipients at all.
    void setFilled(bool isFilled);
    /// @p recipient: nullptr when nobody is chosen.
    void presentLetter(const LetterTemplate &letter, const Recipient *recipient);
    /// The @p place of @p recipient among the @p count that letters go to; -1: none goes there.
    void presentPlace(const Recipient *recipient, qsizetype place, qsizetype count);

signals:
    /// To the next recipient (1) or the one before (-1).
    void turned(int by);
    void addingWanted();

private:
    QWidget *buildTurns(QWidget *parent);
    QToolButton *addTurn(const QString &name, const QString &icon, const QString &text,
                         const QString &hint, int by, QWidget *bar);

    Composer m_composer;
    PagesView *m_pages;
    QLabel *m_name = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace solidair
