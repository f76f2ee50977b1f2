// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printrun.h"

#include <QCoreApplication>
#include <QPageRanges>

#include <algorithm>

namespace solidair {

namespace {

Error notPrinted(const QPrinter &printer)
{
    return {Error::Code::Unavailable,
            QCoreApplication::translate(
                "PrintRun",
                "The printer %1 did not take the pages. Nothing in the campaign was changed. See "
                "whether it is on and has paper, and print again, or make a PDF.")
                .arg(printer.printerName()),
            {}};
}

bool isChosen(const QPrinter &printer, int page)
{
    if (printer.printRange() != QPrinter::PageRange)
        return true;
    const auto ranges = printer.pageRanges();
    return ranges.isEmpty() || ranges.contains(page + 1);
}

} // namespace

QList<int> printedPages(const QPrinter &printer, int count)
{
    QList<int> once;
    for (int page = 0; page < count; ++page) {
        if (isChosen(printer, page))
            once.append(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(once);
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all += once;
        return all;
    }
    for (const int page : std::as_const(once))
        all += QList<int>(copies, page);
    return all;
}

PrintRun::PrintRun(QPrinter &printer)
    : m_printer(printer)
{
    m_printer.setFullPage(true);
}

Result<> PrintRun::print(const Pages &pages, int page)
{
    const bool ready = m_painter.isActive() ? m_printer.newPage() : m_painter.begin(&m_printer);
    if (!ready)
        return notPrinted(m_printer);
    const auto paper = pages.size();
    const QSizeF inches(paper.width / 25.4_mm, paper.height / 25.4_mm);
    paintPage(m_painter, QRectF(QPointF(), inches * m_printer.resolution()), pages, page);
    return {};
}

Result<> PrintRun::finish()
{
    if (m_painter.isActive() && !m_painter.end())
        return notPrinted(m_printer);
    return m_printer.printerState() == QPrinter::Error ? notPrinted(m_printer) : Result<>();
}

void PrintRun::abort()
{
    m_printer.abort();
    if (m_painter.isActive())
        m_painter.end();
}

std::unique_ptr<QPrinter> printerFor(const Extent &paper, const QString &title)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const QSizeF millimetres(paper.width.mm(), paper.height.mm());
    const bool wide = millimetres.width() > millimetres.height();
    printer->setPageSize(QPageSize(wide ? millimetres.transposed() : millimetres,
                                   QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer->setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Solidair"));
    return printer;
}

} // namespace solidair
