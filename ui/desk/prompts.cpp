// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prompts.h"

#include "ui/kit/verbbutton.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace solidair {

namespace {

/// A message box that reads no markup in its texts.
void fill(QMessageBox &box, const QString &headline, const QString &text)
{
    box.setWindowTitle(QStringLiteral("Solidair"));
    box.setTextFormat(Qt::PlainText);
    box.setText(headline);
    box.setInformativeText(text);
    box.setWindowModality(Qt::WindowModal);
}

QPushButton *addVerb(QMessageBox &box, const QString &verb, QMessageBox::ButtonRole role)
{
    auto *button = new VerbButton(verb, &box);
    box.addButton(button, role);
    return button;
}

} // namespace

void DialogPrompts::tell(QWidget *parent, const Error &error)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    fill(box, error.message, {});
    box.setDetailedText(error.detail);
    box.setDefaultButton(
        addVerb(box, QCoreApplication::translate("Prompts", "Close"), QMessageBox::RejectRole));
    box.exec();
}

int DialogPrompts::ask(QWidget *parent, const QString &headline, const QString &text,
                       const QStringList &verbs)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    fill(box, headline, text);
    QList<QPushButton *> buttons;
    for (const auto &verb : verbs)
        buttons.append(addVerb(box, verb, QMessageBox::AcceptRole));
    // Escape means none of them; without a reject button Qt would not let it close the box.
    auto *none =
        addVerb(box, QCoreApplication::translate("Prompts", "Do nothing"), QMessageBox::RejectRole);
    box.setEscapeButton(none);
    box.setDefaultButton(buttons.first());
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                  const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString DialogPrompts::folder(QWidget *parent, const QString &title, const QString &suggestion)
{
    return QFileDialog::getExistingDirectory(parent, title, suggestion);
}

} // namespace solidair
