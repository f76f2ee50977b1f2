// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace solidair {

class Workspace;

/// Says what is not known of the sender, without which no letter can be made, and leads to where it
/// is filled in. Not there when all is known.
class LettersPageSender final : public QWidget
{
    Q_OBJECT

public:
    LettersPageSender(Workspace &workspace, QWidget *parent);

    /// @p missing: merge fields, such as "sender_email".
    void present(const QStringList &missing);

private:
    QLabel *m_words;
};

} // namespace solidair
