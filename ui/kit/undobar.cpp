// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undobar.h"

#include "accessibility.h"
#include "elidedlabel.h"
#include "look.h"
#include "painting.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QUndoStack>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownFor = 8000; // milliseconds
/// What is left at least when the pointer went away.
constexpr int leftAtLeast = 2000;

/// Words and their shortcut on the bar, in its colours.
class UndoButton final : public QPushButton
{
public:
    explicit UndoButton(QWidget *parent)
        : QPushButton(UndoBar::tr("Undo"), parent)
        , m_keys(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText))
    {
        setFlat(true);
        setAutoDefault(false);
        setFont(look::heading(font()));
        setCursor(Qt::PointingHandCursor);
        setAccessibleDescription(m_keys);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics plain(parentWidget()->font());
        return {fontMetrics().horizontalAdvance(text()) + plain.horizontalAdvance(m_keys)
                    + 4 * look::space(*this, 2),
                look::rowHeight(*this)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int gap = look::space(*this, 2);
        const QRect room = rect().adjusted(gap, 0, -gap, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        QFont words = font();
        words.setUnderline(underMouse());
        painter.setFont(words);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
        painter.setFont(parentWidget()->font());
        painter.setPen(look::secondary(palette()));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_keys);
        if (hasFocus())
            painting::focusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 4, palette());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Escape)
            parentWidget()->hide();
        else
            QPushButton::keyPressEvent(event);
    }

private:
    QString m_keys;
};

} // namespace

UndoBar::UndoBar(QUndoStack &stack, QWidget *pane)
    : QWidget(pane)
    , m_text(new ElidedLabel({}, this))
    , m_timer(this)
{
    installAccessibility();
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    auto *button = new UndoButton(this);
    button->setObjectName(u"undo"_s);
    connect(button, &QPushButton::clicked, &stack, &QUndoStack::undo);
    connect(&stack, &QUndoStack::indexChanged, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    const int side = look::space(*this, 3);
    row->setContentsMargins(side + painting::iconSide(*this) + look::space(*this, 2), 0,
                            look::space(*this, 1), 0);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    invert();
    pane->installEventFilter(this);
}

void UndoBar::offer(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    place();
    // What newly shows is what tools read out.
    hide();
    show();
    raise();
    m_left = shownFor;
    if (!underMouse())
        m_timer.start(m_left);
}

void UndoBar::invert()
{
    const QPalette around = parentWidget()->palette();
    QPalette own = around;
    own.setColor(QPalette::Window, around.color(QPalette::Text));
    own.setColor(QPalette::Base, around.color(QPalette::Text));
    own.setColor(QPalette::WindowText, around.color(QPalette::Base));
    own.setColor(QPalette::Text, around.color(QPalette::Base));
    if (own != palette())
        setPalette(own);
}

void UndoBar::place()
{
    const int margin = look::space(*this, 2);
    const int tall = look::space(*this, 9);
    const QRect pane = parentWidget()->rect();
    setGeometry(margin, pane.height() - tall - margin, pane.width() - 2 * margin, tall);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_left = qMax(leftAtLeast, m_timer.remainingTime());
    m_timer.stop();
}

void UndoBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (isVisible())
        m_timer.start(m_left);
}

void UndoBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(rect(), 4, 4);
    const int side = painting::iconSide(*this);
    painting::icon(painter, QRectF(look::space(*this, 3), (height() - side) / 2.0, side, side),
                   u"check"_s, palette().color(QPalette::WindowText));
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize)
            place();
        else if (event->type() == QEvent::PaletteChange)
            invert();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace solidair
