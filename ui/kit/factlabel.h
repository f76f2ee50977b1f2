// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knownheights.h"

#include <QLabel>

namespace solidair {

/// A fact in the second voice: plain text, a little smaller, in the secondary colour of the
/// palette it stands on, also when that changes.
class FactLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FactLabel(const QString &text = {}, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void follow();

    bool m_isFollowing = false;
    mutable KnownHeights m_heights;
};

} // namespace solidair
