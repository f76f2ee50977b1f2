// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listcsv.h"

#include "exchange/csvwriter.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString listCsv(const Register &campaign, const QList<MunicipalityId> &municipalities, QDate day)
{
    QList<CsvRow> rows{{u"nis"_s, u"name"_s, u"province"_s, u"stage"_s, u"since"_s, u"charter"_s,
                        u"commitments"_s, u"asked_for"_s, u"coordinator"_s}};
    for (const auto id : municipalities) {
        const auto &it = campaign.municipality(id);
        const auto standing = campaign.standing(id, day);
        const auto *charter = campaign.charter(standing.charter);
        rows.append({it.nis, it.name(), it.province, stageToken(standing.stage),
                     standing.since.toIso(), charter ? charter->key : QString(),
                     qint64(standing.counted),
                     charter ? CsvCell(qint64(standing.asked)) : CsvCell(QString()),
                     campaign.coordinatorName(it.coordinator)});
    }
    return csvFileText(rows);
}

} // namespace solidair
