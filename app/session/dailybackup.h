// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class QThread;

namespace solidair {

/// Makes the backup of a day that began while the campaign was open, in a thread of its own: a
/// large file takes longer than a window may be blocked.
class DailyBackup final : public QObject
{
    Q_OBJECT

public:
    /// @p folder: where it goes; empty: the usual folder.
    DailyBackup(QString path, QString folder);
    /// Waits for one that is being made.
    ~DailyBackup() override;

    /// @p day needs none any more: it has one, or one was tried.
    void settle(QDate day) { m_settled = day; }

    /// Begins one when the day of @p now is another than the last; does nothing before settle() was
    /// called once.
    void make(const QDateTime &now);

signals:
    void made(const solidair::PlacedFile &backup);
    void failed(const solidair::Error &error);

private:
    void finish();

    QString m_path;
    QString m_folder;
    QDate m_settled;
    std::unique_ptr<QThread> m_thread;
    Result<PlacedFile> m_outcome;
};

} // namespace solidair
