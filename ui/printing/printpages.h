// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "paper/pages.h"
#include "ui/desk/prompts.h"

#include <QDate>
#include <QPrinter>

#include <memory>

namespace solidair {

/// Where a document goes: a printer that the person chose and set, a PDF instead because there is
/// no printer, or nowhere.
struct PrintWay
{
    std::unique_ptr<QPrinter> printer;
    bool asPdf = false;
};

/// Shows the system's print dialog for pages of this size. @p pages: how many there are to choose
/// from; 0: all of them are printed. Without a printer the person is asked for a PDF instead.
PrintWay choosePrinter(Prompts &prompts, QWidget *parent, const Extent &paper, const QString &title,
                       int pages = 0);

/**
 * Prints @p pages on a printer that the person chooses, or saves them as a PDF where there is none.
 *
 * Returns when that is chosen. The pages go page by page with the window alive, and with progress
 * and a way to stop above 300 ms; what fails is told. @p title names the document, @p day is the
 * day it speaks of, @p language the one it is written in.
 */
void printPages(Prompts &prompts, QWidget *parent, std::shared_ptr<const Pages> pages,
                const QString &title, QDate day, Language language);

} // namespace solidair
