// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tableclipboard.h"

#include "base/celltext.h"
#include "base/text.h"

#include <QMimeData>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How Excel and LibreOffice are told that a cell is text.
constexpr QLatin1StringView textCell(" style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\"");

} // namespace

std::unique_ptr<QMimeData> tableForClipboard(const QList<QStringList> &rows)
{
    QString text;
    QString html = u"<table>"_s;
    QString tag = u"th"_s;
    for (const auto &row : rows) {
        QStringList cells;
        html += "<tr>"_L1;
        for (const auto &it : row) {
            // Neither a tab nor a line break within.
            const auto cell = cellText(singleLine(it));
            cells.append(cell.guarded());
            html += u"<%1%2>%3</%1>"_s.arg(tag, cell.isText ? textCell : QLatin1StringView(),
                                           cells.last().toHtmlEscaped());
        }
        html += "</tr>"_L1;
        text += cells.join(u'\t') + u'\n';
        tag = u"td"_s;
    }
    html += "</table>"_L1;
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setHtml(html);
    return mime;
}

QString cellForClipboard(const QString &text)
{
    return cellText(singleLine(text)).guarded();
}

} // namespace solidair
