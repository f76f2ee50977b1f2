// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filelocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array networkSystems{
    "nfs"_L1,
    "nfs4"_L1,
    "cifs"_L1,
    "smbfs"_L1,
    "smb2"_L1,
    "smb3"_L1,
    "afpfs"_L1,
    "afs"_L1,
    "9p"_L1,
    "ncpfs"_L1,
    "fuse.sshfs"_L1,
    "fuse.davfs"_L1,
    "davfs"_L1,
    "webdav"_L1,
    "fuse.rclone"_L1,
    "ceph"_L1,
    "glusterfs"_L1,
    "lustre"_L1,
    "fuse.gvfsd-fuse"_L1,
    "fuse.glusterfs"_L1,
};

bool isOnNetwork(const QString &path)
{
    if (path.startsWith(u"//"_s)) // A Windows share
        return true;
    const QString system = QString::fromLatin1(QStorageInfo(path).fileSystemType()).toLower();
    return std::ranges::any_of(networkSystems,
                               [&](QLatin1StringView name) { return system == name; });
}

/// Whether a folder above @p path bears the mark of a program that synchronises it, whatever the
/// folder is called: Syncthing, Seafile, Synology Drive, Nextcloud and ownCloud, Dropbox, MEGA.
bool holdsSyncMark(const QString &path)
{
    constexpr std::array marks{
        ".stfolder"_L1,          ".seafile-data"_L1,     ".SynologyWorkingDirectory"_L1,
        ".nextcloudsync.log"_L1, ".owncloudsync.log"_L1, ".dropbox.cache"_L1,
        ".megaignore"_L1};
    QDir folder(QFileInfo(path).absolutePath());
    do {
        if (std::ranges::any_of(marks, [&](QLatin1StringView mark) { return folder.exists(mark); }))
            return true;
    } while (folder.cdUp());
    return false;
}

bool isSynchronised(const QString &path)
{
    // As they are named when they are set up; a person may have put more behind the name.
    static const QRegularExpression folder(
        u"/(OneDrive[^/]*|Dropbox[^/]*|Google ?Drive[^/]*|GoogleDrive-[^/]*|iCloud ?Drive"
        "|Mobile Documents|CloudStorage|Nextcloud[^/]*|ownCloud[^/]*|Box|Box Sync|SharePoint[^/]*"
        "|Syncthing[^/]*|Seafile[^/]*|SeaDrive[^/]*|pCloud[^/]*|MEGA|MEGA ?sync[^/]*|kDrive[^/]*"
        "|Proton ?Drive[^/]*|Synology ?Drive[^/]*|Cloud ?Station[^/]*)/"_s,
        QRegularExpression::CaseInsensitiveOption);
    return folder.match(path).hasMatch() || holdsSyncMark(path);
}

} // namespace

bool isOnLocalDisk(const QString &path)
{
    return !isOnNetwork(path) && !isSynchronised(path);
}

QString locationWarning(const QString &path)
{
    if (isOnNetwork(path)) {
        return QCoreApplication::translate(
            "FileLocation",
            "The file is on a network drive. Solidair works more carefully there, and slower. Let "
            "nobody else copy or replace the file while it is open.");
    }
    if (isSynchronised(path)) {
        return QCoreApplication::translate(
            "FileLocation",
            "The file is in a folder that another program synchronises. Wait until it has finished "
            "before you open the file on another computer: of two versions it keeps only one.");
    }
    return {};
}

} // namespace solidair
