// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/importsample.h"
#include "support/windowworld.h"
#include "ui/import/importpage.h"
#include "ui/import/importrowsmodel.h"

#include <QBuffer>
#include <QPushButton>

namespace solidair::test {

/// A window on a sample, and hands for the page that takes in a list.
struct ImportWorld : WindowWorld
{
    /// The blue button, once it can be pressed.
    QPushButton *on() const
    {
        QPushButton *button = nullptr;
        const auto isReady = [&] {
            button = window->findChild<QPushButton *>(QStringLiteral("importOn"));
            return button && button->isVisible() && button->isEnabled();
        };
        if (!QTest::qWaitFor(isReady, 10'000))
            qFatal("The list is never ready");
        return button;
    }

    const ImportRowsModel &rows() const
    {
        return static_cast<const ImportRowsModel &>(
            *window->findChild<QTableView *>(QStringLiteral("importRows"))->model());
    }

    int count(ImportRowsModel::Group group) const { return rows().count(group); }

    /// The keyboard at the row with that number of the list.
    void goTo(int number) const
    {
        auto *view = shown<QTableView>(window, QStringLiteral("importRows"));
        const int line = rows().lineOf(number);
        if (line < 0)
            qFatal("Row %d is not shown", number);
        view->setCurrentIndex(view->model()->index(line, 0));
        view->setFocus();
    }

    QByteArray content() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!workspace().session().writeContent(buffer))
            qFatal("No content");
        return buffer.data();
    }

    MunicipalityId id(const QString &name) const
    {
        const QDate today(2026, 11, 22);
        const auto named = workspace().campaign().named(name, {today, today});
        if (!named)
            qFatal("%s", qPrintable(named.error().message));
        return *named;
    }

    Stage stageOf(const QString &name) const
    {
        return workspace().campaign().standing(id(name), QDate(2026, 11, 22)).stage;
    }

    QString write(const QByteArray &list) const
    {
        const auto path = sample.folder() + QStringLiteral("/lijst.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(list) < 0)
            qFatal("No list");
        return path;
    }

    /// The list at @p path, to where its columns are shown.
    void read(const QString &path) const
    {
        window->importList(path);
        on();
    }

    /// Up to the dry run of the sample list.
    void check() const
    {
        read(writeImportSample(sample.folder()));
        on()->click();
        on();
    }
};

} // namespace solidair::test
