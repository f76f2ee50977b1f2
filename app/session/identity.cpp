// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity.h"

#include <QSettings>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString personName()
{
    const QString set = QSettings().value(u"person/name"_s).toString().trimmed();
    if (!set.isEmpty())
        return set;
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString account = qEnvironmentVariable(variable);
        if (!account.isEmpty())
            return account;
    }
#ifdef Q_OS_UNIX
    // Where nobody logged in, such as for a scheduled task.
    if (const auto *account = getpwuid(getuid()))
        return QString::fromLocal8Bit(account->pw_name);
#endif
    return {};
}

} // namespace solidair
