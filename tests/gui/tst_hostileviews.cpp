// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/activitycommands.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/listcommands.h"
#include "session/commands/rowcommands.h"
#include "session/commands/stepcommands.h"
#include "support/everyview.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/frame/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTextEdit>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts @p text into every field of the municipalities that the views show, and of the campaign.
class Poison
{
public:
    Poison(CampaignSession &session, const QString &text)
        : m_session(session)
        , m_text(text)
    { }

    void spread()
    {
        auto campaign = m_session.campaign().campaign();
        campaign.name = m_text;
        for (auto *field :
             {&campaign.sender.name, &campaign.sender.function, &campaign.sender.organisation,
              &campaign.sender.phone, &campaign.sender.website, &campaign.sender.address,
              &campaign.sender.place})
            *field = m_text;
        run<ChangeCampaignCommand>(campaign);
        Coordinator coordinator;
        coordinator.id = CoordinatorId::create();
        coordinator.name = m_text;
        coordinator.email = m_text;
        run<AddListRowCommand<Coordinator>>(m_text, coordinator);
        for (const auto &name : {u"Gent"_s, u"Eeklo"_s, u"Ninove"_s, u"Aalst"_s, u"Lokeren"_s})
            spreadAt(named(m_session, name), coordinator.id);
    }

private:
    template <typename Command, typename... Arguments>
    void run(const Arguments &...arguments)
    {
        const auto done = m_session.execute(std::make_unique<Command>(m_session, arguments...));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    void spreadAt(MunicipalityId id, CoordinatorId coordinator)
    {
        auto municipality = m_session.campaign().municipality(id);
        municipality.coordinator = coordinator;
        municipality.street = m_text;
        run<ChangeMunicipalityCommand>(m_session.campaign().municipality(id), municipality);

        Commitment commitment;
        commitment.id = CommitmentId::create();
        commitment.municipality = id;
        commitment.category = m_session.campaign().category(u"other"_s, nullptr)->id;
        commitment.title = commitment.description = commitment.partner = commitment.evidence =
            m_text;
        commitment.isHighlight = true;
        run<AddCommitmentCommand>(commitment);

        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = contact.person.email = contact.person.phone = m_text;
        contact.person.source = contact.person.publishGround = contact.person.note = m_text;
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = id;
        contact.role.title = m_text;
        contact.role.forLetter = contact.role.forMeeting = contact.role.forPage = true;
        run<AddContactCommand>(contact);

        Interaction moment;
        moment.id = InteractionId::create();
        moment.municipality = id;
        moment.date = PartialDate(QDate(2026, 11, 20));
        moment.summary = moment.recordedBy = m_text;
        run<RecordInteractionCommand>(moment);

        NextStep next;
        next.id = NextStepId::create();
        next.municipality = id;
        next.what = next.who = m_text;
        next.due = QDate(2026, 11, 23);
        run<AddRowCommand<NextStep>>(m_text, id, next);

        Publication publication;
        publication.id = PublicationId::create();
        publication.municipality = id;
        publication.title = publication.link = m_text;
        run<AddRowCommand<Publication>>(m_text, id, publication);

        const auto steps = m_session.campaign().dossier(id).steps; // each edit makes them anew
        for (auto step : steps) {
            step.reason = step.note = step.source = step.link = m_text;
            run<CorrectStepCommand>(step);
        }
    }

    CampaignSession &m_session;
    QString m_text;
};

/// Whether a widget that takes formatted text would take @p shown for it.
bool wouldFormat(const QString &shown)
{
    return shown.contains("<img"_L1) && Qt::mightBeRichText(shown);
}

/// Counts where the text is shown and stops the program where it would be formatted.
class Watcher
{
public:
    int seen = 0;

    void look(const QString &name, QWidget &view)
    {
        const auto widgets = view.findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            QString shown;
            bool isPlain = true;
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                shown = label->text();
                isPlain = label->textFormat() == Qt::PlainText;
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                shown = button->text();
            } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
                shown = edit->text();
            } else if (const auto *text = qobject_cast<const QTextEdit *>(widget)) {
                shown = text->toPlainText();
            } else if (const auto *list = qobject_cast<const QAbstractItemView *>(widget)) {
                lookAt(name, *list);
            }
            if (wouldFormat(widget->toolTip()) || (!isPlain && wouldFormat(shown)))
                qFatal("%s formats it: %s", qPrintable(name), widget->metaObject()->className());
            seen += shown.contains("<img"_L1) ? 1 : 0;
        }
        view.grab();
    }

private:
    void lookAt(const QString &name, const QAbstractItemView &view)
    {
        constexpr int mostRows = 400;
        const auto *model = view.model();
        for (int row = 0; model && row < qMin(model->rowCount(), mostRows); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                if (wouldFormat(index.data(Qt::ToolTipRole).toString()))
                    qFatal("%s formats a tip of its list", qPrintable(name));
                seen += index.data().toString().contains("<img"_L1) ? 1 : 0;
            }
        }
    }
};

/// Shows every view with @p text in every field; how often it was seen goes to stdout.
void showPoisoned(const QString &folder, const QString &text)
{
    Watcher watcher;
    visitEveryView(folder, Language::Dutch, [&](const QString &name, QWidget &view) {
        if (name == "list"_L1)
            Poison(static_cast<MainWindow &>(view).workspace().session(), text).spread();
        watcher.look(name, view);
    });
    printf("seen %d times\n", watcher.seen);
}

} // namespace

/// Texts that name a file, in every field and every view: shown as they are, and nothing is opened.
class HostileViewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsTextAsTextAndOpensNoFile();
};

void HostileViewsTest::showsTextAsTextAndOpensNoFile()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed: what is opened cannot be seen.");
    const QTemporaryDir folder;
    const QString bait = folder.filePath(u"bait.png"_s);
    QFile file(bait);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    // A leak sanitizer can not look for leaks in a program that is traced.
    qputenv("ASAN_OPTIONS", "detect_leaks=0");
    QProcess program;
    program.start(
        strace,
        {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=open,openat,openat2,execve,connect"_s, u"-s"_s,
         u"1000"_s, u"-o"_s, folder.filePath(u"trace"_s), QCoreApplication::applicationFilePath(),
         u"--show"_s, folder.filePath(u"campaign"_s),
         u"<img src=\"file://%1\"> <b>b</b> & %1 {{%1}} '; DROP TABLE role; %s"_s.arg(bait)});
    QVERIFY(program.waitForFinished(200'000));
    const auto said = program.readAllStandardOutput();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
             program.readAllStandardError().right(2000).constData());
    QVERIFY2(said.split(' ').value(1).toInt() > 200, said.constData());

    QFile traced(folder.filePath(u"trace"_s));
    QVERIFY(traced.open(QIODevice::ReadOnly));
    int calls = 0;
    while (!traced.atEnd()) {
        const auto call = traced.readLine();
        ++calls;
        if (call.contains("execve(")) // Its arguments hold the text.
            continue;
        QVERIFY2(!call.contains("bait.png"), call.constData());
        QVERIFY2(!call.contains("AF_INET"), call.constData());
    }
    QVERIFY(calls > 100);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_hostileviews"_s);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--show"_L1) {
        showPoisoned(arguments.value(2), arguments.value(3));
        return 0;
    }
    HostileViewsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostileviews.moc"
