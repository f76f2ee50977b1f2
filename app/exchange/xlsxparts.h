// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"
#include "numberformat.h"

namespace solidair {

class XmlPart;
class ZippedParts;

/// A part that another one refers to.
struct Relationship
{
    QString id;
    QString kind; ///< The last word of its type: "worksheet", in either edition of OOXML.
    QString target; ///< The name of the part among the others.
};

/// What part @p name refers to within the file ("" for the file itself); nothing outside of it.
QList<Relationship> relationshipsOf(const QString &name, ZippedParts &parts, Intake &intake);

/// The formats of cells by the number that a cell gives its style.
QList<NumberFormat> xlsxFormats(const QString &name, ZippedParts &parts, Intake &intake);

QStringList xlsxSharedTexts(const QString &name, ZippedParts &parts, Intake &intake);

/// Whether an attribute means yes.
bool isTrue(QStringView value);

/// The text of the element that starts in @p part and ends with it: its runs as one, without what
/// is only there to pronounce them.
QString xlsxRichText(XmlPart &part);

/// @p text with `_x000D_` and such as the characters they stand for, and plain line feeds.
QString xlsxUnescaped(QString text);

} // namespace solidair
