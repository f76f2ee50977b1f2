// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outputfile.h"

#include "disk.h"
#include "outputpath.h"
#include "remnants.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <vector>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Code::FileAccess,
            QCoreApplication::translate(
                "OutputFile",
                "The file %1 could not be written: the folder is missing or forbidden, it is no "
                "ordinary file, or the disk is full. Nothing was changed. Choose another place or "
                "make room, and try again.")
                .arg(QDir::toNativeSeparators(path)),
            why};
}

Error occupied(const QString &path)
{
    return {Error::Code::FileAccess,
            QCoreApplication::translate("OutputFile",
                                        "There is a file at %1 already. It was left alone; choose "
                                        "another name.")
                .arg(QDir::toNativeSeparators(path)),
            path};
}

/// When others had been replaced already, or do not go away again.
Error onlySome(Error error, qsizetype done)
{
    error.message = QCoreApplication::translate(
                        "OutputFile", "The first %1 files were written before this happened: %2")
                        .arg(QString::number(done), error.message);
    return error;
}

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymbolicLink();
}

/// Writes the file in between, down to the disk.
Result<> fill(const OutputFile &output, const QString &target,
              const std::function<Result<>(QIODevice &)> &write)
{
    if (const auto free = output.check(); !free)
        return free;
    QFile file(output.path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return notWritten(target, file.errorString());
    if (const auto written = write(file); !written)
        return written;
    // Where the last bytes do not fit, only this tells.
    return disk::flush(file) ? Result<>() : notWritten(target, file.errorString());
}

std::function<Result<>(QIODevice &)> writerOf(const QString &path, const QByteArray &content)
{
    return [path, content](QIODevice &device) -> Result<> {
        if (device.write(content) == content.size())
            return {};
        return notWritten(path, device.errorString());
    };
}

} // namespace

OutputFile::OutputFile(const QString &target, Place place)
    : m_target(target)
    , m_end(place == Place::New ? target : linkedPath(target))
    , m_path(remnants::newName(QFileInfo(m_end).absolutePath()))
    , m_place(place)
{ }

OutputFile::~OutputFile()
{
    if (!m_isPlaced)
        remnants::remove(m_path);
}

Result<> OutputFile::check() const
{
    if (const auto sound = checkPath(m_target); !sound)
        return sound;
    if (m_place == Place::New) {
        for (const auto &ending : {u""_s, u"-wal"_s, u"-journal"_s}) {
            if (isThere(m_target + ending))
                return occupied(m_target + ending);
        }
    } else if (const auto other = refuseCampaignFile(m_end); !other) {
        return other;
    }
    // A device or a pipe would be replaced by a file.
    const QFileInfo there(m_end);
    if (there.exists() && (!there.isFile() || !there.isWritable()))
        return notWritten(m_target, u"not a file that may be written"_s);
    remnants::sweep(there.absolutePath());
    return {};
}

bool OutputFile::hasLog() const
{
    return QFileInfo(m_path + u"-wal"_s).size() > 0 || QFileInfo(m_path + u"-journal"_s).size() > 0;
}

Result<> OutputFile::takePlace()
{
    // What is still in a log would be lost with it.
    if (hasLog())
        return notWritten(m_target, u"content is left in a log"_s);
    if (!disk::flush(m_path))
        return notWritten(m_target, u"fsync"_s);
    switch (disk::move(m_path, m_end, m_place == Place::Replace)) {
    case disk::Moved::Done:
        break;
    case disk::Moved::Occupied:
        return occupied(m_target);
    case disk::Moved::Failed:
        return notWritten(m_target, u"rename"_s);
    }
    m_isPlaced = true;
    remnants::remove(m_path);
    return {};
}

QString OutputFile::unconfirmed(const QString &path)
{
    if (disk::flushFolder(QFileInfo(linkedPath(path)).absolutePath()))
        return {};
    return QCoreApplication::translate(
               "OutputFile",
               "%1 is there, and whole; but the disk does not confirm that it stays there when the "
               "power fails now. Check the disk, and keep a copy elsewhere.")
        .arg(QDir::toNativeSeparators(path));
}

Result<PlacedFile> OutputFile::place()
{
    if (const auto placed = takePlace(); !placed)
        return placed.error();
    return PlacedFile{m_target, unconfirmed(m_target)};
}

Error OutputFile::aboutPlace(Error error) const
{
    error.message.replace(m_path, m_target);
    return error;
}

Result<PlacedFile> saveDocument(const QString &path,
                                const std::function<Result<>(QIODevice &)> &write)
{
    OutputFile output(path, OutputFile::Place::Replace);
    if (const auto filled = fill(output, path, write); !filled)
        return filled.error();
    return output.place();
}

Result<PlacedFile> saveDocument(const QString &path, const QByteArray &content)
{
    return saveDocument(path, writerOf(path, content));
}

Result<QString> saveDocuments(const QList<Document> &documents)
{
    std::vector<std::unique_ptr<OutputFile>> outputs;
    for (const auto &[path, content] : documents) {
        outputs.push_back(std::make_unique<OutputFile>(path, OutputFile::Place::Replace));
        if (const auto filled = fill(*outputs.back(), path, writerOf(path, content)); !filled)
            return filled.error();
    }
    QStringList added;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QString &path = documents[i].path;
        const bool isNew = !isThere(path);
        if (const auto placed = outputs[static_cast<size_t>(i)]->takePlace(); !placed) {
            const bool isUndone =
                std::ranges::all_of(added, [](const QString &file) { return QFile::remove(file); });
            return isUndone && added.size() == i ? placed.error() : onlySome(placed.error(), i);
        }
        if (isNew)
            added.append(path);
    }
    return documents.isEmpty() ? QString() : OutputFile::unconfirmed(documents.first().path);
}

} // namespace solidair
