// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportoptionspanel.h"

#include "base/clock.h"
#include "domain/provincenames.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"

#include <QBoxLayout>
#include <QComboBox>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ReportOptionsPanel::ReportOptionsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_day(currentDay())
    , m_date(new DateEdit(this))
    , m_province(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_note(new FactLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    const int side = look::space(*this, 4);
    column->setContentsMargins(side, look::space(*this, 3), side, side);
    column->setSpacing(look::space(*this, 1));
    auto *title = new QLabel(tr("Options"), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(look::heading(font()));
    column->addWidget(title);
    using Kind = ReportParameter::Kind;
    const auto add = [&](Kind kind, const QString &text, QWidget *field, const QString &name) {
        auto *label = new FactLabel(text, this);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(text);
        column->addSpacing(look::space(*this, 1));
        column->addWidget(label);
        column->addWidget(field);
        m_asked.append({kind, label, field});
    };
    m_date->setNeedsDay(true);
    m_date->setDate(PartialDate(m_day));
    add(Kind::Day, tr("State on"), m_date, u"reportDay"_s);
    m_province->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(Kind::Area, tr("Area"), m_province, u"reportArea"_s);
    for (const auto &[language, name] :
         {std::pair(Language::Dutch, u"Nederlands"_s), std::pair(Language::French, u"Français"_s),
          std::pair(Language::English, u"English"_s)})
        m_language->addItem(name, static_cast<int>(language));
    const auto spoken = static_cast<int>(Phrases().language());
    m_language->setCurrentIndex(qMax(0, m_language->findData(spoken)));
    add(Kind::Language, tr("Language"), m_language, u"reportLanguage"_s);
    column->addStretch();
    m_note->setObjectName(u"reportMade"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    setMinimumWidth(look::space(*this, 54));
    markPane(*this);

    refreshProvinces();
    connect(&m_workspace, &Workspace::changed, this, [this](const Touched &touched) {
        if (touched.everything)
            refreshProvinces();
    });
    connect(m_province, &QComboBox::currentIndexChanged, this, &ReportOptionsPanel::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportOptionsPanel::changed);
    connect(m_date, &DateEdit::dateCommitted, this, [this](const PartialDate &date) {
        if (date.precision() != PartialDate::Precision::Day)
            return;
        m_day = date.firstDay();
        emit changed();
    });
}

void ReportOptionsPanel::refreshProvinces()
{
    const auto &campaign = m_workspace.campaign();
    const auto chosen = m_province->currentData();
    const QSignalBlocker quiet(m_province);
    m_province->clear();
    m_province->addItem(campaign.campaign().hasWallonia ? tr("Flanders, Brussels and Wallonia")
                                                        : tr("Flanders and Brussels"),
                        QString());
    for (const auto &province : campaign.provinces(campaign.existingOn(currentDay())))
        m_province->addItem(provinceName(province, Phrases()), province);
    m_province->setCurrentIndex(qMax(0, m_province->findData(chosen)));
}

void ReportOptionsPanel::ask(const Report &report)
{
    for (const auto &it : std::as_const(m_asked)) {
        it.label->setVisible(report.asks(it.kind));
        it.field->setVisible(report.asks(it.kind));
    }
}

ReportArguments ReportOptionsPanel::arguments() const
{
    ReportArguments arguments;
    arguments.day = m_day;
    arguments.area = m_province->currentData().toString();
    arguments.language = static_cast<Language>(m_language->currentData().toInt());
    return arguments;
}

void ReportOptionsPanel::present(const ReportArguments &arguments)
{
    const QSignalBlocker quiet(this);
    m_day = arguments.day;
    m_date->setDate(PartialDate(m_day));
    m_province->setCurrentIndex(qMax(0, m_province->findData(arguments.area)));
    m_language->setCurrentIndex(
        qMax(0, m_language->findData(static_cast<int>(arguments.language))));
}

void ReportOptionsPanel::setNote(const QString &note)
{
    m_note->setText(note);
}

bool ReportOptionsPanel::insistOnDay() const
{
    return m_date->insist();
}

} // namespace solidair
