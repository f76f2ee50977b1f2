// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactdialog.h"

#include "domain/contactwords.h"
#include "likenessline.h"
#include "session/commands/contactcommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/draftstrip.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/scrollingpart.h"
#include "ui/kit/verbbutton.h"
#include "views/ownfields.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Choices<Role::Kind> kinds()
{
    Choices<Role::Kind> choices;
    for (const auto kind : {Role::Kind::Mayor, Role::Kind::Alderman, Role::Kind::Director,
                            Role::Kind::Official, Role::Kind::OcmwOfficial, Role::Kind::Councillor,
                            Role::Kind::Volunteer, Role::Kind::Mailbox, Role::Kind::Other})
        choices.append({kind, roleKindText(kind, Phrases())});
    return choices;
}

/// A field of the person, or of the role, of a contact.
template <typename Value>
auto ofPerson(Value Person::*member)
{
    return [member](Contact &contact) -> Value & { return contact.person.*member; };
}

template <typename Value>
auto ofRole(Value Role::*member)
{
    return [member](Contact &contact) -> Value & { return contact.role.*member; };
}

/// A new contact gets its ids when it is begun.
Contact begun(Contact contact)
{
    if (contact.role.id.isNull()) {
        contact.role.id = RoleId::create();
        contact.person.id = PersonId::create();
        contact.role.person = contact.person.id;
    }
    return contact;
}

} // namespace

ContactDialog::ContactDialog(Workspace &workspace, const Contact &contact, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_recorded(contact)
    , m_contact(begun(contact))
    , m_problem(plainLabel({}, this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::Whole))
{
    setObjectName(u"contactDialog"_s);
    const QString place = workspace.campaign().contains(contact.role.municipality)
        ? workspace.campaign().municipality(contact.role.municipality).name()
        : tr("the campaign");
    const QString headline =
        isNew() ? tr("New contact of %1").arg(place) : contactName(contact.person);
    setWindowTitle(tr("Contact of %1").arg(place));
    auto *title = plainLabel(headline, this);
    title->setFont(look::title(font()));
    title->setWordWrap(true);

    const auto look =
        workspace.isWritable() ? EditorForm::Look::Framed : EditorForm::Look::ReadOnly;
    auto *who = makeForm(look, this);
    auto *consent = makeForm(look, this);
    fillWho(*who);
    fillConsent(*consent);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(look::space(*this, 6));
    columns->addWidget(who, 1, Qt::AlignTop);
    columns->addWidget(consent, 1, Qt::AlignTop);
    m_problem->setObjectName(u"contactProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    const int edge = look::space(*this, 4);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look::space(*this, 3));
    auto *restored = new DraftStrip(workspace.drafts(), this);
    column->addWidget(title);
    column->addWidget(restored);
    column->addLayout(columns, 1);
    if (auto *own = makeOwnFields())
        column->addWidget(own, 1);
    if (isNew() && workspace.isWritable()) {
        m_likeness = new LikenessLine(workspace, this);
        column->addWidget(m_likeness);
        connect(m_likeness, &LikenessLine::taken, this, &ContactDialog::take);
    }
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
    for (auto *form : std::as_const(m_forms))
        form->present(m_contact);
    if (workspace.isWritable() && m_keeper->begin(placeOf(contact)))
        restored->presentRestored(m_keeper->place());
    // Room for an address of some thirty letters in each column, also behind an arrow.
    const int letters = 60 * fontMetrics().averageCharWidth();
    setMinimumWidth(qMax(look::space(*this, 170), look::space(*this, 94) + letters));
}

DraftPlace ContactDialog::placeOf(const Contact &contact)
{
    if (contact.role.id.isNull())
        return placeOfNew(contact.role.municipality);
    return {contact.role.municipality, u"contact/"_s + contact.role.id.text()};
}

DraftPlace ContactDialog::placeOfNew(MunicipalityId municipality)
{
    return {municipality, u"contact/new"_s};
}

ContactDialog::Form *ContactDialog::makeForm(EditorForm::Look look, QWidget *parent)
{
    auto *form = new Form(
        look,
        [this](const Contact &contact) {
            m_contact = contact;
            m_problem->hide();
            if (m_likeness)
                m_likeness->look(m_contact);
            for (auto *each : std::as_const(m_forms))
                each->present(m_contact);
            return true;
        },
        parent);
    m_forms.append(form);
    return form;
}

void ContactDialog::fillWho(Form &form)
{
    form.text(u"contactName"_s, tr("Name"), ofPerson(&Person::name));
    form.choice(u"contactKind"_s, tr("Role"), kinds(), ofRole(&Role::kind));
    form.text(u"contactTitle"_s, tr("Title"), ofRole(&Role::title));
    Choices<BodyId> bodies{{BodyId(), tr("the administration")}};
    for (const auto &body : m_workspace.campaign().bodies()) {
        if (body.id == m_contact.role.body || body.municipality == m_contact.role.municipality)
            bodies.append({body.id, body.name});
    }
    form.choice(u"contactBody"_s, tr("At"), bodies, ofRole(&Role::body));
    form.text(u"contactEmail"_s, tr("E-mail"), ofPerson(&Person::email));
    form.text(u"contactPhone"_s, tr("Phone"), ofPerson(&Person::phone));
    form.date(u"contactSince"_s, tr("Since"), ofRole(&Role::since));
    form.date(u"contactUntil"_s, tr("Until"), ofRole(&Role::until));
    form.check(u"contactForLetter"_s, tr("Gets the letter"), ofRole(&Role::forLetter));
    form.check(u"contactForMeeting"_s, tr("For meetings"), ofRole(&Role::forMeeting));
    form.check(u"contactForPage"_s, tr("For the website"), ofRole(&Role::forPage));
}

void ContactDialog::fillConsent(Form &form)
{
    form.check(u"contactNoPost"_s, tr("Do not write by post"), ofPerson(&Person::noPost));
    form.check(u"contactNoEmail"_s, tr("Do not write by e-mail"), ofPerson(&Person::noEmail));
    form.check(u"contactNoPhone"_s, tr("Do not call"), ofPerson(&Person::noPhone));
    form.check(u"contactPublish"_s, tr("May be published"), ofPerson(&Person::mayBePublished));
    form.text(u"contactPublishGround"_s, tr("On the grounds of"), ofPerson(&Person::publishGround));
    form.text(u"contactSource"_s, tr("Source"), ofPerson(&Person::source));
    form.text(u"contactBasis"_s, tr("Lawful basis"), ofPerson(&Person::lawfulBasis));
    form.pastDay(u"contactInformed"_s, tr("Informed on"), ofPerson(&Person::informedOn));
    form.longText(u"contactNote"_s, tr("Note"), ofPerson(&Person::note));
}

QWidget *ContactDialog::makeOwnFields()
{
    auto fields = ownFieldsOfPersons(m_workspace.campaign().ownFields(), Phrases());
    fields.removeIf([](const ContactField &field) { return !field.setting; });
    if (fields.isEmpty())
        return nullptr;
    auto *part = new ScrollingPart(this);
    auto *form = makeForm(EditorForm::inPlace(m_workspace.isWritable()), part);
    form->setObjectName(u"contactOwn"_s);
    for (const auto &field : std::as_const(fields))
        form->field(u"contact."_s + field.key, field, m_contact);
    part->column().addWidget(form);
    part->column().addStretch();
    part->measure(look::space(*this, 150));
    return part;
}

QWidget *ContactDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    const bool isWritable = m_workspace.isWritable();
    if (isWritable && !isNew()) {
        auto *drop = new LinkButton(tr("Delete this contact"), buttons);
        drop->setObjectName(u"deleteContact"_s);
        drop->setFlush();
        connect(drop, &LinkButton::clicked, this, &ContactDialog::remove);
        row->addWidget(drop);
    }
    row->addStretch();
    auto *leave = new VerbButton(isWritable ? tr("Discard") : tr("Close"), buttons);
    leave->setObjectName(u"discardContact"_s);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &ContactDialog::discard);
    row->addWidget(leave);
    if (isWritable) {
        auto *keep = new VerbButton(isNew() ? tr("Add contact") : tr("Change contact"), buttons);
        keep->setObjectName(u"keepContact"_s);
        keep->setDefault(true);
        connect(keep, &QPushButton::clicked, this, &ContactDialog::keep);
        row->addWidget(keep);
    }
    return buttons;
}

/// The role is that of the one who is there already: no second one comes of it.
void ContactDialog::take(const Person &known)
{
    m_taken = known;
    // What was typed already is of the same person: it stays beside what is known.
    const auto typed = std::exchange(m_contact.person, known);
    auto &person = m_contact.person;
    if (person.email.isEmpty())
        person.email = typed.email;
    if (person.phone.isEmpty())
        person.phone = typed.phone;
    for (auto value : typed.own) {
        if (std::ranges::find(person.own, value.field, &OwnValue::field) != person.own.end())
            continue;
        value.person = known.id;
        person.own.append(value);
    }
    QStringList more{person.note, typed.note};
    if (typed.email != person.email)
        more.append(typed.email);
    if (typed.phone != person.phone)
        more.append(typed.phone);
    more.removeAll(QString());
    more.removeDuplicates();
    person.note = more.join(u'\n');
    m_contact.role.person = known.id;
    for (auto *form : std::as_const(m_forms))
        form->present(m_contact);
    m_likeness->look(m_contact);
    m_forms.first()->findChild<QWidget *>(u"contactKind"_s)->setFocus();
}

void ContactDialog::keep()
{
    // A note is committed when it is left, and Return leaves no field.
    if (auto *focused = focusWidget())
        focused->clearFocus();
    // What stands here again from before was not left since.
    commitTyping(*this);
    // What is no number or date stays to be mended: without it the rest would be recorded and it
    // would go.
    if (auto *refused = refusedEditor(*this)) {
        refused->setFocus();
        return;
    }
    const auto dates = findChildren<DateEdit *>();
    if (!std::ranges::all_of(
            dates, [](DateEdit *date) { return date->text().isEmpty() || date->insist(); }))
        return;
    if (m_contact == m_recorded) {
        discard();
        return;
    }
    std::unique_ptr<EditCommand> command;
    if (isNew())
        command = std::make_unique<AddContactCommand>(m_workspace.session(), m_contact, m_taken);
    else
        command =
            std::make_unique<ChangeContactCommand>(m_workspace.session(), m_recorded, m_contact);
    const auto done = m_workspace.attempt(std::move(command));
    if (done) {
        m_keeper->finish();
        accept();
        return;
    }
    m_problem->setText(done.error().message);
    m_problem->show();
}

void ContactDialog::discard()
{
    m_keeper->finish();
    reject();
}

void ContactDialog::remove()
{
    if (!m_workspace.runDeletion(
            std::make_unique<RemoveContactCommand>(m_workspace.session(), m_recorded),
            tr("Contact of %1 deleted")
                .arg(m_workspace.campaign().municipality(m_recorded.role.municipality).name())))
        return;
    // Nor does what was typed of a person stay behind.
    m_keeper->finish();
    accept();
}

} // namespace solidair
