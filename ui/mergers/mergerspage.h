// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mergeranswer.h"
#include "ui/desk/assistantpage.h"
#include "views/mergercases.h"

#include <QHash>

class QSplitter;
class QStackedWidget;

namespace solidair {

class MergerList;
class MergerPane;
class MergerTable;

/// Mergers: what merged beside each other, and how its history goes on, which the person decides.
class MergersPage final : public AssistantPage
{
    Q_OBJECT

public:
    MergersPage(Workspace &workspace, QWidget *parent);

    /// The merger that @p successor came of, with the keyboard at how it goes on; for null what was
    /// typed of one that is not there yet.
    void showMerger(MunicipalityId successor);

    void focus() override;
    QString fact() const override;
    QVariant kept() const override;
    void bringBack(const QVariant &kept) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void refresh();
    void present();
    void goToNext();
    void enter();
    void later();
    template <typename IdType>
    void leave(QList<IdType> &left, IdType id, bool comesAlong);
    MergerAnswer &answer(const MergerComparison &comparison);
    MergerCase::State state() const;

    MergerList *m_list;
    MergerTable *m_table;
    MergerPane *m_pane;
    QStackedWidget *m_stack;
    QSplitter *m_sides; ///< What merged, and how it goes on.
    MunicipalityId m_shown;
    bool m_isStale = false; ///< The campaign changed while the page was not seen.
    QList<MergerCase> m_cases;
    MergerComparison m_comparison;
    QHash<MunicipalityId, MergerAnswer> m_answers;
};

} // namespace solidair
