// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogcommitment.h"

#include "base/text.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/look.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionComboBox>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Cuts a long choice visibly at the right; its list shows it whole.
class ElidedChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        const auto room = style()->subControlRect(QStyle::CC_ComboBox, option,
                                                  QStyle::SC_ComboBoxEditField, this);
        option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight,
                                                       room.width() - look::space(*this, 1));
    }
};

} // namespace

StageDialogCommitment::StageDialogCommitment(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QCheckBox(this))
    , m_category(new ElidedChoice(this))
    , m_title(new QLineEdit(this))
    , m_state(new QComboBox(this))
{
    m_category->setObjectName(u"missingCategory"_s);
    labelChoice(*m_category, tr("Kind of commitment"));
    // None is proposed: it would be taken for what was decided.
    m_category->setPlaceholderText(tr("Choose the kind"));
    // Categories are sentences; the list shows them whole.
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setFixedWidth(look::space(*this, 50));
    m_title->setObjectName(u"missingTitle"_s);
    m_title->setAccessibleName(tr("What the municipality promises"));
    m_title->setPlaceholderText(tr("What is promised?"));
    m_state->setObjectName(u"missingState"_s);
    labelChoice(*m_state, tr("State of the commitment"));
    for (const auto state : {Commitment::State::Promised, Commitment::State::Running})
        m_state->addItem(commitmentStateText(state, Phrases()), static_cast<int>(state));
    // As in the dossier.
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(Commitment().state)));
    m_counts->setObjectName(u"missingCounts"_s);
    m_counts->setAccessibleName(tr("Record this commitment"));

    auto *row = new QHBoxLayout(this);
    const int gap = look::space(*this, 2);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_counts);
    row->addWidget(m_category);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);

    connect(m_category, &QComboBox::activated, this, [this] {
        setHint(*m_category, m_category->currentText());
        emit edited();
    });
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_counts->setChecked(!m_title->text().trimmed().isEmpty());
        emit edited();
    });
    // What is not filled in can not be recorded; what is not to be recorded stays to be read.
    connect(m_counts, &QCheckBox::clicked, this, [this](bool checked) {
        if (checked && m_title->text().trimmed().isEmpty()) {
            m_counts->setChecked(false);
            m_title->setFocus();
        }
        emit edited();
    });
    connect(m_state, &QComboBox::activated, this, &StageDialogCommitment::edited);
}

void StageDialogCommitment::setCharter(const Register &campaign, CharterId charter)
{
    if (m_charter != charter) {
        m_charter = charter;
        m_category->clear();
        for (const auto &category : campaign.categories()) {
            if (category.charter != charter || category.retired)
                continue;
            const QString text = category.text.in(Phrases().language());
            m_category->addItem(text, category.id.text());
        }
        m_category->setCurrentIndex(-1);
        const int widest = m_category->view()->sizeHintForColumn(0) + look::space(*this, 6);
        m_category->view()->setMinimumWidth(qMin(widest, look::space(*this, 140)));
    }
    setHint(*m_category, m_category->currentText());
}

QWidget *StageDialogCommitment::firstField() const
{
    if (m_category->currentIndex() < 0)
        return m_category;
    return m_title;
}

Commitment StageDialogCommitment::commitment() const
{
    Commitment it;
    it.id = m_id;
    it.category = CategoryId::fromText(m_category->currentData().toString());
    if (m_counts->isChecked())
        it.title = singleLine(m_title->text());
    it.state = static_cast<Commitment::State>(m_state->currentData().toInt());
    return it;
}

void StageDialogCommitment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = look::accent(palette());
    ground.setAlphaF(0.12F);
    painter.fillRect(rect(), ground);
}

} // namespace solidair
