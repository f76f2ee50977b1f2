// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility.h"

#include "meter.h"
#include "pagesview.h"
#include "stagelabel.h"
#include "stepper.h"
#include "undobar.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QToolButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A step or the next stage within a stepper.
class StepInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    StepInterface(Stepper &stepper, int index)
        : m_stepper(&stepper)
        , m_index(index)
    { }

    bool isValid() const override { return m_stepper && m_index < m_stepper->partCount(); }

    QObject *object() const override { return nullptr; }

    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }

    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_stepper);
    }

    QAccessibleInterface *child(int) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_stepper->partText(m_index) : QString();
    }

    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect part = m_stepper->partRect(m_index);
        return {m_stepper->mapToGlobal(part.topLeft()), part.size()};
    }

    QAccessible::Role role() const override
    {
        return isValid() && m_stepper->isNext(m_index) ? QAccessible::Button
                                                       : QAccessible::ListItem;
    }

    QAccessible::State state() const override
    {
        QAccessible::State result;
        if (!isValid()) {
            result.invalid = true;
            return result;
        }
        result.focusable = m_stepper->canOpen(m_index);
        result.focused = m_stepper->hasFocus() && m_stepper->currentPart() == m_index;
        return result;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override
    {
        return isValid() && m_stepper->canOpen(m_index) ? QStringList{pressAction()}
                                                        : QStringList();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_stepper->openPart(m_index);
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Stepper> m_stepper;
    int m_index;
};

class StepperInterface final : public QAccessibleWidget
{
public:
    explicit StepperInterface(Stepper *stepper)
        : QAccessibleWidget(stepper, QAccessible::List)
    { }

    ~StepperInterface() override
    {
        for (const auto id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return stepper().partCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index) {
            m_children.append(QAccessible::registerAccessibleInterface(
                new StepInterface(stepper(), static_cast<int>(m_children.size()))));
        }
        return QAccessible::accessibleInterface(m_children[index]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(
            m_children.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = stepper().mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (stepper().partRect(i).contains(at))
                return child(i);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return stepper().hasFocus() ? child(stepper().currentPart()) : nullptr;
    }

private:
    Stepper &stepper() const { return *static_cast<Stepper *>(widget()); }

    mutable QList<QAccessible::Id> m_children;
};

/// Something to be read out. Of a pixel, since what is hidden is not read.
class Announcement final : public QWidget
{
public:
    explicit Announcement(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(1, 1);
        lower();
    }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *stepper = qobject_cast<Stepper *>(object))
        return new StepperInterface(stepper);
    if (auto *label = qobject_cast<StageLabel *>(object))
        return new QAccessibleWidget(label, QAccessible::StaticText);
    if (auto *meter = qobject_cast<Meter *>(object))
        return new QAccessibleWidget(meter, QAccessible::StaticText);
    if (auto *bar = qobject_cast<UndoBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::Notification);
    if (auto *pages = qobject_cast<PagesView *>(object))
        return new QAccessibleWidget(pages, QAccessible::Document);
    if (auto *announcement = dynamic_cast<Announcement *>(object))
        return new QAccessibleWidget(announcement, QAccessible::Notification);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(installed)
}

void nameIcons(const QLineEdit &field, const QString &leading)
{
    for (auto *icon : field.findChildren<QToolButton *>()) {
        const bool clears = icon->objectName().startsWith("_q_"_L1)
            || (icon->defaultAction()
                && icon->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1);
        icon->setAccessibleName(clears || leading.isEmpty() ? QCoreApplication::translate(
                                    "Accessibility", "Clear the field")
                                                            : leading);
    }
}

void labelChoice(QComboBox &choice, const QString &text)
{
    choice.setAccessibleName(text);
    // Tools look for it among those that stand beside the choice.
    auto *label = new QLabel(choice.parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setText(QString(text).replace(u'&', u"&&"_s));
    label->setBuddy(&choice);
    label->hide();
    QObject::connect(&choice, &QObject::destroyed, label, &QObject::deleteLater);
}

void setHint(QWidget &widget, const QString &text)
{
    widget.setToolTip(text.isEmpty() ? QString() : Qt::convertFromPlainText(text));
    widget.setAccessibleDescription(text);
}

QString withCheck(const QString &text, Qt::CheckState state)
{
    const auto word = state == Qt::Checked
        ? QCoreApplication::translate("Accessibility", "%1, checked")
        : state == Qt::Unchecked
        ? QCoreApplication::translate("Accessibility", "%1, not checked")
        : QCoreApplication::translate("Accessibility", "%1, partly checked");
    return word.arg(text);
}

void announce(QWidget &place, const QString &text)
{
    installAccessibility();
    auto *window = place.window();
    constexpr auto name = "announcement"_L1;
    auto *announcement = window->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly);
    if (!announcement) {
        announcement = new Announcement(window);
        announcement->setObjectName(name);
    }
    // What newly shows is what tools read out.
    announcement->hide();
    announcement->setAccessibleName(text);
    announcement->show();
}

} // namespace solidair
