// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldkeys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace solidair {

bool isForTheWindow(const QLineEdit &field, const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.matches(QKeySequence::Undo) && !field.isUndoAvailable())
        || (key.matches(QKeySequence::Redo) && !field.isRedoAvailable());
}

} // namespace solidair
