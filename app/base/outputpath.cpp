// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outputpath.h"

#include "campaignmark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#ifndef Q_OS_WIN
#include <cerrno>
#include <sys/stat.h>
#endif

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As much of a path as a message can hold: its beginning and its end.
QString shortened(const QString &path)
{
    constexpr qsizetype most = 160;
    const QString native = QDir::toNativeSeparators(path);
    return native.size() <= most ? native : native.left(most / 2) + u'…' + native.right(most / 2);
}

bool isTooLong(const QString &path)
{
#ifdef Q_OS_WIN
    constexpr qsizetype longestName = 255;
    return std::ranges::any_of(QDir::fromNativeSeparators(path).split(u'/'),
                               [](const QString &name) { return name.size() > longestName; });
#else
    // The disk itself knows best, of a file that is not there too.
    struct stat there
    { };

    return ::lstat(QFile::encodeName(path).constData(), &there) != 0 && errno == ENAMETOOLONG;
#endif
}

bool isCampaignFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && isCampaignHeader(file.read(campaignHeaderSize));
}

/// The campaign file that a log or lock of this name would belong to; empty for another name.
QString ownerOf(const QString &path)
{
    constexpr std::array companions{"-wal"_L1,         "-shm"_L1,     "-journal"_L1,     ".lock"_L1,
                                    ".lock.rmlock"_L1, ".witness"_L1, ".witness.part"_L1};
    for (const auto ending : companions) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path.chopped(ending.size());
    }
    return {};
}

} // namespace

Result<> checkPath(const QString &path)
{
    if (path.contains(QChar::ReplacementCharacter)) {
        return Error{
            Error::Code::FileAccess,
            QCoreApplication::translate(
                "OutputFile",
                "The name %1 holds bytes that are no text (UTF-8), so another file would be meant. "
                "Nothing was changed. Give the file or folder another name, and type that.")
                .arg(shortened(path)),
            path};
    }
    if (isTooLong(path)) {
        return Error{
            Error::Code::FileAccess,
            QCoreApplication::translate("OutputFile",
                                        "The name %1 is longer than the disk allows. Nothing was "
                                        "changed. Choose a shorter name, or a folder less deep.")
                .arg(shortened(path)),
            path};
    }
    return {};
}

QString linkedPath(const QString &path)
{
    constexpr int longestChain = 40; // as systems have it
    QString target = path;
    for (int link = 0; link < longestChain; ++link) {
        const QFileInfo there(target);
        if (!there.isSymbolicLink())
            break;
        target = there.symLinkTarget();
    }
    return target;
}

Result<> refuseCampaignFile(const QString &path)
{
    const QString owner = ownerOf(path);
    if (!isCampaignFile(path) && (owner.isEmpty() || !isCampaignFile(owner)))
        return {};
    return Error{Error::Code::FileAccess,
                 QCoreApplication::translate(
                     "OutputFile",
                     "%1 is a campaign file, or belongs to one. It was left as it was. Choose "
                     "another name.")
                     .arg(shortened(path)),
                 path};
}

} // namespace solidair
