// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "personmerge.h"
#include "session/persontraces.h"
#include "ui/kit/scrollingpart.h"

class QAbstractButton;
class QGridLayout;

namespace solidair {

class MergeGrid;
class Workspace;

/// Two persons field by field, and what becomes of each: chosen by ← and →, or typed.
class MergeTable final : public ScrollingPart
{
    Q_OBJECT

public:
    MergeTable(Workspace &workspace, QWidget *parent);

    /// @p merge, which the table writes in, must outlive what is shown; null for nothing.
    void present(PersonMerge *merge, const PersonTraces &first, const PersonTraces &second);
    /// The keyboard to the first choice, else to what becomes of the name.
    void focusChoices();

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Field = PersonMerge::Field;
    using Side = PersonMerge::Side;

    /// A row of the table: what is chosen, and where it is typed.
    struct Row
    {
        Field field;
        std::array<QAbstractButton *, 2> choices{}; ///< Null where there is nothing to choose.
        QWidget *result = nullptr;
    };

    void addHead();
    void addRow(Field field);
    void addChoices(Row &row);
    void addResult(Row &row);
    /// @p first and @p second, and what comes of them, to be read only.
    void addFacts(const QString &label, const QString &first, const QString &second,
                  const QString &result);
    void addPrivacy();
    void addNotice();
    void addTimeline(const PersonTraces &first, const PersonTraces &second);
    QString rolesText(const QList<Role> &roles) const;
    void showResult(const Row &row);
    void goFrom(const Row &row, int by);
    bool choose(const Row &row, Side side);

    Workspace &m_workspace;
    PersonMerge *m_merge = nullptr;
    MergeGrid *m_grid = nullptr;
    QWidget *m_content = nullptr;
    QList<Row> m_rows;
};

} // namespace solidair
