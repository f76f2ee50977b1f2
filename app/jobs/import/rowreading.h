// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importplan.h"
#include "settingreading.h"

namespace solidair {

/// A step as a row tells it.
struct StepRead
{
    Stage stage = Stage::Asked;
    PartialDate date;
    CharterId charter; ///< Null: none is named.
    QString askedBy;
    bool isStanding = false; ///< Of a column that says where it stands now.
    QString cell;
    QString value;
};

struct CommitmentRead
{
    QString title;
    CategoryId category; ///< Null: to be found by its title.
    bool isMark = false; ///< It has one of the category, whatever it is called.
    QString cell;
};

struct ContactRead
{
    QString name;
    QString email;
    QString phone;
    QString role;
    QString cell; ///< Of the first of them.
    QHash<QString, QString> cells; ///< By "email", "phone", "role".
    QList<ContactSettingRead> settings = {};
};

struct NextStepRead
{
    QString what;
    QString who;
    QDate due;
    QString cell;
};

struct NoteRead
{
    QString text;
    QString cell;
};

/// What the cells of a row say, before anything is held against it.
struct RowRead
{
    int number = 0;
    MunicipalityWords who;
    QString whoCell;
    QList<StepRead> steps = {}; ///< The earliest first; those without a date last.
    QList<CommitmentRead> commitments = {};
    QList<ContactRead> contacts = {};
    std::optional<NextStepRead> nextStep = {};
    QList<SettingRead> settings = {};
    QList<NoteRead> notes = {};
    QString cell = {}; ///< Of the first that cannot be read, with its value and why.
    QString value = {};
    QString reason = {};

    bool isReadable() const { return reason.isEmpty(); }

    /// The date that says which municipality of a merger it is: of the last dated step.
    PartialDate date() const;
};

/// Reads the rows of one table.
class RowReading
{
public:
    RowReading(const ImportMapping &mapping, const ImportAnswers &answers,
               const ImportFacts &facts);

    RowRead read(const SheetRow &row) const;

    const Fields &fields() const { return m_fields; }

private:
    using Kind = ImportTarget::Kind;

    SheetCell cellAt(const SheetRow &row, int column) const;
    QString textAt(const SheetRow &row, Kind kind) const;
    void readWho(const SheetRow &row, RowRead &read) const;
    void readSteps(const SheetRow &row, RowRead &read) const;
    void readStanding(const SheetRow &row, RowRead &read) const;
    void readCommitments(const SheetRow &row, RowRead &read) const;
    void readContacts(const SheetRow &row, RowRead &read) const;
    void readContactFields(const SheetRow &row, RowRead &read) const;
    void readNextStep(const SheetRow &row, RowRead &read) const;
    void readSettings(const SheetRow &row, RowRead &read) const;
    void readNotes(const SheetRow &row, RowRead &read) const;
    /// Keeps the first thing that cannot be read.
    void refuse(RowRead &read, const SheetRow &row, int column, const QString &reason) const;
    std::optional<PartialDate> dateAt(const SheetRow &row, int column, RowRead &read) const;

    const ImportMapping &m_mapping;
    const ImportAnswers &m_answers;
    const ImportFacts &m_facts;
    Fields m_fields;
    FieldsOf<ContactFacts> m_contactFields;
};

} // namespace solidair
