// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QWidget>

class QLabel;

namespace solidair {

class LinkButton;
class Workspace;

/// Two partners or groups that look like one, with what can be done about it. Nothing is shown
/// where there are none.
class BodyDoubles final : public QWidget
{
    Q_OBJECT

public:
    BodyDoubles(Workspace &workspace, QWidget *parent);

private:
    void present();
    bool find();
    void merge(const Body &kept, const Body &gone);

    Workspace &m_workspace;
    QLabel *m_words;
    LinkButton *m_keepFirst;
    LinkButton *m_keepSecond;
    LinkButton *m_apart;
    Body m_first;
    Body m_second;
    QString m_reasons;
};

} // namespace solidair
