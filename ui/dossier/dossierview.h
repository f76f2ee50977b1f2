// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/workspace.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace solidair {

class CommitmentsSection;
class ContactsSection;
class DetailsSection;
class DossierHeader;
class DraftStrip;
class EmptyState;
class MergerStrip;
class NeighboursSection;
class NextSteps;
class TimelineSection;
class VisibilitySection;

/**
 * All of one municipality: its way, its commitments, contacts, timeline and details, edited in
 * place. Every field commits when it is left.
 *
 * A change from elsewhere fills the fields anew and leaves alone where somebody types and what is
 * unfolded. Tab follows the layout, whatever the order in which rows were made.
 */
class DossierView final : public QWidget
{
    Q_OBJECT

public:
    DossierView(Workspace &workspace, QWidget *parent);
    ~DossierView() override;

    /// A null id, or one that the campaign no longer has, shows why there is nothing to see.
    void showMunicipality(MunicipalityId id);

    MunicipalityId municipality() const { return m_id; }

    /// "Stad Lokeren"; empty without a municipality.
    QString title() const;
    /// Shows that @p id is not in the list beside it, and a way to see it again; nothing of it can
    /// be edited meanwhile.
    void stepBack(MunicipalityId id);

    /// Commits what is being typed.
    void commitTyping();
    /// Likewise, but a new entry that is open stays a draft.
    void leaveTyping();
    /// Shows the sheet of the municipality to print it; nothing without one.
    void openSheet();

signals:
    /// "Stad Lokeren", after each change; empty without a municipality.
    void titleChanged(const QString &title);
    /// The person wants to see the one that it stepped back from.
    void shownAgainWanted(solidair::MunicipalityId municipality);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void buildSections();
    void react(const Touched &touched);
    bool concerns(const Touched &touched) const;
    void present();
    void sayWhyEmpty();

    Workspace &m_workspace;
    const QPointer<Workspace> m_campaignOpen; ///< Null when the campaign closed before the view.
    MunicipalityId m_id;
    MunicipalityId m_aside; ///< The one that it stepped back from.
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    DossierHeader *m_header;
    DraftStrip *m_drafts;
    MergerStrip *m_merger;
    NextSteps *m_next;
    CommitmentsSection *m_commitments;
    ContactsSection *m_contacts;
    TimelineSection *m_timeline;
    NeighboursSection *m_neighbours;
    VisibilitySection *m_visibility;
    DetailsSection *m_details;
};

} // namespace solidair
