// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportoptionspanel.h"

#include "reportfield.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"

#include <QBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ReportOptionsPanel::ReportOptionsPanel(Workspace &workspace, const QList<Report> &offered,
                                       QWidget *parent)
    : QWidget(parent)
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
    for (const auto &parameter : parametersOf(offered)) {
        auto *field = ReportField::make(parameter, workspace, this);
        if (!field)
            continue;
        field->setObjectNameOf(u"report"_s);
        auto *label = new FactLabel(Phrases().text("Report", parameter.label), this);
        label->setBuddy(field->widget());
        column->addSpacing(look::space(*this, 1));
        column->addWidget(label);
        column->addWidget(field->widget());
        connect(field, &ReportField::changed, this, &ReportOptionsPanel::changed);
        connect(field, &ReportField::offeredChanged, this, &ReportOptionsPanel::showAsked);
        m_asked.append({field, label});
    }
    column->addStretch();
    m_note->setObjectName(u"reportMade"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    setMinimumWidth(look::space(*this, 54));
    markPane(*this);
}

void ReportOptionsPanel::ask(const Report &report)
{
    m_wanted = report.parameters;
    showAsked();
}

void ReportOptionsPanel::showAsked()
{
    for (const auto &it : std::as_const(m_asked)) {
        const bool isAsked =
            std::ranges::find(m_wanted, it.field->kind(), &ReportParameter::kind) != m_wanted.end()
            && it.field->isOffered();
        it.label->setVisible(isAsked);
        it.field->widget()->setVisible(isAsked);
    }
}

ReportArguments ReportOptionsPanel::arguments() const
{
    ReportArguments arguments;
    for (const auto &it : m_asked)
        it.field->enter(arguments);
    return arguments;
}

void ReportOptionsPanel::present(const ReportArguments &arguments)
{
    const QSignalBlocker quiet(this);
    for (const auto &it : std::as_const(m_asked))
        it.field->present(arguments);
}

void ReportOptionsPanel::setNote(const QString &note)
{
    m_note->setText(note);
}

bool ReportOptionsPanel::insist() const
{
    return std::ranges::all_of(m_asked, [](const Asked &it) {
        return it.field->widget()->isHidden() || it.field->insist(); // hidden: not asked
    });
}

} // namespace solidair
