// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report.h"

#include <QDialog>

class QPushButton;

namespace solidair {

class FactLabel;
class PagesView;
class ReportField;
class Workspace;

/// The sheet of one municipality as it will be printed; then on paper or as a PDF. Follows what is
/// changed meanwhile.
class SheetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    SheetDialog(Workspace &workspace, MunicipalityId id, QWidget *parent);

private:
    QWidget *buildButtons();
    QPushButton *addButton(const QString &name, const QString &icon, const QString &text,
                           QWidget *parent);
    ReportArguments arguments() const;
    void remake();
    Result<> show(const Result<> &fonts);
    void showPage();
    void print();
    void savePdf();
    /// "Sheet Lokeren 2026-11-22".
    QString documentTitle() const;

    Workspace &m_workspace;
    MunicipalityId m_id;
    Report m_report;
    PagesView *m_pages;
    QList<ReportField *> m_fields;
    FactLabel *m_page;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
};

} // namespace solidair
