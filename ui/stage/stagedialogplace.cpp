// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogplace.h"

#include "base/clock.h"
#include "domain/municipalityofdate.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

StageDialogPlace::StageDialogPlace(Workspace &workspace, MunicipalityId municipality,
                                   QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_municipality(municipality)
    , m_chosen(municipality)
    , m_words(new FactLabel({}, this))
    , m_choice(new QComboBox(this))
{
    m_words->setObjectName(u"stagePlaceWords"_s);
    m_words->setWordWrap(true);
    m_choice->setObjectName(u"stagePlace"_s);
    labelChoice(*m_choice, tr("Recorded with"));
    m_choice->setPlaceholderText(tr("Choose which municipality it was"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(*this, 2));
    row->addWidget(m_words);
    row->addWidget(m_choice, 1);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_chosen = MunicipalityId::fromText(m_choice->currentData().toString());
        m_isChosen = true;
        emit edited();
    });
    hide();
}

void StageDialogPlace::follow(const PartialDate &date)
{
    const auto &campaign = m_workspace.campaign();
    const auto period = periodOf(date, currentDay());
    const auto those = municipalitiesIn(campaign, m_municipality, period);
    if (!m_isChosen || !those.contains(m_chosen)) {
        m_isChosen = false;
        m_chosen =
            those.isEmpty() ? m_municipality : municipalityMeant(campaign, m_municipality, period);
    }
    offer(those);
}

void StageDialogPlace::offer(const QList<MunicipalityId> &those)
{
    const bool isChoice = those.size() > 1;
    setVisible(isChoice || m_chosen != m_municipality);
    m_choice->setVisible(isChoice);
    m_words->setText(isChoice ? tr("Recorded with") : words(m_chosen));
    m_choice->clear();
    for (const auto id : those) {
        const auto &it = m_workspace.campaign().municipality(id);
        const Phrases phrases;
        m_choice->addItem(
            it.validUntil.isValid()
                ? tr("%1, until %2")
                      .arg(it.name(), dateInWords(PartialDate(it.validUntil.addDays(-1)), phrases))
                : tr("%1, today").arg(it.name()),
            id.text());
    }
    m_choice->setCurrentIndex(m_choice->findData(m_chosen.text()));
}

QString StageDialogPlace::words(MunicipalityId id) const
{
    const auto &it = m_workspace.campaign().municipality(id);
    if (!it.validUntil.isValid())
        return tr("Is recorded with %1 of after the merger.").arg(it.name());
    return tr("Is recorded with %1 of before the merger of %2.")
        .arg(it.name(), dateInWords(PartialDate(it.validUntil), Phrases()));
}

} // namespace solidair
