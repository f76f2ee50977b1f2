// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace solidair {

/// The list of recipients: groups with their rows always in view, the check of the current row set
/// by the space bar wherever in the row it is.
class RecipientsView final : public QTreeView
{
    Q_OBJECT

public:
    explicit RecipientsView(QWidget *parent = nullptr);

    /// Shows all of the model anew.
    void unfold();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace solidair
