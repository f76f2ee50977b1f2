// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace solidair {

/// A field to search by, the same on every page: Escape takes away what was typed, Down or Return
/// goes on to what was found.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p what names it for assistive tools: "Search municipalities".
    SearchField(const QString &what, QWidget *parent);

    /// The keyboard to it, with what stands in it selected.
    void begin();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace solidair
