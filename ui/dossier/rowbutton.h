// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QTextLayout;

namespace solidair {

/// A line of a dossier that opens something: words in the colour of text, a remark in the second
/// voice behind them. What does not fit a line goes on in the next.
class RowButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RowButton(QWidget *parent);

    /// @p hint is added to the tooltip and to what assistive tools read.
    void setTexts(const QString &words, const QString &remark, const QString &hint = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int lineHeight() const;
    qreal layOut(QTextLayout &layout, int width, bool isUnderlined) const;

    QString m_words;
    QString m_remark;
};

} // namespace solidair
