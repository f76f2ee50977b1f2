#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh tests/benchmarks/run.sh: builds the benchmarks (Release) and prints every figure. The large
# campaign takes some minutes to make and 530 MB in the build folder; it is kept for the next time.

set -eu
cd "$(dirname "$0")/../.."
build=${BUILD:-build/dev}
[ -f "$build/build.ninja" ] || cmake --preset dev
cmake --build "$build" --target solidair makecampaign bench_open bench_commit bench_letters bench_status bench_list bench_sheets bench_import bench_window

HOME=$(mktemp -d)
XDG_DATA_HOME=$HOME SOURCE_DATE_EPOCH=1795305600 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export HOME XDG_DATA_HOME SOURCE_DATE_EPOCH QT_QPA_PLATFORM LC_ALL
trap 'rm -rf "$HOME"' EXIT
large=$build/large.solidair
[ -f "$large" ] || "$build/makecampaign" 57000 500000 1000000 "$large"
small=$HOME/small.solidair
"$build/solidair" new "$small" --sample

list() {
    start=$(date +%s%N)
    "$build/solidair" list "$1" > "$HOME/list.txt"
    echo "solidair list: $(wc -l < "$HOME/list.txt") lines in $((($(date +%s%N) - start) / 1000000)) ms"
}

echo "== Letters: 565"
"$build/bench_letters" 565
for municipalities in 304 57000; do
    echo "== Status report: $municipalities municipalities"
    "$build/bench_status" $municipalities 2>&1
done
echo "== Opening and list: 304 municipalities"
"$build/bench_open" "$small" 15
list "$small"
echo "== Opening and list: 57,000 municipalities, 500,000 contacts, 1,000,000 steps and interactions"
"$build/bench_open" "$large" 5
list "$large"
echo "== One committed edit"
"$build/bench_commit" "$small"
echo "== The list: 304 and 57,000 municipalities, beside a QSortFilterProxyModel"
"$build/bench_list"
echo "== Sheets of 57,000 rows and 12 columns, beside the unpacking alone"
"$build/bench_sheets" make "$HOME" 57000
for kind in csv xlsx ods; do
    "$build/bench_sheets" "$HOME/bench-sheet.$kind"
done
echo "== A list of 57,000 rows taken in, beside bare inserts and LibreOffice where it is installed"
"$build/makecampaign" 57000 100 100 "$HOME/bare.solidair"
for campaign in small bare; do
    echo "-- $campaign campaign"
    "$build/bench_import" make "$HOME/$campaign.solidair" "$HOME" 57000
    for kind in csv xlsx; do
        "$build/bench_import" take "$HOME/$campaign.solidair" "$HOME/bench-import.$kind"
    done
done
"$build/bench_import" export "$HOME/bare.solidair" "$HOME"
echo "== The window: 304 municipalities, and 57,000 with 57,000 contacts and 114,000 steps and interactions"
"$build/makecampaign" 57000 57000 114000 "$HOME/wide.solidair"
"$build/bench_window" "$small" "$HOME/wide.solidair"
