// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftkeeper.h"

#include "ui/kit/dateedit.h"
#include "ui/kit/inlineedit.h"
#include "ui/kit/longtextedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isTypedIn(const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return combo ? combo->isEditable() : !qobject_cast<const QCheckBox *>(widget);
}

QVariant valueIn(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *check = qobject_cast<const QCheckBox *>(widget))
        return check->isChecked();
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (combo->isEditable())
        return combo->currentText();
    return combo->currentData().isValid() ? combo->currentData() : combo->currentIndex();
}

/// What the recorded value of an editor reads that commits when it is left; none for others.
std::optional<QString> recordedIn(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const InlineEdit *>(widget))
        return edit->value();
    if (const auto *edit = qobject_cast<const DateEdit *>(widget))
        return edit->recordedText();
    if (const auto *edit = qobject_cast<const LongTextEdit *>(widget))
        return edit->value();
    return {};
}

/// As if the person had typed or chosen it.
void fillIn(QWidget *widget, const QVariant &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(value.toString());
        line->setModified(true);
        emit line->textEdited(line->text());
        if (auto *date = qobject_cast<DateEdit *>(line))
            date->commitTyped();
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        text->setPlainText(value.toString());
        if (auto *edit = qobject_cast<LongTextEdit *>(text))
            edit->commitTyped();
    } else if (auto *check = qobject_cast<QCheckBox *>(widget)) {
        if (check->isChecked() != value.toBool())
            check->click();
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        if (combo->isEditable()) {
            combo->setEditText(value.toString());
            return;
        }
        const int index = combo->itemData(0).isValid() ? combo->findData(value) : value.toInt();
        if (index < 0 || index >= combo->count())
            return;
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
}

/// Into an editor that commits when it is left, without committing it.
void showUnrecorded(QWidget *widget, const QString &text)
{
    if (auto *inlineEdit = qobject_cast<InlineEdit *>(widget))
        inlineEdit->showUnrecorded(text);
    else if (auto *date = qobject_cast<DateEdit *>(widget))
        date->showUnrecorded(text);
    else if (auto *longText = qobject_cast<LongTextEdit *>(widget))
        longText->showUnrecorded(text);
    else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(text);
        line->setModified(true);
    }
}

} // namespace

DraftKeeper::DraftKeeper(Drafts &drafts, QWidget &place, Recorded recorded)
    : QObject(&place)
    , m_drafts(drafts)
    , m_kept(&drafts)
    , m_place(place)
    , m_recorded(recorded)
{
    connect(&drafts, &Drafts::discarded, this, [this](const DraftPlace &unwanted) {
        if (unwanted == m_at)
            reset();
    });
    connect(&drafts, &Drafts::wanted, this, [this](const DraftPlace &wanted) {
        if (wanted == m_at)
            goOn();
    });
}

/// A dialog that closes is left, and its place told of.
DraftKeeper::~DraftKeeper()
{
    if (m_kept)
        m_kept->setGone(m_at);
}

bool DraftKeeper::begin(const DraftPlace &place)
{
    if (place == m_at)
        return false;
    leave();
    m_at = place;
    watch();
    for (auto &field : m_fields)
        field.recorded = field.widget ? valueIn(field.widget) : QVariant();
    const auto content = m_drafts.content(place);
    giveBack(content);
    return !content.isEmpty();
}

void DraftKeeper::leave()
{
    m_drafts.setLeft(m_at);
    m_at = {};
    m_touched.clear();
}

/// Fields come and go, such as the editors of commitments that are unfolded.
void DraftKeeper::watch()
{
    m_fields.removeIf([](const Field &field) { return !field.widget; });
    QHash<QString, int> numbers;
    const auto widgets = m_place.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const bool isField = qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QCheckBox *>(widget);
        // The line in a combo box is the box's own.
        if (!isField || widget->objectName().isEmpty()
            || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        if (m_recorded == Recorded::ByField && !isTypedIn(widget))
            continue;
        QString name = widget->objectName();
        if (const int number = numbers[name]++; number > 0)
            name += u'#' + QString::number(number);
        if (field(widget))
            continue;
        m_fields.append({widget, name, {}});
        watchField(widget);
    }
}

void DraftKeeper::watchField(QWidget *widget)
{
    const auto typedHere = [this, widget] { typed(widget); };
    const auto settledHere = [this, widget] { settled(widget); };
    widget->installEventFilter(this);
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        connect(line, &QLineEdit::textEdited, this, typedHere);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
            if (text->hasFocus())
                typed(text);
        });
    } else if (auto *check = qobject_cast<QCheckBox *>(widget)) {
        connect(check, &QCheckBox::clicked, this, typedHere);
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        connect(combo, &QComboBox::activated, this, typedHere);
        if (combo->isEditable()) {
            connect(combo->lineEdit(), &QLineEdit::textEdited, this, typedHere);
            combo->lineEdit()->installEventFilter(this);
        }
    }
    if (m_recorded == Recorded::Whole)
        return;
    if (auto *edit = qobject_cast<InlineEdit *>(widget))
        connect(edit, &InlineEdit::settled, this, settledHere);
    else if (auto *date = qobject_cast<DateEdit *>(widget))
        connect(date, &DateEdit::settled, this, settledHere);
    else if (auto *longText = qobject_cast<LongTextEdit *>(widget))
        connect(longText, &LongTextEdit::settled, this, settledHere);
}

DraftKeeper::Field *DraftKeeper::field(const QWidget *widget)
{
    const auto found = std::ranges::find_if(
        m_fields, [widget](const Field &field) { return field.widget == widget; });
    return found == m_fields.end() ? nullptr : &*found;
}

void DraftKeeper::typed(QWidget *widget)
{
    if (m_isGivingBack || m_at.key.isEmpty())
        return;
    m_drafts.setTyping(m_at);
    m_touched.insert(widget);
    QJsonObject content = m_drafts.content(m_at);
    bool isTyped = false;
    for (const auto &field : std::as_const(m_fields)) {
        if (!field.widget)
            continue;
        const QString key = isTypedIn(field.widget) ? field.name : chosenMark + field.name;
        const bool rides = field.widget->property(ridesAlong).toBool();
        if (rides || m_touched.contains(field.widget)) {
            const auto value = valueIn(field.widget);
            const auto before = m_recorded == Recorded::ByField && recordedIn(field.widget)
                ? QVariant(*recordedIn(field.widget))
                : field.recorded;
            const bool isEmptied = isTypedIn(field.widget) && value.toString().isEmpty();
            if (value == before || isEmptied)
                content.remove(key);
            else
                content.insert(key, QJsonValue::fromVariant(value));
        }
        isTyped = isTyped || (content.contains(key) && isTypedIn(field.widget) && !rides);
    }
    // A choice alone is no typing.
    keep(isTyped ? content : QJsonObject());
}

void DraftKeeper::settled(QWidget *widget)
{
    if (const auto *its = field(widget); its && !m_at.key.isEmpty()) {
        QJsonObject content = m_drafts.content(m_at);
        content.remove(its->name);
        m_touched.remove(widget);
        keep(content);
    }
}

void DraftKeeper::finish(const QWidget &widget)
{
    if (auto *its = field(&widget)) {
        its->recorded = valueIn(&widget);
        settled(its->widget);
    }
}

void DraftKeeper::keep(const QJsonObject &content)
{
    m_drafts.keep(m_at, content);
}

void DraftKeeper::finish()
{
    if (m_at.key.isEmpty())
        return;
    const auto at = m_at;
    leave();
    m_drafts.keep(at, {});
}

void DraftKeeper::giveBack(const QJsonObject &content)
{
    m_isGivingBack = true;
    const auto fields = m_fields;
    for (const auto &field : fields) {
        const bool isTyped = field.widget && isTypedIn(field.widget);
        const auto value = content.value(isTyped ? field.name : chosenMark + field.name);
        if (!field.widget || value.isUndefined())
            continue;
        m_touched.insert(field.widget);
        if (m_recorded == Recorded::ByField)
            showUnrecorded(field.widget, value.toString());
        else
            fillIn(field.widget, value.toVariant());
    }
    m_isGivingBack = false;
}

void DraftKeeper::goOn()
{
    const auto content = m_drafts.content(m_at);
    giveBack(content);
    for (const auto &field : std::as_const(m_fields)) {
        if (field.widget && field.widget->isVisible() && content.contains(field.name)) {
            field.widget->setFocus();
            return;
        }
    }
}

void DraftKeeper::reset()
{
    m_isGivingBack = true;
    const auto fields = m_fields;
    for (const auto &field : fields) {
        if (!field.widget || !m_touched.contains(field.widget))
            continue;
        if (m_recorded == Recorded::ByField)
            showUnrecorded(field.widget,
                           recordedIn(field.widget).value_or(field.recorded.toString()));
        else
            fillIn(field.widget, field.recorded);
    }
    m_isGivingBack = false;
    m_touched.clear();
    emit discarded();
}

/// Whoever left the place is told of what stands there.
bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        const auto at = m_at;
        QMetaObject::invokeMethod(
            this,
            [this, at] {
                auto *focused = QApplication::focusWidget();
                if (!focused || !m_place.isAncestorOf(focused))
                    m_drafts.setLeft(at);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace solidair
