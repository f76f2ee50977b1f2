// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalityclipboard.h"

#include "base/text.h"

#include <QMimeData>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One cell: neither a tab nor a line break within, and nothing that runs.
QString guarded(const QString &text)
{
    QString cell = singleLine(text);
    if (!cell.isEmpty() && QStringView(u"=+-@").contains(cell.front()))
        cell.prepend(u'\'');
    return cell;
}

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
            cells.append(guarded(it));
            html += u"<%1>%2</%1>"_s.arg(tag, cells.last().toHtmlEscaped());
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

} // namespace solidair
