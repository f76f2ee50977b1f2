// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettervalues.h"
#include "paper/pages.h"

namespace solidair {

/**
 * What stands around a letter's text: sign and organisation, the address block for a right window,
 * references, fold marks, the footer, and from page 2 on to whom and when.
 *
 * Positions are those of Belgian window envelopes DL and C5/6 with the window to the right: what
 * stays visible however the sheet slips lies 119 to 190 mm across and 49 to 79 mm down.
 */
class Letterhead
{
public:
    explicit Letterhead(const LetterValues &values);

    static PageGeometry geometry();

    void paint(QPainter &painter, const PageGeometry &geometry, PageNumber number) const;

private:
    void paintSign(QPainter &painter, const PageGeometry &geometry) const;
    void paintAddress(QPainter &painter) const;
    void paintReferences(QPainter &painter) const;
    void paintFooter(QPainter &painter, const PageGeometry &geometry, PageNumber number) const;

    struct Reference
    {
        QString label;
        QString value;
    };

    QStringList m_organisation; ///< In one or two lines.
    QStringList m_address;
    QList<Reference> m_references;
    QString m_contact; ///< Footer, first line.
    QString m_reach; ///< Footer, second line.
    QString m_sample; ///< Empty when the persons are real.
    QString m_runningHead;
};

/// The lines of an address block at most @p width millimetres wide and @p most lines high: longer
/// ones go on in a second line where there is room, and end in an ellipsis where there is not.
QStringList fittedAddress(const QStringList &lines, qreal width, int most);

} // namespace solidair
