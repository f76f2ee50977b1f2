// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogcommitment.h"

#include "base/text.h"
#include "ui/look/look.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QTextDocument>

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
    , m_category(new ElidedChoice(this))
    , m_title(new QLineEdit(this))
    , m_state(new QComboBox(this))
{
    m_category->setObjectName(u"missingCategory"_s);
    m_category->setAccessibleName(tr("Kind of commitment"));
    // Categories are sentences; the list shows them whole.
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setFixedWidth(look::space(*this, 50));
    m_title->setObjectName(u"missingTitle"_s);
    m_title->setAccessibleName(tr("What the municipality promises"));
    m_title->setPlaceholderText(tr("What is promised?"));
    m_state->setObjectName(u"missingState"_s);
    m_state->setAccessibleName(tr("State of the commitment"));
    for (const auto state : {Commitment::State::Promised, Commitment::State::Running})
        m_state->addItem(commitmentStateText(state, Phrases()), static_cast<int>(state));

    auto *row = new QHBoxLayout(this);
    const int gap = look::space(*this, 2);
    row->setContentsMargins(gap + painting::iconSide(*this) + gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_category);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);

    connect(m_category, &QComboBox::activated, this, [this] {
        m_categoryChosen = true;
        m_category->setToolTip(Qt::convertFromPlainText(m_category->currentText()));
        emit edited();
    });
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        update();
        emit edited();
    });
    connect(m_state, &QComboBox::activated, this, &StageDialogCommitment::edited);
}

void StageDialogCommitment::setCharter(const Register &campaign, CharterId charter,
                                       CategoryId proposed)
{
    if (m_charter != charter) {
        m_charter = charter;
        m_categoryChosen = false;
        m_category->clear();
        for (const auto &category : campaign.categories()) {
            if (category.charter != charter || category.retired)
                continue;
            const QString text = category.text.in(Phrases().language());
            m_category->addItem(text, category.id.text());
        }
        const int widest = m_category->view()->sizeHintForColumn(0) + look::space(*this, 6);
        m_category->view()->setMinimumWidth(qMin(widest, look::space(*this, 140)));
    }
    if (!m_categoryChosen)
        m_category->setCurrentIndex(qMax(0, m_category->findData(proposed.text())));
    m_category->setToolTip(Qt::convertFromPlainText(m_category->currentText()));
}

Commitment StageDialogCommitment::commitment() const
{
    Commitment it;
    it.id = m_id;
    it.category = CategoryId::fromText(m_category->currentData().toString());
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
    // A box that is checked once there is something in the row.
    const int side = painting::iconSide(*this);
    const QRectF box(look::space(*this, 2), (height() - side) / 2.0, side, side);
    if (!commitment().isEmpty()) {
        painting::icon(painter, box, u"check"_s, look::good(palette()));
        return;
    }
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5));
}

} // namespace solidair
