// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QPointer>

#include <optional>

namespace solidair {

class FieldError;

/// A field that rests as plain text without a frame, shows a frame under the pointer and becomes
/// the platform's field while it is edited. Commits when it is left or by Return; Escape takes the
/// typing back. Nothing moves between the three, and a text of several lines keeps their height.
class InlineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit InlineEdit(QWidget *parent = nullptr);
    ~InlineEdit() override;

    /// Something must stand in it: one that was emptied shows what is recorded again.
    void setRequired() { m_isRequired = true; }

    /// A text that is longer than the field is shown in several lines while it rests.
    void setWraps();

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

    /// What is recorded; typing that is not committed yet is not overwritten.
    void setValue(const QString &value);

    const QString &value() const { return m_value; }

    /// Typing that is not recorded, such as from before; the value itself ends that.
    void showUnrecorded(const QString &text);
    /// What is recorded stands there again.
    void takeBack();

    /// As if the field were left.
    void commitTyped() { commit(); }

    /// What is just being committed could not be recorded: it stays, and is marked.
    void refuse();
    /// Marks the field with @p reason until it is edited again; an empty one takes the mark away.
    void setError(const QString &reason);

    bool isMarked() const { return !m_error.isEmpty(); }

signals:
    /// The person changed it to @p value.
    void valueCommitted(const QString &value);
    /// What was typed is recorded.
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();
    bool isUncommitted() const;

    bool m_isRequired = false;
    bool m_wraps = false;
    QString m_value;
    QString m_error;
    std::optional<QString> m_attempted; ///< Committed and not recorded, such as a refused one.
    bool m_isCommitting = false;
    bool m_isRefused = false; ///< What is being committed.
    QPointer<FieldError> m_errorLine;
};

} // namespace solidair
