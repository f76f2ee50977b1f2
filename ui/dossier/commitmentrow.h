// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commitment.h"
#include "ui/kit/recordform.h"

class QToolButton;

namespace solidair {

class DraftKeeper;
class FactLabel;
class InlineEdit;
class Register;
class StarButton;
class Workspace;

/// One commitment: the highlight's star, its title and state; the details unfold below it.
class CommitmentRow final : public QWidget
{
    Q_OBJECT

public:
    CommitmentRow(Workspace &workspace, QWidget *parent);

    void present(const Commitment &commitment);
    void setUnfolded(bool isUnfolded);

private:
    bool change(const Commitment &commitment);
    void remove();
    void buildDetails();

    Workspace &m_workspace;
    Commitment m_commitment;
    StarButton *m_star;
    InlineEdit *m_title;
    FactLabel *m_state;
    QToolButton *m_fold;
    DraftKeeper *m_keeper;
    QWidget *m_details = nullptr; ///< Made when it is first unfolded.
    RecordForm<Commitment> *m_form = nullptr;
};

/// Every category of @p campaign, the charter's name behind it where there are more charters;
/// retired ones only when they are @p used.
Choices<CategoryId> categoryChoices(const Register &campaign, CategoryId used);

} // namespace solidair
