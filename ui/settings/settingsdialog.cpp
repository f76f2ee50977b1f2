// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialog.h"

#include "base/phrases.h"
#include "base/text.h"
#include "jobs/createcampaign.h"
#include "session/identity.h"
#include "settingsdialogbackups.h"
#include "settingsdialogbodies.h"
#include "settingsdialogcoordinators.h"
#include "settingsdialogownfields.h"
#include "settingsdialogsender.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/drafts.h"
#include "ui/desk/draftstrip.h"
#include "ui/desk/workspace.h"
#include "ui/kit/entrydelegate.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/screenplace.h"
#include "ui/kit/verbbutton.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

SettingsDialog::SettingsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    setWindowModality(Qt::WindowModal);
    const int step = look::space(*this, 1);
    m_titles->setObjectName(u"settingsPages"_s);
    m_titles->setAccessibleName(tr("Pages of the settings"));
    m_titles->setItemDelegate(new EntryDelegate(EntryDelegate::Lines::None, m_titles));
    m_titles->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);

    addPage(u"person"_s, tr("Me"),
            tr("The history of the campaign keeps what you record under this name."),
            buildPerson());
    addPage(u"sender"_s, tr("Sender"),
            tr("Who writes the letters. Belongs to this campaign, whoever opens it."),
            new SettingsDialogSender(m_workspace, this));
    addPage(u"coordinators"_s, tr("Coordinators"),
            tr("Who follows up the municipalities. Whoever stops becomes inactive and stays with "
               "what was recorded."),
            new SettingsDialogCoordinators(m_workspace, this));
    addPage(u"bodies"_s, tr("Partners and local groups"), tr("Who asks municipalities to join."),
            new SettingsDialogBodies(m_workspace, this));
    addPage(u"ownFields"_s, tr("Own fields"),
            tr("What you keep of municipalities and persons beside what Solidair asks. A field "
               "stands in "
               "the dossier, the columns, the filters and the exports at once."),
            new SettingsDialogOwnFields(m_workspace, this));
    addPage(u"language"_s, tr("Language"),
            tr("Of the windows. Letters and reports have a language of their own."),
            buildLanguage());
    auto *backups = new SettingsDialogBackups(m_workspace, this);
    connect(backups, &SettingsDialogBackups::restoreWanted, this, &SettingsDialog::restoreWanted);
    addPage(u"backups"_s, tr("Folders and backups"),
            tr("Every change is in the file at once. A checked copy is made on every day that you "
               "open or change the campaign."),
            backups);
    addPage(u"wallonia"_s, tr("Wallonia"),
            tr("The campaign begins with the municipalities of Flanders and Brussels."),
            buildWallonia());
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + 8 * step);

    auto *buttons = new QDialogButtonBox(this);
    auto *leave = new VerbButton(tr("Close"), buttons);
    leave->setAutoDefault(false);
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(4 * step);
    middle->addWidget(m_titles);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    column->setSpacing(4 * step);
    column->addLayout(middle, 1);
    auto *drafts = new DraftStrip(m_workspace.drafts(), this);
    drafts->present({MunicipalityId()});
    connect(&m_workspace.drafts(), &Drafts::wanted, this, [this](const DraftPlace &wanted) {
        if (wanted.key.startsWith("settings/"_L1))
            showPage(wanted.key.section(u'/', 1, 1));
        else if (wanted.municipality.isNull())
            accept(); // it is of several municipalities, which stand in the list behind
    });
    column->addWidget(drafts);
    column->addWidget(buttons);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);
    resizeOnScreen(*this, {look::space(*this, 212), look::space(*this, 115)});
}

void SettingsDialog::addPage(const QString &name, const QString &title, const QString &explanation,
                             QWidget *content)
{
    auto *page = new QWidget(this);
    auto *heading = new QLabel(title, page);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(look::title(font()));
    auto *fact = new FactLabel(explanation, page);
    fact->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 2));
    column->addWidget(heading);
    column->addWidget(fact);
    column->addSpacing(look::space(*this, 2));
    column->addWidget(content, 1);
    auto *item = new QListWidgetItem(title, m_titles);
    item->setSizeHint(QSize(fontMetrics().horizontalAdvance(title), look::rowHeight(*this)));
    item->setData(Qt::UserRole, name);
    m_pages->addWidget(page);
}

QWidget *SettingsDialog::buildPerson()
{
    auto *page = new QWidget(this);
    auto *name = new QLineEdit(QSettings().value(u"person/name"_s).toString(), page);
    name->setObjectName(u"personName"_s);
    name->setPlaceholderText(personName());
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    form->addRow(tr("&Name"), name);
    auto *keeper = new DraftKeeper(m_workspace.drafts(), *page, DraftKeeper::Recorded::ByField);
    if (m_workspace.isWritable())
        keeper->begin({{}, u"settings/person"_s});
    connect(name, &QLineEdit::editingFinished, this, [this, name, keeper] {
        // What Escape took back was typed as well, and is not recorded.
        if (!name->isModified())
            return;
        name->setModified(false);
        keeper->finish(*name);
        QSettings().setValue(u"person/name"_s, singleLine(name->text()));
        m_workspace.session().setWho(personName());
    });
    return page;
}

QWidget *SettingsDialog::buildLanguage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    // Each in its own words, for whoever does not read the present one.
    const std::pair<Language, QString> languages[]{{Language::Dutch, u"Nederlands"_s},
                                                   {Language::French, u"Français"_s},
                                                   {Language::English, u"English"_s}};
    for (const auto &[language, name] : languages) {
        auto *button = new QRadioButton(name, page);
        button->setObjectName(u"language-"_s + languageCode(language));
        button->setChecked(language == Phrases().language());
        column->addWidget(button);
        connect(button, &QRadioButton::clicked, this,
                [this, chosen = language] { emit languageChosen(chosen); });
    }
    column->addStretch();
    return page;
}

QWidget *SettingsDialog::buildWallonia()
{
    auto *page = new QWidget(this);
    auto *state = new QLabel(page);
    state->setObjectName(u"walloniaState"_s);
    state->setTextFormat(Qt::PlainText);
    state->setWordWrap(true);
    auto *take = new VerbButton(tr("Take in Wallonia"), page);
    take->setObjectName(u"takeInWallonia"_s);
    take->setAutoDefault(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(state);
    column->addWidget(take, 0, Qt::AlignLeft);
    column->addStretch();
    const auto follow = [this, state, take] {
        const bool isIn = m_workspace.campaign().campaign().hasWallonia;
        state->setText(isIn ? tr("The municipalities of Wallonia are in this campaign.")
                            : tr("The municipalities of Wallonia can be taken in as well. Ctrl+Z "
                                 "undoes it until you close the campaign."));
        take->setVisible(!isIn);
        take->setEnabled(m_workspace.isWritable());
    };
    follow();
    connect(&m_workspace, &Workspace::changed, page, follow);
    connect(take, &QPushButton::clicked, this, [this] {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto done = takeInWallonia(m_workspace.session());
        QGuiApplication::restoreOverrideCursor();
        if (!done)
            m_workspace.prompts().tell(this, done.error());
    });
    return page;
}

void SettingsDialog::showPage(const QString &name)
{
    for (int row = 0; row < m_titles->count(); ++row) {
        if (m_titles->item(row)->data(Qt::UserRole).toString() == name)
            m_titles->setCurrentRow(row);
    }
    // Whoever asks for it from the letters has something to fill in there.
    if (name != "sender"_L1)
        return;
    const auto fields = m_pages->currentWidget()->findChildren<QLineEdit *>();
    const auto empty = std::ranges::find_if(
        fields, [](const QLineEdit *field) { return field->text().isEmpty(); });
    if (empty != fields.end())
        (*empty)->setFocus(Qt::TabFocusReason);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // Escape takes back what is being typed; leaving the field would record it.
    auto *edit = qobject_cast<QLineEdit *>(focusWidget());
    if (event->key() == Qt::Key_Escape && edit && edit->isModified()) {
        {
            // Taken back, and yet typed: it is kept where it was.
            const QSignalBlocker quiet(edit);
            while (edit->isUndoAvailable())
                edit->undo();
        }
        edit->setModified(false);
        emit edit->textChanged(edit->text());
        return;
    }
    if (event->matches(QKeySequence::HelpContents))
        emit m_workspace.helpWanted(u"settings"_s);
    else
        QDialog::keyPressEvent(event);
}

} // namespace solidair
