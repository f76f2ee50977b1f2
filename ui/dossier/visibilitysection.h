// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiercontent.h"
#include "keyedrows.h"
#include "ui/kit/recordform.h"

class QToolButton;

namespace solidair {

class DraftKeeper;
class EntryRow;
struct Entry;
class FactLabel;
class InlineEdit;
class Section;
class Workspace;

/// One publication: its date, title and link.
class PublicationRow final : public QWidget
{
    Q_OBJECT

public:
    PublicationRow(Workspace &workspace, QWidget *parent);

    void present(const Publication &publication);

private:
    void change(const Publication &publication);
    void changeDate(const QString &typed);
    void remove();

    Workspace &m_workspace;
    Publication m_publication;
    InlineEdit *m_date;
    InlineEdit *m_title;
    InlineEdit *m_link;
    QToolButton *m_open;
    DraftKeeper *m_keeper;
};

/// Where the engagement was made visible, and whether the municipality may be named.
class VisibilitySection final : public QWidget
{
    Q_OBJECT

public:
    VisibilitySection(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);

private:
    void add(const Entry &entry);

    Workspace &m_workspace;
    MunicipalityId m_municipality;
    Section *m_section;
    QToolButton *m_add;
    EntryRow *m_entry;
    KeyedRows<PublicationRow, PublicationId> m_rows;
    FactLabel *m_none;
    RecordForm<Municipality> *m_consent;
};

} // namespace solidair
