// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shippedfile.h"

#include <QCoreApplication>
#include <QFile>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> shippedFile(const QString &name)
{
    QFile file(u":/shipped/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Unavailable,
                     QCoreApplication::translate("ShippedFile",
                                                 "Solidair is not installed completely. Install it "
                                                 "again; your campaign files are safe."),
                     file.fileName()};
    }
    return file.readAll();
}

} // namespace solidair
