// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportgallery.h"

#include "paper/pages.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"

#include <QPainter>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes a row for itself, and the keyboard passes it by.
class GroupHeading final : public QListWidgetItem
{
public:
    GroupHeading(const QString &text, QListWidget *list)
        : QListWidgetItem(text, list)
    {
        setFlags(Qt::NoItemFlags);
        setFont(look::heading(list->font()));
        setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

    QVariant data(int role) const override
    {
        const auto &list = *listWidget();
        if (role == Qt::SizeHintRole)
            return QSize(list.viewport()->width() - 2 * list.spacing(), look::rowHeight(list));
        if (role == Qt::ForegroundRole) // not that of what is disabled
            return list.palette().brush(QPalette::Active, QPalette::Text);
        return QListWidgetItem::data(role);
    }
};

} // namespace

ReportGallery::ReportGallery(const QList<Report> &offered, QWidget *parent)
    : QListWidget(parent)
    , m_offered(offered)
{
    setObjectName(u"reports"_s);
    setAccessibleName(tr("Reports"));
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setWordWrap(true);
    setSpacing(look::space(*this, 2));
    setMinimumWidth(look::space(*this, 38));
    const int width = look::space(*this, 22);
    setIconSize({width, width * 297 / 210});
    QPixmap blank(iconSize());
    blank.fill(Qt::white);
    m_offered.removeIf([](const Report &report) { return report.isOfOne; });
    std::ranges::stable_sort(m_offered, {}, &Report::group);
    const bool isGrouped = m_offered.first().group != m_offered.last().group;
    std::optional<ReportGroup> under;
    for (const auto &report : std::as_const(m_offered)) {
        if (isGrouped && under != report.group)
            new GroupHeading(groupTitle(report.group, Phrases()), this);
        under = report.group;
        auto *item = new QListWidgetItem(QIcon(blank), report.titleIn(Phrases()), this);
        item->setData(Qt::UserRole, QString(report.key));
    }
    choose(m_offered.first().key);
    markPane(*this);
    connect(this, &QListWidget::currentRowChanged, this, &ReportGallery::chosenChanged);
}

const Report &ReportGallery::chosen() const
{
    return *reportOf(currentItem()->data(Qt::UserRole).toString(), m_offered);
}

void ReportGallery::choose(const QString &key)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole) == key)
            setCurrentRow(row);
    }
}

void ReportGallery::setPicture(const Pages &pages)
{
    const auto size = iconSize();
    const double ratio = devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = size.width();
    const auto paper = pages.size();
    paintPage(painter, QRectF(0, 0, width, width * (paper.height / paper.width)), pages, 0);
    painter.setPen(look::hairline(palette()));
    painter.drawRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // else it is tinted
    currentItem()->setIcon(icon);
}

} // namespace solidair
