#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh packaging/run.sh: installs what is missing, builds Solidair and starts it. Where there is no
# display it does the main job without one and leaves the papers in ./demo/.

set -eu
cd "$(dirname "$0")/.."
. packaging/prepare.sh

prepare build
build release
solidair=build/release/solidair
[ -x "$solidair" ] || solidair=$solidair.exe
"$solidair" --version

has_display()
{
    case "$(system_family)" in
        macos | windows) true ;;
        *) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] ;;
    esac
}

if has_display && LC_ALL=C "$solidair" --help | grep -F 'solidair [FILE]' >/dev/null; then
    say "Starting Solidair"
    exec "$solidair"
fi

say "No window here: making a sample campaign, a letter and a report in demo/"
mkdir -p demo
rm -f demo/voorbeeld.solidair* demo/brief-aalst.pdf demo/stand-van-zaken.pdf
"$solidair" new demo/voorbeeld.solidair --sample
"$solidair" letters demo/voorbeeld.solidair --template ask-nl --to Aalst --output demo/brief-aalst.pdf
"$solidair" report demo/voorbeeld.solidair status --output demo/stand-van-zaken.pdf

say "Done"
cat <<TEXT
  demo/voorbeeld.solidair    the sample campaign (every person in it is fictional)
  demo/brief-aalst.pdf       the letter that asks Aalst to join
  demo/stand-van-zaken.pdf   the status report
More: $solidair --help
TEXT
