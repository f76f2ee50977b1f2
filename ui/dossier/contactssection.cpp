// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactssection.h"

#include "contactways.h"
#include "domain/contactorder.h"
#include "domain/contactwords.h"
#include "rowbutton.h"
#include "rowtools.h"
#include "session/commands/contactcommands.h"
#include "ui/desk/actions.h"
#include "ui/desk/drafts.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/section.h"
#include "ui/kit/wrappedlabel.h"
#include "ui/persons/contactdialog.h"
#include "views/ownfields.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOfOwn = 60; // characters of what one own field says

} // namespace

class ContactsSection::Row final : public QWidget
{
public:
    explicit Row(ContactsSection *section)
        : QWidget(section)
        , m_section(section)
        , m_mark(new QLabel(this))
        , m_purpose(new FactLabel({}, this))
        , m_contact(new RowButton(this))
        , m_nobody(new WrappedLabel(this))
        , m_ways(new ContactWays(this))
        , m_up(new RowToolButton(u"up"_s, ContactsSection::tr("Move up (Alt+↑)"), u"contactUp"_s,
                                 this))
        , m_down(new RowToolButton(u"down"_s, ContactsSection::tr("Move down (Alt+↓)"),
                                   u"contactDown"_s, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(0);
        const int gap = look::space(*this, 1);
        m_contact->setObjectName(u"contact"_s);
        m_nobody->setObjectName(u"contactFallback"_s);
        m_nobody->setFont(look::smaller(font()));
        m_nobody->setWordWrap(true);
        m_nobody->setForegroundRole(QPalette::PlaceholderText);
        const int line = look::space(*this, 6);
        // Its first line stands where that of a name does.
        const int above = (line - m_nobody->fontMetrics().height()) / 2;
        m_nobody->setContentsMargins(gap, above, 0, above);
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
        row->addWidget(m_up, 0, Qt::AlignTop);
        row->addWidget(m_down, 0, Qt::AlignTop);
        m_contact->installEventFilter(this);
        connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
        connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
        connect(m_contact, &RowButton::clicked, section,
                [this, section] { section->openContact(m_line.contact); });
    }

    void present(const Line &line)
    {
        m_line = line;
        const int side = look::space(*this, 4);
        m_mark->setPixmap(look::icon(line.iconName).pixmap(QSize(side, side), devicePixelRatioF()));
        m_mark->setAccessibleName(line.purpose.isEmpty() ? ContactsSection::tr("Contact")
                                                         : line.purpose);
        m_purpose->setText(line.purpose);
        m_purpose->setVisible(!line.purpose.isEmpty());
        m_purpose->setMinimumWidth(look::space(*this, 16));
        const bool isSomebody = !line.contact.role.id.isNull();
        m_contact->setVisible(isSomebody);
        m_nobody->setVisible(!isSomebody);
        m_isMovable = m_section->besides(line).size() > 1;
        m_up->setVisible(m_isMovable);
        m_down->setVisible(m_isMovable);
        m_nobody->setText(ContactsSection::tr("To the college of mayor and aldermen"));
        m_ways->present(line.isToldAbove ? Person() : line.contact.person);
        if (!isSomebody)
            return;
        const auto &[role, person] = line.contact;
        QStringList remarks{contactRefusals(person)};
        if (!line.isToldAbove)
            remarks = QStringList{contactRole(role), contactTerm(role)} + remarks;
        remarks += line.own;
        remarks.removeAll(QString());
        m_contact->setTexts(contactName(person), remarks.join(u" · "_s), contactPublishing(person));
        if (!line.purpose.isEmpty())
            m_contact->setAccessibleName(line.purpose + u": "_s + m_contact->accessibleName());
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *key =
            event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        // On macOS an arrow belongs to the keypad.
        const bool isAlt = key && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
        if (!isAlt || !m_isMovable || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
            return QWidget::eventFilter(watched, event);
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        if (!m_isMovable)
            return;
        QMenu menu(this);
        auto *up = makeAction(u"contactUp"_s, &menu);
        auto *down = makeAction(u"contactDown"_s, &menu);
        menu.addActions({up, down});
        const auto *chosen = menu.exec(event->globalPos());
        if (chosen)
            move(chosen == up ? -1 : 1);
    }

private:
    void move(int by) { m_section->move(Line(m_line), by); }

    Line m_line;
    bool m_isMovable = false;
    ContactsSection *m_section;
    QLabel *m_mark;
    FactLabel *m_purpose;
    RowButton *m_contact;
    WrappedLabel *m_nobody;
    ContactWays *m_ways;
    RowToolButton *m_up;
    RowToolButton *m_down;
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
    , m_shared(new FactLabel({}, this))
    , m_former(new LinkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    m_add->setObjectName(u"addContact"_s);
    m_shared->setObjectName(u"sharedPurposes"_s);
    m_shared->setWordWrap(true);
    m_section->content()->addWidget(m_shared);
    connect(&workspace.drafts(), &Drafts::wanted, this, &ContactsSection::goOn);
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
    m_add->setVisible(isEditable());
    const auto shared = sharedPurposes(content.contacts, content.today, Phrases());
    m_shared->setText(shared.join(u'\n'));
    m_shared->setVisible(!shared.isEmpty());
    showRows();
}

bool ContactsSection::isEditable() const
{
    return m_workspace.isWritable() && !m_content.isFormer();
}

QList<ContactsSection::Line> ContactsSection::besides(const Line &line) const
{
    if (!isEditable() || line.contact.role.id.isNull())
        return {};
    auto among = lines();
    among.removeIf([&line](const Line &it) {
        return it.purpose != line.purpose || it.contact.role.id.isNull();
    });
    return among;
}

void ContactsSection::move(const Line &line, int by)
{
    const auto among = besides(line);
    const auto at = std::ranges::find(among, line.key, &Line::key) - among.begin();
    if (at + by < 0 || at + by >= among.size())
        return;
    const RoleId beside = among[at + by].contact.role.id;
    QList<Role> order;
    for (const auto &contact : m_content.contacts) {
        if (contact.role.id == line.contact.role.id)
            continue;
        if (contact.role.id == beside && by < 0)
            order.append(line.contact.role);
        order.append(contact.role);
        if (contact.role.id == beside && by > 0)
            order.append(line.contact.role);
    }
    m_workspace.run(
        std::make_unique<OrderContactsCommand>(m_workspace.session(), m_content.id, order));
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
    // The letter goes to the first of them, or to the college when they do not want post.
    const auto *addressee = letterContact(m_content.contacts, m_content.today);
    if (!addressee && !lines.first().contact.role.id.isNull())
        lines.prepend({tr("Letter"), u"letter"_s, tr("Letter"), {}});
    for (const auto &contact : m_content.contacts) {
        const auto &role = contact.role;
        const bool isUsed = role.forLetter || role.forMeeting || role.forPage;
        const bool isListed = isUsed && role.isCurrentOn(m_content.today);
        if (!isListed && (m_showsFormer || !isFormer(contact)))
            lines.append({role.id.text(), u"person"_s, {}, contact});
    }
    QSet<RoleId> told;
    const Register &campaign = m_workspace.campaign();
    for (auto &line : lines) {
        const RoleId role = line.contact.role.id;
        line.isToldAbove = !role.isNull() && told.contains(role);
        if (!role.isNull() && !line.isToldAbove) {
            const Phrases phrases;
            line.own =
                ownLines(ownWords(campaign, line.contact, m_content.today, phrases), phrases);
            // The whole of a long text is in the contact.
            for (auto &words : line.own) {
                if (words.size() > mostOfOwn)
                    words = words.left(mostOfOwn) + u'…';
            }
        }
        told.insert(role);
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

/// With the contact whose fields were filled in and not recorded.
void ContactsSection::goOn(const DraftPlace &wanted)
{
    if (!isVisible() || !isActiveWindow() || !wanted.key.startsWith("contact/"_L1))
        return;
    if (wanted == ContactDialog::placeOfNew(m_content.id))
        addContact();
    for (const auto &contact : m_content.contacts) {
        if (wanted == ContactDialog::placeOf(contact)) {
            openContact(contact);
            return;
        }
    }
}

void ContactsSection::openContact(const Contact &contact)
{
    ContactDialog(m_workspace, contact, window()).exec();
}

} // namespace solidair
