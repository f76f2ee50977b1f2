// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printpages.h"

#include "base/outputfile.h"
#include "base/text.h"
#include "paper/pdf.h"
#include "printrun.h"
#include "ui/desk/filenames.h"
#include "ui/desk/progresswindow.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QTimer>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One page of others.
class SinglePage final : public Pages
{
public:
    SinglePage(const Pages &pages, int page)
        : m_pages(pages)
        , m_page(page)
    { }

    int count() const override { return 1; }

    Extent size() const override { return m_pages.size(); }

    QList<PageHeading> headings() const override
    {
        QList<PageHeading> here;
        for (const auto &heading : m_pages.headings()) {
            if (heading.page == m_page)
                here.append({heading.text, 0});
        }
        return here;
    }

    void paint(QPainter &painter, int) const override { m_pages.paint(painter, m_page); }

private:
    const Pages &m_pages;
    int m_page;
};

/// Where pages go one by one.
class Sink
{
public:
    virtual ~Sink() = default;

    virtual Result<> take(const Pages &pages, int page) = 0;
    virtual Result<> finish() = 0;
    virtual void abort() = 0;
};

class PrinterSink final : public Sink
{
public:
    explicit PrinterSink(std::unique_ptr<QPrinter> printer)
        : m_printer(std::move(printer))
        , m_run(*m_printer)
    { }

    Result<> take(const Pages &pages, int page) override { return m_run.print(pages, page); }

    Result<> finish() override { return m_run.finish(); }

    void abort() override { m_run.abort(); }

private:
    std::unique_ptr<QPrinter> m_printer;
    PrintRun m_run;
};

class PdfSink final : public Sink
{
public:
    PdfSink(const QString &title, QDate day, Language language, const QString &path)
        : m_pdf(title, day, language)
        , m_path(path)
    { }

    Result<> take(const Pages &pages, int page) override
    {
        m_pdf.append(SinglePage(pages, page));
        return {};
    }

    Result<> finish() override
    {
        const auto saved = saveDocument(m_path, m_pdf.finish());
        if (!saved || saved->remark.isEmpty())
            return saved ? Result<>() : saved.error();
        return Error{Error::Code::FileAccess, saved->remark, {}};
    }

    void abort() override { }

private:
    Pdf m_pdf;
    QString m_path;
};

/// Page after page, each in a turn of its own of the window's loop. Deletes itself at the end.
class PagePrinting final : public QObject
{
public:
    PagePrinting(Prompts &prompts, QWidget *parent, std::shared_ptr<const Pages> pages,
                 const QList<int> &which, std::unique_ptr<Sink> sink)
        : QObject(parent)
        , m_prompts(prompts)
        , m_parent(parent)
        , m_pages(std::move(pages))
        , m_which(which)
        , m_sink(std::move(sink))
        , m_window(QCoreApplication::translate("PrintPages", "The pages are being printed."),
                   parent)
    {
        connect(&m_window, &ProgressWindow::stopped, this, &PagePrinting::stop);
        connect(&m_turn, &QTimer::timeout, this, &PagePrinting::printNext);
        m_turn.start(0);
    }

private:
    void printNext()
    {
        if (m_next == m_which.size()) {
            end(m_sink->finish());
            return;
        }
        if (const auto taken = m_sink->take(*m_pages, m_which[m_next]); !taken) {
            end(taken);
            return;
        }
        ++m_next;
        m_window.setProgress(static_cast<int>(m_next), static_cast<int>(m_which.size()));
    }

    void stop()
    {
        m_sink->abort();
        end({});
    }

    void end(const Result<> &result)
    {
        m_turn.stop();
        m_window.finish();
        deleteLater();
        if (!result)
            m_prompts.tell(m_parent, result.error());
    }

    Prompts &m_prompts;
    QWidget *m_parent;
    std::shared_ptr<const Pages> m_pages;
    QList<int> m_which;
    std::unique_ptr<Sink> m_sink;
    ProgressWindow m_window;
    QTimer m_turn;
    qsizetype m_next = 0;
};

} // namespace

PrintWay choosePrinter(Prompts &prompts, QWidget *parent, const Extent &paper, const QString &title,
                       int pages)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        const int verb = prompts.ask(
            parent,
            QCoreApplication::translate("PrintPages", "No printer is set up on this computer."),
            QCoreApplication::translate("PrintPages",
                                        "Nothing was printed. Save a PDF now and print it on "
                                        "another computer, or add a printer in the settings of "
                                        "this computer and print again."),
            {QCoreApplication::translate("PrintPages", "Save a PDF")});
        return {nullptr, verb == 0};
    }
    auto printer = printerFor(paper, title);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages > 1);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    if (pages > 1)
        dialog.setMinMax(1, pages);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return {std::move(printer), false};
}

void printPages(Prompts &prompts, QWidget *parent, std::shared_ptr<const Pages> pages,
                const QString &title, QDate day, Language language)
{
    auto way = choosePrinter(prompts, parent, pages->size(), title, pages->count());
    QList<int> which;
    std::unique_ptr<Sink> sink;
    if (way.printer) {
        which = printedPages(*way.printer, pages->count());
        sink = std::make_unique<PrinterSink>(std::move(way.printer));
    } else if (way.asPdf) {
        const auto path =
            prompts.fileToSave(parent, QCoreApplication::translate("PrintPages", "Save as PDF"),
                               suggestedPath(asFileName(title) + u".pdf"_s),
                               QCoreApplication::translate("PrintPages", "PDF documents (*.pdf)"));
        if (path.isEmpty())
            return;
        for (int page = 0; page < pages->count(); ++page)
            which.append(page);
        sink = std::make_unique<PdfSink>(title, day, language, path);
    } else {
        return;
    }
    new PagePrinting(prompts, parent, std::move(pages), which, std::move(sink));
}

} // namespace solidair
