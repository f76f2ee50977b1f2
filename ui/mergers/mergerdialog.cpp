// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergerdialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/provincenames.h"
#include "session/commands/entermergercommand.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/draftstrip.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/screenplace.h"
#include "ui/kit/verbbutton.h"
#include "ui/kit/wheelfreecombo.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Completes the last of several names, with commas between.
class PartCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.section(u',', -1).trimmed()};
    }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto name = QCompleter::pathFromIndex(index);
        const auto *field = qobject_cast<QLineEdit *>(widget());
        const auto before = field ? field->text() : QString();
        const auto last = before.lastIndexOf(u',');
        return last < 0 ? name : before.first(last) + u", "_s + name;
    }
};

} // namespace

MergerDialog::MergerDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_date(new DateEdit(this))
    , m_parts(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_french(new QLineEdit(this))
    , m_german(new QLineEdit(this))
    , m_nis(new QLineEdit(this))
    , m_province(new WheelFreeCombo(this))
    , m_consequence(new FactLabel({}, this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::Whole))
{
    setObjectName(u"mergerDialog"_s);
    setWindowTitle(tr("Another merger"));
    auto *title = plainLabel(windowTitle(), this);
    title->setFont(look::title(font()));
    auto *how = plainLabel(
        tr("One that the municipalities of this campaign do not have yet. The parts and all that "
           "is recorded of them stay, and are read through the new one."),
        this);
    how->setWordWrap(true);
    m_consequence->setObjectName(u"mergerConsequence"_s);
    m_consequence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int step = look::space(*this, 1);
    column->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    column->setSpacing(3 * step);
    column->addWidget(title);
    column->addWidget(how);
    auto *restored = new DraftStrip(workspace.drafts(), this);
    column->addWidget(restored);
    column->addWidget(buildFields());
    column->addWidget(m_consequence);
    column->addStretch();
    column->addWidget(buildButtons());
    completeParts();
    if (m_keeper->begin(place()))
        restored->presentRestored(m_keeper->place());
    resizeOnScreen(*this, {look::space(*this, 130), sizeHint().height()});
    check();
}

DraftPlace MergerDialog::place()
{
    return {{}, u"merger"_s};
}

QWidget *MergerDialog::buildFields()
{
    m_date->setObjectName(u"enteredMergerDate"_s);
    m_date->setNeedsDay(true);
    m_date->setHappened();
    m_parts->setObjectName(u"enteredMergerParts"_s);
    m_parts->setPlaceholderText(tr("names or NIS codes, with commas between"));
    m_name->setObjectName(u"enteredMergerName"_s);
    m_french->setObjectName(u"enteredMergerFrench"_s);
    m_french->setPlaceholderText(tr("where it differs"));
    m_german->setObjectName(u"enteredMergerGerman"_s);
    m_german->setPlaceholderText(tr("where it differs"));
    m_nis->setObjectName(u"enteredMergerNis"_s);
    m_nis->setPlaceholderText(tr("five digits"));
    m_province->setObjectName(u"enteredMergerProvince"_s);
    connect(m_date, &QLineEdit::textChanged, this, &MergerDialog::completeParts);
    for (auto *field :
         std::initializer_list<QLineEdit *>{m_date, m_parts, m_name, m_french, m_german, m_nis})
        connect(field, &QLineEdit::textChanged, this, &MergerDialog::check);
    connect(m_province, &QComboBox::activated, this, &MergerDialog::check);

    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget *> rows[]{
        {tr("&First day"), m_date},   {tr("&Municipalities that merged"), m_parts},
        {tr("New &name"), m_name},    {tr("In F&rench"), m_french},
        {tr("In &German"), m_german}, {tr("N&IS code"), m_nis},
        {tr("&Province"), m_province}};
    for (const auto &[text, field] : rows) {
        form->addRow(text, field);
        field->setAccessibleName(QString(text).remove(u'&'));
    }
    return fields;
}

QWidget *MergerDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_do = new VerbButton(tr("Enter this merger"), buttons);
    m_do->setObjectName(u"enterMerger"_s);
    m_do->setDefault(true);
    buttons->addButton(m_do, QDialogButtonBox::ApplyRole);
    auto *leave = new VerbButton(tr("Later"), buttons);
    leave->setObjectName(u"leaveMerger"_s);
    leave->setAutoDefault(false);
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    connect(m_do, &QPushButton::clicked, this, &MergerDialog::perform);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QDate MergerDialog::date() const
{
    const auto typed = PartialDate::fromText(m_date->text(), currentDay());
    return typed && typed->precision() == PartialDate::Precision::Day ? typed->firstDay() : QDate();
}

Result<QList<MunicipalityId>> MergerDialog::parts() const
{
    const auto day = date().isValid() ? date().addDays(-1) : currentDay();
    static const QRegularExpression between(u"[,;]"_s);
    QList<MunicipalityId> parts;
    for (const auto &typed : m_parts->text().split(between, Qt::SkipEmptyParts)) {
        if (typed.trimmed().isEmpty())
            continue;
        const auto id = m_workspace.campaign().named(typed.trimmed(), {day, day});
        if (!id)
            return id.error();
        parts.append(*id);
    }
    return parts;
}

Result<EnteredMerger> MergerDialog::merger() const
{
    EnteredMerger entered;
    entered.date = date();
    entered.nis = m_nis->text();
    entered.names = {m_name->text(), m_french->text(), m_german->text(), {}};
    entered.province = m_province->currentData().toString();
    const auto those = parts();
    if (!those)
        return those.error();
    entered.parts = *those;
    return entered;
}

/// With those that existed until then.
void MergerDialog::completeParts()
{
    const auto &campaign = m_workspace.campaign();
    QStringList names;
    const auto day = date().isValid() ? date().addDays(-1) : currentDay();
    for (const auto id : campaign.existingOn(day))
        names.append(campaign.municipality(id).name());
    auto *completer = new PartCompleter(names, m_parts);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_parts->setCompleter(completer); // which deletes the one before
}

/// Those of the region, that of the first part chosen until another one is.
void MergerDialog::showProvinces()
{
    const auto those = parts();
    const auto before = m_province->currentData().toString();
    const auto known =
        those && !those->isEmpty() ? provincesFor(m_workspace.campaign(), *those) : QStringList();
    QStringList there;
    for (int i = 1; i < m_province->count(); ++i)
        there.append(m_province->itemData(i).toString());
    if (m_province->count() > 0 && there == known)
        return;
    m_province->clear();
    m_province->addItem(tr("that of the first municipality"), QString());
    for (const auto &province : known)
        m_province->addItem(provinceName(province, Phrases()), province);
    m_province->setCurrentIndex(std::max(0, m_province->findData(before)));
}

void MergerDialog::check()
{
    showProvinces();
    const auto entered = merger();
    const auto &campaign = m_workspace.campaign();
    const auto merged = entered ? mergedMunicipality(campaign, *entered, currentDay())
                                : Result<MergedMunicipality>(entered.error());
    m_do->setEnabled(merged && m_workspace.isWritable());
    if (!merged) {
        m_consequence->setText(merged.error().message);
        return;
    }
    const auto &it = merged->municipality;
    QStringList parts;
    for (const auto &part : merged->parts)
        parts.append(tr("%1 (%2)").arg(part.name(), part.nis));
    QStringList facts{provinceName(it.province, Phrases())};
    if (it.population)
        facts.append(tr("%1 inhabitants").arg(Phrases().locale().toString(*it.population)));
    m_consequence->setText(tr("%1 become %2 (%3) on %4: %5. One step: Ctrl+Z takes it back.")
                               .arg(QLocale().createSeparatedList(parts), it.name(), it.nis,
                                    dateOnScreen(PartialDate(it.validFrom)), facts.join(u", "_s)));
}

void MergerDialog::perform()
{
    const auto entered = merger();
    if (!entered || !m_date->insist())
        return;
    const auto done =
        m_workspace.attempt(std::make_unique<EnterMergerCommand>(m_workspace.session(), *entered));
    // What was typed stays while it is not recorded.
    if (!done) {
        m_workspace.prompts().tell(this, done.error());
        return;
    }
    m_entered = municipalityId(entered->nis.trimmed(), entered->date);
    m_keeper->finish();
    emit m_workspace.noted(tr("Merger entered: %1.").arg(singleLine(entered->names.nl)));
    accept();
}

} // namespace solidair
