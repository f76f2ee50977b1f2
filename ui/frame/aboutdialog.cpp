// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutdialog.h"

#include "session/engine.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/screenplace.h"
#include "ui/kit/verbbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Solidair"));
    setWindowModality(Qt::WindowModal);
    const int step = look::space(*this, 1);
    auto *mark = new QLabel(this);
    mark->setPixmap(
        look::applicationIcon().pixmap(QSize(12 * step, 12 * step), devicePixelRatio()));
    auto *name = new QLabel(u"Solidair"_s, this);
    name->setTextFormat(Qt::PlainText);
    name->setFont(look::name(font()));
    auto *promise = new FactLabel(tr("Everything stays on this computer."), this);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(promise);
    auto *head = new QHBoxLayout;
    head->setSpacing(3 * step);
    head->addWidget(mark);
    head->addLayout(words, 1);

    auto *facts = new QPlainTextEdit(text(), this);
    facts->setObjectName(u"aboutText"_s);
    facts->setAccessibleName(tr("Versions and licences"));
    facts->setReadOnly(true);
    facts->setTabChangesFocus(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = new VerbButton(tr("Copy"), buttons);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    copy->setObjectName(u"aboutCopy"_s);
    copy->setAutoDefault(false);
    auto *close = new VerbButton(tr("Close"), buttons);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    column->setSpacing(3 * step);
    column->addLayout(head);
    column->addWidget(facts, 1);
    column->addWidget(buttons);
    resizeOnScreen(*this, {look::space(*this, 150), look::space(*this, 130)});
    close->setFocus();
}

QString AboutDialog::text()
{
    return QStringList{
        tr("Solidair %1").arg(QCoreApplication::applicationVersion()),
        u"Qt %1"_s.arg(QString::fromLatin1(qVersion())),
        engineVersion(),
        {},
        tr("Solidair is free software under the GNU General Public License, version 3 or later. It "
           "comes without any warranty."),
        {},
        tr("It is built with:"),
        tr("Qt, under the GNU Lesser General Public License, version 3"),
        tr("SQLite, in the public domain"),
        tr("tl::expected, under CC0 1.0"),
        tr("libxlsxwriter, under the BSD 2-Clause License"),
        tr("libzip, under the BSD 3-Clause License"),
        tr("the typeface Carlito, under the SIL Open Font License 1.1"),
        {},
        tr("Municipalities, mergers and population:"),
        tr("Source: Statbel (Directorate-general Statistics - Statistics Belgium), open data; "
           "adapted."),
        {},
        tr("Everything stays on this computer. The program sends nothing and looks for nothing on "
           "the network."),
    }
        .join(u'\n');
}

} // namespace solidair
