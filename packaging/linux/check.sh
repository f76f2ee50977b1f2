#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh packaging/linux/check.sh PROGRAM: whether what Linux desktops read beside the program is sound. Also in .ci/run.

set -eu
program=$(realpath "$1")
cd "$(dirname "$0")"
id=org.solidair.solidair
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

desktop-file-validate "$id.desktop"
appstreamcli validate --no-net --pedantic "$id.metainfo.xml"
# The type of a campaign is found by its name and by its mark alone.
mkdir -p "$work/mime/packages"
cp "$id.mime.xml" "$work/mime/packages/$id.xml"
xmllint --noout "$work/mime/packages/$id.xml"
update-mime-database "$work/mime"
grep -q 'application/x-solidair:\*.solidair' "$work/mime/globs"
grep -aq 'application/x-solidair' "$work/mime/magic"
[ "$(sed -n 's/^MimeType=\(.*\);/\1/p' "$id.desktop")" = "$(sed -n 's/.*<mediatype>\(.*\)<.*/\1/p' "$id.metainfo.xml")" ]
bash -n completion.bash
# The version that is told is the one that is built.
version=$(sed -n 's/^project(solidair VERSION \([0-9.]*\).*/\1/p' ../../CMakeLists.txt)
grep -q "<release version=\"$version\"" "$id.metainfo.xml" || {
    echo "$id.metainfo.xml does not tell of version $version." >&2
    exit 1
}
for language in nl fr en; do
    sh manual.sh "$program" "$language" >"$work/solidair.1"
    [ -z "$(LC_ALL=C.UTF-8 man -l --warnings "$work/solidair.1" 2>&1 >/dev/null)" ]
    grep -q '^.SS letters' "$work/solidair.1"
done
echo "Desktop file, metainfo, MIME type, completion and manual are sound."
