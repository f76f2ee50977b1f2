// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/prompts.h"

#include <QList>

namespace solidair::test {

/// Answers for the person, and keeps what was told and asked.
class FakePrompts final : public Prompts
{
public:
    int verb = -1; ///< The answer to every question.
    QString path; ///< The file or folder that is chosen every time.
    QList<Error> told;
    QStringList questions; ///< Headlines.
    QStringList explanations; ///< What stood below them.
    QStringList suggestions;

    void tell(QWidget *, const Error &error) override { told.append(error); }

    int ask(QWidget *, const QString &headline, const QString &text, const QStringList &) override
    {
        questions.append(headline);
        explanations.append(text);
        return verb;
    }

    QString fileToOpen(QWidget *, const QString &, const QString &) override { return path; }

    QString fileToSave(QWidget *, const QString &, const QString &suggestion,
                       const QString &) override
    {
        suggestions.append(suggestion);
        return path;
    }

    QString folder(QWidget *, const QString &, const QString &suggestion) override
    {
        suggestions.append(suggestion);
        return path;
    }
};

} // namespace solidair::test
