# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# parsedback.py FILE: what vobject, an independent parser, reads of a .vcf or .ics file, as JSON: a
# list of cards or events, each an object of property and the list of its values.

import json
import sys

import vobject


def plain(value):
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, vobject.vcard.Name):
        return value.family
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def properties(component):
    found = {}
    for line in component.lines():
        found.setdefault(line.name, []).append(plain(line.value))
    return found


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    components = list(vobject.readComponents(file.read(), validate=False))
if components and components[0].name == "VCALENDAR":
    components = [part for calendar in components for part in calendar.components()]
json.dump([properties(component) for component in components], sys.stdout)
