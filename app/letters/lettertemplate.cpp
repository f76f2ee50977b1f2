// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertemplate.h"

#include "text/blocktext.h"
#include "text/inlinetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

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
        BlockReader blocks;
        for (; m_line < m_lines.size(); ++m_line) {
            if (auto done = blocks.readLine(m_lines[m_line]); !done)
                return fault(done.error().message);
        }
        auto read = blocks.finish();
        if (!read)
            return fault(read.error().message);
        m_template.text.blocks = *std::move(read);
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
        if (m_template.key.isEmpty() || m_template.name.isEmpty()
            || m_template.text.subject.isEmpty())
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
            auto subject = inlinesFromText(value);
            if (!subject)
                return fault(subject.error().message);
            m_template.text.subject = *std::move(subject);
        } else {
            sound = false;
        }
        if (!sound)
            return fault(QCoreApplication::translate("LetterTemplate", "“%1” is not understood")
                             .arg(key + u": "_s + value));
        return {};
    }

    QStringList m_lines;
    qsizetype m_line = 0;
    LetterTemplate m_template;
};

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

} // namespace

Result<LetterTemplate> LetterTemplate::fromText(const QString &text)
{
    return Reader(text).read();
}

QString LetterTemplate::toText() const
{
    return "key: "_L1 + key + "\nlanguage: "_L1 + languageCode(language) + "\nname: "_L1 + name
        + "\nversion: "_L1 + QString::number(version) + "\nasks: "_L1 + (asks ? "yes"_L1 : "no"_L1)
        + "\nsubject: "_L1 + inlinesToText(text.subject) + "\n\n"_L1 + blocksToText(text.blocks);
}

QList<LetterTemplate> letterTemplates(const QList<LetterTemplate> &own)
{
    auto templates = own + shippedTemplates();
    std::ranges::stable_sort(templates, {}, &LetterTemplate::key);
    return templates;
}

Result<LetterTemplate> chosenTemplate(const QList<LetterTemplate> &templates, const QString &key)
{
    QStringList keys;
    for (const auto &it : templates) {
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
