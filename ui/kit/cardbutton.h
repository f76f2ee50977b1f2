// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace solidair {

/// A large button that says what it does and, in the second voice, what comes of it.
class CardButton final : public QAbstractButton
{
    Q_OBJECT

public:
    CardButton(const QString &iconName, const QString &text, const QString &detail,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
    QString m_detail;
};

} // namespace solidair
