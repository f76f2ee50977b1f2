// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialogcoordinators.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/tidied.h"
#include "session/commands/listcommands.h"
#include "ui/desk/workspace.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

SettingsDialogCoordinators::SettingsDialogCoordinators(Workspace &workspace, QWidget *parent)
    : SettingsDialogList(workspace, u"coordinators"_s,
                         {tr("Name"), tr("E-mail"), tr("Municipalities"), tr("Active")},
                         tr("Name of the new coordinator"), tr("Add coordinator"), parent)
{
    table().horizontalHeader()->setSectionResizeMode(Email, QHeaderView::Stretch);
    refill();
}

void SettingsDialogCoordinators::fill(QTableWidget &table)
{
    const auto &campaign = workspace().campaign();
    QHash<CoordinatorId, int> followed;
    for (const auto id : campaign.existingOn(currentDay()))
        ++followed[campaign.municipality(id).coordinator];
    m_shown = campaign.coordinators();
    std::ranges::sort(m_shown, Collation(), &Coordinator::name);
    const bool isWritable = workspace().isWritable();
    table.setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto &it = m_shown[row];
        table.setItem(row, Name, cell(it.name, isWritable));
        table.setItem(row, Email, cell(it.email, isWritable));
        table.setItem(row, Follows, cell(QLocale().toString(followed.value(it.id)), false));
        auto *active = cell(it.active ? tr("yes") : tr("no"), false);
        if (isWritable)
            active->setFlags(active->flags() | Qt::ItemIsUserCheckable);
        active->setCheckState(it.active ? Qt::Checked : Qt::Unchecked);
        table.setItem(row, Active, active);
    }
}

QString SettingsDialogCoordinators::problemOf(const QString &name, CoordinatorId id) const
{
    if (name.isEmpty())
        return tr("A coordinator needs a name. Nothing was changed.");
    const bool taken =
        std::ranges::any_of(workspace().campaign().coordinators(), [&](const Coordinator &it) {
            return it.id != id && folded(it.name) == folded(name);
        });
    return taken ? tr("“%1” is among the coordinators already.").arg(name) : QString();
}

QString SettingsDialogCoordinators::change(int row, int column, const QTableWidgetItem &item)
{
    auto changed = m_shown[row];
    if (column == Name)
        changed.name = item.text();
    else if (column == Email)
        changed.email = item.text();
    else
        changed.active = item.checkState() == Qt::Checked;
    changed = tidied(std::move(changed));
    if (changed == m_shown[row])
        return {};
    const QString problem = problemOf(changed.name, changed.id);
    if (problem.isEmpty()) {
        workspace().run(std::make_unique<ChangeListRowCommand<Coordinator>>(
            workspace().session(), AuditAction(u"coordinator.change"_s, {changed.name}),
            m_shown[row], changed));
        // The rows are made anew only later; the next edit may come before.
        m_shown[row] = changed;
    }
    return problem;
}

QString SettingsDialogCoordinators::add(const QString &name)
{
    const QString problem = problemOf(name, {});
    if (problem.isEmpty()) {
        workspace().run(std::make_unique<AddListRowCommand<Coordinator>>(
            workspace().session(), AuditAction(u"coordinator.add"_s, {name}),
            Coordinator{CoordinatorId::create(), name, {}, true}));
    }
    return problem;
}

QString SettingsDialogCoordinators::remove(int row)
{
    const Coordinator coordinator = m_shown[row];
    const auto &campaign = workspace().campaign();
    const auto all = campaign.all();
    const auto followed = std::ranges::count_if(all, [&](MunicipalityId id) {
        return campaign.municipality(id).coordinator == coordinator.id;
    });
    if (followed > 0) {
        askWhatThen(coordinator, static_cast<int>(followed));
        return {};
    }
    workspace().runDeletion(std::make_unique<RemoveCoordinatorCommand>(
                                workspace().session(), coordinator, CoordinatorId()),
                            tr("%1 deleted").arg(coordinator.name));
    return {};
}

void SettingsDialogCoordinators::askWhatThen(const Coordinator &coordinator, int followed)
{
    constexpr qsizetype most = 5; // in a question
    QList<Coordinator> heirs;
    for (const auto &other : std::as_const(m_shown)) {
        if (other.id != coordinator.id && other.active && heirs.size() < most)
            heirs.append(other);
    }
    QStringList verbs;
    if (coordinator.active)
        verbs.append(tr("Retire"));
    const auto firstHeir = verbs.size();
    for (const auto &heir : std::as_const(heirs))
        verbs.append(tr("Give them to %1").arg(heir.name));
    verbs.append(tr("Give them to nobody"));
    const int answer = workspace().prompts().ask(
        this, tr("%1 follows %n municipalities.", nullptr, followed).arg(coordinator.name),
        tr("Retired, %1 stays with them and cannot be chosen for others. Given to somebody else, "
           "%1 is deleted.")
            .arg(coordinator.name),
        verbs);
    if (answer < 0)
        return;
    if (answer < firstHeir) {
        auto retired = coordinator;
        retired.active = false;
        workspace().run(std::make_unique<ChangeListRowCommand<Coordinator>>(
            workspace().session(), AuditAction(u"coordinator.change"_s, {retired.name}),
            coordinator, retired));
        return;
    }
    const auto heir = heirs.value(answer - firstHeir);
    workspace().runDeletion(
        std::make_unique<RemoveCoordinatorCommand>(workspace().session(), coordinator, heir.id),
        tr("%1 deleted").arg(coordinator.name));
}

} // namespace solidair
