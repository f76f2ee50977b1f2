// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialogbodies.h"

#include "base/clock.h"
#include "base/text.h"
#include "bodydoubles.h"
#include "session/commands/listcommands.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"

#include <QComboBox>
#include <QTableWidget>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

SettingsDialogBodies::SettingsDialogBodies(Workspace &workspace, QWidget *parent)
    : SettingsDialogList(workspace, u"bodies"_s, {tr("Name"), tr("Kind"), tr("Municipality")},
                         tr("Name of the new partner or local group"), tr("Add"), parent)
{
    layout()->addWidget(new BodyDoubles(workspace, this));
    refill();
}

void SettingsDialogBodies::fill(QTableWidget &table)
{
    const auto &campaign = workspace().campaign();
    m_shown = campaign.bodies();
    std::ranges::sort(m_shown, Collation(), &Body::name);
    table.setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto &it = m_shown[row];
        const bool isKnown = campaign.contains(it.municipality);
        table.setItem(row, Name, cell(it.name, workspace().isWritable()));
        table.setItem(row, Kind, cell({}, false));
        auto *kind = kindChoice(row);
        table.setCellWidget(row, Kind, kind);
        labelChoice(*kind, tr("Kind of %1").arg(it.name));
        table.setItem(row, Municipality,
                      cell(isKnown ? campaign.municipality(it.municipality).name() : QString(),
                           workspace().isWritable()));
    }
}

QComboBox *SettingsDialogBodies::kindChoice(int row)
{
    const auto &body = m_shown[row];
    const std::pair<Body::Kind, QString> kinds[]{{Body::Kind::Partner, tr("partner")},
                                                 {Body::Kind::LocalGroup, tr("local group")},
                                                 {Body::Kind::Administration, tr("administration")},
                                                 {Body::Kind::Ocmw, tr("social welfare (OCMW)")},
                                                 {Body::Kind::Service, tr("service")},
                                                 {Body::Kind::Other, tr("other")}};
    auto *box = new QComboBox;
    box->setEnabled(workspace().isWritable());
    for (const auto &[kind, text] : kinds) {
        box->addItem(text, static_cast<int>(kind));
        if (kind == body.kind)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box, row] {
        auto changed = m_shown[row];
        changed.kind = static_cast<Body::Kind>(box->currentData().toInt());
        write(row, changed);
    });
    return box;
}

QString SettingsDialogBodies::problemOf(const QString &name, BodyId id) const
{
    if (name.isEmpty())
        return tr("A partner or group needs a name. Nothing was changed.");
    const bool taken = std::ranges::any_of(workspace().campaign().bodies(), [&](const Body &it) {
        return it.id != id && folded(it.name) == folded(name);
    });
    return taken ? tr("“%1” is in the list already.").arg(name) : QString();
}

QString SettingsDialogBodies::change(int row, int column, const QTableWidgetItem &item)
{
    auto changed = m_shown[row];
    const QString text = singleLine(item.text());
    if (column == Name) {
        changed.name = text;
    } else if (text.isEmpty()) {
        changed.municipality = {};
    } else {
        const auto id = workspace().campaign().named(text, {currentDay(), currentDay()});
        if (!id)
            return id.error().message;
        changed.municipality = *id;
    }
    const QString problem = problemOf(changed.name, changed.id);
    if (problem.isEmpty())
        write(row, changed);
    return problem;
}

void SettingsDialogBodies::write(int row, const Body &body)
{
    if (m_shown[row] == body)
        return;
    workspace().run(std::make_unique<ChangeListRowCommand<Body>>(
        workspace().session(), AuditAction(u"body.change"_s, {body.name}), m_shown[row], body));
    // The rows are made anew only later; the next edit may come before.
    m_shown[row] = body;
}

QString SettingsDialogBodies::add(const QString &name)
{
    const QString problem = problemOf(name, {});
    if (problem.isEmpty()) {
        workspace().run(std::make_unique<AddListRowCommand<Body>>(
            workspace().session(), AuditAction(u"body.add"_s, {name}),
            Body{BodyId::create(), Body::Kind::LocalGroup, name, {}}));
    }
    return problem;
}

/// Only one that nothing refers to: a step or a contact would lose what it says.
QString SettingsDialogBodies::remove(int row)
{
    const Body body = m_shown[row];
    const auto &campaign = workspace().campaign();
    const auto contacts = workspace().session().roles().contacts();
    if (!contacts)
        return contacts.error().message;
    int uses = 0;
    for (const auto id : campaign.all()) {
        const auto &steps = campaign.dossier(id).steps;
        uses += static_cast<int>(std::ranges::count(steps, body.id, &Step::askedBy));
    }
    for (const auto &those : *contacts) {
        uses += static_cast<int>(std::ranges::count_if(
            those, [&body](const Contact &contact) { return contact.role.body == body.id; }));
    }
    if (uses > 0)
        return tr("“%1” stands in %n steps or contacts. Nothing was changed.", nullptr, uses)
            .arg(body.name);
    workspace().runDeletion(
        std::make_unique<RemoveListRowCommand<Body>>(
            workspace().session(), AuditAction(u"body.remove"_s, {body.name}), body.id),
        tr("%1 deleted").arg(body.name));
    return {};
}

} // namespace solidair
