// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterpreview.h"

#include "paper/fonts.h"
#include "recipientmodel.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/hairline.h"
#include "ui/kit/look.h"
#include "ui/kit/pagesview.h"
#include "ui/kit/panewalk.h"

#include <QBoxLayout>
#include <QToolButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

LetterPreview::LetterPreview(QWidget *parent)
    : QStackedWidget(parent)
{
    auto *letter = new QWidget(this);
    m_pages = new PagesView(letter);
    m_pages->setObjectName(u"letterPreview"_s);
    m_pages->setAccessibleName(tr("The letter as it will be printed"));
    auto *column = new QVBoxLayout(letter);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTurns(letter));
    column->addWidget(hairline(letter));
    column->addWidget(m_pages, 1);

    auto *empty = new EmptyState(u"letter"_s, this);
    empty->setObjectName(u"noRecipients"_s);
    empty->setTexts(tr("No recipients are chosen yet."),
                    tr("Add municipalities by name, or select them in the list of municipalities "
                       "and choose “Letter”."),
                    tr("Add a municipality"));
    connect(empty, &EmptyState::activated, this, &LetterPreview::addingWanted);
    addWidget(letter);
    addWidget(empty);
    setMinimumWidth(look::space(*this, 56));
    markPane(*this);
}

QToolButton *LetterPreview::addTurn(const QString &name, const QString &icon, const QString &text,
                                    const QString &hint, int by, QWidget *bar)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(name);
    button->setIcon(look::icon(icon));
    button->setAccessibleName(text);
    setHint(*button, hint);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, by] { emit turned(by); });
    return button;
}

QWidget *LetterPreview::buildTurns(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    m_previous = addTurn(u"previousRecipient"_s, u"left"_s, tr("Previous recipient"),
                         tr("Previous recipient (Alt+Left)"), -1, bar);
    m_next = addTurn(u"nextRecipient"_s, u"right"_s, tr("Next recipient"),
                     tr("Next recipient (Alt+Right)"), 1, bar);
    m_name = new QLabel(bar);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(look::heading(font()));
    m_name->setObjectName(u"recipientName"_s);
    m_place = new FactLabel({}, bar);
    m_place->setObjectName(u"recipientPlace"_s);

    auto *row = new QHBoxLayout(bar);
    const int side = look::space(*this, 3);
    row->setContentsMargins(side, look::space(*this, 1), side, look::space(*this, 1));
    row->setSpacing(look::space(*this, 2));
    row->addWidget(m_previous);
    row->addWidget(m_name);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addStretch();
    return bar;
}

void LetterPreview::setFilled(bool isFilled)
{
    setCurrentIndex(isFilled ? 0 : 1);
}

void LetterPreview::presentLetter(const LetterTemplate &letter, const Recipient *recipient)
{
    if (!recipient) {
        m_pages->setPages(nullptr, tr("Choose a recipient at the right to see the letter."));
        return;
    }
    if (const auto fonts = loadPaperFonts(); !fonts) {
        m_pages->setPages(nullptr, fonts.error().message);
        return;
    }
    const auto values = letterValues(recipient->facts, Phrases(letter.language));
    const auto text = fill(letter, values);
    if (text)
        m_pages->setPages(m_composer.compose(*text, values));
    else
        m_pages->setPages(nullptr, text.error().message);
}

void LetterPreview::presentPlace(const Recipient *recipient, qsizetype place, qsizetype count)
{
    m_name->setText(recipient ? recipient->name() : QString());
    m_place->setText(place >= 0      ? tr("%1 of %2").arg(place + 1).arg(count)
                         : recipient ? tr("not sent")
                                     : QString());
    m_previous->setEnabled(place > 0 || (place < 0 && count > 0));
    m_next->setEnabled(count > 0 && place + 1 < count);
}

} // namespace solidair
