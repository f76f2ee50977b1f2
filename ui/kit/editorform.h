// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "base/result.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QFormLayout;

namespace solidair {

/**
 * Labelled editors below each other, each of which commits when it is left. Who may not write sees
 * the values as text, and no line for what is empty.
 *
 * Every add…() returns what shows a value in its editor; typing that is not committed yet is not
 * overwritten. @p name is the editor's object name, @p committed takes what the person changed.
 */
class EditorForm : public QWidget
{
    Q_OBJECT

public:
    enum class Look
    {
        InPlace, ///< On a page: text without a frame until it is edited.
        Framed, ///< In a dialog, where every field waits to be filled in.
        ReadOnly
    };

    EditorForm(Look look, QWidget *parent);

    static Look inPlace(bool isWritable) { return isWritable ? Look::InPlace : Look::ReadOnly; }

protected:
    /// At the editor of one line that is called @p name.
    void markError(const QString &name, const Error &error);
    void markNoNumber(const QString &name);

    template <typename Value>
    using Show = std::function<void(const Value &)>;
    template <typename Value>
    using Committed = std::function<void(const Value &)>;

    Show<QString> addText(const QString &name, const QString &label,
                          const Committed<QString> &committed);
    /// Several lines.
    Show<QString> addLongText(const QString &name, const QString &label,
                              const Committed<QString> &committed);
    /// A text that may be a page on the web: with a button that opens it.
    Show<QString> addLink(const QString &name, const QString &label,
                          const Committed<QString> &committed);

    /// What is asked of a date beside being one.
    struct DateRule
    {
        bool needsDay = false;
        bool hasHappened = false; ///< No day to come.
    };

    Show<PartialDate> addDate(const QString &name, const QString &label, DateRule rule,
                              const Committed<PartialDate> &committed);
    Show<bool> addCheck(const QString &name, const QString &text, const Committed<bool> &committed);
    /// One of @p texts, by its index; none (-1) is shown empty.
    Show<int> addChoice(const QString &name, const QString &label, const QStringList &texts,
                        const Committed<int> &committed);

private:
    bool isReadOnly() const { return m_look == Look::ReadOnly; }

    void addLabelled(const QString &label, QWidget *editor);
    Show<QString> addFact(const QString &name, const QString &label);
    /// The editor of one line, and what shows a value in it.
    std::pair<QWidget *, Show<QString>> lineEditor(const QString &name, const QString &label,
                                                   const Committed<QString> &committed);

    QFormLayout *m_rows;
    const Look m_look;
};

} // namespace solidair
