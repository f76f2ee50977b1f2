// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpbrowser.h"

#include "base/phrases.h"
#include "keyoverview.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The resource that @p url names; empty when that is none of the help.
QString resourceOf(const QUrl &url)
{
    if (!url.authority().isEmpty() || (!url.scheme().isEmpty() && url.scheme() != "qrc"_L1))
        return {};
    QString path = url.path();
    if (path.startsWith(":/"_L1))
        path.remove(0, 1);
    path = QDir::cleanPath(path);
    return path.startsWith("/help/"_L1) ? u':' + path : QString();
}

} // namespace

QString HelpBrowser::pathOf(const QString &topic)
{
    const QString path = u":/help/%1/%2.html"_s;
    const QString own = path.arg(languageCode(Phrases().language()), topic);
    return QFile::exists(own) ? own : path.arg(u"nl"_s, topic);
}

QStringList HelpBrowser::topics()
{
    return {u"start"_s,    u"import"_s,    u"list"_s,    u"dossier"_s, u"stage"_s,
            u"mergers"_s,  u"persons"_s,   u"doubles"_s, u"letters"_s, u"reports"_s,
            u"settings"_s, u"shortcuts"_s, u"files"_s,   u"privacy"_s};
}

QString HelpBrowser::titleOf(const QString &topic)
{
    QFile page(pathOf(topic));
    if (!page.open(QIODevice::ReadOnly))
        return topic;
    static const QRegularExpression title(u"<title>(.*)</title>"_s);
    const auto match = title.match(QString::fromUtf8(page.readAll()));
    return match.hasMatch() ? match.captured(1) : topic;
}

QVariant HelpBrowser::loadResource(int, const QUrl &name)
{
    QFile file(resourceOf(source().resolved(name)));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(u"<!-- actions -->"_s, keyOverview(m_actions));
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    if (QFile::exists(resourceOf(source().resolved(name))))
        QTextBrowser::doSetSource(name, type);
}

} // namespace solidair
