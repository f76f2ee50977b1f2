// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertemplate.h"

#include "lettervalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <optional>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TemplateParagraph::Kind;

Error mistake(int line, const QString &what)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate(
                "LetterTemplate",
                "Line %1 of the template cannot be used: %2. The template was left as it is.")
                .arg(line)
                .arg(what),
            {}};
}

// Spaces that do not break stay: they were put there.
QString collapsed(const QString &text)
{
    static const QRegularExpression blanks(u"[ \\t\\r]+"_s);
    QString result = text;
    result.replace(blanks, u" "_s);
    const qsizetype start = result.startsWith(u' ') ? 1 : 0;
    return result.mid(start, result.size() - start - (result.endsWith(u' ') ? 1 : 0));
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_lines(text.split(u'\n'))
    { }

    Result<LetterTemplate> read()
    {
        if (auto done = readFront(); !done)
            return done.error();
        for (; m_line < m_lines.size(); ++m_line) {
            if (auto done = readLine(collapsed(m_lines[m_line])); !done)
                return done.error();
        }
        if (auto done = endParagraph(); !done)
            return done.error();
        if (!m_condition.isEmpty())
            return fault(QCoreApplication::translate("LetterTemplate", "[if …] without [end]"));
        if (m_template.paragraphs.isEmpty())
            return fault(QCoreApplication::translate("LetterTemplate", "it has no text"));
        return m_template;
    }

private:
    Error fault(const QString &what) const
    {
        return mistake(static_cast<int>(std::min(m_line + 1, m_lines.size())), what);
    }

    Result<> readFront()
    {
        for (; m_line < m_lines.size(); ++m_line) {
            const auto line = collapsed(m_lines[m_line]);
            if (line.isEmpty())
                break;
            if (auto done =
                    readFrontLine(line.section(u':', 0, 0), collapsed(line.section(u':', 1)));
                !done)
                return done.error();
        }
        if (m_template.key.isEmpty() || m_template.name.isEmpty() || m_template.subject.isEmpty())
            return fault(QCoreApplication::translate(
                "LetterTemplate", "the first lines must give key, language, name and subject"));
        return {};
    }

    Result<> readFrontLine(const QString &key, const QString &value)
    {
        bool sound = !value.isEmpty();
        if (key == "key"_L1) {
            m_template.key = value;
        } else if (key == "name"_L1) {
            m_template.name = value;
        } else if (key == "language"_L1) {
            const auto language = languageFromCode(value);
            sound = language.has_value();
            m_template.language = language.value_or(Language::Dutch);
        } else if (key == "version"_L1) {
            m_template.version = value.toInt(&sound);
        } else if (key == "asks"_L1) {
            sound = value == "yes"_L1 || value == "no"_L1;
            m_template.asks = value == "yes"_L1;
        } else if (key == "subject"_L1) {
            auto text = mergeText(value);
            if (!text)
                return text.error();
            m_template.subject = *text;
        } else {
            sound = false;
        }
        if (!sound)
            return fault(QCoreApplication::translate("LetterTemplate", "“%1” is not understood")
                             .arg(key + u": "_s + value));
        return {};
    }

    Result<> readLine(const QString &line)
    {
        const auto kind = kindOf(line);
        const bool directive = line.startsWith(u'[') && line.endsWith(u']');
        if (line.isEmpty() || directive || kind != Kind::Plain) {
            if (auto done = endParagraph(); !done)
                return done;
        }
        if (line.isEmpty())
            return {};
        if (directive)
            return readDirective(line.mid(1, line.size() - 2));
        m_kind = kind;
        m_text +=
            (m_text.isEmpty() ? QString() : u" "_s) + (kind == Kind::Plain ? line : line.mid(2));
        return kind == Kind::Plain ? Result<>() : endParagraph();
    }

    static Kind kindOf(const QString &line)
    {
        static const QHash<QString, Kind> marks{{u"# "_s, Kind::Heading},
                                                {u"- "_s, Kind::Item},
                                                {u"* "_s, Kind::Signature},
                                                {u"+ "_s, Kind::UnderSignature}};
        return marks.value(line.left(2), Kind::Plain);
    }

    Result<> readDirective(const QString &words)
    {
        const auto field = words.section(u' ', -1);
        const bool opens = words == "if "_L1 + field || words == "if not "_L1 + field;
        if (words == "closing"_L1) {
            m_closing = true;
        } else if (words == "end"_L1 && !m_condition.isEmpty()) {
            m_condition.clear();
            m_whenEmpty = false;
        } else if (opens && m_condition.isEmpty() && isLetterField(field)) {
            m_condition = field;
            m_whenEmpty = words.startsWith("if not "_L1);
        } else {
            return fault(QCoreApplication::translate("LetterTemplate", "“%1” is not understood")
                             .arg(u'[' + words + u']'));
        }
        return {};
    }

    Result<> endParagraph()
    {
        if (m_text.isEmpty())
            return {};
        auto text = mergeText(m_text);
        if (!text)
            return text.error();
        m_template.paragraphs.append({m_kind, *text, m_condition, m_whenEmpty, m_closing});
        m_text.clear();
        return {};
    }

    Result<MergeText> mergeText(const QString &line) const
    {
        MergeText result;
        qsizetype at = 0;
        for (qsizetype open = line.indexOf("{{"_L1); open >= 0; open = line.indexOf("{{"_L1, at)) {
            const auto close = line.indexOf("}}"_L1, open);
            const auto field = close < 0 ? line.mid(open) : line.mid(open + 2, close - open - 2);
            if (close < 0 || !isLetterField(field))
                return fault(
                    QCoreApplication::translate("LetterTemplate", "there is no merge field “%1”")
                        .arg(field));
            if (open > at)
                result.append({line.mid(at, open - at), {}});
            result.append({{}, field});
            at = close + 2;
        }
        if (at < line.size())
            result.append({line.mid(at), {}});
        return result;
    }

    QStringList m_lines;
    qsizetype m_line = 0;
    LetterTemplate m_template;
    Kind m_kind = Kind::Plain;
    QString m_text; ///< Of the paragraph that is being read.
    QString m_condition;
    bool m_whenEmpty = false;
    bool m_closing = false;
};

} // namespace

Result<LetterTemplate> LetterTemplate::fromText(const QString &text)
{
    return Reader(text).read();
}

QList<LetterTemplate> shippedTemplates()
{
    QList<LetterTemplate> result;
    const QDir folder(u":/templates"_s);
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (name.startsWith("words-"_L1) || !file.open(QIODevice::ReadOnly))
            continue;
        if (auto read = LetterTemplate::fromText(QString::fromUtf8(file.readAll())); read)
            result.append(*read);
        else
            qCritical("%s: %s", qUtf8Printable(name), qUtf8Printable(read.error().message));
    }
    return result;
}

Result<LetterTemplate> shippedTemplate(const QString &key)
{
    QStringList keys;
    for (const auto &it : shippedTemplates()) {
        if (it.key == key)
            return it;
        keys.append(it.key);
    }
    return Error{
        Error::Code::NotFound,
        QCoreApplication::translate("LetterTemplate",
                                    "There is no template “%1”. There are: %2. Nothing was made.")
            .arg(key, keys.join(u", "_s)),
        {}};
}

} // namespace solidair
