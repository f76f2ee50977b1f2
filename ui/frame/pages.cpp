// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include "listpage.h"
#include "ui/letters/letterspage.h"
#include "ui/persons/personspage.h"
#include "ui/reports/reportspage.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(PageTitles)
};

template <typename Made>
Page *made(Workspace &workspace, QWidget *parent)
{
    return new Made(workspace, parent);
}

} // namespace

QList<PageEntry> pages(const ListRows &rows)
{
    const auto list = [rows](Workspace &workspace, QWidget *parent) mutable -> Page * {
        return new ListPage(workspace, std::move(rows), parent);
    };
    return {
        {u"list"_s, PageTitles::tr("&Municipalities"), u"municipality"_s, u"list"_s, list},
        {u"persons"_s, PageTitles::tr("&Persons"), u"person"_s, u"persons"_s, made<PersonsPage>},
        {u"letters"_s, PageTitles::tr("&Letters"), u"letter"_s, u"letters"_s, made<LettersPage>},
        {u"reports"_s, PageTitles::tr("&Reports"), u"report"_s, u"reports"_s, made<ReportsPage>},
    };
}

} // namespace solidair
