// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmltext.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

void HtmlText::text(const QString &text)
{
    for (const QChar c : text) {
        if (c == u'<')
            m_html += "&lt;"_L1;
        else if (c == u'>')
            m_html += "&gt;"_L1;
        else if (c == u'&')
            m_html += "&amp;"_L1;
        else if (c == u'"')
            m_html += "&quot;"_L1;
        else
            m_html += c == QChar::Nbsp || c == QChar(0x202f) ? u' ' : c;
    }
}

void HtmlText::open(const char *name, QLatin1StringView style, const char *attributes)
{
    m_html += u'<' + QLatin1StringView(name);
    if (!style.isEmpty())
        m_html += " class=\""_L1 + style + u'"';
    m_html += QLatin1StringView(attributes) + u'>';
}

void HtmlText::close(const char *name)
{
    m_html += "</"_L1 + QLatin1StringView(name) + u'>';
}

void HtmlText::element(const char *name, const QString &content, QLatin1StringView style,
                       const char *attributes)
{
    open(name, style, attributes);
    text(content);
    close(name);
    m_html += u'\n';
}

} // namespace solidair
