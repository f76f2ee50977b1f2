// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/makereport.h"
#include "ui/desk/backgroundtask.h"
#include "ui/desk/page.h"
#include "ui/desk/workspace.h"

#include <QElapsedTimer>
#include <QTimer>

class QPushButton;

namespace solidair {

class PageHeader;
class PagesView;
class Pages;
class ProgressWindow;
class ReportGallery;
class ReportOptionsPanel;
class WorkerPages;

/// Reports: which one, on what day and of what area, beside what it will look like; then on paper
/// or as a file.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(Workspace &workspace, QWidget *parent, const QList<Report> &offered = reports());
    ~ReportsPage() override;

    QVariant kept() const override;
    void bringBack(const QVariant &kept) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QPushButton *addButton(PageHeader &header, const QString &name, const QString &icon,
                           const QString &text);
    void connectAll();

    /// What is asked for now.
    ReportRequest request() const;
    void outdate();
    void remake();
    void showMade();
    void showNote();
    void print();
    /// Writes it as a file that ends in @p suffix.
    void save(const QString &suffix, const QString &filter);
    static Error unprintableError(const QString &characters);
    QString title() const;

    Workspace &m_workspace;
    QList<Report> m_offered;
    QTimer m_pause; ///< Until the person stopped changing things.
    bool m_isOutdated = true;
    std::shared_ptr<const Pages> m_shown;
    bool m_printsWhenMade = false; ///< The person asked before those of the day typed were made.
    QElapsedTimer m_clock; ///< Since they were begun to be made.
    qint64 m_milliseconds = 0; ///< What making them took.

    ReportGallery *m_gallery = nullptr;
    PagesView *m_pages = nullptr;
    ReportOptionsPanel *m_options = nullptr;
    QList<QPushButton *> m_buttons;
    std::unique_ptr<ProgressWindow> m_progress;
    std::shared_ptr<WorkerPages> m_making; ///< Null while none are.
    BackgroundTask m_writing; ///< Last: its thread uses the others.
};

} // namespace solidair
