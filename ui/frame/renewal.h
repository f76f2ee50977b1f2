// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace solidair {

class Workspace;

/// Brings what the register says of the municipalities in an older file to what this program knows,
/// as soon as the file may be edited; tells when that fails. Returns whether it did by now.
bool renewCampaign(Workspace &workspace);

} // namespace solidair
