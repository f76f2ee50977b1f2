// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace solidair {

/// Enter presses the button that has the keyboard, as Space does, in every window. Boxes and radio
/// buttons are set by Space: Enter there is their dialog's.
class EnterKey final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole program.
    explicit EnterKey(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace solidair
