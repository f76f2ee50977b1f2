// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>

#include <functional>

class QWidget;

namespace solidair::test {

/// Is called with the name of a view, such as "stage-joining", while it is in front.
using ViewVisit = std::function<void(const QString &name, QWidget &view)>;

/**
 * Brings up every page and dialog of the program, each in the states that a person meets, one after
 * the other on a sample campaign of its own. The one list of what there is to see.
 *
 * The files stand in @p folder, which is made where it is missing. Settings are cleared.
 */
void visitEveryView(const QString &folder, Language language, const ViewVisit &visit);

} // namespace solidair::test
