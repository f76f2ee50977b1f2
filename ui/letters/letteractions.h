// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace solidair {

class LettersPageSender;
class LinkButton;
class Workspace;

/// What is done with the letters: whether they are recorded, then on paper or as PDF; and what
/// stands in the way of it.
class LetterActions final : public QWidget
{
    Q_OBJECT

public:
    LetterActions(Workspace &workspace, QWidget *parent);

    bool records() const;
    void setRecords(bool records);

    /// @p count letters can be made; recording them sets municipalities to asked when @p asks.
    void present(int count, bool asks);
    /// @p missing: merge fields of the sender.
    void presentMissing(const QStringList &missing);
    /// @p count letters were made and not recorded.
    void presentLast(int count);

    /// Before anybody chooses a file or a printer: whether letters of @p day may be recorded, where
    /// they are to be. Tells when not.
    bool mayRecord(QDate day);

signals:
    void printWanted();
    void savingWanted();
    void savingEachWanted();
    void recordingLastWanted();

private:
    QPushButton *addVerb(const QString &name, const QString &icon, QWidget *verbs);

    Workspace &m_workspace;
    LettersPageSender *m_sender;
    QCheckBox *m_record;
    LinkButton *m_recordLast;
    QLabel *m_reason;
    QPushButton *m_print;
    QPushButton *m_together;
    QPushButton *m_each;
};

} // namespace solidair
