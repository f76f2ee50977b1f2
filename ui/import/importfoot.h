// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace solidair {

class FactLabel;
class ImportTask;
class LinkButton;

/// Below the steps: the way out and what is safe at the left, where it goes on at the right.
class ImportFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFoot(QWidget *parent);

    /// @p isNothingNew: the list brings nothing.
    void present(const ImportTask &task, bool isNothingNew);

    /// The button that goes on.
    QPushButton &on() const { return *m_on; }

signals:
    void stopWanted();
    void backWanted();
    void onWanted();

private:
    LinkButton *m_stop;
    FactLabel *m_fact;
    FactLabel *m_warning;
    QPushButton *m_back;
    QPushButton *m_on;
};

} // namespace solidair
