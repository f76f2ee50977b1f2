// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultjobs.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

namespace {

namespace fs = std::filesystem;

const QString campaign = u"c.solidair"_s;
const QByteArray oldBytes = "what stood there before";
/// After so many kills it is tried whether the work goes on.
constexpr int everyKill = 5;

fs::path native(const QString &path)
{
    return path.toStdU16String();
}

/// Ids are made anew in each run.
QStringList comparable(const QByteArray &json)
{
    static const QRegularExpression id(
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    QStringList lines = QString::fromUtf8(json).replace(id, u"id"_s).split(u'\n');
    for (auto &line : lines) {
        // Which row is the last depends on its id.
        while (line.endsWith(u',') || line.endsWith(u']'))
            line.chop(1);
    }
    lines.sort();
    return lines;
}

bool isKilled(const QString &kind, const Outcome &outcome)
{
    return (kind == u"kill"_s || kind == u"torn"_s) && outcome.exitCode == Outcome::crashed;
}

} // namespace

FaultCounts &FaultCounts::operator+=(const FaultCounts &other)
{
    for (const auto count :
         {&FaultCounts::points, &FaultCounts::tried, &FaultCounts::reported, &FaultCounts::remarked,
          &FaultCounts::harmless, &FaultCounts::killed, &FaultCounts::unknown, &FaultCounts::left,
          &FaultCounts::silent, &FaultCounts::half})
        this->*count += other.*count;
    return *this;
}

FaultyWorld::FaultyWorld()
{
    const auto made = m_program.run(u"new c.solidair --sample"_s);
    // The day's backup is there already, but for one job, which makes it.
    const auto edited = m_program.run(u"set c.solidair sender.website www.voorbeeld.example"_s);
    const auto exported = m_program.run(u"export c.solidair --output c.json"_s);
    if (made.exitCode != 0 || edited.exitCode != 0 || exported.exitCode != 0) {
        qFatal("%s%s%s", made.told().constData(), edited.told().constData(),
               exported.told().constData());
    }
    m_before = bytesOf(campaign);
    m_contentBefore = contentOf(campaign);
    fs::copy(native(m_program.folder()).parent_path(), native(m_template.path()),
             fs::copy_options::recursive);
}

void FaultyWorld::reset(const FaultJob &job)
{
    const fs::path root = native(m_program.folder()).parent_path();
    for (const auto *name : {"work", "home"}) {
        fs::remove_all(root / name);
        fs::copy(native(m_template.path()) / name, root / name, fs::copy_options::recursive);
    }
    for (const auto &document : job.documents) {
        fs::create_directories(native(m_program.path(document)).parent_path());
        m_program.write(document, oldBytes);
        QFile::setPermissions(m_program.path(document), QFile::ReadOwner | QFile::WriteOwner);
    }
}

Outcome FaultyWorld::runFaulty(const FaultJob &job, const QString &kind, int at)
{
    const bool isFull = kind == u"forgood"_s;
    m_program.setVariable(u"FAULT_FOLDER"_s,
                          QString::fromStdString(native(m_program.folder()).parent_path().string())
                              + u'/');
    m_program.setVariable(u"FAULT_KIND"_s, kind);
    m_program.setVariable(u"FAULT_AT"_s, QString::number(at));
    m_program.setVariable(u"FAULT_ERROR"_s, QString::number(isFull ? ENOSPC : EIO));
    m_program.setVariable(u"LD_PRELOAD"_s, QStringLiteral(FAULTYDISK));
    const auto outcome = m_program.run(job.line);
    m_program.setVariable(u"LD_PRELOAD"_s, {});
    return outcome;
}

int FaultyWorld::countPoints(const FaultJob &job)
{
    reset(job);
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"acts"_s);
    m_program.setVariable(u"FAULT_LOG"_s, log);
    const auto outcome = runFaulty(job, u"none"_s, 0);
    m_program.setVariable(u"FAULT_LOG"_s, u"/dev/null"_s);
    if (outcome.exitCode != 0)
        qFatal("%s fails without a fault: %s", qPrintable(job.name), outcome.told().constData());
    m_after.campaign = job.changes ? contentOf(campaign) : m_contentBefore;
    m_after.documents.clear();
    for (const auto &document : job.documents)
        m_after.documents.append(bytesOf(document));
    m_after.made = job.campaign.isEmpty() ? QStringList() : contentOf(job.campaign);
    QFile acts(log);
    if (!acts.open(QIODevice::ReadOnly))
        qFatal("The disk that fails was not asked.");
    return static_cast<int>(acts.readAll().count('\n'));
}

FaultCounts FaultyWorld::tryJob(const FaultJob &job, int every, const Say &say)
{
    FaultCounts counts;
    counts.points = countPoints(job);
    int offset = 0;
    for (const auto &kind : {u"once"_s, u"forgood"_s, u"kill"_s, u"torn"_s}) {
        // Another place for each kind, or few would do as well.
        const int first = 1 + offset % std::min(every, counts.points);
        for (int at = first; at <= counts.points; at += every) {
            reset(job);
            const auto outcome = runFaulty(job, kind, at);
            ++counts.tried;
            const QString wrong = verdict(job, kind, outcome, counts);
            if (!wrong.isEmpty())
                say(u"%1, %2 at %3: %4\n%5"_s.arg(job.name, kind)
                        .arg(at)
                        .arg(wrong, QString::fromUtf8(outcome.told())));
        }
        offset += 1 + every / 4;
    }
    return counts;
}

QStringList FaultyWorld::contentOf(const QString &name) const
{
    const QString json = u"../content.json"_s;
    QFile::remove(m_program.path(json));
    const auto outcome = m_program.run({u"export"_s, name, u"--output"_s, json});
    return outcome.exitCode == 0 ? comparable(bytesOf(json)) : QStringList();
}

QByteArray FaultyWorld::bytesOf(const QString &name) const
{
    QFile file(m_program.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool FaultyWorld::isAsBefore() const
{
    const auto is = [this](const QString &ending) {
        return QFile::exists(m_program.path(campaign + ending));
    };
    return !is(u"-wal"_s) && !is(u"-journal"_s) && bytesOf(campaign) == m_before;
}

QStringList FaultyWorld::remnants() const
{
    QStringList found;
    QDirIterator walk(QFileInfo(m_program.folder()).absolutePath(), {u".solidair-*.part*"_s},
                      QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found.append(walk.next());
    return found;
}

QString FaultyWorld::verdict(const FaultJob &job, const QString &kind, const Outcome &outcome,
                             FaultCounts &counts)
{
    const bool killed = isKilled(kind, outcome);
    if (!killed && outcome.exitCode != 0 && outcome.exitCode != 1) {
        ++counts.half;
        return u"ended oddly"_s;
    }
    if (outcome.exitCode == 1 && outcome.messages.trimmed().isEmpty()) {
        ++counts.silent;
        return u"failed without a word"_s;
    }
    counts.left += !remnants().isEmpty();
    QString wrong = verdictOnModes();
    if (wrong.isEmpty())
        wrong = verdictOnDocuments(job, outcome, killed);
    if (wrong.isEmpty())
        wrong = verdictOnMade(job, outcome, killed);
    if (wrong.isEmpty())
        wrong = verdictOnCampaign(job, outcome, killed, counts);
    if (wrong.isEmpty())
        wrong = verdictOnBackups();
    if (wrong.isEmpty() && killed && counts.killed % everyKill == 0)
        wrong = verdictOnGoingOn();
    if (!wrong.isEmpty())
        ++(outcome.exitCode == 0 ? counts.silent : counts.half);
    else if (killed)
        ++counts.killed;
    else if (outcome.exitCode == 1)
        ++counts.reported;
    else
        ++(outcome.messages.trimmed().isEmpty() ? counts.harmless : counts.remarked);
    return wrong;
}

QString FaultyWorld::verdictOnModes() const
{
    QDirIterator walk(QFileInfo(m_program.folder()).absolutePath(), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo file(walk.next());
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        // What is no secret: who has the file open. Nor can they reach into a closed folder.
        const bool isLock = file.fileName().contains(u".lock"_s);
        const bool isClosed = !(QFileInfo(file.path()).permissions() & (others | QFile::ExeOther));
        if (!isLock && !isClosed && (file.permissions() & others))
            return u"others may read %1"_s.arg(file.fileName());
    }
    return {};
}

QString FaultyWorld::verdictOnDocuments(const FaultJob &job, const Outcome &outcome,
                                        bool isKilled) const
{
    const bool isToldToStand = outcome.messages.contains(u"but recording them"_s);
    const bool isToldToBeSome = outcome.messages.contains(u"files were written before this"_s);
    for (qsizetype i = 0; i < job.documents.size(); ++i) {
        const QByteArray now = bytesOf(job.documents[i]);
        const bool isNew = now == m_after.documents[i];
        if (!isNew && now != oldBytes)
            return u"%1 is neither the old nor the new one"_s.arg(job.documents[i]);
        if (outcome.exitCode == 0 && !isNew)
            return u"%1 was not written, and done was said"_s.arg(job.documents[i]);
        const bool mayBeNew = outcome.exitCode == 0 || isKilled || isToldToStand || isToldToBeSome;
        if (isNew && !mayBeNew)
            return u"%1 was written, and failed was said"_s.arg(job.documents[i]);
    }
    return {};
}

QString FaultyWorld::verdictOnMade(const FaultJob &job, const Outcome &outcome, bool isKilled) const
{
    if (job.campaign.isEmpty())
        return {};
    const bool isThere = QFile::exists(m_program.path(job.campaign));
    if (isThere && contentOf(job.campaign) != m_after.made)
        return u"%1 is not whole"_s.arg(job.campaign);
    if (outcome.exitCode == 0 && !isThere)
        return u"%1 is not there, and done was said"_s.arg(job.campaign);
    if (outcome.exitCode == 1 && isThere && !isKilled)
        return u"%1 is there, and failed was said"_s.arg(job.campaign);
    return {};
}

QString FaultyWorld::verdictOnCampaign(const FaultJob &job, const Outcome &outcome, bool isKilled,
                                       FaultCounts &counts) const
{
    if (isAsBefore())
        return job.changes && outcome.exitCode == 0 ? u"nothing was recorded, and done was said"_s
                                                    : QString();
    if (const auto checked = m_program.run(u"check c.solidair"_s); checked.exitCode != 0)
        return u"the campaign is damaged: "_s + checked.messages;
    const auto now = contentOf(campaign);
    if (now != m_contentBefore && now != m_after.campaign)
        return u"the campaign is neither as before nor as after"_s;
    const bool isDone = now == m_after.campaign;
    if (outcome.exitCode == 0 && !isDone)
        return u"nothing was recorded, and done was said"_s;
    if (outcome.exitCode != 1 || !isDone || !job.changes || isKilled)
        return {};
    ++counts.unknown;
    return outcome.messages.contains(u"not known whether"_s)
        ? QString()
        : u"it was recorded, and failed was said"_s;
}

QString FaultyWorld::verdictOnBackups() const
{
    const QString root = QFileInfo(m_program.folder()).absolutePath();
    QDirIterator walk(root + u"/home"_s, {u"*.solidair"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (contentOf(path).isEmpty())
            return u"the backup %1 is not whole"_s.arg(path);
    }
    return {};
}

QString FaultyWorld::verdictOnGoingOn() const
{
    for (const auto &line : {u"set c.solidair sender.phone 021111111"_s, u"backup c.solidair"_s,
                             u"report c.solidair status --output swept.txt"_s}) {
        if (const auto next = m_program.run(line); next.exitCode != 0)
            return u"afterwards, %1: %2"_s.arg(line, next.messages);
    }
    QStringList left = remnants();
    left.removeIf([](const QString &path) { return path.contains(u"/out/"_s); });
    return left.isEmpty() ? QString() : u"not swept: "_s + left.join(u' ');
}

} // namespace solidair::test
