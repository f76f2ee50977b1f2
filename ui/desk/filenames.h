// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// @p name as a file name that every system takes: "stand-van-zaken-2026-11-22".
QString asFileName(const QString &name);

/// The folder that documents are suggested in, with @p fileName.
QString suggestedPath(const QString &fileName);

} // namespace solidair
