#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh packaging/pictures.sh [FOLDER [FONT]]: installs what is missing, builds, and makes a picture of
# every page and dialog in FOLDER (build/pictures): LANGUAGE-PALETTE-SCALE-VIEW.png, in Dutch and
# French, light and dark, at 100 and 200 % and with the font doubled; and in FOLDER/WIDTHxHEIGHT on the
# screens that people have, in the size of type they need. Needs no display. FONT is a typeface
# instead of the one that papers are set in. Then it renews those that the README shows.

set -eu
cd "$(dirname "$0")/.."
. packaging/prepare.sh

folder=${1:-build/pictures}
font=${2:-}
shown=packaging/pictures

prepare 'build test'
build dev pictures

# Nothing of this person, computer or moment gets into a picture; paths do, so they are the same.
home=/tmp/solidair-pictures-home
rm -rf "$home"
mkdir -m 700 "$home" "$home/run"
trap 'rm -rf "$home"' EXIT
# Room for every window at 200 %.
room='3840 2400'

# draw FOLDER LANGUAGE PALETTE SCALE FACTOR
draw()
{
    printf '{"screens":[{"name":"screen","width":%s,"height":%s,"logicalDpi":96}]}' $room \
        >"$home/screen.json"
    env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
        XDG_RUNTIME_DIR="$home/run" QT_QPA_PLATFORM="offscreen:configfile=$home/screen.json" \
        QT_SCALE_FACTOR="$5" QT_LOGGING_RULES='qt.qpa.*=false' LC_ALL=C.UTF-8 LANGUAGE= TZ=UTC \
        SOURCE_DATE_EPOCH=1795357920 \
        build/dev/pictures "$1" "$2" "$3" "$4" ${font:+"$font"} 2>"$home/said" \
        || { cat "$home/said" >&2; fail "The pictures of $2 $3 $4 could not be made."; }
}

say "Making the pictures in $folder"
for language in nl fr; do
    for palette in light dark; do
        draw "$folder" "$language" "$palette" 100 1
        draw "$folder" "$language" "$palette" 200 2
    done
    draw "$folder" "$language" light font200 1
done
for screen in '1024 768 10' '1366 768 15' '1920 1080 20' '1440 900 10'; do
    room=${screen% *}
    for language in nl fr; do
        for palette in light dark; do
            draw "$folder/${room% *}x${room#* }" "$language" "$palette" "screen${screen##* }" 1
        done
    done
done

if [ -z "$font" ]; then
    say "Renewing the README's pictures in $shown"
    mkdir -p "$shown"
    for view in list-dossier stage-joining letters import-check; do
        cp "$folder/nl-light-100-$view.png" "$shown/$view.png"
    done
fi
say "Done"
