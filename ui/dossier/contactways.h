// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QWidget>

namespace solidair {

class CopyText;

/// By what ways somebody is reached, below their name: e-mail and telephone, each to be copied by
/// Ctrl+C or from its menu.
class ContactWays final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactWays(QWidget *parent);

    void present(const Person &person);

private:
    CopyText *m_email;
    CopyText *m_phone;
};

} // namespace solidair
