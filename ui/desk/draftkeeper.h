// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QVariant>

class QWidget;

namespace solidair {

/// Set on a field whose content the program gave: it is kept with what is typed beside it, and is
/// no typing of its own.
inline constexpr char ridesAlong[] = "ridesAlong";

/**
 * Keeps what is typed in the fields of one place until it is recorded, and gives it back.
 *
 * A place is recorded field by field (an editor that commits when it is left says so itself) or
 * whole, such as a dialog: then finish() says that it is. Fields are known by their object names.
 */
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class Recorded
    {
        ByField,
        Whole
    };

    /// Belongs to @p place and watches the fields in it that stand there when begin() is called.
    DraftKeeper(Drafts &drafts, QWidget &place, Recorded recorded);
    ~DraftKeeper() override;

    /**
     * The fields show what is recorded at @p place. What was typed there before comes back into
     * them; returns whether something did. Nothing when it has begun there already.
     */
    bool begin(const DraftPlace &place);

    bool hasBegun() const { return !m_at.key.isEmpty(); }

    const DraftPlace &place() const { return m_at; }

    /// The place is another's from now on; what was typed stays.
    void leave();
    /// All of it is recorded.
    void finish();
    /// What was typed in one field of the place is recorded.
    void finish(const QWidget &widget);

signals:
    /// The person discarded it, and the fields are as begin() found them.
    void discarded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QPointer<QWidget> widget;
        QString name;
        QVariant recorded; ///< What stood in it at begin().
    };

    void watch();
    void watchField(QWidget *widget);
    void typed(QWidget *widget);
    void settled(QWidget *widget);
    void giveBack(const QJsonObject &content);
    void reset();
    void goOn();
    Field *field(const QWidget *widget);
    void keep(const QJsonObject &content);

    Drafts &m_drafts;
    const QPointer<Drafts> m_kept; ///< Null when the campaign closed before the place.
    QWidget &m_place;
    const Recorded m_recorded;
    DraftPlace m_at;
    QList<Field> m_fields;
    QSet<QWidget *> m_touched; ///< By the person, since begin().
    bool m_isGivingBack = false;
};

} // namespace solidair
