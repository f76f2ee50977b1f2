// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "dossiercontent.h"
#include "keyedrows.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace solidair {

class FactLabel;
class LinkButton;
class RowButton;
class Section;
class Workspace;

/// Whom to write to, to meet and to name; then the others, and former ones on wish. A line opens
/// the contact; buttons, Alt+↑, Alt+↓ and its menu change the order, which letters and reports
/// follow.
class ContactsSection final : public QWidget
{
    Q_OBJECT

public:
    ContactsSection(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);

private:
    /// A contact in a line; the purpose it is used for stands before it.
    struct Line
    {
        QString key;
        QString iconName;
        QString purpose;
        Contact contact;
        bool isToldAbove = false; ///< Who it is and how to reach them stands at another purpose.
        QStringList own = {}; ///< What own fields say of the person.
    };

    class Row;

    void showRows();
    QList<Line> linesFor(const QString &iconName, const QString &purpose, bool Role::*isFor) const;
    QList<Line> lines() const;
    bool isFormer(const Contact &contact) const;
    bool isEditable() const;
    /// The lines among which @p line can be moved: those for the same purpose.
    QList<Line> besides(const Line &line) const;
    void move(const Line &line, int by);
    void addContact();
    void goOn(const DraftPlace &wanted);
    void openContact(const Contact &contact);

    Workspace &m_workspace;
    DossierContent m_content;
    bool m_showsFormer = false;
    Section *m_section;
    QToolButton *m_add;
    KeyedRows<Row, QString> m_rows;
    FactLabel *m_shared; ///< Who comes first where several are marked for one purpose.
    LinkButton *m_former;
};

} // namespace solidair
