#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh packaging/linux/try-deb.sh FOLDER SUITE CACHE: installs the .deb in FOLDER into a fresh Debian, with what
# it depends on and no more; tests it, uses it and purges it. What it made is left in FOLDER/tried-deb.

set -eu
here=$(dirname "$0")
. "$here/chroot.sh"
deb=$(ls "$1"/*.deb)
tried=$1/tried-deb
fresh "$2" "$3" ca-certificates,xvfb,xauth
cp "$deb" "$root/tmp/solidair.deb"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/solidair.deb >/dev/null
inside dpkg -V solidair
inside xvfb-run -a -s '-screen 0 1280x800x24' timeout 120 solidair --selftest /tmp/tried
rm -rf "$tried"
cp -r "$root/tmp/tried" "$tried"
inside solidair new /tmp/campaign.solidair --sample
[ "$(inside solidair list /tmp/campaign.solidair | wc -l)" -gt 300 ]
for file in applications/org.solidair.solidair.desktop mime/packages/org.solidair.solidair.xml \
    icons/hicolor/48x48/apps/org.solidair.solidair.png man/man1/solidair.1.gz man/nl/man1/solidair.1.gz \
    doc/solidair/copyright; do
    # Minimal systems leave manuals out.
    [ -e "$root/usr/share/$file" ] || dpkg-deb -c "$deb" | grep -q "usr/share/$file" || { echo "$file is missing." >&2; exit 1; }
done
inside apt-get purge -y -qq solidair >/dev/null
[ -z "$(find "$root/usr" -ipath '*solidair*')" ] || { echo "Left behind after the purge:" >&2; find "$root/usr" -ipath '*solidair*' >&2; exit 1; }
[ -s "$root/tmp/campaign.solidair" ] # what the person made stays
echo "The .deb installs, works and goes ($2)."
