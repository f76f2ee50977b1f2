// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"

#include <QByteArray>

#include <memory>

class QIODevice;
struct zip;

namespace solidair {

/**
 * The parts of a zipped file, as they are unpacked: what comes out counts against the limits of the
 * intake, whatever the file says of its own size, and nothing is unpacked before it is read.
 */
class ZippedParts
{
public:
    /// The intake fails when @p content is no sound zip. Both must outlive this.
    ZippedParts(const QByteArray &content, Intake &intake);
    ~ZippedParts();
    ZippedParts(const ZippedParts &) = delete;
    ZippedParts &operator=(const ZippedParts &) = delete;

    bool has(const QString &name) const;

    /// What it says it unpacks to; only good enough to tell how far the reading is.
    qint64 statedSize(const QString &name) const;

    /// To read part @p name once from its beginning; null, without a failure, when there is none.
    std::unique_ptr<QIODevice> open(const QString &name);

private:
    qint64 indexOf(const QString &name) const;

    Intake &m_intake;
    zip *m_zip = nullptr;
};

} // namespace solidair
