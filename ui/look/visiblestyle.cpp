// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visiblestyle.h"

#include "look.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace solidair::look {

using namespace Qt::Literals::StringLiterals;

namespace {

class VisibleStyle final : public QProxyStyle
{
public:
    explicit VisibleStyle(const QString &base)
        : QProxyStyle(base)
    { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (!isDark(option->palette))
            return;
        QColor edge = secondary(option->palette);
        if (!option->state.testFlag(State_Enabled))
            edge.setAlphaF(0.4F);
        painter->save();
        painter->setPen(edge);
        painter->setBrush(Qt::NoBrush);
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
            painter->drawRect(box);
        } else if (element == PE_IndicatorRadioButton) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawEllipse(box);
        } else if (element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus)) {
            edge.setAlphaF(0.4F);
            painter->setPen(edge);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawRoundedRect(box, 2, 2);
        }
        painter->restore();
    }
};

} // namespace

void keepEdgesVisible()
{
    const bool isThere = dynamic_cast<VisibleStyle *>(QApplication::style()) != nullptr;
    const QString name = QApplication::style()->name();
    if (!isThere && name.compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new VisibleStyle(name));
}

} // namespace solidair::look
