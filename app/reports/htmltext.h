// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// Markup in the making: elements of our own, texts of anybody.
class HtmlText
{
protected:
    /// As it is, never markup; a browser breaks lines by its own rules.
    void text(const QString &text);
    void open(const char *name, QLatin1StringView style = {}, const char *attributes = "");
    void close(const char *name);
    /// On a line of its own.
    void element(const char *name, const QString &content, QLatin1StringView style = {},
                 const char *attributes = "");

    QString m_html;
};

} // namespace solidair
