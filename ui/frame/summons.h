// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>

namespace solidair {

/**
 * How one run of the program asks another of the same person on this computer to bring the window
 * of a file forward: by a file in a folder of theirs, which the one that answers takes away. For a
 * double click on a file that is open already.
 */
class Summons final : public QObject
{
    Q_OBJECT

public:
    /// Brings the window of a path forward; false when there is none here.
    using Answer = std::function<bool(const QString &path)>;

    explicit Summons(Answer answer, QObject *parent = nullptr);

    /// Whether another run brought the window of @p path forward; waits a moment for it.
    bool send(const QString &path);

private:
    void heed();

    Answer m_answer;
    QString m_folder;
    QString m_sent; ///< Our own, which is not for us.
    QFileSystemWatcher m_watcher;
};

} // namespace solidair
