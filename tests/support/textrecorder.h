// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

namespace solidair::test {

/// A text as it is painted, which a picture does not tell.
struct PaintedText
{
    QString text;
    QRectF place; ///< In the widget.
};

/// Takes down what one widget writes, without its children.
class TextRecorder final : public QPaintDevice
{
public:
    static QList<PaintedText> textsOf(QWidget &widget)
    {
        TextRecorder recorder(widget.size());
        widget.render(&recorder, {}, {}, {});
        return recorder.m_engine.texts;
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return QWIDGETSIZE_MAX;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        { }

        QList<PaintedText> texts;

        bool begin(QPaintDevice *) override { return true; }

        bool end() override { return true; }

        void updateState(const QPaintEngineState &now) override
        {
            if (now.state() & DirtyTransform)
                m_transform = now.transform();
        }

        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

        void drawPath(const QPainterPath &) override { }

        using QPaintEngine::drawPolygon;

        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF place(at.x(), at.y() - item.ascent(), item.width(),
                               item.ascent() + item.descent());
            texts.append({item.text(), m_transform.mapRect(place)});
        }

        Type type() const override { return User; }

    private:
        QTransform m_transform;
    };

    explicit TextRecorder(const QSize &size)
        : m_size(size)
    { }

    const QSize m_size;
    mutable Engine m_engine;
};

} // namespace solidair::test
