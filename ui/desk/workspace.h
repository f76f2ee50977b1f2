// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prompts.h"
#include "session/campaignsession.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace solidair {

class Drafts;
class EditCommand;

/**
 * What the pages of one window share: the open campaign, how an edit is done and told, and the
 * wishes that one page has of another.
 */
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// @p window: the parent of what is told and asked.
    Workspace(std::unique_ptr<CampaignSession> session, Prompts &prompts, QWidget *window);
    ~Workspace() override;

    CampaignSession &session() { return *m_session; }

    const Register &campaign() const { return m_session->campaign(); }

    Prompts &prompts() { return m_prompts; }

    QWidget *window() const { return m_window; }

    /// What is typed in this window and not recorded.
    Drafts &drafts() { return *m_drafts; }

    bool isWritable() const { return m_session->isWritable(); }

    /// Does the edit. A refusal is told to the person, except one for what stands there already,
    /// which is no fault. Returns whether it was done.
    bool run(std::unique_ptr<EditCommand> command);
    /// The same for a deletion: the window then says @p done ("Contact of Gent deleted") and offers
    /// to undo it, without a question before.
    bool runDeletion(std::unique_ptr<EditCommand> command, const QString &done);
    /// Does the edit and leaves the telling to the caller.
    Result<> attempt(std::unique_ptr<EditCommand> command);

    /// Tells over @p page what there is to tell of a file that was written; nothing for an empty
    /// text.
    void tellRemark(QWidget *page, const QString &remark);

signals:
    /// The campaign changed, by an edit, an undo or a redo.
    void changed(const solidair::Touched &touched);
    /// Something was deleted; @p text says so in the bar with "Undo".
    void undoOffered(const QString &text);
    /// Something worth a line in the status bar happened.
    void noted(const QString &text);

    // Wishes; the window fulfils them.
    /// The page of @p key, with the keyboard in it.
    void pageWanted(const QString &key);
    /// The page that was in front before the one that is.
    void pageLeft();
    /// The list with what @p filters let through, tokens by the key of their field, and with these
    /// chosen.
    void municipalitiesWanted(const QHash<QString, QStringList> &filters,
                              const QList<solidair::MunicipalityId> &chosen);
    void dossierWanted(solidair::MunicipalityId municipality, bool inOwnWindow);
    void lettersWanted(const QList<solidair::MunicipalityId> &recipients);
    void stageWanted(const QList<solidair::MunicipalityId> &municipalities, solidair::Stage stage);
    /// The sheet of @p municipality, over @p window.
    void sheetWanted(solidair::MunicipalityId municipality, QWidget *window);
    /// How the merger that @p municipality came of goes on.
    void mergerWanted(solidair::MunicipalityId municipality);
    void helpWanted(const QString &topic);
    /// The settings at @p page.
    void settingsWanted(const QString &page);

private:
    std::unique_ptr<CampaignSession> m_session;
    Prompts &m_prompts;
    QPointer<QWidget> m_window;
    std::unique_ptr<Drafts> m_drafts; ///< Goes before the session, which keeps them.
};

} // namespace solidair
