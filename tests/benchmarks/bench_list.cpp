// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test: how long from a keystroke in the search field to the repainted list, and how long a
// QSortFilterProxyModel takes over the same rows, view and delegate.

#include "base/text.h"
#include "reports/statusworld.h"
#include "ui/list/municipalitylistdelegate.h"
#include "ui/list/municipalitylistview.h"
#include "ui/list/municipalitytablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchedRole = Qt::UserRole;

/// The same rows with the text to search as a role, as a proxy wants it.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(const MunicipalityTableModel &rows)
        : m_rows(rows)
    {
        for (int row = 0; row < rows.rowCount(); ++row)
            m_searched.append(searchedText(rows.facts(row).campaign, rows.id(row)));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows.rowCount();
    }

    int columnCount(const QModelIndex & = {}) const override { return m_rows.columnCount(); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == searchedRole)
            return index.column() == 0 ? QVariant(m_searched[index.row()]) : QVariant(index.row());
        return m_rows.data(m_rows.index(index.row(), index.column()), role);
    }

private:
    const MunicipalityTableModel &m_rows;
    QStringList m_searched;
};

/// Draws rows of a proxy's source with the list's own delegate.
class ThroughProxy final : public QStyledItemDelegate
{
public:
    ThroughProxy(const MunicipalityTableModel &rows, const QSortFilterProxyModel &proxy)
        : m_delegate(rows, nullptr)
        , m_proxy(proxy)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        m_delegate.paint(painter, option, m_proxy.mapToSource(index));
    }

private:
    const MunicipalityListDelegate m_delegate;
    const QSortFilterProxyModel &m_proxy;
};

struct Figures
{
    double median = 0;
    double worst = 0;
    double all = 0;
};

/// Each keystroke is timed this often and its best taken: what else the machine does is left out.
constexpr int rounds = 3;

/// Types and deletes names letter by letter, and waits for the list to be painted each time.
Figures typeInto(QLineEdit &field, QTableView &view)
{
    QList<double> milliseconds;
    qsizetype at = 0;
    const auto press = [&](auto key) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&field, key);
        view.viewport()->repaint();
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (at == milliseconds.size())
            milliseconds.append(took);
        milliseconds[at] = std::min(milliseconds[at], took);
        ++at;
    };
    for (int round = 0; round < rounds; ++round) {
        at = 0;
        for (const char *word : {"zwijn", "st tr", "gent", "9000", "aal"}) {
            const auto length = static_cast<int>(qstrlen(word));
            for (int i = 0; i < length; ++i)
                press(word[i]);
            for (int i = 0; i < length; ++i)
                press(Qt::Key_Backspace);
        }
    }
    std::ranges::sort(milliseconds);
    return {milliseconds[milliseconds.size() / 2], milliseconds.last(),
            std::accumulate(milliseconds.cbegin(), milliseconds.cend(), 0.0)};
}

void show(QWidget &window, QLineEdit &field, QTableView &view)
{
    view.setParent(&window);
    view.setGeometry(0, 40, 900, 700);
    field.setParent(&window);
    window.resize(900, 740);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("The window does not show");
    field.setFocus();
}

Figures measureOurs(std::unique_ptr<MunicipalityTableModel> rows)
{
    QWidget window;
    auto *field = new QLineEdit;
    auto *model = rows.release(); // of the view, which goes with the window
    auto *view = new MunicipalityListView(*model, nullptr);
    view->restoreColumns();
    QObject::connect(field, &QLineEdit::textChanged, model, [model](const QString &text) {
        model->setFilter({text, {}});
    });
    show(window, *field, *view);
    return typeInto(*field, *view);
}

Figures measureProxy(const MunicipalityTableModel &model)
{
    PlainModel plain(model);
    QSortFilterProxyModel proxy;
    proxy.setFilterRole(searchedRole);
    proxy.setFilterKeyColumn(0);
    proxy.setSortRole(searchedRole);
    proxy.setSourceModel(&plain);
    proxy.sort(1); // By a number: the text's collation would cost it more.
    QWidget window;
    auto *field = new QLineEdit;
    auto *view = new QTableView;
    ThroughProxy delegate(model, proxy);
    view->setItemDelegate(&delegate);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setModel(&proxy);
    QObject::connect(field, &QLineEdit::textChanged, &proxy,
                     [&proxy](const QString &text) { proxy.setFilterFixedString(folded(text)); });
    show(window, *field, *view);
    return typeInto(*field, *view);
}

void print(const char *name, Figures figures)
{
    std::printf("  %-24s median %7.1f ms, slowest %7.1f ms, all %7.1f ms\n", name, figures.median,
                figures.worst, figures.all);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    for (const int count : {304, 57000}) {
        const auto campaign = grownWorld(count).campaign();
        auto model = std::make_unique<MunicipalityTableModel>();
        QElapsedTimer timer;
        timer.start();
        model->load(listRows(campaign, QDate(2026, 11, 22)));
        std::printf("%d municipalities: rows made in %lld ms; keystroke to repainted list\n", count,
                    static_cast<long long>(timer.elapsed()));
        const auto proxy = measureProxy(*model);
        timer.restart();
        model->sort(model->columnOf("since"_L1), Qt::AscendingOrder);
        const auto sorted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        const auto ours = measureOurs(std::move(model));
        print("this list", ours);
        print("QSortFilterProxyModel", proxy);
        std::printf("  ratio of the medians 1/%.1f, the slowest 1/%.1f, all 1/%.1f\n",
                    proxy.median / ours.median, proxy.worst / ours.worst, proxy.all / ours.all);
        std::printf("  sorted by a date in %.1f ms\n", sorted);
    }
    return 0;
}
