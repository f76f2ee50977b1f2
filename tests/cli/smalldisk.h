// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QProcess>

namespace solidair::test {

/// A small disk of its own at a folder, for as long as this lives.
class SmallDisk
{
public:
    SmallDisk(QString folder, int kibibytes)
        : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
        m_mounted =
            QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=%1k").arg(kibibytes), QStringLiteral("tmpfs"),
                               m_folder})
            == 0;
    }

    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder});
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }

private:
    QString m_folder;
    bool m_mounted;
};

} // namespace solidair::test
