// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selftest.h"

#include "application.h"
#include "base/language.h"
#include "mainwindow.h"
#include "paper/fonts.h"
#include "session/engine.h"
#include "ui/desk/prompts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QPrinterInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody is there to answer.
class NoPrompts final : public Prompts
{
public:
    void tell(QWidget *, const Error &error) override { told.append(error.message); }

    int ask(QWidget *, const QString &headline, const QString &, const QStringList &) override
    {
        told.append(headline);
        return -1;
    }

    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }

    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }

    QString folder(QWidget *, const QString &, const QString &) override { return {}; }

    QStringList told;
};

/// How one part is.
struct Finding
{
    bool isFine = false;
    QString words;
};

Finding face()
{
    const auto loaded = loadPaperFonts();
    if (!loaded)
        return {false, loaded.error().message};
    // Another one sets other lines: a package that leaves it out is not whole.
    const bool isOurs = paperFamily() == "Carlito"_L1;
    return {isOurs, paperFamily()};
}

Finding words()
{
    QStringList codes;
    bool isWhole = true;
    for (const auto language : {Language::Dutch, Language::French, Language::English}) {
        const QString code = languageCode(language);
        for (const QString &name : {u"solidair_"_s, u"qtbase_"_s}) {
            QTranslator translator;
            const bool isThere = translator.load(name + code, u":/i18n"_s);
            // Qt speaks English by itself.
            isWhole = isWhole && (isThere || code == "en"_L1);
        }
        codes.append(code);
    }
    return {isWhole, codes.join(u' ')};
}

Finding made(const QString &path)
{
    const QFileInfo file(path);
    return {file.size() > 0, u"%1, %2 bytes"_s.arg(file.fileName()).arg(file.size())};
}

Finding window(const QString &campaign, const QString &picture)
{
    NoPrompts prompts;
    Application application(prompts);
    auto *window = application.open(campaign, nullptr);
    if (!window || !prompts.told.isEmpty())
        return {false, prompts.told.join(u' ')};
    QCoreApplication::processEvents();
    const bool isKept = window->grab().save(picture);
    window->close();
    const auto finding = made(picture);
    return {isKept && finding.isFine, finding.words + u", "_s + QGuiApplication::platformName()};
}

/// Settings and folders of its own.
void leaveThePersonAlone(const QString &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder + u"/settings"_s);
#ifdef Q_OS_LINUX
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder + u"/data"_s));
#else
    QStandardPaths::setTestModeEnabled(true);
#endif
}

} // namespace

int selfTest(const QString &folder, const SelfTestWays &ways)
{
    int code = 0;
    const auto tell = [&](const QString &part, const Finding &finding) {
        ways.print(
            u"%1 %2: %3"_s.arg(finding.isFine ? u"ok    "_s : u"FAILED"_s, part, finding.words));
        if (!finding.isFine)
            code = 1;
    };
    const QDir place(QFileInfo(folder).absoluteFilePath());
    const bool isNew = !folder.isEmpty() && place.mkpath(u"."_s) && place.isEmpty();
    tell(u"folder"_s,
         {isNew, isNew ? place.path() : u"%1 is not empty or cannot be made"_s.arg(folder)});
    if (!isNew)
        return code;
    leaveThePersonAlone(place.path());
    tell(u"engine"_s, {true, engineVersion()});
    tell(u"typeface"_s, face());
    tell(u"words"_s, words());
    const auto printers = QPrinterInfo::availablePrinterNames();
    tell(u"printers"_s, {true, printers.isEmpty() ? u"none"_s : printers.join(u", "_s)});
    const QString campaign = place.filePath(u"sample.solidair"_s);
    const auto make = [&](const QString &part, const QStringList &arguments, const QString &file) {
        const int ended = ways.run(arguments);
        tell(part, ended == 0 ? made(file) : Finding{false, u"exit code %1"_s.arg(ended)});
    };
    make(u"sample"_s, {u"new"_s, campaign, u"--sample"_s}, campaign);
    make(u"check"_s, {u"check"_s, campaign}, campaign);
    const QString letter = place.filePath(u"letter.pdf"_s);
    make(u"letter"_s,
         {u"letters"_s, campaign, u"--template"_s, u"ask-nl"_s, u"--to"_s, u"Genk"_s, u"--output"_s,
          letter},
         letter);
    const QString report = place.filePath(u"report.pdf"_s);
    make(u"report"_s, {u"report"_s, campaign, u"status"_s, u"--output"_s, report}, report);
    tell(u"window"_s, window(campaign, place.filePath(u"window.png"_s)));
    return code;
}

} // namespace solidair
