// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "numberformat.h"

#include <QHash>

namespace solidair {

class XmlPart;

/// What the styles of an .ods workbook show of a date, by the names of the cells' styles.
class OdsStyles
{
public:
    /// Takes the element that starts in @p part when it is a style, and says whether it was.
    bool take(XmlPart &part);

    /// Day where the style is not known, or shows no date.
    NumberFormat::Kind dateKind(const QString &style) const;

private:
    struct CellStyle
    {
        QString parent;
        QString format;
    };

    QHash<QString, NumberFormat::Kind> m_formats;
    QHash<QString, CellStyle> m_styles;
};

} // namespace solidair
