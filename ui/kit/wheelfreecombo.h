// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace solidair {

/// A choice on a page that scrolls: the wheel scrolls the page and never changes a value, and a
/// long text does not make the page wider.
class WheelFreeCombo final : public QComboBox
{
public:
    explicit WheelFreeCombo(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

    /// The list is as wide as its texts need.
    void showPopup() override
    {
        const int room = screen()->availableGeometry().width() / 2;
        view()->setMinimumWidth(qMin(room, view()->sizeHintForColumn(0) + 2 * iconSize().width()));
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

    /// Cut visibly at the right.
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        const auto room = style()->subControlRect(QStyle::CC_ComboBox, option,
                                                  QStyle::SC_ComboBoxEditField, this);
        option->currentText =
            fontMetrics().elidedText(option->currentText, Qt::ElideRight, room.width() - 2);
    }
};

} // namespace solidair
