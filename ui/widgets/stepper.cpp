// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepper.h"

#include "accessibility.h"
#include "painting.h"
#include "ui/look/look.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Room for the focus around a part.
constexpr int ring = 3;

/// What a person does to bring a municipality to @p stage.
QString verbFor(Stage stage)
{
    switch (stage) {
    case Stage::NotApproached:
        return Stepper::tr("start again");
    case Stage::Asked:
        return Stepper::tr("ask");
    case Stage::InDiscussion:
        return Stepper::tr("discuss");
    case Stage::Joined:
        return Stepper::tr("join");
    case Stage::OnHold:
        return Stepper::tr("put on hold");
    case Stage::Declined:
        return Stepper::tr("decline");
    case Stage::Left:
        return Stepper::tr("leave");
    }
    Q_UNREACHABLE();
}

} // namespace

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

QString Stepper::partText(int part) const
{
    if (isNext(part))
        return tr("Next: %1").arg(verbFor(*m_next));
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

int Stepper::markSide() const
{
    return qRound(18 * fontMetrics().height() / 16.0);
}

QFont Stepper::wordFont(int part) const
{
    const QFont font = look::smaller(this->font());
    return part == m_items.size() - 1 ? look::heading(font) : font;
}

Stepper::Words Stepper::wordsOf(int part) const
{
    Words words;
    if (isNext(part)) {
        words.word = verbFor(*m_next);
    } else if (canOpen(part) || m_items.size() == 1) {
        const auto &item = m_items[part];
        words = {stageText(item.stage, Phrases()), item.date, item.by};
    }
    if (words.word.isEmpty()) {
        words.width = markSide();
        return words;
    }
    const QFontMetrics metrics(wordFont(part));
    const QFontMetrics small(look::smallest(font()));
    words.width =
        std::max({metrics.horizontalAdvance(words.word),
                  QFontMetrics(look::smaller(font())).horizontalAdvance(words.date),
                  qMin(look::space(*this, 22), small.horizontalAdvance(words.by)), markSide()})
        + 2 * look::space(*this, 1);
    return words;
}

int Stepper::rowHeight() const
{
    bool dates = false;
    bool names = false;
    for (const auto &item : m_items) {
        dates = dates || !item.date.isEmpty();
        names = names || !item.by.isEmpty();
    }
    const int line = QFontMetrics(look::smaller(font())).height();
    return ring + markSide() + look::space(*this, 1) + line * (dates ? 2 : 1)
        + (names ? QFontMetrics(look::smallest(font())).height() : 0) + ring;
}

Stepper::Grid Stepper::gridFor(int width) const
{
    const int count = partCount();
    const int gap = look::space(*this, 1);
    int widest = 0;
    int need = 0;
    int before = 0;
    int first = 0;
    for (int part = 0; part < count; ++part) {
        const int room = wordsOf(part).width;
        widest = qMax(widest, room);
        if (part == 0)
            first = room;
        else
            need = qMax(need, (before + room + 1) / 2 + gap);
        before = room;
    }
    Grid grid;
    grid.rowHeight = rowHeight();
    grid.perRow = qMax(1, count);
    grid.lead = first / 2 + ring;
    if (count < 2)
        return grid;
    const int most = qMax(need, look::space(*this, 27));
    const int fitting = (width - grid.lead - before / 2 - ring) / (count - 1);
    if (fitting >= need) {
        grid.step = qMin(fitting, most);
        return grid;
    }
    // Too many for one row: a municipality that was asked again and again.
    grid.lead = widest / 2 + ring;
    grid.perRow = qBound(1, 1 + (width - 2 * grid.lead) / need, count);
    grid.step = grid.perRow > 1 ? (width - 2 * grid.lead) / (grid.perRow - 1) : 0;
    return grid;
}

int Stepper::heightForWidth(int width) const
{
    const auto grid = gridFor(width);
    const int rows = (qMax(1, partCount()) + grid.perRow - 1) / grid.perRow;
    return rows * grid.rowHeight + (rows - 1) * look::space(*this, 1);
}

QSize Stepper::sizeHint() const
{
    const int wide = look::space(*this, 27) * qMax(1, partCount());
    return {wide, rowHeight()};
}

QSize Stepper::minimumSizeHint() const
{
    int widest = markSide();
    for (int part = 0; part < partCount(); ++part)
        widest = qMax(widest, wordsOf(part).width);
    return {widest + 2 * ring, rowHeight()};
}

QPoint Stepper::centreOf(int part, const Grid &grid) const
{
    const int row = part / grid.perRow;
    return {grid.lead + part % grid.perRow * grid.step,
            row * (grid.rowHeight + look::space(*this, 1)) + ring + markSide() / 2};
}

QRect Stepper::partRect(int part) const
{
    const auto grid = gridFor(width());
    const QPoint centre = centreOf(part, grid);
    const auto words = wordsOf(part);
    const int margin = look::space(*this, 1);
    const int line = QFontMetrics(look::smaller(font())).height();
    const QFontMetrics small(look::smallest(font()));
    // Who did it may take what its neighbours leave.
    const int left = qMin(grid.step - margin, 2 * (width() - centre.x() - ring));
    const int wide = qMax(words.width, qMin(small.horizontalAdvance(words.by) + 2 * margin, left));
    int tall = markSide();
    if (!words.word.isEmpty())
        tall += margin + (words.date.isEmpty() ? line : 2 * line);
    if (!words.by.isEmpty())
        tall += small.height();
    return {centre.x() - wide / 2, centre.y() - markSide() / 2, wide, tall};
}

int Stepper::partAt(QPoint position) const
{
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

void Stepper::paintLine(QPainter &painter, int part, const Grid &grid) const
{
    const qreal off = markSide() / 2.0 + 1;
    const QPointF to = centreOf(part, grid) + QPointF(0.5, 0.5);
    const QPointF from = centreOf(part - 1, grid) + QPointF(0.5, 0.5);
    QPen pen(look::secondary(palette()), markSide() / 12.0);
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

void Stepper::paintWords(QPainter &painter, int part) const
{
    const auto words = wordsOf(part);
    const QRect box = partRect(part);
    const int margin = look::space(*this, 1);
    int top = box.top() + markSide() + look::space(*this, 1);
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
    line(words.word, wordFont(part), isNext(part) ? look::accent(palette()) : ink);
    line(words.date, look::smaller(font()), ink);
    const QFont small = look::smallest(font());
    line(QFontMetrics(small).elidedText(words.by, Qt::ElideRight, box.width() - 2 * margin), small,
         look::secondary(palette()));
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto grid = gridFor(width());
    const int side = markSide();
    for (int part = 0; part < partCount(); ++part) {
        if (part > 0)
            paintLine(painter, part, grid);
        const QPoint centre = centreOf(part, grid);
        painter.setOpacity(isNext(part) ? 0.6 : 1);
        look::paintStage(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side),
                         isNext(part) ? Stage::NotApproached : m_items[part].stage, palette());
        painter.setOpacity(1);
        paintWords(painter, part);
    }
    if (hasFocus() && canOpen(m_current))
        painting::focusRing(painter, partRect(m_current), 4, palette());
}

} // namespace solidair
