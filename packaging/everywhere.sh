#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh packaging/everywhere.sh [linux|all]: makes the packages and tries each: installed where nothing of
# this machine is, --selftest, a list, removed again. As root on Debian 12 with only git; what it downloads
# stays in CACHE (~/.cache/solidair-packages). The packages come in build/packages; a summary ends it.

set -eu
cd "$(dirname "$0")/.."
. packaging/prepare.sh

what=${1:-all}
case "$what" in linux | all) ;; *) fail "Usage: sh packaging/everywhere.sh [linux|all]" ;; esac
[ "$(system_family)" = debian ] && [ "$(id -u)" -eq 0 ] || fail "This needs Debian 12, and root for its chroots. Nothing was changed."
cache=${CACHE:-$HOME/.cache/solidair-packages}
out=build/packages
summary=$out/summary.txt
mkdir -p "$cache" "$out"
: >"$summary"

# part NAME COMMAND…: runs it and notes how it went; the others follow all the same.
failed=0
part()
{
    name=$1 start=$(date +%s)
    shift
    say "$name"
    result=passed
    ("$@") || { result=FAILED; failed=1; }
    printf '%-8s %-58s %5d s\n' "$result" "$name" $(($(date +%s) - start)) >>"$summary"
}

prepare 'build check package'

build_program()
{
    cmake --preset release -B build/package -DSOLIDAIR_MANUAL=ON -DCMAKE_INSTALL_PREFIX=/usr \
        ${launcher:+"$launcher"} && cmake --build build/package
}

make_deb()
{
    rm -f "$out"/*.deb
    cpack --config build/package/CPackConfig.cmake -B "$out/deb" && mv "$out"/deb/*.deb "$out"
    lintian --fail-on error,warning "$out"/*.deb
}

launcher=
command -v ccache >/dev/null 2>&1 && launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
part "Linux: the program, released" build_program
part "Linux: what stands beside it (desktop, metainfo, MIME, manual)" sh packaging/linux/check.sh build/package/solidair
part "Linux: .deb, lintian" make_deb
part "Linux: .deb in a fresh Debian 12, and purged" sh packaging/linux/try-deb.sh "$out" bookworm "$cache"
part "Linux: bundle, .tar.xz and .run" sh packaging/linux/bundle.sh build/package "$out"
part "Linux: bundle in a Debian 13 without Qt" sh packaging/linux/try-bundle.sh "$out" trixie "$cache"

say "Summary"
cat "$summary"
(cd "$out" && sha256sum -- *.deb *.tar.xz *.run >SHA256SUMS && ls -l -- *.deb *.tar.xz *.run SHA256SUMS) || failed=1
echo "Not run here: Windows, macOS, Qt 6.8 (no package is made for them yet)."
exit "$failed"
