// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

#include <QByteArray>

namespace solidair {

/**
 * @p report as one file of HTML that needs no other: the version for the web, for reading aloud and
 * for pasting.
 *
 * Tables are tables, with captions and scopes; beside each mark stand its words. Nothing in a
 * campaign's texts is taken as markup, and the page may load nothing. UTF-8.
 */
QByteArray reportHtml(const ReportDocument &report);
/// Several of one language in one page named @p title; printed, each begins on a page of its own.
QByteArray reportHtml(const QList<ReportDocument> &reports, const QString &title);

} // namespace solidair
