// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace solidair::test {

/// A list as coordinators keep it, of the sample's municipalities and fictional persons: with
/// something of everything that an import asks, refuses and changes.
inline QString writeImportSample(const QString &folder)
{
    const auto path = folder + QStringLiteral("/opvolging 2026.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("No list");
    file.write("Opvolging Solidaire Gemeenten;;;;;;;;;;;\r\n"
               ";;;;;;;;;;;\r\n"
               "Nr.;Gemeente;Prov.;Status;Datum;Gevraagd door;Engagement 1;Engagement 2;"
               "Contactpersoon;Functie;E-mail;Opm.\r\n"
               "1;Aalst;O-VL;brief;04/03/2026;11.11.11 Aalst;;;Karim Fictie;schepen;"
               "k.fictie@aalst.example;\r\n"
               "2;Aalter;O-VL;bezig;sept 2025;;Buddywerking;Taalcaf\xe9;Els Model;dienst welzijn;"
               "els.model@aalter.example;wacht op raad van 24/11\r\n"
               "3;Aarschot;VL-B;brief;26/08/2026;;;;Bram Testman;;b.testman@aarschot.example;\r\n"
               "4;Heist;;brief;11/05/2026;;;;;;;\r\n"
               "5;Dendermode;O-VL;brief;04/05/2026;;;;;;;\r\n"
               "6;Diksmude;W-VL;brief;14/05/2026;;;;;;;\r\n"
               "7;Anzegem;W-VL;brief;30/02/2026;;;;Leen Verzonnen;;leen@anzegem.example;\r\n"
               "8;Gent;O-VL;brief;2021;;;;;;;\r\n"
               "9;Mol;ANTW;later;03/2026;;;;;;;geen contact gekend\r\n"
               "10;Tielt;W-VL;wie weet;2026;;;;;;;\r\n"
               "11;Zwalm;O-VL;ja;12/06/2026;;Huiswerkklas;;Tom Fictief;burgemeester;"
               "tom@zwalm.example;\r\n"
               "12;Ninove;O-VL;;;;Opvang van gezinnen;;Griet Staal;schepen;"
               "griet.staal@ninove.example;Griet bellen na de raad\r\n"
               ";;;;;;;;;;;\r\n"
               ";;Totaal;12;;;;;;;;\r\n");
    return path;
}

} // namespace solidair::test
