// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include "listpage.h"
#include "ui/doubles/doublespage.h"
#include "ui/import/importpage.h"
#include "ui/letters/letterspage.h"
#include "ui/mergers/mergerspage.h"
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

/// The topic of its help has the name of the page.
PageEntry entry(const QString &key, const QString &title, const QString &icon,
                const std::function<Page *(Workspace &, QWidget *)> &make)
{
    return {key, {u"show-"_s + key, title, icon}, key, make};
}

} // namespace

QList<PageEntry> pages(const ListRows &rows)
{
    const auto list = [ready = rows](Workspace &workspace, QWidget *parent) mutable -> Page * {
        return new ListPage(workspace, std::move(ready), parent);
    };
    QList<PageEntry> entries{
        entry(u"list"_s, PageTitles::tr("&Municipalities"), u"municipality"_s, list),
        entry(u"persons"_s, PageTitles::tr("&Persons"), u"person"_s, made<PersonsPage>),
        entry(u"letters"_s, PageTitles::tr("&Letters"), u"letter"_s, made<LettersPage>),
        entry(u"reports"_s, PageTitles::tr("&Reports"), u"report"_s, made<ReportsPage>),
    };
    auto import = entry(u"import"_s, PageTitles::tr("Taking in"), u"import"_s, made<ImportPage>);
    import.standing = PageEntry::Standing::Busy;
    import.waits = ImportTask::isKept;
    entries.append(import);
    auto doubles =
        entry(u"doubles"_s, PageTitles::tr("Double persons"), u"person"_s, made<DoublesPage>);
    doubles.standing = PageEntry::Standing::Assistant;
    doubles.home = u"persons"_s;
    entries.append(doubles);
    auto mergers =
        entry(u"mergers"_s, PageTitles::tr("Mergers"), u"municipality"_s, made<MergersPage>);
    mergers.standing = PageEntry::Standing::Assistant;
    mergers.home = u"list"_s;
    entries.append(mergers);
    int number = 0;
    for (auto &one : entries) {
        if (one.standing == PageEntry::Standing::Navigation)
            one.action.keys = {
                QKeySequence(u"Ctrl+%1"_s.arg(++number), QKeySequence::PortableText)};
    }
    return entries;
}

QList<Action> allActions()
{
    QList<Action> all;
    for (const auto &page : pages()) {
        // The others are brought up by actions of their own.
        if (page.standing == PageEntry::Standing::Navigation)
            all.append(page.action);
    }
    return all + actions();
}

} // namespace solidair
