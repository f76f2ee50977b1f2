// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipbutton.h"

#include "accessibility.h"
#include "look.h"
#include "painting.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QTextDocument>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int ring = 3; ///< Room for the focus.
constexpr qsizetype mostShown = 2; ///< Values named on the chip; the others are counted.
constexpr int mostChoices = 14;

/// The values to check, in a frame that closes when one clicks beside it.
class ChoiceList final : public QListWidget
{
public:
    explicit ChoiceList(QWidget *parent)
        : QListWidget(parent)
    {
        connect(this, &QListWidget::itemChanged, this, [](QListWidgetItem *item) {
            item->setData(Qt::AccessibleTextRole, withCheck(item->text(), item->checkState()));
        });
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        // The whole row is the check box.
        if (auto *item = itemAt(event->position().toPoint()))
            toggle(*item);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (auto *item = itemAt(event->position().toPoint()))
            setCurrentItem(item);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Space:
            if (currentItem())
                toggle(*currentItem());
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            window()->close();
            break;
        default:
            QListWidget::keyPressEvent(event);
        }
    }

private:
    static void toggle(QListWidgetItem &item)
    {
        item.setCheckState(item.checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
};

} // namespace

ChipButton::ChipButton(const QString &field, QWidget *parent)
    : QToolButton(parent)
    , m_field(field)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &ChipButton::openChoices);
    describe();
}

void ChipButton::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    choose(m_chosen);
}

void ChipButton::setChosen(const QStringList &keys)
{
    choose(keys);
}

void ChipButton::choose(const QStringList &keys)
{
    // In the order of the choices, whatever the order they were checked in.
    QStringList chosen;
    for (const auto &choice : std::as_const(m_choices)) {
        if (keys.contains(choice.key))
            chosen.append(choice.key);
    }
    const bool differs = chosen != m_chosen;
    m_chosen = chosen;
    describe();
    if (differs)
        emit chosenChanged();
}

QStringList ChipButton::chosenTexts() const
{
    QStringList texts;
    for (const auto &choice : m_choices) {
        if (m_chosen.contains(choice.key))
            texts.append(choice.text);
    }
    return texts;
}

QString ChipButton::shownText() const
{
    const auto texts = chosenTexts();
    if (texts.isEmpty())
        return m_field;
    // As many whole words as there is room for, and how many more: a stage is never cut.
    qsizetype count = qMin(texts.size(), mostShown);
    const auto named = [&] { return texts.first(count).join(u", "_s); };
    const int room = look::space(*this, 50);
    while (count > 1 && fontMetrics().horizontalAdvance(named()) > room)
        --count;
    const QString shown = fontMetrics().elidedText(named(), Qt::ElideRight, 2 * room);
    return texts.size() > count ? u"%1 +%2"_s.arg(shown).arg(texts.size() - count) : shown;
}

void ChipButton::describe()
{
    const auto texts = chosenTexts();
    setAccessibleName(texts.isEmpty() ? m_field : m_field + u": "_s + texts.join(u", "_s));
    setAccessibleDescription(texts.isEmpty()
                                 ? tr("Filter; press to choose values.")
                                 : tr("Filter; press to choose values, Delete clears them."));
    // The description says what it does; the name says what is chosen.
    setToolTip(texts.isEmpty() ? QString() : Qt::convertFromPlainText(accessibleName()));
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const int sides = 2 * look::space(*this, 3);
    return {fontMetrics().horizontalAdvance(shownText()) + sides + look::space(*this, 1)
                + look::space(*this, 3) + 2 * ring,
            look::space(*this, 6) + 2 * ring};
}

QRect ChipButton::crossRect() const
{
    const int side = look::space(*this, 6);
    return {width() - ring - side, ring, side, height() - 2 * ring};
}

void ChipButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_chosen.isEmpty()
        && crossRect().contains(event->position().toPoint())) {
        choose({});
        return;
    }
    QToolButton::mousePressEvent(event);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose({});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        click();
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

void ChipButton::openChoices()
{
    auto *frame = new QFrame(this, Qt::Popup);
    frame->setObjectName(u"filterChoices"_s);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *list = new ChoiceList(frame);
    list->setObjectName(u"choices"_s);
    list->setAccessibleName(m_field);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &choice : std::as_const(m_choices)) {
        auto *item = new QListWidgetItem(choice.icon, choice.text, list);
        item->setData(keyRole, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::AccessibleTextRole, withCheck(item->text(), item->checkState()));
    }
    // Before the heights are set, which would take the place of what the words need.
    list->ensurePolished();
    const int words = list->sizeHintForColumn(0);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setSizeHint({words, look::rowHeight(*this)});
    connect(list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        QStringList keys = m_chosen;
        const QString key = item->data(keyRole).toString();
        if (item->checkState() == Qt::Checked)
            keys.append(key);
        else
            keys.removeAll(key);
        choose(keys);
    });
    auto *room = new QVBoxLayout(frame);
    room->setContentsMargins(1, 1, 1, 1);
    room->addWidget(list);

    const int rows = qBound(1, static_cast<int>(m_choices.size()), mostChoices);
    const QRect screen = this->screen()->availableGeometry();
    const int bar =
        m_choices.size() > mostChoices ? list->verticalScrollBar()->sizeHint().width() : 0;
    const int wide = qBound(look::space(*this, 40), words + bar + look::space(*this, 2),
                            qMax(look::space(*this, 40), screen.width() / 2));
    frame->resize(wide, rows * look::rowHeight(*this) + look::space(*this, 1) + 4);
    QPoint corner = mapToGlobal(QPoint(ring, height()));
    corner.setX(qMin(corner.x(), screen.right() - frame->width()));
    if (corner.y() + frame->height() > screen.bottom())
        corner.setY(mapToGlobal(QPoint()).y() - frame->height());
    frame->move(corner);
    list->setCurrentRow(0);
    frame->show();
    list->setFocus();
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF chip = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    const bool isActive = !m_chosen.isEmpty();
    const QColor accent = look::accent(palette());
    const QColor ink = !isEnabled() ? palette().color(QPalette::Disabled, QPalette::ButtonText)
        : isActive                  ? accent
                                    : palette().color(QPalette::WindowText);
    QColor ground = isActive ? accent : palette().color(QPalette::Base);
    if (isActive)
        ground.setAlphaF(look::isDark(palette()) ? 0.24F : 0.12F);
    QColor line = isActive ? accent : look::secondary(palette());
    if (!isActive && !underMouse())
        line.setAlphaF(0.5F);
    const qreal radius = chip.height() / 2;
    painter.setPen(QPen(line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const int side = look::space(*this, 3);
    const QRectF mark(chip.right() - look::space(*this, 2) - side,
                      chip.top() + (chip.height() - side) / 2, side, side);
    painting::icon(painter, mark, isActive ? u"close"_s : u"down"_s,
                   isActive ? accent : look::secondary(palette()));
    painter.setPen(ink);
    painter.drawText(chip.adjusted(look::space(*this, 3), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shownText());
    if (hasFocus())
        painting::focusRing(painter, chip, radius, palette());
}

} // namespace solidair
