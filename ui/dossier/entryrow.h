// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/draft.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace solidair {

class DateEdit;
class DraftKeeper;
class Drafts;

/// What was typed in an entry row.
struct Entry
{
    PartialDate date;
    QString text;
    Interaction::Kind kind = Interaction::Kind::Note; ///< Where it is asked.
    PersonId person; ///< Likewise; null: nobody in particular.

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// An open line for something new: its date and a few words. Return enters it, and so does leaving
/// it with words in it; Escape, or leaving it empty, closes it. It stays as it is until whoever
/// records it says that it is.
class EntryRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p name: what the object names of its fields begin with. @p prompt stands in the field.
    EntryRow(const QString &name, const QString &prompt, QWidget *parent);

    /// Keeps what is typed and not recorded, under the name of the row.
    void keepIn(Drafts &drafts);
    /// Whose it is from now on: what was typed there before and not recorded stands in it again.
    void setMunicipality(MunicipalityId municipality);

    /// Asks for something that happened: no day to come.
    void setHappened();
    /// Asks for something still to be done.
    void setDue();
    /// Asks too what kind of contact it was and with whom one spoke.
    void askKindAndPerson();
    void setPersons(const QList<std::pair<PersonId, QString>> &persons);

    /// With the words to be typed; an unknown date leaves its field empty.
    void open(const PartialDate &date);
    void openAs(Interaction::Kind kind, const PartialDate &date);
    void setPrompt(const QString &prompt);
    void fold();
    /// What was entered is recorded: the row is emptied and folds.
    void finish();

signals:
    void entered(const solidair::Entry &entry);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(QWidget *field, const QString &name, const QString &words);
    bool reopen(const PartialDate &date);
    void setKind(Interaction::Kind kind);

    DraftPlace place() const { return {m_municipality, m_name}; }

    void leave();
    void enter();
    Entry entry() const;

    const QString m_name;
    MunicipalityId m_municipality;
    DraftKeeper *m_keeper = nullptr;
    Drafts *m_drafts = nullptr;
    DateEdit *m_date;
    QLineEdit *m_text;
    QComboBox *m_kind = nullptr;
    QComboBox *m_person = nullptr;
    std::optional<Entry> m_refused; ///< Entered and not recorded; only Return tries again.
};

} // namespace solidair
