#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh manual.sh PROGRAM LANGUAGE: the manual page, from what the program itself tells in that language
# (nl, fr, en), so that it tells of every command and option there is.

set -eu
program=$1
case "$2" in
    nl)
        name="volgt een campagne van solidaire gemeenten" synopsis="OVERZICHT" commands="OPDRACHTEN"
        window="Zonder opdracht opent het venster, met FILE of met het bestand van de vorige keer."
        files="BESTANDEN" backups="reservekopieën van elke campagne"
        status="AFSLUITWAARDE" codes="0 gelukt; 1 niet gelukt, met de reden; 2 verkeerd gebruik." ;;
    fr)
        name="suit une campagne de communes solidaires" synopsis="SYNOPSIS" commands="COMMANDES"
        window="Sans commande s’ouvre la fenêtre, avec FILE ou avec le fichier de la dernière fois."
        files="FICHIERS" backups="sauvegardes de chaque campagne"
        status="CODE DE RETOUR" codes="0 réussi ; 1 échec, avec la raison ; 2 usage erroné." ;;
    *)
        name="follows a campaign of solidary municipalities" synopsis="SYNOPSIS" commands="COMMANDS"
        window="Without a command the window opens, with FILE or with the file of last time."
        files="FILES" backups="backups of each campaign"
        status="EXIT STATUS" codes="0 done; 1 not done, with the reason; 2 wrong usage." ;;
esac

# tell ARGUMENT…: what the program says, ready for roff.
tell()
{
    LC_ALL=C.UTF-8 LANGUAGE="$language" "$program" "$@" \
        | sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^[.']/\\\\\&&/" -e 's/^ *$/.sp/'
}

language=$2
version=$("$program" --version)
cat <<END
.\\" Made by packaging/linux/manual.sh
.TH SOLIDAIR 1 "" "$version"
.SH NAME
solidair \\- $name
.SH $synopsis
.nf
END
tell --help | grep -A1 -e '^solidair' -e '^     ' | grep -e '^solidair' -e '^     '
printf '.fi\n.SH DESCRIPTION\n'
tell --help | sed '/^solidair/,$d'
printf '.PP\n%s\n.PP\n.nf\n' "$window"
tell --help | sed '1,/^solidair COMMAND/d' | grep -v '^solidair'
printf '.fi\n.SH %s\n' "$commands"
LC_ALL=C.UTF-8 "$program" --help | sed -n 's/^solidair \([a-z][a-z-]*\) .*/\1/p; s/^solidair \([a-z]*\)$/\1/p' \
    | while read -r command; do
    printf '.SS %s\n.nf\n' "$command"
    tell "$command" --help </dev/null
    printf '.fi\n'
done
cat <<END
.SH $files
.TP
.I ~/.local/share/Solidair/solidair/backups
$backups
.SH $status
$codes
END
