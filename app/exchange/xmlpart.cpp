// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlpart.h"

#include "sheetlimits.h"
#include "sourceerrors.h"

#include <QIODevice>

#include <algorithm>
#include <string_view>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a tag costs to read beside a plain one: each attribute is compared with each, and its
/// prefix with all that are declared.
qint64 costOfTag(qsizetype attributes, qsizetype prefixes)
{
    constexpr qint64 comparisons = 64;
    return (attributes * attributes + prefixes) / comparisons;
}

/// Stands before a part and ends where one token would take all the memory.
class MeasuredPart final : public QIODevice
{
public:
    MeasuredPart(std::unique_ptr<QIODevice> part, qint64 &tokenBytes, Intake &intake)
        : m_part(std::move(part))
        , m_tokenBytes(tokenBytes)
        , m_intake(intake)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (!m_part)
            return -1;
        const auto count = m_part->read(data, size);
        if (count <= 0)
            return count;
        m_tokenBytes += count;
        countQuotes(std::string_view(data, static_cast<size_t>(count)));
        if (m_tokenBytes <= sheetlimits::tokenBytes && m_quotes <= sheetlimits::quotes)
            return count;
        m_intake.fail(sourceerrors::unpacksTooLarge());
        return -1;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// Each attribute of a tag has two; the reader compares each with each.
    void countQuotes(std::string_view bytes)
    {
        const auto tag = bytes.rfind('<');
        if (tag != std::string_view::npos)
            m_quotes = 0;
        const auto rest = tag == std::string_view::npos ? bytes : bytes.substr(tag);
        m_quotes += std::ranges::count_if(rest, [](char c) { return c == '"' || c == '\''; });
    }

    std::unique_ptr<QIODevice> m_part;
    qint64 m_quotes = 0; ///< Since the last tag began.
    qint64 &m_tokenBytes;
    Intake &m_intake;
};

} // namespace

XmlPart::XmlPart(std::unique_ptr<QIODevice> device, Intake &intake)
    : m_device(std::make_unique<MeasuredPart>(std::move(device), m_tokenBytes, intake))
    , m_intake(intake)
    , m_xml(m_device.get())
{ }

XmlPart::~XmlPart() = default;

bool XmlPart::next()
{
    if (m_intake.isOver())
        return false;
    m_tokenBytes = 0;
    if (std::exchange(m_leaves, false)) {
        --m_depth;
        m_prefixes -= m_declared.takeLast();
    }
    switch (m_xml.readNext()) {
    case QXmlStreamReader::Invalid:
        return m_intake.fail(sourceerrors::damaged(m_xml.errorString()));
    case QXmlStreamReader::EndDocument:
        return false;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return m_intake.fail(sourceerrors::hasDeclarations());
    case QXmlStreamReader::StartElement:
        return enter();
    case QXmlStreamReader::EndElement:
        m_leaves = true;
        return true;
    default:
        return true;
    }
}

bool XmlPart::enter()
{
    m_declared.append(m_xml.namespaceDeclarations().size());
    m_prefixes += m_declared.last();
    if (++m_depth > sheetlimits::depth)
        return m_intake.fail(sourceerrors::damaged(u"tags within tags"_s));
    return m_intake.takeTags(1 + costOfTag(m_xml.attributes().size(), m_prefixes));
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    const QString value = valueOf(m_xml.attributes(), name).toString();
    m_intake.takeCharacters(value.size());
    return value;
}

void XmlPart::skip()
{
    const int depth = m_depth;
    while (next() && !(isEnd() && m_depth == depth)) { }
}

QStringView valueOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const auto &it : attributes) {
        if (it.name() == name)
            return it.value();
    }
    return {};
}

} // namespace solidair
