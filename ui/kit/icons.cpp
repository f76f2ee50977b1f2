// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace solidair::look {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sizes[]{16, 20, 24, 32, 48, 64};

/// A drawing of ours in the colour of the text around it: follows the palette as it changes.
class MaskEngine final : public QIconEngine
{
public:
    explicit MaskEngine(QString name)
        : m_name(std::move(name))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const auto palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        const QColor colour = palette.color(group, role);
        const QString key =
            u"%1/%2/%3/%4"_s.arg(m_name).arg(size.width()).arg(colour.name()).arg(ratio);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QImage image = mask(size);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        painter.end();
        result = QPixmap::fromImage(image);
        result.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new MaskEngine(m_name); }

private:
    QImage mask(const QSize &size) const
    {
        int best = sizes[std::size(sizes) - 1];
        for (const int candidate : sizes) {
            if (candidate >= size.width()) {
                best = candidate;
                break;
            }
        }
        QImage image(u":/icons/%1-%2.png"_s.arg(m_name).arg(best));
        if (image.isNull())
            qWarning("There is no icon %s", qUtf8Printable(m_name));
        if (image.size() != size)
            image = image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    }

    QString m_name;
};

class StageEngine final : public QIconEngine
{
public:
    explicit StageEngine(Stage stage)
        : m_stage(stage)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintStage(*painter, QRectF(rect), m_stage, QGuiApplication::palette(),
                   mode == QIcon::Selected);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect({}, size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new StageEngine(m_stage); }

private:
    Stage m_stage;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new MaskEngine(name));
}

QIcon stageIcon(Stage stage)
{
    return QIcon(new StageEngine(stage));
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int size : {16, 32, 48, 64, 128, 256})
        result.addFile(u":/icons/app-icon-%1.png"_s.arg(size), QSize(size, size));
    return result;
}

} // namespace solidair::look
