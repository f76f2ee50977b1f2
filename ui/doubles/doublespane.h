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

    /// What hangs on each: on @p kept already, and on @p gone, from whom it moves.
    /// @p ownThatGo: what own fields hold of the second and not of both.
    void present(const PersonPair *pair, const PersonTraces &kept, const PersonTraces &gone,
                 const QStringList &ownThatGo);
    /// While it searches nothing can be answered.
    void setSearching(bool isSearching);

    QPushButton &merge() const;
    /// How a pair that was told apart can be merged after all.
    static QString wayBack();

signals:
    void mergeWanted();
    /// They are two; of a pair that was told apart: to be looked at again.
    void apartWanted();
    void laterWanted();

private:
    QWidget *buildStrip();
    void addHeading(const QString &text);
    void addWords(const QString &text, const QString &name);
    void addCount(const QString &what, qsizetype kept, qsizetype gone);
    void showButtons();

    const bool m_isWritable;
    bool m_hasPair = false;
    bool m_isApart = false; ///< The pair in front was told apart.
    bool m_isSearching = false;
    ScrollingPart *m_scroll;
    QWidget *m_content = nullptr;
    VerbButton *m_merge;
    VerbButton *m_apart;
    VerbButton *m_later;
    FactLabel *m_undoing;
};

} // namespace solidair
