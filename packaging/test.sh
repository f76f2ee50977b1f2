#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh packaging/test.sh: installs what is missing, builds with warnings as errors and runs every test.

set -eu
cd "$(dirname "$0")/.."
. packaging/prepare.sh

prepare 'build test'
build dev
say "Running every test"
# One more than the cores that CI has: tests wait nearly as much as they work.
ctest --preset dev -j3 || fail "A test failed; its output stands above."
say "Every test passed"
