// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doublessearch.h"
#include "session/persontraces.h"

#include <QWidget>

class QPushButton;

namespace solidair {

class FactLabel;
class ScrollingPart;
class VerbButton;

/// What a merger brings along, why it is asked, and the three answers.
class DoublesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DoublesPane(bool isWritable, QWidget *parent);

    /// @p gone: what hangs on the one who goes.
    void present(const PersonPair *pair, const PersonTraces &gone);

    QPushButton &merge() const;

signals:
    void mergeWanted();
    /// They are two; of a pair that was told apart: to be looked at again.
    void apartWanted();
    void laterWanted();

private:
    QWidget *buildStrip();
    void addHeading(const QString &text);
    void addWords(const QString &text, const QString &name);
    void addCount(const QString &what, qsizetype count);

    const bool m_isWritable;
    ScrollingPart *m_scroll;
    QWidget *m_content = nullptr;
    VerbButton *m_merge;
    VerbButton *m_apart;
    VerbButton *m_later;
    FactLabel *m_undoing;
};

} // namespace solidair
