// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterwords.h"

#include <QFile>
#include <QStringList>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

const LetterWords &LetterWords::of(Language language)
{
    static const LetterWords dutch(Language::Dutch);
    static const LetterWords french(Language::French);
    return language == Language::French ? french : dutch;
}

LetterWords::LetterWords(Language language)
{
    QFile file(u":/templates/words-%1.txt"_s.arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its letter words");
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines)
        m_texts.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
}

QString LetterWords::text(const QString &key) const
{
    Q_ASSERT(m_texts.contains(key));
    return m_texts.value(key);
}

QString LetterWords::text(const QString &key, const QString &variant) const
{
    const auto found = m_texts.constFind(key + u'.' + variant);
    return found != m_texts.constEnd() ? *found : text(key);
}

QString LetterWords::activities(int count) const
{
    if (count <= 0)
        return {};
    if (count == 1)
        return text(u"activities.one"_s);
    const auto numbers = text(u"numbers"_s).split(u' '); // from two on
    return text(u"activities.several"_s).arg(numbers.value(count - 2, QString::number(count)));
}

} // namespace solidair
