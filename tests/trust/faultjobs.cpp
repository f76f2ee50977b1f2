// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultjobs.h"

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

QList<FaultJob> faultJobs()
{
    const QString letters = u"letters c.solidair --template ask-nl --to Gavere,Aalst"_s;
    const QStringList each{u"out/44020-gavere-ask-nl-20261122.pdf"_s,
                           u"out/41002-aalst-ask-nl-20261122.pdf"_s};
    QList<FaultJob> jobs{
        {u"set"_s, u"set c.solidair sender.name Jan"_s, {}, {}, true},
        {u"stage"_s,
         u"stage c.solidair Gavere asked --date 2026-11-01 --asked-by Groep"_s,
         {},
         {},
         true},
        {u"commit"_s,
         u"commit c.solidair Gavere --category reception --title Kamer"_s,
         {},
         {},
         true},
        {u"contact"_s, u"contact c.solidair Gavere --role mayor --name Jan"_s, {}, {}, true},
        {u"wallonia"_s, u"set c.solidair register.wallonia on"_s, {}, {}, true},
        {u"letters"_s, letters + u" --output l.pdf"_s, {u"l.pdf"_s}, {}, false},
        {u"letters-log"_s, letters + u" --log --output l.pdf"_s, {u"l.pdf"_s}, {}, true},
        {u"letters-each"_s, letters + u" --log --output out/"_s, each, {}, true},
        {u"export"_s, u"export c.solidair --output x.json"_s, {u"x.json"_s}, {}, false},
        {u"export-contacts"_s, u"export c.solidair --output x.vcf"_s, {u"x.vcf"_s}, {}, false},
        {u"backup"_s, u"backup c.solidair b.solidair"_s, {}, u"b.solidair"_s, false},
        {u"backup-folder"_s, u"backup c.solidair"_s, {}, {}, false},
        {u"restore"_s, u"restore c.solidair r.solidair"_s, {}, u"r.solidair"_s, false},
        {u"new"_s, u"new n.solidair"_s, {}, u"n.solidair"_s, false},
        {u"new-from"_s, u"new n.solidair --from c.json"_s, {}, u"n.solidair"_s, false},
        {u"new-sample"_s, u"new n.solidair --sample"_s, {}, u"n.solidair"_s, false},
    };
    for (const auto &format : {u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"txt"_s}) {
        const QString output = u"o."_s + format;
        jobs.append({u"status-"_s + format,
                     u"report c.solidair status --output "_s + output,
                     {output},
                     {},
                     false});
        jobs.append({u"sheet-"_s + format,
                     u"report c.solidair sheet --for Lokeren --output "_s + output,
                     {output},
                     {},
                     false});
    }
    return jobs;
}

} // namespace solidair::test
