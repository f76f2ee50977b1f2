// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QThread>

namespace solidair {

class Workspace;

/// Checks a large campaign file in a worker, so that it can be looked at meanwhile.
class FileCheck final : public QObject
{
    Q_OBJECT

public:
    /// Begins at once; deletes itself when it is done.
    explicit FileCheck(const QString &path, QObject *parent);
    ~FileCheck() override;

signals:
    void finished(const solidair::Result<> &found);

private:
    std::unique_ptr<QThread> m_thread;
    Result<> m_found;
};

/// Checks the file of @p workspace so, where that was left for later; the campaign may be edited
/// when it is sound, and it is told when it is not. Goes with @p parent.
void checkLargeFile(Workspace &workspace, QObject *parent);

} // namespace solidair
