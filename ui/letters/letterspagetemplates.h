// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letters/lettertemplate.h"

#include <QListWidget>

namespace solidair {

/// The letters that can be written: name, and below it language and version.
class LettersPageTemplates final : public QListWidget
{
    Q_OBJECT

public:
    explicit LettersPageTemplates(QWidget *parent = nullptr);

    /// The one that is chosen; there always is one.
    const LetterTemplate &current() const;
    void choose(const QString &key);

signals:
    void templateChanged();

private:
    QList<LetterTemplate> m_templates;
};

} // namespace solidair
