// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceworkbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace solidair {

namespace {

constexpr int letterCount = 26;

QString numberText(double number)
{
    constexpr double exact = 1e15;
    if (std::abs(number) < exact && number == std::trunc(number))
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15).replace(u'.', u',');
}

struct TextOfValue
{
    QString operator()(std::monostate) const { return {}; }

    QString operator()(const QString &text) const { return text; }

    QString operator()(double number) const { return numberText(number); }

    QString operator()(bool yes) const
    {
        return yes ? QCoreApplication::translate("SheetCell", "yes")
                   : QCoreApplication::translate("SheetCell", "no");
    }

    QString operator()(const PartialDate &date) const { return dateOnScreen(date); }

    QString operator()(const CellFault &fault) const { return fault.code; }
};

} // namespace

QString SheetCell::text() const
{
    return std::visit(TextOfValue(), value);
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / letterCount)
        letters.prepend(QChar(u'A' + (rest - 1) % letterCount));
    return letters;
}

int columnOfLetters(QStringView letters)
{
    constexpr qsizetype most = 4; // Excel ends at XFD, LibreOffice at XFD as well.
    if (letters.isEmpty() || letters.size() > most)
        return -1;
    int column = 0;
    for (const QChar c : letters) {
        const char16_t letter = c.unicode() & ~char16_t(0x20);
        if (letter < u'A' || letter > u'Z')
            return -1;
        column = column * letterCount + (letter - u'A' + 1);
    }
    return column - 1;
}

} // namespace solidair
