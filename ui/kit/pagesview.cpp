// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesview.h"

#include "accessibility.h"
#include "look.h"
#include "painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace solidair {

namespace {

constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.2;
/// Fitted to the width of a very wide window a page would be a poster.
constexpr double widestFit = 1.5; // times its size on paper
constexpr double dotsPerMillimetre = 96 / 25.4;
/// A page up to so many times what is visible is kept as painted; a bigger one is painted anew,
/// only where it shows.
constexpr qint64 keptShare = 2;

QColor ground(const QPalette &palette)
{
    return look::isDark(palette) ? palette.color(QPalette::Window).darker(140)
                                 : palette.color(QPalette::Window).darker(110);
}

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Preview"));
    // All of it is painted, so that scrolling moves what is there.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setPages({});
}

void PagesView::setPages(std::shared_ptr<const Pages> pages, const QString &message)
{
    m_pages = std::move(pages);
    m_message = message;
    m_kept.clear();
    // Always or never: a bar that comes and goes would change the width that pages are fitted to.
    setVerticalScrollBarPolicy(m_pages ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    layOut();
    m_told = -1;
    tellPage();
}

void PagesView::layOut()
{
    const int margin = look::space(*this, 4);
    const QSize room = viewport()->size();
    QSize content;
    if (m_pages) {
        const Extent paper = m_pages->size();
        const double most = paper.width.mm() * dotsPerMillimetre * widestFit;
        const double wide = qMax(50.0, qMin(most, room.width() - 2.0 * margin)) * m_zoom;
        const QSize size(qRound(wide), qRound(wide * (paper.height / paper.width)));
        if (size != m_pageSize)
            m_kept.clear();
        m_pageSize = size;
        content = {size.width() + 2 * margin, m_pages->count() * (size.height() + margin) + margin};
    }
    horizontalScrollBar()->setRange(0, qMax(0, content.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, qMax(0, content.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    viewport()->update();
}

QRect PagesView::pageRect(int page) const
{
    const int margin = look::space(*this, 4);
    const int left = horizontalScrollBar()->maximum() > 0
        ? margin - horizontalScrollBar()->value()
        : (viewport()->width() - m_pageSize.width()) / 2;
    const int top = margin + page * (m_pageSize.height() + margin) - verticalScrollBar()->value();
    return {QPoint(left, top), m_pageSize};
}

int PagesView::currentPage() const
{
    if (!m_pages)
        return -1;
    // The page that a third of the view down is on.
    const int margin = look::space(*this, 4);
    const int at = verticalScrollBar()->value() + viewport()->height() / 3;
    return qBound(0, (at - margin / 2) / (m_pageSize.height() + margin), m_pages->count() - 1);
}

void PagesView::showPage(int page)
{
    if (!m_pages)
        return;
    const int margin = look::space(*this, 4);
    const int wanted = qBound(0, page, m_pages->count() - 1);
    verticalScrollBar()->setValue(wanted * (m_pageSize.height() + margin));
}

void PagesView::setZoom(double zoom)
{
    const double wanted = qBound(leastZoom, zoom, mostZoom);
    if (!m_pages || qFuzzyCompare(wanted, m_zoom))
        return;
    // What is in the middle stays there.
    const auto middleOf = [](const QScrollBar &bar) {
        const int whole = bar.maximum() + bar.pageStep();
        return whole > 0 ? (bar.value() + bar.pageStep() / 2.0) / whole : 0.5;
    };
    const auto bringTo = [](QScrollBar &bar, double middle) {
        bar.setValue(qRound(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2.0));
    };
    const double across = middleOf(*horizontalScrollBar());
    const double down = middleOf(*verticalScrollBar());
    m_zoom = wanted;
    layOut();
    bringTo(*horizontalScrollBar(), across);
    bringTo(*verticalScrollBar(), down);
    tellPage();
}

void PagesView::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    setAccessibleDescription(page < 0 ? m_message
                                      : tr("Page %1 of %2").arg(page + 1).arg(m_pages->count()));
    emit currentPageChanged(page);
}

bool PagesView::isWorthKeeping() const
{
    const QSize room = viewport()->size();
    return qint64(m_pageSize.width()) * m_pageSize.height()
        <= keptShare * room.width() * room.height();
}

const QPixmap &PagesView::pixmapOf(int page)
{
    const qreal ratio = devicePixelRatioF();
    auto &kept = m_kept[page];
    if (kept.isNull() || kept.devicePixelRatio() != ratio) {
        kept = QPixmap(m_pageSize * ratio);
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::white);
        QPainter painter(&kept);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        paintPage(painter, QRectF(QPointF(), m_pageSize), *m_pages, page);
    }
    return kept;
}

void PagesView::paintMessage(QPainter &painter)
{
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    painter.setPen(look::secondary(palette()));
    const int margin = look::space(*this, 6);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!m_pages) {
        paintMessage(painter);
    } else {
        painter.fillRect(event->rect(), ground(palette()));
        const bool keeps = isWorthKeeping();
        const QRect room = viewport()->rect();
        m_kept.removeIf(
            [&](const auto &kept) { return !keeps || !pageRect(kept.key()).intersects(room); });
        for (int page = 0; page < m_pages->count(); ++page) {
            const QRect sheet = pageRect(page);
            if (sheet.top() > event->rect().bottom())
                break;
            if (!sheet.intersects(event->rect()))
                continue;
            if (keeps) {
                painter.drawPixmap(sheet.topLeft(), pixmapOf(page));
            } else {
                painter.save();
                painter.setClipRect(sheet & event->rect());
                painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
                painter.fillRect(sheet, Qt::white);
                paintPage(painter, sheet, *m_pages, page);
                painter.restore();
            }
            painter.setPen(look::hairline(palette()));
            painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
        }
    }
    if (hasFocus()) {
        painting::focusRing(painter, QRectF(viewport()->rect()).adjusted(2, 2, -2, -2), 0,
                            palette());
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const auto *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    layOut();
    verticalScrollBar()->setValue(qRound(place * bar->maximum()));
    tellPage();
}

void PagesView::scrollContentsBy(int, int)
{
    // All of it: the focus is painted on the view and does not scroll with the pages.
    viewport()->update();
    tellPage();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool zooms = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageUp:
        showPage(currentPage() - 1);
        return;
    case Qt::Key_PageDown:
        showPage(currentPage() + 1);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        break;
    }
    if (zooms && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setZoom(m_zoom * zoomStep);
    else if (zooms && event->key() == Qt::Key_Minus)
        setZoom(m_zoom / zoomStep);
    else if (zooms && event->key() == Qt::Key_0)
        setZoom(1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PagesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace solidair
