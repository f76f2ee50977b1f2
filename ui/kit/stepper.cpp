// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepper.h"

#include "accessibility.h"
#include "look.h"
#include "painting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setAccessibleName(tr("Steps"));
}

void Stepper::setItems(const QList<Item> &items, std::optional<Stage> next)
{
    m_items = items;
    m_next = next;
    bool canBeOpened = false;
    for (int part = 0; part < partCount(); ++part)
        canBeOpened = canBeOpened || canOpen(part);
    setFocusPolicy(canBeOpened ? Qt::StrongFocus : Qt::NoFocus);
    if (!hasFocus() || m_current >= partCount() || !canOpen(m_current)) {
        m_current = qMax(0, static_cast<int>(m_items.size()) - 1);
        if (!canOpen(m_current) && m_next)
            m_current = static_cast<int>(m_items.size());
    }
    updateGeometry();
    update();
}

int Stepper::partCount() const
{
    return static_cast<int>(m_items.size()) + (m_next ? 1 : 0);
}

bool Stepper::canOpen(int part) const
{
    if (part < 0 || part >= partCount())
        return false;
    return isNext(part) || m_items[part].stage != Stage::NotApproached
        || !m_items[part].date.isEmpty();
}

QString Stepper::verb() const
{
    switch (*m_next) {
    case Stage::NotApproached:
        return tr("start again");
    case Stage::Asked:
        return tr("ask");
    case Stage::InDiscussion:
        return tr("discuss");
    case Stage::Joined:
        return tr("join");
    case Stage::OnHold:
        return tr("put on hold");
    case Stage::Declined:
        return tr("decline");
    case Stage::Left:
        return tr("leave");
    }
    Q_UNREACHABLE();
}

QString Stepper::partText(int part) const
{
    if (isNext(part))
        return tr("Next: %1").arg(verb());
    const auto &item = m_items[part];
    QStringList texts{stageText(item.stage, Phrases()), item.date, item.by};
    if (part == m_items.size() - 1)
        texts.append(tr("the present stage"));
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

void Stepper::openPart(int part)
{
    if (!canOpen(part))
        return;
    if (isNext(part))
        emit nextActivated(*m_next);
    else
        emit itemActivated(part);
}

QList<StepperPart> Stepper::parts() const
{
    QList<StepperPart> parts;
    for (int part = 0; part < partCount(); ++part) {
        const bool isPresent = part == m_items.size() - 1;
        if (isNext(part))
            parts.append({verb(), {}, {}, isPresent});
        else if (const auto &item = m_items[part]; canOpen(part) || m_items.size() == 1)
            parts.append({stageText(item.stage, Phrases()), item.date, item.by, isPresent});
        else
            parts.append({{}, {}, {}, isPresent});
    }
    return parts;
}

StepperGrid Stepper::gridFor(int width) const
{
    return {*this, parts(), width};
}

int Stepper::heightForWidth(int width) const
{
    return gridFor(width).height();
}

QSize Stepper::sizeHint() const
{
    const int wide = look::space(*this, 27) * qMax(1, partCount());
    return {wide, gridFor(wide).rowHeight()};
}

QSize Stepper::minimumSizeHint() const
{
    // In a width that no part fits, nothing is in smaller type.
    const auto grid = gridFor(0);
    return {qMax(grid.markSide(), grid.widest()) + 2 * StepperGrid::ring, grid.rowHeight()};
}

QRect Stepper::partRect(int part) const
{
    return gridFor(width()).rectOf(part);
}

int Stepper::partAt(QPoint position) const
{
    constexpr int ring = StepperGrid::ring;
    for (int part = 0; part < partCount(); ++part) {
        if (canOpen(part) && partRect(part).adjusted(-ring, -ring, ring, ring).contains(position))
            return part;
    }
    return -1;
}

void Stepper::moveTo(int part)
{
    m_current = part;
    update();
    QAccessibleEvent told(this, QAccessible::Focus);
    told.setChild(part);
    QAccessible::updateAccessibility(&told);
}

void Stepper::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || part < 0) {
        event->ignore();
        return;
    }
    moveTo(part);
    openPart(part);
}

void Stepper::mouseMoveEvent(QMouseEvent *event)
{
    if (partAt(event->position().toPoint()) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    const auto walk = [this](int from, int by) {
        int part = from;
        while (part >= 0 && part < partCount() && !canOpen(part))
            part += by;
        if (canOpen(part))
            moveTo(part);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        walk(m_current - 1, -1);
        break;
    case Qt::Key_Right:
        walk(m_current + 1, 1);
        break;
    case Qt::Key_Home:
        walk(0, 1);
        break;
    case Qt::Key_End:
        walk(partCount() - 1, -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openPart(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Stepper::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(m_current);
}

void Stepper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool Stepper::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int part = partAt(help->pos());
    if (part < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(partText(part)), this);
    return true;
}

void Stepper::paintLine(QPainter &painter, int part, const StepperGrid &grid) const
{
    const qreal off = grid.markSide() / 2.0 + 1;
    const QPointF to = grid.centreOf(part) + QPointF(0.5, 0.5);
    const QPointF from = grid.centreOf(part - 1) + QPointF(0.5, 0.5);
    QPen pen(look::secondary(palette()), grid.markSide() / 12.0);
    pen.setCapStyle(Qt::RoundCap);
    if (isNext(part))
        pen.setDashPattern({0.1, 2.6});
    painter.setPen(pen);
    if (from.y() == to.y()) {
        painter.drawLine(from + QPointF(off, 0), to - QPointF(off, 0));
        return;
    }
    painter.drawLine(from + QPointF(off, 0), QPointF(width(), from.y()));
    painter.drawLine(QPointF(0, to.y()), to - QPointF(off, 0));
}

void Stepper::paintWords(QPainter &painter, int part, const StepperGrid &grid) const
{
    const auto words = parts().at(part);
    const QRect box = grid.rectOf(part);
    int top = box.top() + grid.markSide() + look::space(*this, 1);
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty())
            return;
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        const QRect room(box.left(), top, box.width(), metrics.height());
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, text);
        top += metrics.height();
    };
    const QColor ink = palette().color(foregroundRole());
    line(words.word, grid.wordFont(part), isNext(part) ? look::accent(palette()) : ink);
    line(words.date, grid.dateFont(), ink);
    const QFont small = look::smallest(font());
    const int room = box.width() - grid.edges();
    line(QFontMetrics(small).elidedText(words.by, Qt::ElideRight, room), small,
         look::secondary(palette()));
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto grid = gridFor(width());
    const int side = grid.markSide();
    for (int part = 0; part < partCount(); ++part) {
        if (part > 0)
            paintLine(painter, part, grid);
        const QPoint centre = grid.centreOf(part);
        painter.setOpacity(isNext(part) ? 0.6 : 1);
        look::paintStage(painter, QRectF(centre - QPoint(side / 2, side / 2), QSizeF(side, side)),
                         isNext(part) ? Stage::NotApproached : m_items[part].stage, palette());
        painter.setOpacity(1);
        paintWords(painter, part, grid);
    }
    if (hasFocus() && canOpen(m_current))
        painting::focusRing(painter, partRect(m_current), 4, palette());
}

} // namespace solidair
