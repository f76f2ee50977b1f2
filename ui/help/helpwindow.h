// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "ui/desk/actions.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace solidair {

class FactLabel;
class HelpBrowser;

/// The help: its pages at the left, the page at the right, search within it. A window of its own
/// that may stay open beside the work.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// @p actions: those that the overview of keys tells.
    explicit HelpWindow(const QList<Action> &actions = {});

    /// Shows @p topic, one of HelpBrowser::topics(), in the help window that is open or a new one,
    /// at first beside @p near. It belongs to no window, so that no dialog keeps it from use.
    static void open(const QString &topic, const QWidget *near, const QList<Action> &actions = {});

    void showTopic(const QString &topic);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTools();
    void find(bool backwards);
    void followPage(const QUrl &page);

    const Language m_language; ///< In which it was made.
    QListWidget *m_contents;
    HelpBrowser *m_browser;
    QLineEdit *m_search;
    FactLabel *m_found;
};

} // namespace solidair
