// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "paper/pages.h"

#include <QPainter>
#include <QPrinter>

namespace solidair {

/// Which pages of a document of @p count come out of @p printer, in what order: its range of
/// pages, its order, and its copies where it makes none itself. 0 is the first page.
QList<int> printedPages(const QPrinter &printer, int count);

/// Pages on a printer's sheets, at their true size: the address must stand in the window.
class PrintRun
{
public:
    /// @p printer is borrowed, and used by this thread alone meanwhile.
    explicit PrintRun(QPrinter &printer);

    /// Fails with Unavailable when the printer does not take it.
    Result<> print(const Pages &pages, int page);
    /// Without it, what was printed may be kept back.
    Result<> finish();
    /// Nothing more is sent; what a printer has begun it may still put out.
    void abort();

private:
    QPrinter &m_printer;
    QPainter m_painter;
};

/// A printer set to the size of these pages.
std::unique_ptr<QPrinter> printerFor(const Extent &paper, const QString &title);

} // namespace solidair
