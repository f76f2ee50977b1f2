// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistcounts.h"

#include "ui/kit/accessibility.h"
#include "ui/kit/look.h"

#include <QPainter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

MunicipalityListCounts::MunicipalityListCounts(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"municipalityCounts"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void MunicipalityListCounts::setCounts(int shown, int total,
                                       const QList<std::pair<Stage, int>> &perStage)
{
    const QLocale locale = Phrases().locale();
    m_counted = tr("%1 of %2").arg(locale.toString(shown), locale.toString(total));
    m_perStage.clear();
    QStringList spoken{m_counted};
    for (const auto &[stage, count] : perStage) {
        if (count == 0)
            continue;
        m_perStage.append({stage, count});
        spoken.append(u"%1 %2"_s.arg(locale.toString(count), stageText(stage, Phrases())));
    }
    setAccessibleName(spoken.join(u", "_s));
    setHint(*this, spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize MunicipalityListCounts::sizeHint() const
{
    const auto metrics = fontMetrics();
    const QLocale locale = Phrases().locale();
    int width = metrics.horizontalAdvance(m_counted);
    for (const auto &[stage, count] : m_perStage) {
        width += look::space(*this, 3) + look::space(*this, 5)
            + metrics.horizontalAdvance(locale.toString(count));
    }
    return {width + look::space(*this, 1), look::space(*this, 6)};
}

QSize MunicipalityListCounts::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_counted), look::space(*this, 6)};
}

void MunicipalityListCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QLocale locale = Phrases().locale();
    const auto metrics = fontMetrics();
    const int base = (height() - metrics.height()) / 2 + metrics.ascent();
    const int side = qRound(metrics.height() * 13 / 16.0);
    painter.setPen(look::secondary(palette()));
    painter.drawText(0, base, m_counted);
    int left = metrics.horizontalAdvance(m_counted);
    for (const auto &[stage, count] : m_perStage) {
        const QString number = locale.toString(count);
        // A mark without its number says nothing.
        const int needed =
            look::space(*this, 3) + look::space(*this, 5) + metrics.horizontalAdvance(number);
        if (left + needed > width())
            return;
        left += look::space(*this, 3);
        look::paintStage(painter, QRectF(left, (height() - side) / 2.0, side, side), stage,
                         palette());
        left += look::space(*this, 5);
        painter.drawText(left, base, number);
        left += metrics.horizontalAdvance(number);
    }
}

} // namespace solidair
