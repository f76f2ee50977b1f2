// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace solidair {

/// How a report looks in a browser: as on paper, dark where the reader's screen is, and A4 when
/// printed from there. Hues come with patterns, for grey print.
inline constexpr QLatin1StringView reportStyle{R"css(
:root { color-scheme: light dark; --ink: #1a1a1a; --quiet: #595959; --ground: #fff; --rule: #bdbdbd;
  --wash: #f1f3f2; --accent: #00664b; --asked: #eaf4fa; --asked-line: #4a9bcb; --talk: #f2b541;
  --talk-line: #8a5900; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --quiet: #b4b4b4; --ground: #161817;
  --rule: #4a4d4c; --wash: #242827; --accent: #5cc9a7; --asked: #17303f; --asked-line: #4a9bcb;
  --talk: #7a5208; --talk-line: #f2b541; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 60rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.4 Carlito, Calibri, "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.2rem 0 .4rem; font-size: 1.15rem; color: var(--accent); break-after: avoid; }
p { margin: .3rem 0; }
.subtitle, .note, footer, .remark { color: var(--quiet); }
.note, footer { font-size: .85rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin: 1.2rem 0; padding: .8rem 0;
  border-top: 2px solid var(--ink); border-bottom: 1px solid var(--rule); }
.figures div { flex: 1 1 9rem; display: flex; flex-direction: column-reverse;
  justify-content: flex-end; }
.figures dd { margin: 0; font-size: 1.9rem; font-weight: bold; line-height: 1.2; }
.figures div:first-child dd { color: var(--accent); }
.figures dt { color: var(--quiet); font-size: .85rem; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { text-align: left; padding: 0; height: 1px; overflow: hidden; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .25rem .9rem .25rem 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-size: .85rem; vertical-align: bottom;
  border-bottom: 1.5px solid var(--ink); }
tbody th { font-weight: normal; }
tbody th.strong { font-weight: bold; }
tbody th.strong .remark { font-weight: normal; }
tr.group th { background: var(--wash); font-weight: bold; }
.number, .date { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.zero { color: var(--quiet); }
.meter, .mark { color: var(--accent); white-space: nowrap; }
.way, .lines { margin: .3rem 0; padding: 0; list-style: none; }
.way { display: flex; flex-wrap: wrap; gap: .2rem 2rem; }
article + article { margin-top: 4rem; break-before: page; }
.bar { width: 40%; min-width: 9rem; }
.bar div { display: flex; height: 1.1rem; }
.swatch { display: inline-block; width: 1.3em; height: .75em; }
.bar span, .swatch { border: 1px solid var(--quiet); print-color-adjust: exact;
  -webkit-print-color-adjust: exact; }
.joined { background: var(--accent); border-color: var(--accent); }
.in-discussion { border-color: var(--talk-line); background: radial-gradient(circle,
  var(--talk-line) 1px, transparent 1.2px) 0 0 / 5px 5px var(--talk); }
.asked { border-color: var(--asked-line); background: repeating-linear-gradient(-45deg,
  var(--asked-line) 0 1px, var(--asked) 1px 5px); }
.on-hold { background: repeating-linear-gradient(90deg, var(--quiet) 0 1px, transparent 1px 4px); }
.declined { background: repeating-linear-gradient(45deg, var(--quiet) 0 1px, transparent 1px 5px),
  repeating-linear-gradient(-45deg, var(--quiet) 0 1px, transparent 1px 5px); }
.left { background: repeating-linear-gradient(0deg, var(--quiet) 0 1px, transparent 1px 4px); }
footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--rule); }
@page { size: A4; margin: 18mm 18mm 20mm; }
@media print { body { padding: 0; max-width: none; font-size: 10pt; } thead { display:
  table-header-group; } tr { break-inside: avoid; } .wide { overflow: visible; } }
)css"};

} // namespace solidair
