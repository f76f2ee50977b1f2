// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commitmentssection.h"

#include "session/commands/commitmentcommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/drafts.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/meter.h"
#include "ui/kit/section.h"
#include "ui/kit/wheelfreecombo.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

CommitmentsSection::CommitmentsSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_meter(new Meter(this))
    , m_remark(new FactLabel({}, this))
    , m_section(new Section(tr("Commitments"), this))
    , m_add(m_section->addButton(tr("Add a commitment")))
    , m_none(new FactLabel(tr("None is recorded yet."), this))
    , m_rows([this] {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        m_section->content()->addLayout(rows);
        return rows;
    }())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    m_section->setLineShown(false);
    m_meter->setObjectName(u"dossierMeter"_s);
    m_remark->setObjectName(u"askedByLaterText"_s);
    m_add->setObjectName(u"addCommitment"_s);
    m_section->setBeside(m_meter);
    m_remark->setWordWrap(true);
    m_none->setWordWrap(true);
    m_section->content()->addWidget(m_none);
    m_section->content()->addWidget(m_remark);
    buildEntry();
    connect(m_add, &QToolButton::clicked, this, &CommitmentsSection::openEntry);
}

void CommitmentsSection::buildEntry()
{
    m_entry = new QWidget(this);
    m_entry->setObjectName(u"commitmentEntry"_s);
    m_category = new WheelFreeCombo(m_entry);
    m_category->setObjectName(u"commitmentEntryCategory"_s);
    labelChoice(*m_category, tr("Category"));
    m_title = new QLineEdit(m_entry);
    m_title->setObjectName(u"commitmentEntryTitle"_s);
    m_title->setAccessibleName(tr("Title of the commitment"));
    m_title->setPlaceholderText(tr("What does it promise or do?"));
    auto *column = new QVBoxLayout(m_entry);
    column->setContentsMargins(look::space(*this, 6), look::space(*this, 1), 0,
                               look::space(*this, 1));
    column->setSpacing(look::space(*this, 1));
    column->addWidget(m_category);
    column->addWidget(m_title);
    m_section->content()->addWidget(m_entry);
    m_entry->hide();
    m_keeper = new DraftKeeper(m_workspace.drafts(), *m_entry, DraftKeeper::Recorded::Whole);
    connect(m_keeper, &DraftKeeper::discarded, this, &CommitmentsSection::foldEntry);
    connect(&m_workspace.drafts(), &Drafts::wanted, this, [this](const DraftPlace &wanted) {
        if (wanted == entryPlace())
            openEntry();
    });
    m_category->installEventFilter(this);
    m_title->installEventFilter(this);
}

void CommitmentsSection::present(const DossierContent &content)
{
    const bool isOther = content.id != m_municipality;
    if (isOther) {
        foldEntry();
        m_rows.clear();
    }
    m_municipality = content.id;
    const auto &standing = content.standing;
    m_meter->setCounts(standing.counted, standing.asked, standing.isUnderThreshold());
    const int more = standing.askedInForce - standing.counted;
    const auto *inForce = m_workspace.campaign().charterInForce(content.today);
    const bool wantsMore =
        standing.isMember() && inForce && inForce->id != standing.charter && more > 0;
    m_remark->setText(wantsMore ? tr("%n more for the text of %1", nullptr, more).arg(inForce->key)
                                : QString());
    m_remark->setVisible(wantsMore);
    m_rows.present(content.commitments, &Commitment::id,
                   [this](const Commitment &) { return new CommitmentRow(m_workspace, this); });
    m_isEmpty = content.commitments.isEmpty();
    m_none->setVisible(m_isEmpty && m_entry->isHidden());
    m_add->setVisible(m_workspace.isWritable() && !content.isFormer());
    if (isOther && !m_workspace.drafts().content(entryPlace()).isEmpty())
        unfoldEntry();
}

void CommitmentsSection::openEntry()
{
    unfoldEntry();
    m_title->setFocus();
}

/// What was typed there before and not recorded stands in it again.
void CommitmentsSection::unfoldEntry()
{
    m_keeper->leave();
    const auto before = m_category->currentData();
    m_category->clear();
    for (const auto &[id, text] : categoryChoices(m_workspace.campaign(), {}))
        m_category->addItem(text, id.text());
    m_category->setCurrentIndex(qMax(0, m_category->findData(before)));
    m_title->clear();
    m_none->hide();
    m_entry->show();
    m_refused.clear();
    m_keeper->begin(entryPlace());
}

void CommitmentsSection::foldEntry()
{
    m_keeper->leave();
    m_title->clear();
    m_entry->hide();
    m_none->setVisible(m_isEmpty);
}

void CommitmentsSection::enter()
{
    Commitment commitment;
    commitment.id = CommitmentId::create();
    commitment.municipality = m_municipality;
    commitment.category = CategoryId::fromText(m_category->currentData().toString());
    commitment.title = m_title->text().trimmed();
    if (commitment.title.isEmpty())
        return;
    m_refused = m_title->text();
    const bool hadFocus = m_entry->isAncestorOf(QApplication::focusWidget());
    if (!m_workspace.run(std::make_unique<AddCommitmentCommand>(m_workspace.session(), commitment)))
        return;
    m_keeper->finish();
    foldEntry();
    if (hadFocus)
        m_add->setFocus();
}

/// Return enters what was typed, and so does leaving it; Escape takes the line away.
bool CommitmentsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_title && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            enter();
            return true;
        }
        if (key == Qt::Key_Escape) {
            foldEntry();
            m_add->setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && m_entry->isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isLeft = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && !m_entry->isAncestorOf(QApplication::focusWidget());
        if (isLeft && m_title->text().trimmed().isEmpty())
            foldEntry();
        else if (isLeft && m_title->text() != m_refused)
            enter();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace solidair
