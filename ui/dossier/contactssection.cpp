// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactssection.h"

#include "contactways.h"
#include "contactwords.h"
#include "rowbutton.h"
#include "ui/dialogs/contactdialog.h"
#include "ui/look/look.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

class ContactsSection::Row final : public QWidget
{
public:
    explicit Row(ContactsSection *section)
        : QWidget(section)
        , m_mark(new QLabel(this))
        , m_purpose(new FactLabel({}, this))
        , m_contact(new RowButton(this))
        , m_nobody(new ElidedLabel({}, this))
        , m_ways(new ContactWays(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(0);
        const int gap = look::space(*this, 1);
        m_contact->setObjectName(u"contact"_s);
        m_nobody->setObjectName(u"contactFallback"_s);
        m_nobody->setContentsMargins(gap, 0, 0, 0);
        m_nobody->setMinimumHeight(look::space(*this, 6));
        m_nobody->setFont(look::smaller(font()));
        m_nobody->setForegroundRole(QPalette::PlaceholderText);
        const int line = look::space(*this, 6);
        m_mark->setFixedHeight(line);
        m_purpose->setFixedHeight(line);
        row->addWidget(m_mark, 0, Qt::AlignTop);
        row->addSpacing(2 * gap);
        row->addWidget(m_purpose, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(m_contact);
        column->addWidget(m_nobody);
        column->addWidget(m_ways);
        row->addLayout(column, 1);
        connect(m_contact, &RowButton::clicked, section,
                [this, section] { section->openContact(m_line.contact); });
    }

    void present(const Line &line)
    {
        m_line = line;
        const int side = look::space(*this, 4);
        m_mark->setPixmap(look::icon(line.iconName).pixmap(QSize(side, side), devicePixelRatioF()));
        m_purpose->setText(line.purpose);
        m_purpose->setVisible(!line.purpose.isEmpty());
        m_purpose->setMinimumWidth(look::space(*this, 16));
        const bool isSomebody = !line.contact.role.id.isNull();
        m_contact->setVisible(isSomebody);
        m_nobody->setVisible(!isSomebody);
        m_nobody->setText(ContactsSection::tr("To the college of mayor and aldermen"));
        m_ways->present(line.contact.person);
        if (!isSomebody)
            return;
        const auto &[role, person] = line.contact;
        QStringList remarks{contactRole(role), contactTerm(role), contactRefusals(person)};
        remarks.removeAll(QString());
        m_contact->setTexts(contactName(person), remarks.join(u" · "_s), contactPublishing(person));
    }

private:
    Line m_line;
    QLabel *m_mark;
    FactLabel *m_purpose;
    RowButton *m_contact;
    ElidedLabel *m_nobody;
    ContactWays *m_ways;
};

ContactsSection::ContactsSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_section(new Section(tr("Contact for"), this))
    , m_add(m_section->addButton(tr("Add a contact")))
    , m_rows([this] {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        m_section->content()->addLayout(rows);
        return rows;
    }())
    , m_former(new LinkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    m_add->setObjectName(u"addContact"_s);
    m_former->setObjectName(u"showFormerContacts"_s);
    m_section->content()->addWidget(m_former, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, &ContactsSection::addContact);
    connect(m_former, &LinkButton::clicked, this, [this] {
        m_showsFormer = !m_showsFormer;
        showRows();
    });
}

void ContactsSection::present(const DossierContent &content)
{
    if (content.id != m_content.id)
        m_showsFormer = false;
    m_content = content;
    m_add->setVisible(m_workspace.isWritable() && !content.isFormer());
    showRows();
}

bool ContactsSection::isFormer(const Contact &contact) const
{
    return contact.role.until.isKnown() && contact.role.until.firstDay() <= m_content.today;
}

/// All who are used for one purpose, or the line that says who is instead.
QList<ContactsSection::Line> ContactsSection::linesFor(const QString &iconName,
                                                       const QString &purpose,
                                                       bool Role::*isFor) const
{
    QList<Line> lines;
    for (const auto &contact : m_content.contacts) {
        if (contact.role.*isFor && contact.role.isCurrentOn(m_content.today))
            lines.append({purpose + contact.role.id.text(), iconName, purpose, contact});
    }
    if (lines.isEmpty())
        lines.append({purpose, iconName, purpose, {}});
    return lines;
}

QList<ContactsSection::Line> ContactsSection::lines() const
{
    QList<Line> lines = linesFor(u"letter"_s, tr("Letter"), &Role::forLetter)
        + linesFor(u"meeting"_s, tr("Meeting"), &Role::forMeeting)
        + linesFor(u"link"_s, tr("Website"), &Role::forPage);
    // The letter goes to one of them, or to the college when they do not want post.
    const auto *addressee = letterContact(m_content.contacts, m_content.today);
    std::stable_partition(lines.begin(), lines.end(), [addressee](const Line &line) {
        return addressee && line.iconName == u"letter" && line.contact == *addressee;
    });
    if (!addressee && !lines.first().contact.role.id.isNull())
        lines.prepend({tr("Letter"), u"letter"_s, tr("Letter"), {}});
    for (const auto &contact : m_content.contacts) {
        const auto &role = contact.role;
        const bool isUsed = role.forLetter || role.forMeeting || role.forPage;
        const bool isListed = isUsed && role.isCurrentOn(m_content.today);
        if (!isListed && (m_showsFormer || !isFormer(contact)))
            lines.append({role.id.text(), u"person"_s, {}, contact});
    }
    return lines;
}

void ContactsSection::showRows()
{
    m_rows.present(lines(), &Line::key, [this](const Line &) { return new Row(this); });
    const auto former = std::ranges::count_if(
        m_content.contacts, [this](const Contact &contact) { return isFormer(contact); });
    m_former->setVisible(former > 0);
    m_former->setText(m_showsFormer ? tr("Hide former ones")
                                    : tr("Show former ones (%1)").arg(former));
}

void ContactsSection::addContact()
{
    Contact contact;
    contact.role.municipality = m_content.id;
    ContactDialog(m_workspace, contact, window()).exec();
}

void ContactsSection::openContact(const Contact &contact)
{
    ContactDialog(m_workspace, contact, window()).exec();
}

} // namespace solidair
