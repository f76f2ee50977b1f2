// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "welcomewindow.h"

#include "application.h"
#include "look/look.h"
#include "mainwindow.h"
#include "widgets/cardbutton.h"
#include "widgets/linkbutton.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 480;

QLabel *centred(const QString &text, const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

} // namespace

WelcomeWindow::WelcomeWindow(Application &application)
    : m_application(application)
{
    setObjectName(u"welcome"_s);
    setWindowIcon(look::applicationIcon());
    resize(900, 620);
    rebuild();
    connect(&application, &Application::recentFilesChanged, this, &WelcomeWindow::rebuild,
            Qt::QueuedConnection);
}

void WelcomeWindow::rebuild()
{
    delete layout();
    const auto children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto *child : children)
        delete child;
    setWindowTitle(tr("Welcome to Solidair"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addStretch(2);
    auto *sign = new QLabel(this);
    sign->setPixmap(look::applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    sign->setAlignment(Qt::AlignCenter);
    column->addWidget(sign);
    column->addSpacing(look::space(*this, 3));
    column->addWidget(centred(tr("Welcome to Solidair"), look::name(font()), this));
    auto *about = centred(
        tr("One register for all solidary municipalities: letters and reports come out of it."),
        font(), this);
    column->addWidget(about);
    column->addSpacing(look::space(*this, 5));
    column->addWidget(buildCards(), 0, Qt::AlignHCenter);
    column->addSpacing(look::space(*this, 4));
    column->addWidget(buildRecentFiles(), 0, Qt::AlignHCenter);
    column->addStretch(3);
    column->addWidget(buildFoot());
}

QWidget *WelcomeWindow::buildCards()
{
    auto *cards = new QWidget(this);
    cards->setMinimumWidth(columnWidth);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 3));
    auto *begin = new CardButton(u"municipality"_s, tr("Begin with the list of municipalities"),
                                 tr("All 304 of Flanders and Brussels, an empty campaign."), cards);
    begin->setObjectName(u"begin"_s);
    connect(begin, &CardButton::clicked, this, [this] { m_application.createNew(false, this); });
    auto *sample =
        new CardButton(u"map"_s, tr("Try with sample data"),
                       tr("A full campaign with fictional persons, to practise freely."), cards);
    sample->setObjectName(u"sample"_s);
    connect(sample, &CardButton::clicked, this, [this] { m_application.createNew(true, this); });
    column->addWidget(begin);
    column->addWidget(sample);
    begin->setFocus();

    auto *links = new QHBoxLayout;
    auto *open = new LinkButton(tr("Open a file…"), cards);
    open->setObjectName(u"open"_s);
    connect(open, &LinkButton::clicked, this, [this] { m_application.chooseAndOpen(this); });
    auto *restore = new LinkButton(tr("Restore a backup…"), cards);
    restore->setObjectName(u"restore"_s);
    connect(restore, &LinkButton::clicked, this, [this] { m_application.restoreBackup(this); });
    links->addStretch();
    links->addWidget(open);
    links->addSpacing(look::space(*this, 4));
    links->addWidget(restore);
    links->addStretch();
    column->addLayout(links);
    return cards;
}

QWidget *WelcomeWindow::buildRecentFiles()
{
    auto *files = new QWidget(this);
    files->setMinimumWidth(columnWidth);
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 1));
    const auto recent = m_application.recentFiles();
    if (recent.isEmpty())
        return files;
    auto *heading = new QLabel(tr("Files of late"), files);
    heading->setFont(look::heading(font()));
    column->addWidget(heading);
    for (const auto &path : recent) {
        const bool there = QFileInfo::exists(path);
        auto *row = new QHBoxLayout;
        auto *open = new LinkButton(QFileInfo(path).completeBaseName(), files);
        open->setEnabled(there);
        open->setAccessibleDescription(path);
        connect(open, &LinkButton::clicked, this, [this, path] { m_application.open(path, this); });
        auto *folder = new QLabel(there ? QFileInfo(path).absolutePath()
                                        : tr("not found in %1").arg(QFileInfo(path).absolutePath()),
                                  files);
        folder->setTextFormat(Qt::PlainText);
        folder->setEnabled(there);
        row->addWidget(open);
        row->addWidget(folder, 1);
        if (!there) {
            auto *search = new LinkButton(tr("Search…"), files);
            connect(search, &LinkButton::clicked, this, [this, path] {
                if (m_application.chooseAndOpen(this))
                    m_application.forgetFile(path);
            });
            row->addWidget(search);
        }
        column->addLayout(row);
    }
    return files;
}

QWidget *WelcomeWindow::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    auto *promise =
        new QLabel(tr("Everything stays on this computer. There is never anything to save."), foot);
    promise->setFont(look::smaller(font()));
    row->addWidget(promise, 1);
    auto *label = new QLabel(tr("&Language"), foot);
    auto *choice = new QComboBox(foot);
    choice->setObjectName(u"language"_s);
    label->setBuddy(choice);
    for (const auto language : {Language::Dutch, Language::French, Language::English}) {
        choice->addItem(localeOf(language).nativeLanguageName(), languageCode(language));
        if (language == m_application.language())
            choice->setCurrentIndex(choice->count() - 1);
    }
    connect(
        choice, &QComboBox::activated, this,
        [this, choice] {
            m_application.setLanguage(*languageFromCode(choice->currentData().toString()));
        },
        Qt::QueuedConnection);
    row->addWidget(label);
    row->addWidget(choice);
    return foot;
}

} // namespace solidair
