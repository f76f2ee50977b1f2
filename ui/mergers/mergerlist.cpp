// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergerlist.h"

#include "mergerentrydelegate.h"
#include "ui/kit/look.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using MergerState = MergerCase::State;

} // namespace

MergerList::MergerList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"mergerList"_s);
    setAccessibleName(tr("Mergers"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMinimumWidth(look::space(*this, 54));
    setItemDelegate(new MergerEntryDelegate(this));
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (const auto id = current(); !id.isNull())
            emit chosen(id);
    });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item->data(SuccessorRole).toString().isEmpty())
            toggle();
    });
}

void MergerList::present(const Register &campaign, const QList<MergerCase> &cases)
{
    m_campaign = campaign;
    m_cases = cases;
    fill();
}

int MergerList::countIn(MergerCase::State state) const
{
    return static_cast<int>(std::ranges::count(m_cases, state, &MergerCase::state));
}

void MergerList::fill()
{
    const QSignalBlocker quiet(this);
    const auto before = current();
    clear();
    for (const auto state : {MergerState::Pending, MergerState::Decided, MergerState::Alike}) {
        if (countIn(state) == 0)
            continue;
        addHead(state);
        for (const auto &it : std::as_const(m_cases)) {
            if (it.state == state && (state != MergerState::Alike || m_isOpen))
                addCase(it);
        }
    }
    if (!before.isNull())
        select(before);
}

void MergerList::addHead(MergerCase::State state)
{
    const int those = countIn(state);
    const QString number = QLocale().toString(those);
    auto *item = new QListWidgetItem(this);
    switch (state) {
    case MergerState::Pending:
        item->setText(tr("To decide"));
        break;
    case MergerState::Decided:
        item->setText(tr("Decided"));
        break;
    case MergerState::Alike:
        item->setText((m_isOpen ? u"▾ "_s : u"▸ "_s) + tr("Nothing to decide"));
        break;
    }
    item->setData(BesideRole, number);
    item->setData(Qt::AccessibleTextRole, item->text() + u' ' + number);
    // Only a group that opens takes the keyboard.
    item->setFlags(state == MergerState::Alike ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                               : Qt::NoItemFlags);
}

void MergerList::addCase(const MergerCase &it)
{
    const auto &municipality = m_campaign.municipality(it.successor);
    const auto parts = tr("%n municipality(-ies)", nullptr,
                          static_cast<int>(m_campaign.predecessors(it.successor).size()));
    auto *item = new QListWidgetItem(municipality.name(), this);
    item->setData(SuccessorRole, it.successor.text());
    QString beside;
    QString below;
    if (it.state == MergerState::Pending) {
        below = tr("%1 · %2").arg(QString::number(municipality.validFrom.year()), parts);
    } else if (const auto &decision = m_campaign.dossier(it.successor).mergerDecision) {
        switch (decision->choice) {
        case MergerDecision::Choice::CarryOver:
            beside = tr("carried over");
            break;
        case MergerDecision::Choice::Reconfirm:
            beside = tr("to be confirmed");
            break;
        case MergerDecision::Choice::BackInDiscussion:
            beside = tr("back in discussion");
            break;
        }
    } else if (it.state == MergerState::Decided) {
        beside = tr("by a step");
    }
    item->setData(BelowRole, below);
    item->setData(BesideRole, beside);
    QStringList words{municipality.name(), below, beside};
    words.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, words.join(u", "_s));
}

MunicipalityId MergerList::current() const
{
    const auto *item = currentItem();
    return item ? MunicipalityId::fromText(item->data(SuccessorRole).toString()) : MunicipalityId();
}

void MergerList::select(MunicipalityId successor)
{
    const auto found = std::ranges::find(m_cases, successor, &MergerCase::successor);
    if (found == m_cases.end())
        return;
    if (found->state == MergerState::Alike && !m_isOpen) {
        m_isOpen = true;
        fill();
    }
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(SuccessorRole).toString() == successor.text())
            setCurrentRow(row);
    }
}

MunicipalityId MergerList::nextPending() const
{
    const auto now = current();
    MunicipalityId first;
    bool isBehind = false;
    for (const auto &it : m_cases) {
        const bool isOther = it.state == MergerState::Pending && it.successor != now;
        if (isOther && isBehind)
            return it.successor;
        if (isOther && first.isNull())
            first = it.successor;
        isBehind = isBehind || it.successor == now;
    }
    return first;
}

void MergerList::toggle()
{
    const auto now = current();
    m_isOpen = !m_isOpen;
    fill();
    if (now.isNull())
        setCurrentRow(count() - 1 - (m_isOpen ? countIn(MergerState::Alike) : 0));
}

void MergerList::keyPressEvent(QKeyEvent *event)
{
    const bool isHead = currentItem() && current().isNull();
    const bool opens = event->key() == Qt::Key_Right && !m_isOpen;
    const bool closes = event->key() == Qt::Key_Left && m_isOpen;
    if (isHead
        && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || opens || closes))
        toggle();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace solidair
