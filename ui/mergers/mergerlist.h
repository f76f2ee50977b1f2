// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/mergercases.h"

#include <QListWidget>

namespace solidair {

/// The mergers in groups: to decide, decided, and, closed at first, those where there is nothing
/// to decide.
class MergerList final : public QListWidget
{
    Q_OBJECT

public:
    explicit MergerList(QWidget *parent);

    void present(const Register &campaign, const QList<MergerCase> &cases);

    MunicipalityId current() const;
    /// Its row; opens its group. Nothing for one that is no merger.
    void select(MunicipalityId successor);
    /// The next one to decide behind the current one, else the first; null when there is none.
    MunicipalityId nextPending() const;

    int countIn(MergerCase::State state) const;

    /// Of an item.
    enum Role
    {
        SuccessorRole = Qt::UserRole, ///< Empty for the head of a group.
        BelowRole,
        BesideRole
    };

signals:
    void chosen(solidair::MunicipalityId successor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addHead(MergerCase::State state);
    void addCase(const MergerCase &it);
    void toggle();

    Register m_campaign;
    QList<MergerCase> m_cases;
    bool m_isOpen = false; ///< The last group.
};

} // namespace solidair
