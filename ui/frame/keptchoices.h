// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mainwindow.h"
#include "ui/letters/letterspage.h"
#include "ui/reports/reportspage.h"

#include <functional>
#include <optional>

namespace solidair {

/// What the person chose in the pages of a window and stands nowhere else: it outlives a window's
/// being made anew, as for another language.
class KeptChoices
{
public:
    explicit KeptChoices(const QWidget &window);

    /// Into the pages that are there now; @p bringUp makes those that are made when they are shown.
    void bringBack(QWidget &window, const std::function<void(MainWindow::Page)> &bringUp) const;

private:
    QHash<QString, QStringList> m_filters;
    MunicipalityId m_selected;
    std::optional<std::pair<QString, bool>> m_persons;
    std::optional<LettersPage::Kept> m_letters;
    std::optional<ReportRequest> m_report;
};

} // namespace solidair
