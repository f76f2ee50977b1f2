// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace solidair {

class FactLabel;
class LinkButton;
class StageDialogGlyph;

/// The end of the stage dialog: what is wrong with the step, and the buttons that record it, leave
/// it or delete it, with why it cannot be recorded yet.
class StageDialogFoot final : public QWidget
{
    Q_OBJECT

public:
    /// @p isRecorded: of a step that can be deleted.
    StageDialogFoot(bool isRecorded, bool isWritable, QWidget *parent);

    void setProblem(const QString &problem);
    void setReady(bool ready, const QString &whyNot);
    void setVerb(const QString &verb);
    void setLeaving(const QString &leaving);

    bool isReady() const;

signals:
    void done();
    void left();
    void removalWanted();

private:
    const bool m_isWritable;
    StageDialogGlyph *m_problemMark;
    QLabel *m_problem;
    LinkButton *m_remove;
    FactLabel *m_whyNot;
    QPushButton *m_leave;
    QPushButton *m_do;
};

} // namespace solidair
