// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfield.h"

#include "base/clock.h"
#include "domain/provincenames.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dateedit.h"
#include "views/ownfields.h"

#include <QComboBox>
#include <QListWidget>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

class ReportDayField final : public ReportField
{
public:
    ReportDayField(const ReportParameter &parameter, QWidget *parent)
        : ReportField(parameter, "Day"_L1, new DateEdit(parent))
        , m_date(static_cast<DateEdit *>(widget()))
        , m_day(currentDay())
    {
        m_date->setNeedsDay(true);
        m_date->setDate(PartialDate(m_day));
        connect(m_date, &DateEdit::dateCommitted, this, [this](const PartialDate &date) {
            if (date.precision() != PartialDate::Precision::Day)
                return;
            m_day = date.firstDay();
            emit changed();
        });
    }

    void enter(ReportArguments &arguments) const override { arguments.day = m_day; }

    void present(const ReportArguments &arguments) override
    {
        m_day = arguments.day;
        m_date->setDate(PartialDate(m_day));
    }

    bool insist() const override { return m_date->insist(); }

private:
    DateEdit *m_date;
    QDate m_day; ///< The last that was typed whole.
};

/// Follows the campaign.
class ReportAreaField final : public ReportField
{
public:
    ReportAreaField(const ReportParameter &parameter, Workspace &workspace, QWidget *parent)
        : ReportField(parameter, "Area"_L1, new QComboBox(parent))
        , m_workspace(workspace)
        , m_province(static_cast<QComboBox *>(widget()))
    {
        m_province->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        refresh();
        connect(&m_workspace, &Workspace::changed, this, [this](const Touched &touched) {
            if (touched.everything)
                refresh();
        });
        connect(m_province, &QComboBox::currentIndexChanged, this, &ReportField::changed);
    }

    void enter(ReportArguments &arguments) const override
    {
        arguments.area = m_province->currentData().toString();
    }

    void present(const ReportArguments &arguments) override { choose(arguments.area); }

private:
    void refresh()
    {
        const auto &campaign = m_workspace.campaign();
        const auto chosen = m_province->currentData();
        const QSignalBlocker quiet(m_province);
        m_province->clear();
        m_province->addItem(campaign.campaign().hasWallonia
                                ? ReportField::tr("Flanders, Brussels and Wallonia")
                                : ReportField::tr("Flanders and Brussels"),
                            QString());
        for (const auto &province : campaign.provinces(campaign.existingOn(currentDay())))
            m_province->addItem(provinceName(province, Phrases()), province);
        choose(chosen);
    }

    void choose(const QVariant &province)
    {
        m_province->setCurrentIndex(qMax(0, m_province->findData(province)));
    }

    Workspace &m_workspace;
    QComboBox *m_province;
};

/// A mark for each own field of municipalities that the campaign has.
class ReportOwnFieldsField final : public ReportField
{
public:
    ReportOwnFieldsField(const ReportParameter &parameter, Workspace &workspace, QWidget *parent)
        : ReportField(parameter, "Fields"_L1, new QListWidget(parent))
        , m_workspace(workspace)
        , m_list(static_cast<QListWidget *>(widget()))
    {
        m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        refresh();
        connect(&m_workspace, &Workspace::changed, this, [this](const Touched &touched) {
            if (touched.concerns<OwnField>()) {
                refresh();
                emit offeredChanged();
            }
        });
        connect(m_list, &QListWidget::itemChanged, this, &ReportField::changed);
    }

    bool isOffered() const override { return m_list->count() > 0; }

    void enter(ReportArguments &arguments) const override { arguments.fields = chosen(); }

    void present(const ReportArguments &arguments) override { choose(arguments.fields); }

private:
    QStringList chosen() const
    {
        QStringList keys;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                keys.append(m_list->item(row)->data(Qt::UserRole).toString());
        }
        return keys;
    }

    void choose(const QStringList &keys)
    {
        for (int row = 0; row < m_list->count(); ++row) {
            auto *item = m_list->item(row);
            const bool isChosen = keys.contains(item->data(Qt::UserRole).toString());
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }

    void refresh()
    {
        const auto keys = chosen();
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto &field : ownFieldsOf(m_workspace.campaign().ownFields(), Phrases())) {
            auto *item = new QListWidgetItem(field.name, m_list);
            item->setData(Qt::UserRole, field.key);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        choose(keys);
    }

    Workspace &m_workspace;
    QListWidget *m_list;
};

class ReportLanguageField final : public ReportField
{
public:
    ReportLanguageField(const ReportParameter &parameter, QWidget *parent)
        : ReportField(parameter, "Language"_L1, new QComboBox(parent))
        , m_language(static_cast<QComboBox *>(widget()))
    {
        for (const auto &[language, name] : {std::pair(Language::Dutch, u"Nederlands"_s),
                                             std::pair(Language::French, u"Français"_s),
                                             std::pair(Language::English, u"English"_s)})
            m_language->addItem(name, static_cast<int>(language));
        choose(Phrases().language());
        connect(m_language, &QComboBox::currentIndexChanged, this, &ReportField::changed);
    }

    void enter(ReportArguments &arguments) const override
    {
        arguments.language = static_cast<Language>(m_language->currentData().toInt());
    }

    void present(const ReportArguments &arguments) override { choose(arguments.language); }

private:
    void choose(Language language)
    {
        m_language->setCurrentIndex(qMax(0, m_language->findData(static_cast<int>(language))));
    }

    QComboBox *m_language;
};

} // namespace

ReportField *ReportField::make(const ReportParameter &parameter, Workspace &workspace,
                               QWidget *parent)
{
    switch (parameter.kind) {
    case ReportParameter::Kind::Day:
        return new ReportDayField(parameter, parent);
    case ReportParameter::Kind::Municipality:
        return nullptr;
    case ReportParameter::Kind::Area:
        return new ReportAreaField(parameter, workspace, parent);
    case ReportParameter::Kind::OwnFields:
        return new ReportOwnFieldsField(parameter, workspace, parent);
    case ReportParameter::Kind::Language:
        return new ReportLanguageField(parameter, parent);
    }
    Q_UNREACHABLE();
}

ReportField::ReportField(const ReportParameter &parameter, QLatin1StringView name, QWidget *widget)
    : QObject(widget)
    , m_kind(parameter.kind)
    , m_name(name)
    , m_widget(widget)
{
    m_widget->setAccessibleName(Phrases().text("Report", parameter.label));
}

void ReportField::setObjectNameOf(const QString &whose)
{
    m_widget->setObjectName(whose + m_name);
}

} // namespace solidair
