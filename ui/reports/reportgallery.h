// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report.h"

#include <QListWidget>

namespace solidair {

class Pages;

/// The reports to choose from, each with a picture of it; under headings when they are of more than
/// one group.
class ReportGallery final : public QListWidget
{
    Q_OBJECT

public:
    /// Without those that are asked for at a dossier; there is at least one other. The first is
    /// chosen.
    ReportGallery(const QList<Report> &offered, QWidget *parent);

    const Report &chosen() const;
    /// Nothing happens when it is not there.
    void choose(const QString &key);
    /// Of the one that is chosen.
    void setPicture(const Pages &pages);

signals:
    void chosenChanged();

private:
    QList<Report> m_offered;
};

} // namespace solidair
