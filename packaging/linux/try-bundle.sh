#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh packaging/linux/try-bundle.sh FOLDER SUITE CACHE: both bundles in FOLDER on a system without Qt and without our
# typeface. What they made is left in FOLDER/tried-bundle.

set -eu
here=$(dirname "$0")
. "$here/chroot.sh"
tried=$1/tried-bundle
fresh "$2" "$3" xvfb,xauth,xz-utils,fonts-dejavu-core,libegl1,libgl1,libopengl0,libxkbcommon-x11-0,libxcb-cursor0,libxcb-icccm4,libxcb-image0,libxcb-keysyms1,libxcb-randr0,libxcb-render-util0,libxcb-shape0,libxcb-xinerama0,libxcb-xkb1,libdbus-1-3,libfontconfig1,libcups2t64
[ -z "$(find "$root/usr" -name 'libQt6*')" ]
tar -C "$root/opt" -xf "$(ls "$1"/*.tar.xz)"
cp "$(ls "$1"/*.run)" "$root/tmp/solidair.run"
program=$(cd "$root" && ls -d opt/solidair-*)
inside xvfb-run -a -s '-screen 0 1280x800x24' timeout 120 "/$program/solidair" --selftest /tmp/tried
rm -rf "$tried"
cp -r "$root/tmp/tried" "$tried"
inside xvfb-run -a -s '-screen 0 1280x800x24' timeout 120 sh /tmp/solidair.run --quiet -- --selftest /tmp/tried-run
inside "/$program/solidair" new /tmp/campaign.solidair --sample
[ "$(inside "/$program/solidair" list /tmp/campaign.solidair | wc -l)" -gt 300 ]
echo "Both bundles work without Qt ($2)."
