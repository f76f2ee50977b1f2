// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// More of one table is more of the same.
constexpr int mostChildren = 400;
constexpr int mostTabs = 400;

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName();
    const QString kind = QLatin1StringView(widget.metaObject()->className());
    return name.isEmpty() ? kind : kind + u' ' + name;
}

QString pathOf(const QAccessibleInterface &it)
{
    QStringList path;
    for (const auto *at = &it; at; at = at->parent()) {
        if (auto *widget = qobject_cast<QWidget *>(at->object()))
            path.prepend(nameOf(*widget));
    }
    return path.last(qMin(2, path.size())).join(u" / "_s);
}

bool isCell(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::ColumnHeader
        || role == QAccessible::RowHeader || role == QAccessible::TreeItem;
}

/// Whether a person acts on something of this role, or goes there by keyboard.
bool isActedOn(QAccessible::Role role, const QAccessible::State &state)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::Button,     QAccessible::CheckBox,      QAccessible::RadioButton,
        QAccessible::ComboBox,   QAccessible::MenuItem,      QAccessible::EditableText,
        QAccessible::ButtonMenu, QAccessible::PopupMenu,     QAccessible::Link,
        QAccessible::List,       QAccessible::Table,         QAccessible::Tree,
        QAccessible::ListItem,   QAccessible::ButtonDropDown};
    return !isCell(role) && (state.focusable || roles.contains(role));
}

/// What assistive tools would not be able to say of @p it and what is in it.
void readTree(QAccessibleInterface *it, QStringList &problems)
{
    if (!it || !it->isValid() || it->state().invisible)
        return;
    const auto role = it->role();
    const auto *widget = qobject_cast<QWidget *>(it->object());
    const bool isWindow = widget && widget->isWindow();
    if (!isWindow && isActedOn(role, it->state())) {
        if (it->text(QAccessible::Name).trimmed().isEmpty())
            problems += pathOf(*it) + u" has no name (role %1)"_s.arg(role);
        if (role == QAccessible::NoRole || role == QAccessible::Client)
            problems += pathOf(*it) + u" has no role"_s;
    }
    for (const auto kind : {QAccessible::Name, QAccessible::Description}) {
        if (it->text(kind).contains("<p>"_L1))
            problems += pathOf(*it) + u" carries markup: "_s + it->text(kind);
    }
    if (role == QAccessible::ComboBox && it->relations(QAccessible::Label).isEmpty())
        problems += pathOf(*it) + u" has no label"_s;
    for (int i = 0; i < qMin(it->childCount(), mostChildren); ++i)
        readTree(it->child(i), problems);
}

/// The first cell of a row speaks for the row.
void readRows(const QWidget &view, QStringList &problems)
{
    for (const auto &name : {u"municipalityList"_s, u"personsTable"_s, u"recipients"_s}) {
        auto *table = view.findChild<QAbstractItemView *>(name);
        if (!table || !table->isVisible())
            continue;
        const auto *model = table->model();
        for (int row = 0; row < qMin(model->rowCount(), mostChildren); ++row) {
            auto index = model->index(row, 0);
            if (model->rowCount(index) > 0)
                index = model->index(0, 0, index);
            QString said = index.data(Qt::AccessibleTextRole).toString();
            if (said.isEmpty())
                said = index.data().toString();
            if (!said.contains(u", "_s))
                problems += u"%1 reads only “%2”"_s.arg(name, said);
        }
    }
}

/// Where a key is heard: in the whole window, in a widget with what is in it, or in it alone.
struct Scope
{
    Qt::ShortcutContext context = Qt::WindowShortcut;
    const QWidget *place = nullptr;

    bool isWholeWindow() const
    {
        return context == Qt::WindowShortcut || context == Qt::ApplicationShortcut || !place;
    }

    bool holds(const QWidget *widget) const
    {
        return isWholeWindow() || widget == place
            || (context == Qt::WidgetWithChildrenShortcut && place->isAncestorOf(widget));
    }

    /// Whether the keyboard can be where both hear a key, so that neither does.
    bool meets(const Scope &other) const
    {
        return isWholeWindow() || other.isWholeWindow() || holds(other.place) || other.holds(place);
    }
};

struct Owner
{
    QString name;
    Scope scope;
};

using Owners = QHash<QString, QList<Owner>>;

/// Adds @p owner to those of @p key; a second one that is heard at the same place is a problem.
void take(Owners &owners, const QKeySequence &key, const Owner &owner, QStringList &problems)
{
    if (key.isEmpty())
        return;
    auto &before = owners[key.toString()];
    for (const auto &other : std::as_const(before)) {
        if (owner.scope.meets(other.scope))
            problems += u"%1 is both %2 and %3"_s.arg(key.toString(), other.name, owner.name);
    }
    before.append(owner);
}

void compareKeys(const QWidget &window, QStringList &problems)
{
    Owners owners;
    for (const auto *action : window.findChildren<QAction *>()) {
        const Scope scope{action->shortcutContext(), qobject_cast<QWidget *>(action->parent())};
        for (const auto &key : action->shortcuts())
            take(owners, key, {action->text(), scope}, problems);
    }
    for (const auto *shortcut : window.findChildren<QShortcut *>()) {
        const Scope scope{shortcut->context(), qobject_cast<QWidget *>(shortcut->parent())};
        take(owners, shortcut->key(), {u"a shortcut"_s, scope}, problems);
    }
    for (const auto *bar : window.findChildren<QMenuBar *>()) {
        for (const auto *action : bar->actions())
            take(owners, QKeySequence::mnemonic(action->text()), {action->text(), {}}, problems);
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(owners, QKeySequence::mnemonic(label->text()), {label->text(), {}}, problems);
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(owners, button->shortcut(), {nameOf(*button), {}}, problems);
    }
}

void compareMenuKeys(const QMenu &menu, QStringList &problems)
{
    Owners owners;
    for (const auto *action : menu.actions())
        take(owners, QKeySequence::mnemonic(action->text()), {action->text(), {}}, problems);
}

/// Of those that exclude one another the one that is chosen stands for all: Tab goes to one of
/// them, arrows to the others.
QWidget *speakerOf(QWidget *widget)
{
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (!button || !button->isCheckable())
        return widget;
    if (button->group() && button->group()->exclusive() && button->group()->checkedButton())
        return button->group()->checkedButton();
    if (!button->autoExclusive())
        return widget;
    for (auto *other : button->parentWidget()->findChildren<QAbstractButton *>()) {
        if (other->autoExclusive() && other->isChecked())
            return other;
    }
    return widget;
}

QList<QWidget *> reachable(const QWidget &window)
{
    auto widgets = window.findChildren<QWidget *>();
    widgets.removeIf([&window](QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || widget->focusProxy()
            || speakerOf(widget) != widget || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->window() != &window;
    });
    return widgets;
}

/// Tab goes to every control once and comes round.
void followTab(QWidget &window, QStringList &problems)
{
    const auto wanted = reachable(window);
    if (wanted.isEmpty())
        return;
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        problems += u"The window is not active"_s;
    auto *start = QApplication::focusWidget();
    if (!wanted.contains(start))
        start = wanted.first();
    start->setFocus(Qt::TabFocusReason);
    QHash<QWidget *, int> reached;
    QWidget *before = nullptr;
    for (int i = 0; i < mostTabs; ++i) {
        auto *at = QApplication::focusWidget();
        if (!at || (at == start && before && at != before))
            break;
        // A text takes some for the links in it.
        if (at != before)
            ++reached[speakerOf(at)];
        before = at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    if (QApplication::focusWidget() != start)
        problems += u"Tab does not come round from "_s + nameOf(*start);
    for (auto *widget : wanted) {
        if (reached.value(widget) != 1) {
            problems +=
                u"Tab reaches %1 %2 times"_s.arg(nameOf(*widget)).arg(reached.value(widget));
        }
    }
}

QStringList problemsOf(QWidget &view)
{
    QStringList problems;
    readTree(QAccessible::queryAccessibleInterface(&view), problems);
    readRows(view, problems);
    if (const auto *menu = qobject_cast<QMenu *>(&view)) {
        compareMenuKeys(*menu, problems);
    } else if (view.isWindow()) {
        compareKeys(view, problems);
        followTab(view, problems);
    }
    return problems;
}

} // namespace

/// What assistive tools and the keyboard find in every page and dialog.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWrong();
    void everyViewIsReadAndReached_data();
    void everyViewIsReadAndReached();
};

void AccessibilityTest::findsWhatIsWrong()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *nameless = new QPushButton(&window);
    auto *first = new QPushButton(u"&Do"_s, &window);
    auto *second = new QPushButton(u"&Drop"_s, &window);
    auto *roleless = new QWidget(&window);
    roleless->setFocusPolicy(Qt::StrongFocus);
    roleless->setAccessibleName(u"A name"_s);
    for (auto *widget : {static_cast<QWidget *>(nameless), static_cast<QWidget *>(first),
                         static_cast<QWidget *>(second), roleless})
        column->addWidget(widget);
    auto *swallows = new QPlainTextEdit(&window);
    swallows->setAccessibleName(u"Takes every Tab"_s);
    column->addWidget(swallows);
    // The key of two fields apart is none of two; that of a field is the one of what holds it.
    const auto hear = [](QWidget *place, const QString &key, Qt::ShortcutContext context) {
        (new QShortcut(QKeySequence(key), place))->setContext(context);
    };
    hear(first, u"Ctrl+7"_s, Qt::WidgetShortcut);
    hear(second, u"Ctrl+7"_s, Qt::WidgetWithChildrenShortcut);
    hear(first, u"Ctrl+8"_s, Qt::WidgetShortcut);
    hear(&window, u"Ctrl+8"_s, Qt::WidgetWithChildrenShortcut);
    hear(first, u"Ctrl+9"_s, Qt::WidgetShortcut);
    hear(second, u"Ctrl+9"_s, Qt::WindowShortcut);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto problems = problemsOf(window);
    QCOMPARE(problems.filter(u"has no name"_s).size(), 1);
    QCOMPARE(problems.filter(u"has no role"_s).size(), 1);
    QCOMPARE(problems.filter(u"Alt+D is both"_s).size(), 1);
    QCOMPARE(problems.filter(u"Ctrl+8 is both"_s).size(), 1);
    QCOMPARE(problems.filter(u"Ctrl+9 is both"_s).size(), 1);
    QCOMPARE(problems.filter(u"is both"_s).size(), 3);
    QCOMPARE(problems.filter(u"does not come round"_s).size(), 1);
}

void AccessibilityTest::everyViewIsReadAndReached_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("nl") << static_cast<int>(Language::Dutch);
    QTest::newRow("fr") << static_cast<int>(Language::French);
}

void AccessibilityTest::everyViewIsReadAndReached()
{
    QFETCH(const int, language);
    const QTemporaryDir folder;
    int views = 0;
    int found = 0;
    test::visitEveryView(folder.filePath(u"campaign"_s), static_cast<Language>(language),
                         [&](const QString &name, QWidget &view) {
                             ++views;
                             for (const auto &problem : problemsOf(view)) {
                                 ++found;
                                 qWarning("%s: %s", qPrintable(name), qPrintable(problem));
                             }
                         });
    QVERIFY(views > 40);
    QCOMPARE(found, 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_accessibility"_s);
    QAccessible::setActive(true);
    AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
