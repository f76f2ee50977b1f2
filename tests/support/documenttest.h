// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/pdf.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>

/// What a test of documents needs: their text as a reader of the PDF finds it, and a main that
/// settles what the program's own main settles.
namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

/// The text of each page, spaces normalised; the order is that of the page's content.
inline QStringList pagesOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral(PDFTOTEXT), {u"-raw"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        qFatal("pdftotext does not read the PDF");
    auto pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // every page ends with a form feed
    for (auto &page : pages)
        page = page.simplified();
    return pages;
}

inline QString textOf(const QByteArray &pdf)
{
    return pagesOf(pdf).join(u' ');
}

} // namespace solidair::test

#define SOLIDAIR_DOCUMENT_TEST(Class)                                                              \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        QHashSeed::setDeterministicGlobalSeed();                                                   \
        QGuiApplication application(argc, argv);                                                   \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
