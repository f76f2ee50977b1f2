// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialogsender.h"

#include "domain/tidied.h"
#include "session/commands/campaigncommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/workspace.h"
#include "ui/kit/look.h"

#include <QFormLayout>
#include <QLineEdit>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

SettingsDialogSender::SettingsDialogSender(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::ByField))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("&Name"), u"senderName"_s, &Sender::name);
    addField(form, tr("&Function"), u"senderFunction"_s, &Sender::function);
    addField(form, tr("&Organisation"), u"senderOrganisation"_s, &Sender::organisation);
    addField(form, tr("&E-mail"), u"senderEmail"_s, &Sender::email);
    addField(form, tr("&Phone"), u"senderPhone"_s, &Sender::phone);
    addField(form, tr("&Website"), u"senderWebsite"_s, &Sender::website);
    addField(form, tr("&Street and number"), u"senderAddress"_s, &Sender::address);
    addField(form, tr("Postal &code and town"), u"senderPlace"_s, &Sender::place);
    if (workspace.isWritable())
        m_keeper->begin({{}, u"settings/sender"_s});
}

void SettingsDialogSender::addField(QFormLayout *form, const QString &label, const QString &name,
                                    QString Sender::*field)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setReadOnly(!m_workspace.isWritable());
    form->addRow(label, edit);
    // The sign of the key breaks the word in two, which may be wider than the whole.
    auto *words = form->labelForField(edit);
    words->setMinimumWidth(words->sizeHint().width() + look::space(*this, 1));
    const auto follow = [this, edit, field] {
        if (!edit->isModified())
            edit->setText(m_workspace.campaign().campaign().sender.*field);
    };
    follow();
    connect(&m_workspace, &Workspace::changed, edit, follow);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        auto campaign = m_workspace.campaign().campaign();
        campaign.sender.*field = edit->text();
        const bool isKnown = tidied(campaign) == m_workspace.campaign().campaign();
        if (isKnown && !edit->isModified())
            return;
        edit->setModified(false);
        if (isKnown
            || m_workspace.run(
                std::make_unique<ChangeCampaignCommand>(m_workspace.session(), campaign)))
            m_keeper->finish(*edit);
    });
}

} // namespace solidair
