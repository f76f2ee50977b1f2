// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "welcomewindow.h"

#include "application.h"
#include "mainwindow.h"
#include "ui/import/importpage.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/cardbutton.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/screenplace.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
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
    setAcceptDrops(true);
    resizeOnScreen(*this, {look::space(*this, 225), look::space(*this, 155)});
    rebuild();
    connect(&application, &Application::recentFilesChanged, this, &WelcomeWindow::rebuild,
            Qt::QueuedConnection);
}

void WelcomeWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ImportPage::dropped(*event).isEmpty())
        event->acceptProposedAction();
}

/// Queued: the program that it was dragged from waits for an answer.
void WelcomeWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this,
        [this, path = ImportPage::dropped(*event)] { m_application.createFromList(this, path); },
        Qt::QueuedConnection);
}

void WelcomeWindow::rebuild()
{
    // Who walks through the languages by key stays at them.
    const auto place = focusedName(*this);
    delete layout();
    const auto children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto *child : children)
        delete child;
    setWindowTitle(tr("Welcome to Solidair"));

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto *column = new QVBoxLayout;
    const int edge = look::space(*this, 4);
    column->setContentsMargins(edge, edge, edge, edge);
    whole->addLayout(column, 1);
    column->addStretch(2);
    auto *sign = new QLabel(this);
    // The files of late take their room.
    const bool isFull = !m_application.recentFiles().isEmpty();
    const int side = look::space(*this, isFull ? 9 : 19);
    sign->setPixmap(look::applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    sign->setAlignment(Qt::AlignCenter);
    column->addWidget(sign);
    column->addSpacing(look::space(*this, 3));
    column->addWidget(centred(tr("Welcome to Solidair"), look::name(font()), this));
    auto *about = new FactLabel(
        tr("One register for all solidary municipalities: letters and reports come out of it."),
        this);
    about->setAlignment(Qt::AlignCenter);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(look::space(*this, isFull ? 3 : 5));
    column->addWidget(buildCards(), 0, Qt::AlignHCenter);
    column->addSpacing(look::space(*this, isFull ? 2 : 4));
    column->addWidget(buildRecentFiles(), 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *line = new QFrame(this);
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    whole->addWidget(line);
    whole->addWidget(buildFoot());
    // At once, not when the window is next laid out: only what is shown can take the keyboard.
    for (auto *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        part->show();
    focusNamed(*this, place);
}

QWidget *WelcomeWindow::buildCards()
{
    auto *cards = new QWidget(this);
    cards->setMinimumWidth(qMax(columnWidth, look::space(*this, 120)));
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, m_application.recentFiles().isEmpty() ? 3 : 2));
    auto *begin = new CardButton(u"municipality"_s, tr("Begin with the list of municipalities"),
                                 tr("All 304 of Flanders and Brussels, an empty campaign."), cards);
    begin->setObjectName(u"begin"_s);
    connect(begin, &CardButton::clicked, this, [this] { m_application.createNew(false, this); });
    auto *list = new CardButton(u"import"_s, tr("Take in a list (Excel, CSV)"),
                                tr("You see what will change first; only then is it done."), cards);
    list->setObjectName(u"takeInList"_s);
    connect(list, &CardButton::clicked, this, [this] { m_application.createFromList(this); });
    auto *sample =
        new CardButton(u"map"_s, tr("Try with sample data"),
                       tr("A full campaign with fictional persons, to practise freely."), cards);
    sample->setObjectName(u"sample"_s);
    connect(sample, &CardButton::clicked, this, [this] { m_application.createNew(true, this); });
    column->addWidget(begin);
    column->addWidget(list);
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
    files->setFixedWidth(qMax(columnWidth, look::space(*this, 120)));
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 1));
    const auto recent = m_application.recentFiles();
    if (recent.isEmpty())
        return files;
    auto *heading = new QLabel(tr("Recent files"), files);
    heading->setFont(look::heading(font()));
    column->addWidget(heading);
    for (const auto &path : recent) {
        const bool there = QFileInfo::exists(path);
        auto *row = new QHBoxLayout;
        // A doubled ampersand is one on a button.
        QString name = QFileInfo(path).completeBaseName();
        auto *open = new LinkButton(name.replace(u'&', u"&&"_s), files);
        open->setFlush();
        open->setEnabled(there);
        setHint(*open, QDir::toNativeSeparators(path));
        connect(open, &LinkButton::clicked, this, [this, path] { m_application.open(path, this); });
        const QString place = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        auto *folder = new ElidedLabel(there ? place : tr("not found in %1").arg(place), files);
        folder->setForegroundRole(QPalette::PlaceholderText);
        folder->setMinimumWidth(look::space(*this, 12));
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
    const int edge = look::space(*this, 3);
    row->setContentsMargins(edge, look::space(*this, 2), edge, look::space(*this, 2));
    auto *promise = new FactLabel(
        tr("Everything stays on this computer. There is never anything to save."), foot);
    row->addWidget(promise, 1);
    auto *label = new QLabel(tr("&Language"), foot);
    auto *choice = new QComboBox(foot);
    choice->setObjectName(u"language"_s);
    label->setBuddy(choice);
    // Each in its own words; Qt calls the Dutch of Belgium Flemish.
    const std::pair<Language, QString> languages[]{{Language::Dutch, u"Nederlands"_s},
                                                   {Language::French, u"Français"_s},
                                                   {Language::English, u"English"_s}};
    for (const auto &[language, name] : languages) {
        choice->addItem(name, languageCode(language));
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
