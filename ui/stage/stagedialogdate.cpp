// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogdate.h"

#include "ui/kit/dateedit.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/segmentbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Precision = PartialDate::Precision;

/// @p date only as precisely as @p precision.
PartialDate blunted(const PartialDate &date, Precision precision)
{
    const QString iso = date.toIso();
    const auto length = precision == Precision::Year ? 4 : precision == Precision::Month ? 7 : 10;
    return PartialDate::fromIso(iso.left(length)).value_or(PartialDate());
}

} // namespace

StageDialogDate::StageDialogDate(QWidget *parent)
    : QWidget(parent)
    , m_field(new DateEdit(this))
    , m_precisions(new QButtonGroup(this))
    , m_beside(new FactLabel({}, this))
{
    m_field->setObjectName(u"stageDate"_s);
    m_field->setAccessibleName(tr("Date"));
    m_field->setSense(PartialDate::Sense::Past);
    m_field->setFixedWidth(look::space(*this, 32));
    m_beside->setObjectName(u"stageDatePrecision"_s);
    // The longest of the words, so that choosing a precision moves and cuts nothing.
    m_beside->setMinimumWidth(m_beside->fontMetrics().horizontalAdvance(tr("month and day unknown"))
                              + look::space(*this, 1));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(*this, 3));
    row->addWidget(m_field);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    const auto add = [&](Precision precision, const QString &text, const QString &name) {
        auto *button = new SegmentButton(text, this);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(m_field->sizeHint().height());
        button->setMinimumWidth(QFontMetrics(look::heading(font())).horizontalAdvance(text)
                                + look::space(*this, 4));
        m_precisions->addButton(button, static_cast<int>(precision));
        segments->addWidget(button);
    };
    add(Precision::Year, tr("Year"), u"precisionYear"_s);
    add(Precision::Month, tr("Month"), u"precisionMonth"_s);
    add(Precision::Day, tr("Day"), u"precisionDay"_s);
    row->addLayout(segments);
    row->addWidget(m_beside, 1);

    const auto read = [this] {
        m_sharpest = m_field->date().value_or(PartialDate());
        follow();
        emit edited();
    };
    connect(m_field, &QLineEdit::textEdited, this, read);
    connect(m_field, &DateEdit::takenBack, this, read);
    connect(m_precisions, &QButtonGroup::idClicked, this,
            [this](int id) { sharpen(static_cast<Precision>(id)); });
    follow();
}

void StageDialogDate::setDate(const PartialDate &date)
{
    m_sharpest = date;
    m_field->setDate(date);
    follow();
}

std::optional<PartialDate> StageDialogDate::date() const
{
    return m_field->date();
}

void StageDialogDate::sharpen(PartialDate::Precision precision)
{
    m_field->setDate(blunted(m_sharpest, precision));
    follow();
    emit edited();
}

void StageDialogDate::follow()
{
    const auto date = m_field->date();
    const auto precision = date ? date->precision() : Precision::Unknown;
    m_precisions->setExclusive(false);
    for (auto *button : m_precisions->buttons()) {
        const auto its = static_cast<Precision>(m_precisions->id(button));
        button->setChecked(date && its == precision);
        // Told apart by weight too: some styles hardly show what is pressed.
        button->setFont(button->isChecked() ? look::heading(font()) : font());
        // What was never typed cannot be chosen; the words beside say that it is not known.
        button->setEnabled(date && its <= m_sharpest.precision());
    }
    m_precisions->setExclusive(precision != Precision::Unknown);
    if (!date)
        m_beside->setText({});
    else if (precision == Precision::Unknown)
        m_beside->setText(tr("date unknown"));
    else if (precision == Precision::Year)
        m_beside->setText(tr("month and day unknown"));
    else if (precision == Precision::Month)
        m_beside->setText(tr("day unknown"));
    else
        m_beside->setText(dateInWords(*date, Phrases()));
}

} // namespace solidair
