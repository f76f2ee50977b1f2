// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doublessearch.h"
#include "pairchoices.h"
#include "suremerges.h"
#include "ui/desk/assistantpage.h"

class QSplitter;
class QStackedWidget;

namespace solidair {

class DoublesList;
class DoublesPane;
class EmptyState;
class LinkButton;
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
    void takeFound();
    void showPair();
    void showHead();
    void showEmpty();
    void showSure();
    void merge();
    void mergeByKey();
    void mergeSure();
    void tellApart();
    void goOn();

    DoublesSearch m_search;
    PairChoices m_choices;
    DoublesList *m_list;
    MergeTable *m_table;
    DoublesPane *m_pane;
    EmptyState *m_empty;
    LinkButton *m_mergeSure;
    QSplitter *m_parts;
    QStackedWidget *m_stack;
    SureMerges m_sure; ///< Of the pairs as they were found last.
    PersonMerge *m_shown = nullptr;
    bool m_isStale = true; ///< Something changed since it searched.
};

} // namespace solidair
