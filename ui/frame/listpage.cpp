// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listpage.h"

#include "panes.h"
#include "ui/list/municipalitiespage.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ListPage::ListPage(Workspace &workspace, ListRows rows, QWidget *parent)
    : Page(parent)
    , m_panes(new Panes(workspace, std::move(rows), this))
{
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins({});
    room->addWidget(m_panes);
    connect(&m_panes->list(), &MunicipalitiesPage::countsChanged, this, &Page::factChanged);
}

bool ListPage::find()
{
    m_panes->showList();
    m_panes->list().focusSearch();
    return true;
}

void ListPage::focus()
{
    m_panes->showList();
}

bool ListPage::walk(int by)
{
    const auto *focused = QApplication::focusWidget();
    if (!m_panes->isFolded() || !focused || !m_panes->isAncestorOf(focused))
        return false;
    const bool isInDossier = m_panes->isDossierShown();
    if (isInDossier == (by > 0))
        return false;
    if (by > 0)
        m_panes->showDossier();
    else
        m_panes->showList();
    return true;
}

QString ListPage::fact() const
{
    const auto &list = m_panes->list();
    const auto selected = static_cast<int>(list.selected().size());
    return tr("%n selected", nullptr, selected) + u" · "_s
        + tr("%n shown", nullptr, list.shownCount());
}

QVariant ListPage::kept() const
{
    return QVariant::fromValue(m_panes->list().kept());
}

void ListPage::bringBack(const QVariant &kept)
{
    m_panes->list().bringBack(kept.value<MunicipalitiesPage::Kept>());
}

} // namespace solidair
