// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "factlabel.h"
#include "look.h"
#include "painting.h"
#include "verbbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An icon of 24 pixels in the secondary colour, which says nothing that the words do not.
class QuietIcon final : public QWidget
{
public:
    QuietIcon(QString name, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        const int side = look::space(*this, 6);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painting::icon(painter, rect(), m_name, look::secondary(palette()));
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_why(new QLabel(this))
    , m_detail(new FactLabel({}, this))
    , m_button(new VerbButton(this))
{
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    m_why->setFont(medium);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setObjectName(u"why"_s);
    m_detail->setObjectName(u"detail"_s);
    m_button->setObjectName(u"button"_s);
    for (auto *label : {m_why, m_detail}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_button->setAutoDefault(true);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);

    auto *column = new QVBoxLayout(this);
    const int margin = look::space(*this, 4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::space(*this, 1));
    column->addStretch();
    column->addWidget(new QuietIcon(iconName, this), 0, Qt::AlignHCenter);
    column->addSpacing(look::space(*this, 1));
    column->addWidget(m_why);
    column->addWidget(m_detail);
    column->addSpacing(look::space(*this, 1));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    setTexts({}, {}, {});
}

void EmptyState::setTexts(const QString &why, const QString &detail, const QString &button)
{
    m_why->setText(why);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(why);
    setAccessibleDescription(detail);
}

} // namespace solidair
