// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doublessearch.h"
#include "personmerge.h"
#include "ui/desk/assistantpage.h"

class QSplitter;
class QStackedWidget;

namespace solidair {

class DoublesList;
class DoublesPane;
class EmptyState;
class MergeTable;

/// Persons that may stand there twice, pair by pair: made one, kept as two, or left for later.
class DoublesPage final : public AssistantPage
{
    Q_OBJECT

public:
    DoublesPage(Workspace &workspace, QWidget *parent);

    void focus() override;
    QString fact() const override;
    /// The pair in front.
    QVariant kept() const override;
    void bringBack(const QVariant &kept) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildKeys();
    void search();
    void showPair();
    void showHead();
    void merge();
    void tellApart();
    void goOn();
    PersonMerge &mergeOf(const PersonPair &pair);

    DoublesSearch m_search;
    DoublesList *m_list;
    MergeTable *m_table;
    DoublesPane *m_pane;
    EmptyState *m_empty;
    QSplitter *m_parts;
    QStackedWidget *m_stack;
    /// What was chosen, by both persons: it waits while one looks at another pair.
    QHash<std::pair<PersonId, PersonId>, PersonMerge> m_merges;
    PersonMerge *m_shown = nullptr;
    bool m_isStale = true; ///< Something changed since it searched.
};

} // namespace solidair
