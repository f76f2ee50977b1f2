// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/typingworld.h"

#include "session/commands/activitycommands.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString noDate = u"31/31/202"_s; // with a digit behind it

std::function<void(TypingWorld &)> pressing(const QString &button)
{
    return [button](TypingWorld &world) { click(&world.dossier(), button); };
}

/// Only where it is folded: it may be open with what was typed before.
std::function<void(TypingWorld &)> unfolding(const QString &button, const QString &field)
{
    return [button, field](TypingWorld &world) {
        for (const auto *found : world.dossier().findChildren<QWidget *>(field)) {
            if (found->isVisible())
                return;
        }
        click(&world.dossier(), button);
    };
}

void openStep(TypingWorld &world)
{
    auto *stepper = shown(&world.dossier(), u"dossierStepper"_s);
    stepper->setFocus();
    QTest::keyClick(stepper, Qt::Key_Home);
    QTest::keyClick(stepper, Qt::Key_Return);
}

/// The sample has no publication.
void publish(TypingWorld &world)
{
    auto &workspace = world.workspace();
    Publication publication;
    publication.municipality = world.dossier().municipality();
    const PublicationRepository publications(workspace.session().database());
    if (!publications.of(publication.municipality)->isEmpty())
        return;
    publication.id = PublicationId::create();
    publication.title = u"Infoblad"_s;
    publication.date = PartialDate(QDate(2026, 10, 1));
    if (!workspace.run(std::make_unique<WritePublicationCommand>(workspace.session(), std::nullopt,
                                                                 publication)))
        qFatal("No publication");
}

void openNewContact(TypingWorld &world)
{
    click(&world.dossier(), u"addContact"_s);
}

void reconfirmMerger(TypingWorld &world)
{
    emit world.workspace().mergerWanted(world.id(u"Tessenderlo-Ham"_s));
    shown<QAbstractButton>(&world.window(), u"mergerWayReconfirm"_s)->click();
}

std::function<void(TypingWorld &)> joining()
{
    return [](TypingWorld &world) {
        emit world.workspace().stageWanted({world.dossier().municipality()}, Stage::Joined);
    };
}

std::function<void(TypingWorld &)> declining()
{
    return [](TypingWorld &world) {
        emit world.workspace().stageWanted({world.dossier().municipality()}, Stage::Declined);
    };
}

std::function<void(TypingWorld &)> settings(const QString &page)
{
    return [page](TypingWorld &world) { world.window().openSettings(page); };
}

/// The first dialog, or window, that is in front.
QWidget *front(TypingWorld &world)
{
    auto *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &world.window();
}

QWidget *fieldIn(QWidget *view, const QString &name)
{
    if (name == u"settingsCell"_s) {
        auto *table = shown<QTableWidget>(view, u"coordinators"_s);
        table->setFocus();
        table->setCurrentCell(0, 0);
        if (!view->findChild<QLineEdit *>(name))
            table->editItem(table->item(0, 0));
    }
    if (name == u"joinReason"_s) {
        auto *anyway = shown<QAbstractButton>(view, u"joinAnyway"_s);
        if (!anyway->isChecked())
            anyway->click();
    }
    return shown(view, name);
}

void typeInto(QWidget *field, const QString &text)
{
    field->setFocus();
    if (auto *combo = qobject_cast<QComboBox *>(field)) {
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), text);
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        plain->selectAll();
    QTest::keyClicks(field, text);
}

QString textOf(const QWidget *field)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return combo->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(field);
    return plain ? plain->toPlainText() : u"no field"_s;
}

QList<TypingPlace> dossierPlaces()
{
    const auto commitment = unfolding(u"commitmentFold"_s, u"commitmentPartner"_s);
    QList<TypingPlace> places{
        {u"momentEntryText"_s, u"belde "_s, u"Aalst"_s, pressing(u"add-call"_s), {}, true},
        {u"momentEntryDate"_s, noDate, u"Aalst"_s, pressing(u"add-email"_s), {}},
        {u"nextStepEntryText"_s,
         u"bellen "_s,
         u"Aalst"_s,
         unfolding(u"addNextStep"_s, u"nextStepEntryText"_s),
         {},
         true},
        {u"nextStepEntryDate"_s,
         noDate,
         u"Aalst"_s,
         unfolding(u"addNextStep"_s, u"nextStepEntryText"_s),
         {}},
        {u"publicationEntryText"_s,
         u"op de site "_s,
         u"Aalst"_s,
         pressing(u"addPublication"_s),
         {},
         true},
        {u"publicationEntryDate"_s, noDate, u"Aalst"_s, pressing(u"addPublication"_s), {}},
        {u"commitmentEntryTitle"_s,
         u"taalhulp "_s,
         u"Aalst"_s,
         pressing(u"addCommitment"_s),
         {},
         true},
        {u"details.postal_code"_s, u"930"_s, u"Aalst"_s, {}, {}},
        {u"details.town_hall"_s, u"Markt "_s, u"Aalst"_s, {}, {}},
    };
    for (const auto &[field, text] :
         {std::pair(u"nextStepWhat"_s, u"bellen "_s), std::pair(u"nextStepWho"_s, u"Noor "_s),
          std::pair(u"nextStepDue"_s, noDate), std::pair(u"momentSummary"_s, u"gebeld "_s),
          std::pair(u"momentDate"_s, noDate)})
        places.append({field, text, u"Ninove"_s, {}, {}});
    for (const auto &[field, text] :
         {std::pair(u"publicationTitle"_s, u"op de site "_s),
          std::pair(u"publicationLink"_s, u"https://voorbeeld.example/"_s),
          std::pair(u"publicationDate"_s, noDate)})
        places.append({field, text, u"Lokeren"_s, publish, {}});
    for (const auto &[field, text] :
         {std::pair(u"commitmentTitle"_s, u"taalhulp "_s),
          std::pair(u"commitmentDescription"_s, u"op dinsdag "_s),
          std::pair(u"commitmentPartner"_s, u"de bib "_s),
          std::pair(u"commitmentPlaces"_s, u"veel "_s),
          std::pair(u"commitmentPeople"_s, u"veel "_s), std::pair(u"commitmentSince"_s, noDate),
          std::pair(u"commitmentUntil"_s, noDate), std::pair(u"commitmentConfirmed"_s, noDate),
          std::pair(u"commitmentEvidence"_s, u"verslag "_s)})
        places.append({field, text, u"Hove"_s, commitment, {}});
    for (const auto &[field, text] :
         {std::pair(u"stepDate"_s, noDate), std::pair(u"stepReason"_s, u"omdat "_s),
          std::pair(u"stepLink"_s, u"https://voorbeeld.example/"_s),
          std::pair(u"stepSource"_s, u"verslag "_s), std::pair(u"stepNote"_s, u"nota "_s)})
        places.append({field, text, u"Eeklo"_s, openStep, {}});
    for (const auto &[field, text] :
         {std::pair(u"mergerWhat"_s, u"bevestigen "_s), std::pair(u"mergerDue"_s, noDate)})
        places.append({field, text, u"Tessenderlo-Ham"_s, reconfirmMerger, {}});
    return places;
}

QList<TypingPlace> dialogPlaces()
{
    QList<TypingPlace> places;
    for (const auto &[field, text] :
         {std::pair(u"contactName"_s, u"Jan Proef "_s),
          std::pair(u"contactTitle"_s, u"van zorg "_s),
          std::pair(u"contactEmail"_s, u"jan@voorbeeld.example"_s),
          std::pair(u"contactPhone"_s, u"0470 00 00 0"_s), std::pair(u"contactSince"_s, noDate),
          std::pair(u"contactUntil"_s, noDate), std::pair(u"contactPublishGround"_s, u"lijst "_s),
          std::pair(u"contactSource"_s, u"site "_s), std::pair(u"contactBasis"_s, u"taak "_s),
          std::pair(u"contactInformed"_s, noDate), std::pair(u"contactNote"_s, u"nota "_s)})
        places.append({field, text, u"Aalst"_s, {}, openNewContact});
    places.append({u"missingTitle"_s, u"taalhulp "_s, u"Ninove"_s, {}, joining()});
    places.append({u"joinReason"_s, u"de lijst volgt "_s, u"Ninove"_s, {}, joining()});
    places.append({u"stageAskedBy"_s, u"Groep "_s, u"Ninove"_s, {}, joining()});
    places.append({u"stageDate"_s, noDate, u"Ninove"_s, {}, joining()});
    places.append({u"stageReason"_s, u"geen tijd "_s, u"Ninove"_s, {}, declining()});
    places.append({u"stageLink"_s, u"https://voorbeeld.example/"_s, u"Ninove"_s, {}, declining()});
    places.append({u"stageNote"_s, u"nota "_s, u"Ninove"_s, {}, declining()});
    for (const auto &[field, text] :
         {std::pair(u"severalWhat"_s, u"bellen "_s), std::pair(u"severalDue"_s, noDate),
          std::pair(u"severalWho"_s, u"Noor "_s)}) {
        places.append({field, text, u"Aalst"_s, {}, [](TypingWorld &world) {
                           world.window().municipalities().changeSelected();
                       }});
    }
    for (const auto &[field, text] :
         {std::pair(u"enteredMergerDate"_s, noDate), std::pair(u"enteredMergerParts"_s, u"Aal"_s),
          std::pair(u"enteredMergerName"_s, u"Proef "_s),
          std::pair(u"enteredMergerFrench"_s, u"Essai "_s),
          std::pair(u"enteredMergerGerman"_s, u"Probe "_s),
          std::pair(u"enteredMergerNis"_s, u"4199"_s)})
        places.append({field, text, u"Aalst"_s, {}, [](TypingWorld &world) {
                           emit world.workspace().mergerWanted({});
                       }});
    for (const auto &field :
         {u"senderName"_s, u"senderFunction"_s, u"senderOrganisation"_s, u"senderEmail"_s,
          u"senderPhone"_s, u"senderWebsite"_s, u"senderAddress"_s, u"senderPlace"_s})
        places.append({field, u"x"_s, u"Aalst"_s, {}, settings(u"sender"_s)});
    places.append({u"personName"_s, u"Noor "_s, u"Aalst"_s, {}, settings(u"person"_s)});
    places.append({u"coordinatorsNew"_s, u"Bo "_s, u"Aalst"_s, {}, settings(u"coordinators"_s)});
    places.append({u"ownFieldsNew"_s, u"Opv "_s, u"Aalst"_s, {}, settings(u"ownFields"_s)});
    places.append({u"bodiesNew"_s, u"Groep "_s, u"Aalst"_s, {}, settings(u"bodies"_s)});
    places.append({u"settingsCell"_s, u"Anders "_s, u"Aalst"_s, {}, settings(u"coordinators"_s)});
    return places;
}

} // namespace

QList<TypingPlace> typingPlaces()
{
    return dossierPlaces() + dialogPlaces();
}

TypingWorld::TypingWorld()
{
    QSettings().clear();
    QSettings().setValue(u"person/name"_s, u"Noor Voorbeeld"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    m_prompts.verb = -1;
    openAgain();
}

TypingWorld::~TypingWorld() = default;

void TypingWorld::openAgain()
{
    m_application.reset();
    m_application = std::make_unique<Application>(m_prompts);
    m_application->setLanguage(Language::Dutch);
    m_window = m_application->open(path(), nullptr);
    if (!m_window)
        qFatal("No window");
    m_window->resize(1600, 1400);
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("The window does not come to the front");
}

void TypingWorld::reopen()
{
    m_window->close();
    if (!QTest::qWaitFor([this] { return isClosed(); }))
        qFatal("The window stays open");
    openAgain();
}

void TypingWorld::choose(const QString &name)
{
    m_window->showPage(u"list"_s);
    m_window->municipalities().selectMunicipality(id(name));
}

QStringList TypingWorld::told() const
{
    QStringList texts;
    for (const auto *words : dossier().findChildren<QLabel *>(u"draftWords"_s)) {
        if (words->isVisible())
            texts.append(words->text());
    }
    return texts;
}

void TypingWorld::leave(const TypingPlace &place, Leaving leaving, QWidget *field)
{
    auto *shownIn = front(*this);
    switch (leaving) {
    case Leaving::Escape:
        QTest::keyClick(field, Qt::Key_Escape);
        break;
    case Leaving::OtherMunicipality:
    case Leaving::OtherPage:
        if (place.openDialog)
            break;
        if (leaving == Leaving::OtherPage)
            m_window->showPage(u"reports"_s);
        else
            choose(u"Zele"_s);
        break;
    case Leaving::CloseWindow:
    case Leaving::SystemEnds:
        break;
    }
    if (place.openDialog && shownIn->isVisible())
        shownIn->close();
}

QString TypingWorld::typeLeaveAndReturn(const TypingPlace &place, const QString &text,
                                        Leaving leaving)
{
    QString found;
    const auto within = [&](const std::function<void(QWidget *)> &inside) {
        choose(place.municipality);
        if (place.open)
            place.open(*this);
        if (place.openDialog)
            inDialog(
                m_window, [&] { place.openDialog(*this); }, inside);
        else
            inside(m_window);
    };
    within([&](QWidget *view) {
        auto *field = fieldIn(view, place.field);
        typeInto(field, text);
        if (leaving == Leaving::SystemEnds)
            workspace().drafts().settle().has_value();
        leave(place, leaving, field);
    });
    if (leaving == Leaving::CloseWindow) {
        reopen();
    } else if (leaving == Leaving::SystemEnds) {
        m_window->end();
        openAgain();
    } else {
        choose(u"Zele"_s);
    }
    within([&](QWidget *view) {
        found = textOf(fieldIn(view, place.field));
        if (view != m_window)
            view->close();
    });
    return found;
}

WritingElsewhere::WritingElsewhere(const QString &path)
    : m_name(u"writing elsewhere"_s)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    if (!database.open() || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
        qFatal("The file cannot be held");
}

WritingElsewhere::~WritingElsewhere()
{
    {
        auto database = QSqlDatabase::database(m_name);
        QSqlQuery(database).exec(u"ROLLBACK"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace solidair::test
