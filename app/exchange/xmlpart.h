// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"

#include <QXmlStreamReader>

#include <memory>

class QIODevice;

namespace solidair {

/**
 * A part of a workbook, tag by tag, within the limits: no declarations, no tags without end within
 * each other, none that is larger than a sheet needs. The intake tells why it ended early.
 *
 * Tags are known by their names alone, whatever their prefix: the two editions of OOXML differ in
 * their namespaces, and no name means two things where it is looked for.
 */
class XmlPart
{
public:
    XmlPart(std::unique_ptr<QIODevice> device, Intake &intake);
    ~XmlPart();

    /// The next tag or text; false at the end and when the reading is over.
    bool next();

    bool isStart() const { return m_xml.isStartElement(); }

    bool isEnd() const { return m_xml.isEndElement(); }

    bool isText() const { return m_xml.isCharacters(); }

    bool starts(QLatin1StringView name) const { return isStart() && m_xml.name() == name; }

    bool ends(QLatin1StringView name) const { return isEnd() && m_xml.name() == name; }

    QStringView name() const { return m_xml.name(); }

    QStringView text() const { return m_xml.text(); }

    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// By its name alone; empty when there is none.
    QString attribute(QLatin1StringView name) const;

    /// How many tags are open, with the one that starts or ends here.
    int depth() const { return m_depth; }

    /// Past the end of the element that starts here.
    void skip();

private:
    bool enter();

    qint64 m_tokenBytes = 0; ///< Read since the last tag.
    std::unique_ptr<QIODevice> m_device;
    Intake &m_intake;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    QList<qsizetype> m_declared; ///< Prefixes by the open tags.
    qsizetype m_prefixes = 0; ///< In all of them.
    bool m_leaves = false; ///< The last one was the end of a tag.
};

/// The value of @p name among @p attributes, whatever its prefix.
QStringView valueOf(const QXmlStreamAttributes &attributes, QLatin1StringView name);

} // namespace solidair
