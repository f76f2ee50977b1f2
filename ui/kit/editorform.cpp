// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorform.h"

#include "dateedit.h"
#include "dossierparts.h"
#include "factlabel.h"
#include "inlineedit.h"
#include "longtextedit.h"
#include "look.h"
#include "wheelfreecombo.h"
#include "wrappedcheckbox.h"

#include <QFormLayout>
#include <QToolButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

EditorForm::EditorForm(Look look, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_look(look)
{
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(look::space(*this, 2));
    m_rows->setVerticalSpacing(look::space(*this, 1));
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void EditorForm::markError(const QString &name, const Error &error)
{
    if (auto *field = findChild<InlineEdit *>(name))
        field->setError(error.message);
}

void EditorForm::markNoNumber(const QString &name)
{
    markError(name, {Error::Code::InvalidInput, tr("This takes a number, such as 12 or 2.5."), {}});
}

/// The label names the editor, as that of a choice must.
void EditorForm::addLabelled(const QString &label, QWidget *editor)
{
    auto *title = new FactLabel(label, this);
    title->setBuddy(editor);
    m_rows->addRow(title, editor);
}

EditorForm::Show<QString> EditorForm::addFact(const QString &name, const QString &label)
{
    auto *fact = plainLabel({}, this);
    fact->setObjectName(name);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *title = new FactLabel(label, this);
    // A form gives a label seven quarters of its height, and centres it in them.
    fact->setMinimumHeight(title->sizeHint().height() * 7 / 4);
    m_rows->addRow(title, fact);
    return [fact, title](const QString &value) {
        fact->setText(value);
        fact->setVisible(!value.isEmpty());
        title->setVisible(!value.isEmpty());
    };
}

std::pair<QWidget *, EditorForm::Show<QString>> EditorForm::lineEditor(
    const QString &name, const QString &label, const Committed<QString> &committed)
{
    QLineEdit *edit = nullptr;
    Show<QString> show;
    if (m_look == Look::InPlace) {
        auto *inPlace = new InlineEdit(this);
        // Says that something can be typed where nothing stands yet.
        inPlace->setPlaceholderText(u"–"_s);
        connect(inPlace, &InlineEdit::valueCommitted, this, committed);
        show = [inPlace](const QString &value) { inPlace->setValue(value); };
        edit = inPlace;
    } else {
        edit = new QLineEdit(this);
        connect(edit, &QLineEdit::textEdited, this, committed);
        show = [edit](const QString &value) {
            if (edit->text() != value)
                edit->setText(value);
        };
    }
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    return {edit, show};
}

EditorForm::Show<QString> EditorForm::addText(const QString &name, const QString &label,
                                              const Committed<QString> &committed)
{
    if (isReadOnly())
        return addFact(name, label);
    const auto [edit, show] = lineEditor(name, label, committed);
    addLabelled(label, edit);
    return show;
}

/// The button stands behind the editor, or below the fact.
EditorForm::Show<QString> EditorForm::addLink(const QString &name, const QString &label,
                                              const Committed<QString> &committed)
{
    auto *open = iconButton(u"link"_s, tr("Open this page in the browser"), name + u"Open"_s, this);
    connect(open, &QToolButton::clicked, this,
            [open] { openWebLink(open->property("link").toString()); });
    Show<QString> show;
    if (isReadOnly()) {
        show = addFact(name, label);
        m_rows->addRow(open);
    } else {
        auto *line = new QHBoxLayout;
        QWidget *edit = nullptr;
        std::tie(edit, show) = lineEditor(name, label, committed);
        line->addWidget(edit, 1);
        line->addWidget(open);
        auto *title = new FactLabel(label, this);
        title->setBuddy(edit);
        m_rows->addRow(title, line);
    }
    return [open, show](const QString &value) {
        open->setProperty("link", value);
        open->setVisible(isWebLink(value));
        show(value);
    };
}

EditorForm::Show<QString> EditorForm::addLongText(const QString &name, const QString &label,
                                                  const Committed<QString> &committed)
{
    if (isReadOnly())
        return addFact(name, label);
    auto *edit = new LongTextEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    connect(edit, &LongTextEdit::valueCommitted, this, committed);
    addLabelled(label, edit);
    return [edit](const QString &value) { edit->setValue(value); };
}

EditorForm::Show<PartialDate> EditorForm::addDate(const QString &name, const QString &label,
                                                  DateRule rule,
                                                  const Committed<PartialDate> &committed)
{
    if (isReadOnly()) {
        return [show = addFact(name, label)](const PartialDate &date) { show(dateOnScreen(date)); };
    }
    auto *edit = new DateEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setNeedsDay(rule.needsDay);
    if (rule.hasHappened)
        edit->setHappened();
    if (m_look == Look::InPlace)
        edit->setQuiet();
    edit->setPlaceholderText(u"–"_s);
    connect(edit, &DateEdit::dateCommitted, this, committed);
    addLabelled(label, edit);
    return [edit](const PartialDate &date) {
        const bool isBeingTyped =
            (edit->hasFocus() && edit->isModified()) || !edit->date() || edit->isUnrecorded();
        if (!isBeingTyped)
            edit->setDate(date);
    };
}

EditorForm::Show<bool> EditorForm::addCheck(const QString &name, const QString &text,
                                            const Committed<bool> &committed)
{
    if (isReadOnly()) {
        return [show = addFact(name, text)](bool value) { show(value ? tr("yes") : QString()); };
    }
    auto *check = new WrappedCheckBox(text, this);
    check->setObjectName(name);
    connect(check, &QCheckBox::clicked, this, committed);
    m_rows->addRow(check);
    return [check](bool value) { check->setChecked(value); };
}

EditorForm::Show<int> EditorForm::addChoice(const QString &name, const QString &label,
                                            const QStringList &texts,
                                            const Committed<int> &committed)
{
    if (isReadOnly()) {
        return [show = addFact(name, label), texts](int index) { show(texts.value(index)); };
    }
    auto *combo = new WheelFreeCombo(this);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->addItems(texts);
    connect(combo, &QComboBox::activated, this, committed);
    addLabelled(label, combo);
    return [combo](int index) { combo->setCurrentIndex(index); };
}

} // namespace solidair
