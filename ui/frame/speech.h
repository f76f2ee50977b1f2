// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QObject>

namespace solidair {

/// The language of the interface: the program's words, Qt's own and the locale's dates.
class Speech final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The one chosen in the settings, else the system's.
    static Language preferred();

    /// Installs the words of @p language in place of those before.
    void speak(Language language);

private:
    QList<QObject *> m_translators;
};

} // namespace solidair
