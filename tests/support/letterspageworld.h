// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/commands/campaigncommands.h"
#include "session/commands/contactcommands.h"
#include "support/documenttest.h"
#include "support/fakeprompts.h"
#include "support/samplecampaign.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/pagesview.h"
#include "ui/letters/letterspage.h"
#include "ui/letters/recipientmodel.h"
#include "ui/letters/recipientspanel.h"
#include "ui/letters/recipientsview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

/// The letters page on a sample campaign, and what a test asks of it.
namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

/// A window with the page of letters in front, on a sample of its own.
struct World
{
    World()
        : workspace(sample.openToWrite(), prompts, &window)
        , page(new LettersPage(workspace, &window))
    {
        page->resize(1200, 800);
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
    }

    /// Chooses them and waits until they were looked at.
    void choose(const QStringList &names)
    {
        QList<MunicipalityId> ids;
        for (const auto &name : names)
            ids.append(named(workspace.session(), name));
        page->setRecipients(ids);
        inspected(static_cast<int>(names.size()));
    }

    void inspected(int count) const
    {
        QTRY_COMPARE(model().count(), count);
        QTest::qWait(1); // the preview's turn
    }

    const RecipientModel &model() const { return page->findChild<RecipientsPanel *>()->model(); }

    RecipientsView *view() const { return page->findChild<RecipientsView *>(); }

    template <typename T>
    T *find(const char *name) const
    {
        auto *found = page->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }

    QString current() const { return find<QLabel>("recipientName")->text(); }

    QString place() const { return find<QLabel>("recipientPlace")->text(); }

    QString preview() const
    {
        const auto pages = find<PagesView>("letterPreview")->pages();
        return pages ? textOf(pdfOf(*pages, u"x"_s, QDate(2026, 11, 22))) : QString();
    }

    Stage stage(const QString &name)
    {
        return workspace.campaign()
            .standing(named(workspace.session(), name), QDate(2026, 11, 22))
            .stage;
    }

    qsizetype letters(const QString &name)
    {
        return workspace.session().letters().of(named(workspace.session(), name))->size();
    }

    /// Names of municipalities in that stage now.
    QStringList at(Stage wanted, int most)
    {
        QStringList names;
        const auto &campaign = workspace.campaign();
        for (const auto id : campaign.existingOn(QDate(2026, 11, 22))) {
            if (campaign.standing(id, QDate(2026, 11, 22)).stage == wanted && names.size() < most)
                names.append(campaign.municipality(id).name());
        }
        return names;
    }

    SampleCampaign sample;
    FakePrompts prompts;
    QWidget window;
    Workspace workspace;
    LettersPage *page;
};

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace solidair::test
