// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doublessearch.h"

#include <QListView>

namespace solidair {

class DoublesModel;

/// The pairs in their groups. Those that were told apart are folded away until one asks for them.
class DoublesList final : public QListView
{
    Q_OBJECT

public:
    DoublesList(const DoublesSearch &search, QWidget *parent);

    /// Shows what was found; at the pair that was in front, or at the one in its place.
    void load();
    /// Null where none is.
    const PersonPair *current() const;
    void setCurrent(PersonId first, PersonId second);
    /// To the pair below of which nobody said anything yet, going round.
    void goToNext();

signals:
    void pairChanged();
    /// The person wants to choose in the pair.
    void answerWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void goTo(int line);
    void fold();

    DoublesModel *m_model;
    PersonId m_first; ///< Of the pair in front.
    PersonId m_second;
    int m_line = 0; ///< Where it stands.
    bool m_isLoading = false;
};

} // namespace solidair
