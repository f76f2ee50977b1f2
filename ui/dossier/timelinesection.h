// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyedrows.h"
#include "timeline.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace solidair {

class DraftKeeper;
class EntryRow;
struct Entry;
class FactLabel;
class InlineEdit;
class LinkButton;
class RowButton;
class RowDeleteButton;
class Section;
class Workspace;

/// A line of the timeline. A contact moment is edited in place; a step or letter opens.
class TimelineRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p contacts: who may have been spoken to; must outlive the row.
    TimelineRow(Workspace &workspace, const QList<Contact> &contacts, QWidget *parent);

    void present(const TimelineEntry &entry);

signals:
    void stepWanted(const solidair::Step &step);
    void letterWanted(const solidair::Letter &letter);

private:
    void change(const Interaction &before, const Interaction &after);
    void changeDate(const QString &typed);
    void remove();
    void showMark();
    void chooseKindOrPerson();

    Workspace &m_workspace;
    const QList<Contact> &m_contacts;
    TimelineEntry m_entry;
    QLabel *m_mark;
    QToolButton *m_kind; ///< The mark of a contact moment, which can be corrected.
    InlineEdit *m_date;
    InlineEdit *m_summary;
    RowButton *m_words;
    FactLabel *m_remark;
    RowDeleteButton *m_delete;
    DraftKeeper *m_keeper;
};

/// Everything that happened, newest first, and buttons to add what happened now: one for each of
/// the usual kinds; the row that opens has them all.
class TimelineSection final : public QWidget
{
    Q_OBJECT

public:
    TimelineSection(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);

signals:
    void stepWanted(const solidair::Step &step);

private:
    void addButton(Interaction::Kind kind, const QString &iconName, const QString &name,
                   const QString &prompt);
    void add(const Entry &entry);
    MunicipalityId municipalityOn(const PartialDate &date) const;
    void openLetter(const Letter &letter);
    void showRows();

    Workspace &m_workspace;
    MunicipalityId m_municipality;
    QList<TimelineEntry> m_entries;
    QList<Contact> m_contacts;
    bool m_showsAll = false;
    QList<QToolButton *> m_buttons;
    Section *m_section;
    EntryRow *m_entry;
    KeyedRows<TimelineRow, QString> m_rows;
    FactLabel *m_none;
    LinkButton *m_more;
};

} // namespace solidair
