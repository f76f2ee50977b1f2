// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportnames.h"

#include <array>
#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array reports{
    std::pair{"status"_L1, QT_TRANSLATE_NOOP("Report", "State of affairs")},
    std::pair{"sheet"_L1, QT_TRANSLATE_NOOP("Report", "Sheet")},
};

} // namespace

QStringList reportNames()
{
    QStringList names;
    for (const auto &report : reports)
        names.append(report.first);
    return names;
}

QString reportTitle(const QString &name, const Phrases &phrases)
{
    for (const auto &report : reports) {
        if (report.first == name)
            return phrases.text("Report", report.second);
    }
    Q_UNREACHABLE();
}

} // namespace solidair
