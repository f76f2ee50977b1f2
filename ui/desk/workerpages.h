// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "paper/pages.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace solidair {

/**
 * Pages that are laid out in a thread of their own, so that a long document does not block the
 * window, and that are painted in it too: Qt's typefaces belong to a thread. Whoever paints a page
 * waits for that page only.
 */
class WorkerPages final : public QObject, public Pages
{
    Q_OBJECT

public:
    using Make = std::function<Result<std::unique_ptr<Pages>>()>;

    /// Begins at once.
    explicit WorkerPages(Make make);
    /// Waits until @p make is through.
    ~WorkerPages() override;

    /// Once finished(): why there are no pages. Without an error there are.
    const Result<> &outcome() const { return m_outcome; }

    // Only when there are pages:
    int count() const override { return m_pages->count(); }

    Extent size() const override { return m_pages->size(); }

    void paint(QPainter &painter, int page) const override;

signals:
    void finished();

private:
    QThread m_thread;
    QObject *m_worker; ///< Lives in the thread.
    std::unique_ptr<Pages> m_pages; ///< Made, painted and deleted in the thread.
    Result<> m_outcome;
};

} // namespace solidair
