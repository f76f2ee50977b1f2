// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/kit/scrollingpart.h"

#include <QPointer>

class QLineEdit;

namespace solidair {

class FieldError;
class ImportRowsModel;
class ImportTask;
class Workspace;
struct ImportChange;
struct ImportRow;

/// One row of a list: what it asks, what is wrong, or every cell that brings something, with what
/// Solidair has.
class ImportRowPane final : public ScrollingPart
{
    Q_OBJECT

public:
    ImportRowPane(Workspace &workspace, ImportTask &task, const ImportRowsModel &model,
                  QWidget *parent);

    /// The row at @p line of the model; nothing for one that holds none.
    void present(int line);
    /// The keyboard to what the row asks.
    void focusAnswer();

signals:
    /// The person answered and goes on.
    void answered();

private:
    void addTitle(const ImportRow &row);
    void addQuestion(const ImportRow &row);
    void addCorrection(const ImportRow &row);
    void addChanges(const ImportRow &row);
    void addChoice(const ImportChange &change);
    void completeNames(QLineEdit &field) const;
    void takeName(QLineEdit &field, int row);
    void setMunicipality(int row, MunicipalityId municipality);
    void take(const QStringList &cells, bool theList);
    QVBoxLayout &rows() const;

    Workspace &m_workspace;
    ImportTask &m_task;
    const ImportRowsModel &m_model;
    QWidget *m_content = nullptr;
    QPointer<FieldError> m_error;
};

} // namespace solidair
