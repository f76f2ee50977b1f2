#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh tests/trust/faults.sh [--every N] [JOB…]: lets the disk fail at every write, sync, truncation,
# renaming, opening and removing of every command that writes, once and for good, or kills the program
# there; prints what was silent or half done, and the counts. All of it takes hours; --every 20 tries a
# twentieth. Linux only.

set -eu
cd "$(dirname "$0")/../.."
cmake --preset dev >/dev/null
cmake --build --preset dev --target faults
exec build/dev/faults "$@"
