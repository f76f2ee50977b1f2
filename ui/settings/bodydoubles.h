// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/commands/mergecommands.h"

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
    void mergeSure();

    Workspace &m_workspace;
    QLabel *m_words;
    LinkButton *m_keepFirst;
    LinkButton *m_keepSecond;
    LinkButton *m_apart;
    LinkButton *m_mergeSure;
    QList<Merging<Body>> m_sure; ///< Of one name, in which nothing is to be chosen.
    int m_left = 0; ///< The other pairs of one name.
    Body m_first;
    Body m_second;
    QString m_reasons;
};

} // namespace solidair
