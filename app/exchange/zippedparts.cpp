// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zippedparts.h"

#include "sheetlimits.h"
#include "sourceerrors.h"

#include <QIODevice>

#include <zip.h>

namespace solidair {

namespace {

/// A part while it is unpacked.
class UnpackedPart final : public QIODevice
{
public:
    UnpackedPart(zip_file_t *file, Intake &intake)
        : m_file(file)
        , m_intake(intake)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    ~UnpackedPart() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_intake.isOver())
            return -1;
        const auto count = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        if (count < 0) {
            m_intake.fail(sourceerrors::damaged(QString::fromUtf8(zip_file_strerror(m_file))));
            return -1;
        }
        return m_intake.takeBytes(count) ? count : -1;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    Intake &m_intake;
};

} // namespace

ZippedParts::ZippedParts(const QByteArray &content, Intake &intake)
    : m_intake(intake)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        content.constData(), static_cast<zip_uint64_t>(content.size()), 0, &error);
    if (source)
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!m_zip) {
        zip_source_free(source);
        intake.fail(sourceerrors::damaged(QString::fromUtf8(zip_error_strerror(&error))));
    }
    zip_error_fini(&error);
}

ZippedParts::~ZippedParts()
{
    if (m_zip)
        zip_discard(m_zip);
}

qint64 ZippedParts::indexOf(const QString &name) const
{
    if (!m_zip)
        return -1;
    // As it should be, then as some programs spell it.
    const QByteArray utf8 = name.toUtf8();
    const auto exact = zip_name_locate(m_zip, utf8.constData(), ZIP_FL_ENC_UTF_8);
    return exact >= 0 ? exact
                      : zip_name_locate(m_zip, utf8.constData(), ZIP_FL_ENC_UTF_8 | ZIP_FL_NOCASE);
}

bool ZippedParts::has(const QString &name) const
{
    return indexOf(name) >= 0;
}

qint64 ZippedParts::statedSize(const QString &name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const auto index = indexOf(name);
    if (index < 0 || zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &stat) != 0
        || !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    return static_cast<qint64>(std::min<zip_uint64_t>(stat.size, sheetlimits::inflatedBytes));
}

std::unique_ptr<QIODevice> ZippedParts::open(const QString &name)
{
    const auto index = indexOf(name);
    if (index < 0)
        return nullptr;
    zip_file_t *file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (file)
        return std::make_unique<UnpackedPart>(file, m_intake);
    auto *error = zip_get_error(m_zip);
    const bool locked = zip_error_code_zip(error) == ZIP_ER_NOPASSWD;
    m_intake.fail(locked ? sourceerrors::hasPassword()
                         : sourceerrors::damaged(QString::fromUtf8(zip_error_strerror(error))));
    return nullptr;
}

} // namespace solidair
