// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mendedfusion.h"

#include "look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace solidair::look {

using namespace Qt::Literals::StringLiterals;

namespace {

class MendedFusion final : public QProxyStyle
{
public:
    explicit MendedFusion(const QString &base)
        : QProxyStyle(base)
    { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget)) {
            drawListFocus(*option, *painter);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isFocused = option->state.testFlag(State_HasFocus)
            && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton);
        QColor edge = isFocused ? accent(option->palette) : secondary(option->palette);
        if (!option->state.testFlag(State_Enabled))
            edge.setAlphaF(0.4F);
        painter->save();
        painter->setPen(QPen(edge, isFocused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        const qreal half = isFocused ? 1 : 0.5;
        const QRectF box = QRectF(option->rect).adjusted(half, half, -half, -half);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
            painter->drawRect(box);
        } else if (element == PE_IndicatorRadioButton) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawEllipse(box);
        } else if ((element == PE_FrameLineEdit
                    || (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget)))
                   && isDark(option->palette) && !option->state.testFlag(State_HasFocus)) {
            edge.setAlphaF(0.4F);
            painter->setPen(edge);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawRoundedRect(box, 2, 2);
        }
        painter->restore();
    }

    // Its own is a line in the colour of the selection, also on the selection.
    static void drawListFocus(const QStyleOption &option, QPainter &painter)
    {
        const bool isSelected = option.state.testFlag(State_Selected);
        painter.save();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                       : accent(option.palette),
                            2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter.restore();
    }

    // Boxes and icons as tall as their words, whatever the size of the typeface.
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        const int plain = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return widget ? qMax(plain, space(*widget, 4) - 2) : plain;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return widget ? qMax(plain, space(*widget, 4)) : plain;
        default:
            return plain;
        }
    }

    // A list of many with a bar beside it, not one as high as the screen.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        const auto *choice = qobject_cast<const QComboBox *>(widget);
        if (hint == SH_ComboBox_Popup && choice && choice->count() > choice->maxVisibleItems())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, more);
    }

    // Its drawings for messages were made for a light ground.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override
    {
        switch (which) {
        case SP_MessageBoxWarning:
        case SP_MessageBoxCritical:
            return icon(u"warning"_s);
        case SP_MessageBoxQuestion:
            return icon(u"help"_s);
        default:
            return QProxyStyle::standardIcon(which, option, widget);
        }
    }
};

} // namespace

void mendFusion()
{
    const bool isThere = dynamic_cast<MendedFusion *>(QApplication::style()) != nullptr;
    const QString name = QApplication::style()->name();
    if (!isThere && name.compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new MendedFusion(name));
}

} // namespace solidair::look
