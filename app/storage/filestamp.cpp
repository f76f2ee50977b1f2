// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filestamp.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/stat.h>
#endif

namespace solidair {

using namespace Qt::Literals::StringLiterals;

#ifdef Q_OS_WIN

std::optional<FileStamp> stampOf(const QString &path)
{
    // Without any right to the content: a file that is open elsewhere can be looked at too.
    HANDLE handle =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), 0,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                    FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION found;
    const bool known = GetFileInformationByHandle(handle, &found) != 0;
    CloseHandle(handle);
    if (!known)
        return std::nullopt;
    const auto joined = [](DWORD high, DWORD low) { return (quint64(high) << 32) | low; };
    FileStamp stamp;
    stamp.device = found.dwVolumeSerialNumber;
    stamp.file = joined(found.nFileIndexHigh, found.nFileIndexLow);
    stamp.size = qint64(joined(found.nFileSizeHigh, found.nFileSizeLow));
    stamp.written =
        qint64(joined(found.ftLastWriteTime.dwHighDateTime, found.ftLastWriteTime.dwLowDateTime))
        * 100;
    stamp.changed = stamp.written;
    stamp.links = found.nNumberOfLinks;
    stamp.isRegular =
        (found.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) == 0;
    return stamp;
}

#else

namespace {

qint64 nanoseconds(const timespec &time)
{
    constexpr qint64 inASecond = 1'000'000'000;
    return qint64(time.tv_sec) * inASecond + time.tv_nsec;
}

} // namespace

std::optional<FileStamp> stampOf(const QString &path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    FileStamp stamp;
    stamp.device = quint64(found.st_dev);
    stamp.file = quint64(found.st_ino);
    stamp.size = qint64(found.st_size);
#ifdef Q_OS_MACOS
    stamp.written = nanoseconds(found.st_mtimespec);
    stamp.changed = nanoseconds(found.st_ctimespec);
#else
    stamp.written = nanoseconds(found.st_mtim);
    stamp.changed = nanoseconds(found.st_ctim);
#endif
    stamp.links = quint64(found.st_nlink);
    stamp.isRegular = S_ISREG(found.st_mode);
    return stamp;
}

#endif

QString stateBeside(const QString &path)
{
    QString state;
    for (const QString &ending : {u""_s, u"-wal"_s, u"-journal"_s}) {
        const auto stamp = stampOf(path + ending);
        if (stamp) {
            state += u"%1 %2 %3 %4;"_s.arg(stamp->device)
                         .arg(stamp->file)
                         .arg(stamp->size)
                         .arg(stamp->written);
        } else {
            state += u"-;"_s;
        }
    }
    return state;
}

} // namespace solidair
