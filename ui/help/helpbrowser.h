// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/actions.h"

#include <QTextBrowser>

namespace solidair {

/// Shows the pages under :/help and nothing else: no file, no address, whatever a link says.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    using QTextBrowser::QTextBrowser;

    /// ":/help/nl/letters.html" of "letters", in the language of the interface, else in Dutch.
    static QString pathOf(const QString &topic);
    /// The topics of the help, in the order in which they are listed.
    static QStringList topics();
    /// The title of a topic's page.
    static QString titleOf(const QString &topic);

    /// Those that the overview of keys tells.
    void setActions(const QList<Action> &actions) { m_actions = actions; }

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    QList<Action> m_actions;
};

} // namespace solidair
