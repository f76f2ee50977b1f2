// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitefaults.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlError>

#include <sqlite3.h>

namespace solidair::sqlitefile {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sentence(const char *source)
{
    return QCoreApplication::translate("CampaignFile", source);
}

/// Whether what was to be written may be on the disk although the disk reported an error: it did
/// not confirm the last of it.
bool isUnconfirmed(int code)
{
    return code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC
        || code == SQLITE_IOERR_DELETE || code == SQLITE_IOERR_CLOSE;
}

Error unconfirmed(const QString &detail)
{
    return {Error::Code::FileAccess,
            sentence(QT_TRANSLATE_NOOP(
                "CampaignFile",
                "The disk or network drive with the file reports an error at the last moment, so "
                "that it is not known whether this change was kept. All before it is safe. Close "
                "the file, check the drive, open it again and look before you make the change "
                "anew.")),
            detail};
}

} // namespace

Error damaged(const QString &detail)
{
    return {
        Error::Code::Damaged,
        sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                   "The file is damaged. Nothing was changed. Restore the newest "
                                   "backup to a new file and go on with that.")),
        detail};
}

Error foreign(const QString &detail)
{
    return {Error::Code::Damaged,
            sentence(
                QT_TRANSLATE_NOOP("CampaignFile",
                                  "This is not a campaign file of Solidair, or its beginning was "
                                  "overwritten. Nothing was changed. Open another file, or restore "
                                  "a backup.")),
            detail};
}

Error empty()
{
    return {
        Error::Code::Damaged,
        sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                   "The file is empty: its content was lost outside Solidair, or "
                                   "copying it was cut short. Restore a backup to a new file.")),
        {}};
}

Error moved(const QString &detail, const QString &advice)
{
    const QString what =
        sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                   "The campaign file is no longer in its place: it was moved, "
                                   "replaced or deleted while it was open."));
    return {Error::Code::FileAccess, what + u' ' + advice, detail};
}

Error overwritten(const QString &detail, const QString &advice)
{
    const QString what =
        sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                   "Another program wrote into the campaign file while it was "
                                   "open. What that program wrote is left as it is."));
    return {Error::Code::FileAccess, what + u' ' + advice, detail};
}

QString adviceToClose()
{
    return sentence(
        QT_TRANSLATE_NOOP("CampaignFile",
                          "Nothing can be recorded any more; what you recorded before is still "
                          "here. Close the file: it is then kept as a backup, and you are told "
                          "where."));
}

Error notAlone(const QString &path)
{
    return {
        Error::Code::FileAccess,
        sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                   "Beside the place for %1 stands the log of a file that was "
                                   "there. Nothing was changed. Choose another name, or move the "
                                   "files whose names begin like it."))
            .arg(path),
        path};
}

Error hardLinked(const QString &path)
{
    return {
        Error::Code::FileAccess,
        sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                   "The file %1 has more than one name on the disk (a hard link), "
                                   "so that it could be opened twice at once and be damaged. "
                                   "Nothing was changed. Make a copy and go on with that, or "
                                   "delete the other names."))
            .arg(path),
        path};
}

Error errorOf(const QSqlError &error, const QString &sql)
{
    const QString detail = error.text() + u" ("_s + error.nativeErrorCode() + u") in: "_s + sql;
    const int code = error.nativeErrorCode().toInt();
    if (sql == "COMMIT"_L1 && isUnconfirmed(code))
        return unconfirmed(detail);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            Error::Code::FileAccess,
            sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                       "The disk is full. Nothing was changed. Make room and try "
                                       "again.")),
            detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            Error::Code::FileAccess,
            sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                       "The file or its folder may not be changed. Nothing was "
                                       "changed. Copy the file to a folder of your own or ask for "
                                       "permission.")),
            detail};
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {Error::Code::FileAccess,
                sentence(
                    QT_TRANSLATE_NOOP("CampaignFile",
                                      "The file cannot be opened. Check that it and its folder are "
                                      "there and that you may use them.")),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Code::Locked,
            sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                       "Another program is using the file at this moment. Nothing "
                                       "was changed. Try again.")),
            detail};
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return damaged(detail);
    case SQLITE_NOTADB:
        return foreign(detail);
    case SQLITE_IOERR:
        return {Error::Code::FileAccess,
                sentence(QT_TRANSLATE_NOOP(
                    "CampaignFile",
                    "The disk or network drive with the file reports an error. "
                    "Nothing was changed. Check the drive and its free space, and "
                    "try again.")),
                detail};
    case SQLITE_TOOBIG:
        return {
            Error::Code::InvalidInput,
            sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                       "A text or file is larger than a campaign file can hold. "
                                       "Nothing was changed. Shorten it and try again.")),
            detail};
    default:
        return {
            Error::Code::Storage,
            sentence(QT_TRANSLATE_NOOP("CampaignFile",
                                       "The campaign file could not be read or changed. What was "
                                       "saved before is safe. Close it and check the file.")),
            detail};
    }
}

std::optional<QString> forbiddenIn(const Error &error)
{
    static const QRegularExpression named(
        u"(?:NOT NULL|UNIQUE) constraint failed: ([\\w., ]+?) "_s);
    if (!error.detail.contains("constraint failed"_L1))
        return {};
    QStringList columns = named.match(error.detail).captured(1).split(u", "_s);
    for (QString &column : columns)
        column = column.section(u'.', -1);
    return columns.join(u", "_s);
}

} // namespace solidair::sqlitefile
