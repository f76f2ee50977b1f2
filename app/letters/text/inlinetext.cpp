// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inlinetext.h"

#include "letters/lettervalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView escapable = u"\\*_[](){}#-+!";

struct MarkSign
{
    QLatin1StringView sign;
    TextMark mark;
};

// Longer ones first: three asterisks are bold and italic.
constexpr std::array<MarkSign, 3> markSigns{
    {{"**"_L1, TextMark::Bold}, {"*"_L1, TextMark::Italic}, {"__"_L1, TextMark::Underline}}};

Error unusable(const char *what, const QString &named)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("LetterTemplate", what).arg(named),
            {}};
}

QString unescaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escapes =
            text[i] == u'\\' && i + 1 < text.size() && escapable.contains(text[i + 1]);
        result += text[escapes ? ++i : i];
    }
    return result;
}

/// With a backslash before each of @p characters.
QString escapedIn(const QString &text, QStringView characters)
{
    QString result;
    for (const QChar c : text) {
        if (characters.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// The place of the first @p sign from @p at on that no backslash escapes; below zero: none.
qsizetype unescapedSign(const QString &text, QLatin1StringView sign, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (QStringView(text).sliced(at).startsWith(sign))
            return at;
    }
    return -1;
}

/// How many asterisks or lowlines @p text begins with: many are a line to write on.
qsizetype ruleLength(QStringView text)
{
    const QChar first = text.front();
    if (first != u'*' && first != u'_')
        return 0;
    const auto end = std::ranges::find_if(text, [first](QChar c) { return c != first; });
    return end - text.begin();
}

std::optional<LetterImage> imageFrom(const QString &alternative, const QString &source)
{
    static const QRegularExpression form(
        u"^([0-9.]+)x([0-9.]+)mm data:image/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)$"_s);
    const auto match = form.match(source);
    const auto file = QByteArray::fromBase64Encoding(match.captured(3).toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    const Extent size{Length::mm(match.captured(1).toDouble()),
                      Length::mm(match.captured(2).toDouble())};
    if (!match.hasMatch() || !file || size.width <= Length() || size.height <= Length()
        || !isLetterImage(*file))
        return {};
    return LetterImage{*file, size, alternative};
}

QString imageToText(const LetterImage &image)
{
    const auto number = [](Length length) {
        return QString::number(qRound(length.mm() * 1000) / 1000.0, 'g', 12);
    };
    const bool png = image.file.startsWith("\x89PNG");
    return u"![%1](%2x%3mm data:image/%4;base64,%5)"_s.arg(
        escapedIn(image.alternative, u"\\*_[](){}"), number(image.size.width),
        number(image.size.height), png ? u"png"_s : u"jpeg"_s,
        QString::fromLatin1(image.file.toBase64()));
}

class InlineReader
{
public:
    explicit InlineReader(const QString &text)
        : m_text(text)
    { }

    Result<LetterInlines> read()
    {
        while (m_at < m_text.size()) {
            if (auto done = readNext(); !done)
                return done.error();
        }
        endWords();
        for (const auto &[sign, mark] : markSigns) {
            if (m_marks & mark) {
                return unusable(QT_TRANSLATE_NOOP("LetterTemplate",
                                                  "“%1” has no second one that "
                                                  "ends what it begins"),
                                sign);
            }
        }
        return m_inlines;
    }

private:
    Result<> readNext()
    {
        const auto rest = QStringView(m_text).sliced(m_at);
        if (rest.size() > 1 && rest[0] == u'\\' && escapable.contains(rest[1])) {
            m_words += rest[1];
            m_at += 2;
            return {};
        }
        if (rest.startsWith("{{"_L1))
            return readField();
        if (rest.startsWith("!["_L1) && readImage())
            return m_error ? *m_error : Result<>();
        if (rest[0] == u'[' && m_linkEnd < 0 && readLink())
            return m_error ? *m_error : Result<>();
        if (m_at == m_linkEnd) {
            endWords();
            m_at = m_afterLink;
            m_linkEnd = -1;
            m_link.clear();
            return {};
        }
        if (const auto rule = ruleLength(rest); rest[0] == u'*' ? rule > 3 : rule > 2) {
            m_words += rest.first(rule);
            m_at += rule;
            return {};
        }
        for (const auto &[sign, mark] : markSigns) {
            if (rest.startsWith(sign)) {
                endWords();
                m_marks ^= mark;
                m_at += sign.size();
                return {};
            }
        }
        m_words += rest[0];
        ++m_at;
        return {};
    }

    Result<> readField()
    {
        const auto close = m_text.indexOf("}}"_L1, m_at);
        const auto name = close < 0 ? m_text.mid(m_at) : m_text.mid(m_at + 2, close - m_at - 2);
        if (close < 0 || !isLetterField(name))
            return unusable(QT_TRANSLATE_NOOP("LetterTemplate", "there is no merge field “%1”"),
                            name);
        endWords();
        m_inlines.append({MergeField{name}, m_marks, m_link});
        m_at = close + 2;
        return {};
    }

    struct Target
    {
        qsizetype middle; ///< Of "](".
        qsizetype end; ///< Behind ")".
        QString address;
    };

    /// What stands behind words that end at @p middle; nothing when nothing does.
    std::optional<Target> targetOf(qsizetype middle) const
    {
        const auto close = middle < 0 ? -1 : unescapedSign(m_text, ")"_L1, middle + 2);
        if (close < 0)
            return {};
        return Target{middle, close + 1,
                      unescaped(QStringView(m_text).sliced(middle + 2, close - middle - 2))};
    }

    /// Of the image whose words begin at @p at.
    std::optional<Target> imageTarget(qsizetype at) const
    {
        return targetOf(unescapedSign(m_text, "]("_L1, at));
    }

    /// Of the link whose words begin at @p at; among them may be images, with targets of their own.
    std::optional<Target> linkTarget(qsizetype at) const
    {
        auto middle = unescapedSign(m_text, "]("_L1, at);
        for (auto image = unescapedSign(m_text, "!["_L1, at); image >= 0 && image < middle;
             image = unescapedSign(m_text, "!["_L1, at)) {
            const auto its = imageTarget(image + 2);
            at = its ? its->end : image + 2;
            middle = unescapedSign(m_text, "]("_L1, at);
        }
        return targetOf(middle);
    }

    bool readLink()
    {
        const auto target = linkTarget(m_at + 1);
        if (!target)
            return false;
        if (!isLetterLink(target->address)) {
            m_error = unusable(
                QT_TRANSLATE_NOOP("LetterTemplate", "“%1” is no address of the web or of e-mail"),
                target->address);
        }
        endWords();
        m_link = target->address;
        m_linkEnd = target->middle;
        m_afterLink = target->end;
        ++m_at;
        return true;
    }

    bool readImage()
    {
        const auto target = imageTarget(m_at + 2);
        if (!target)
            return false;
        const auto words =
            unescaped(QStringView(m_text).sliced(m_at + 2, target->middle - m_at - 2));
        const auto image = imageFrom(words, target->address);
        if (!image) {
            m_error = unusable(QT_TRANSLATE_NOOP("LetterTemplate",
                                                 "the image “%1” is no PNG or JPEG of at most "
                                                 "2 MiB with a size in millimetres"),
                               words);
            return true;
        }
        endWords();
        m_inlines.append({*image, m_marks, m_link});
        m_at = target->end;
        return true;
    }

    void endWords()
    {
        append(m_inlines, {m_words, m_marks, m_link});
        m_words.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    LetterInlines m_inlines;
    QString m_words;
    TextMarks m_marks;
    QString m_link;
    qsizetype m_linkEnd = -1;
    qsizetype m_afterLink = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<LetterInlines> inlinesFromText(const QString &text)
{
    return InlineReader(text).read();
}

QString inlinesToText(const LetterInlines &inlines)
{
    QString text;
    TextMarks marks;
    QString link;
    const auto turnTo = [&](TextMarks nextMarks, const QString &nextLink) {
        if (nextLink != link && !link.isEmpty())
            text += "]("_L1 + escapedIn(link, u"\\()") + u')';
        for (const auto &[sign, mark] : markSigns) {
            if ((marks ^ nextMarks) & mark)
                text += sign;
        }
        if (nextLink != link && !nextLink.isEmpty()) {
            if (text.endsWith(u'!')) // else it were an image
                text.insert(text.size() - 1, u'\\');
            text += u'[';
        }
        marks = nextMarks;
        link = nextLink;
    };
    for (const auto &it : inlines) {
        turnTo(it.marks, it.link);
        if (const auto *words = std::get_if<QString>(&it.content))
            text += escapedIn(*words, u"\\*_[]{");
        else if (const auto *field = std::get_if<MergeField>(&it.content))
            text += "{{"_L1 + field->name + "}}"_L1;
        else
            text += imageToText(std::get<LetterImage>(it.content));
    }
    turnTo({}, {});
    return text;
}

} // namespace solidair
