// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "summons.h"

#include "base/outputfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimer>
#include <QUuid>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ending = u".open"_s;
/// In milliseconds. Where the system tells of no changes in folders, Qt looks once a second.
constexpr int longestWait = 1500;

} // namespace

Summons::Summons(Answer answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
    // A home may be shared by computers, a screen is not.
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
               + u"/summons-"_s + QSysInfo::machineHostName())
{
    // Paths are nobody else's business.
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFileDevice::ExeOwner);
    m_watcher.addPath(m_folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Summons::heed);
}

bool Summons::send(const QString &path)
{
    m_sent = QUuid::createUuid().toString(QUuid::WithoutBraces) + ending;
    const QString file = m_folder + u'/' + m_sent;
    // It appears under its name when it is whole.
    if (!saveDocument(file, path.toUtf8()))
        return false;
    const QDeadlineTimer deadline(longestWait);
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (deadline.hasExpired() || !QFileInfo::exists(file))
            loop.quit();
    });
    look.start(20);
    loop.exec();
    // Taken away by whoever answered; else by us.
    return !QFile::remove(file);
}

void Summons::heed()
{
    for (const auto &name : QDir(m_folder).entryList({u'*' + ending}, QDir::Files)) {
        QFile request(m_folder + u'/' + name);
        if (name != m_sent && request.open(QIODevice::ReadOnly)
            && m_answer(QString::fromUtf8(request.readAll())))
            request.remove();
    }
}

} // namespace solidair
