// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

class QWidget;

namespace solidair {

/**
 * Everything that stops the person to ask or tell: message boxes and file dialogs. A seam: tests
 * answer for the person. Texts are plain text, whatever is in them.
 */
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// What happened, what is safe, what to do.
    virtual void tell(QWidget *parent, const Error &error) = 0;

    /// Asks with @p headline and @p text; @p verbs name the buttons, the safest first. Returns the
    /// index of the verb; -1 when the person closed the question.
    virtual int ask(QWidget *parent, const QString &headline, const QString &text,
                    const QStringList &verbs) = 0;

    /// An empty path when the person chose none. @p filter as QFileDialog takes it.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                               const QString &filter) = 0;
    virtual QString folder(QWidget *parent, const QString &title, const QString &suggestion) = 0;
};

/// Real dialogs.
class DialogPrompts final : public Prompts
{
public:
    void tell(QWidget *parent, const Error &error) override;
    int ask(QWidget *parent, const QString &headline, const QString &text,
            const QStringList &verbs) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                       const QString &filter) override;
    QString folder(QWidget *parent, const QString &title, const QString &suggestion) override;
};

} // namespace solidair
