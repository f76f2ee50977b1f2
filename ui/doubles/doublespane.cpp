// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doublespane.h"

#include "domain/contactwords.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/hairline.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"
#include "ui/kit/scrollingpart.h"
#include "ui/kit/verbbutton.h"
#include "ui/kit/wrappedlabel.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

DoublesPane::DoublesPane(bool isWritable, QWidget *parent)
    : QWidget(parent)
    , m_isWritable(isWritable)
    , m_scroll(new ScrollingPart(this))
    , m_merge(new VerbButton(tr("Merge"), this))
    , m_apart(new VerbButton(this))
    , m_later(new VerbButton(tr("Later"), this))
    , m_undoing(new FactLabel({}, this))
{
    setObjectName(u"doublesPane"_s);
    m_scroll->setObjectName(u"doublesFacts"_s);
    m_scroll->setAccessibleName(tr("What the merger does"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(hairline(this));
    column->addWidget(buildStrip());
}

QPushButton &DoublesPane::merge() const
{
    return *m_merge;
}

QWidget *DoublesPane::buildStrip()
{
    auto *strip = new QWidget(this);
    auto *rows = new QVBoxLayout(strip);
    const int edge = look::space(*this, 4);
    rows->setContentsMargins(edge, look::space(*this, 2), edge, look::space(*this, 3));
    rows->setSpacing(look::space(*this, 2));
    m_undoing->setObjectName(u"doublesUndoing"_s);
    m_undoing->setWordWrap(true);
    rows->addWidget(m_undoing);
    auto *bar = new QWidget(strip);
    auto *buttons = new FlowLayout(bar);
    buttons->setContentsMargins({});
    buttons->setSpacing(look::space(*this, 2));
    m_merge->setObjectName(u"mergePair"_s);
    m_merge->setDefault(true);
    m_apart->setObjectName(u"tellApart"_s);
    m_later->setObjectName(u"laterPair"_s);
    for (auto *button : {m_merge, m_apart, m_later})
        buttons->addWidget(button);
    rows->addWidget(bar);
    connect(m_merge, &QPushButton::clicked, this, &DoublesPane::mergeWanted);
    connect(m_apart, &QPushButton::clicked, this, &DoublesPane::apartWanted);
    connect(m_later, &QPushButton::clicked, this, &DoublesPane::laterWanted);
    return strip;
}

void DoublesPane::addHeading(const QString &text)
{
    auto *label = new WrappedLabel(m_content);
    label->setWordWrap(true);
    label->setText(text);
    label->setFont(look::heading(font()));
    label->setContentsMargins(0, look::space(*this, 2), 0, 0);
    m_content->layout()->addWidget(label);
}

void DoublesPane::addWords(const QString &text, const QString &name)
{
    auto *label = new WrappedLabel(m_content);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setText(text);
    m_content->layout()->addWidget(label);
}

QString DoublesPane::wayBack()
{
    return tr("These were kept as two. “Compare again” makes a pair of them that can be merged.");
}

void DoublesPane::setSearching(bool isSearching)
{
    m_isSearching = isSearching;
    showButtons();
}

/// What can be answered now, and what comes of it or why not.
void DoublesPane::showButtons()
{
    const bool canAnswer = m_hasPair && !m_isSearching;
    m_merge->setEnabled(canAnswer && m_isWritable && !m_isApart);
    m_apart->setEnabled(canAnswer && m_isWritable);
    m_later->setEnabled(canAnswer);
    m_apart->setText(m_isApart ? tr("Compare again") : tr("They are two"));
    m_merge->setDefault(!m_isApart);
    if (m_isSearching)
        m_undoing->setText(tr("Searching: a moment, then you can answer."));
    else if (!m_isWritable)
        m_undoing->setText(tr("This campaign is open to read: nothing can be changed."));
    else if (m_isApart)
        m_undoing->setText(wayBack());
    else
        m_undoing->setText(tr("One step: Ctrl+Z makes two of it again."));
}

/// "2 + 1": of the one who stays and of the one who goes.
void DoublesPane::addCount(const QString &what, qsizetype kept, qsizetype gone)
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *words = new WrappedLabel(line);
    words->setText(what);
    row->addWidget(words, 1);
    const QLocale locale;
    auto *number =
        new FactLabel(tr("%1 + %2").arg(locale.toString(kept), locale.toString(gone)), line);
    number->setAccessibleName(tr("%1: %2 of the first, %3 of the second")
                                  .arg(what, locale.toString(kept), locale.toString(gone)));
    row->addWidget(number);
    m_content->layout()->addWidget(line);
}

void DoublesPane::present(const PersonPair *pair, const PersonTraces &kept,
                          const PersonTraces &gone, const QStringList &ownThatGo)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    const int edge = look::space(*this, 4);
    rows->setContentsMargins(edge, look::space(*this, 2), edge, edge);
    rows->setSpacing(look::space(*this, 1));
    m_hasPair = pair != nullptr;
    m_isApart = pair && pair->group == PersonPair::Group::Apart;
    showButtons();
    if (pair) {
        addHeading(tr("What moves along"));
        addWords(tr("of %1 + of %2").arg(contactName(pair->first), contactName(pair->second)),
                 u"doublesSides"_s);
        addCount(tr("Letters"), kept.letters.size(), gone.letters.size());
        addCount(tr("Contact moments"), kept.moments.size(), gone.moments.size());
        addCount(tr("Roles"), kept.roles.size(), gone.roles.size());
        if (kept.other + gone.other > 0)
            addCount(tr("Other"), kept.other, gone.other);
        addCount(tr("In all"), kept.count(), gone.count());
        if (!ownThatGo.isEmpty()) {
            addHeading(tr("Own fields: what the first holds stays"));
            for (const auto &words : ownThatGo)
                addWords(words, u"ownThatGoes"_s);
        }
        addHeading(tr("Why the same?"));
        for (const auto likeness : pair->reasons)
            addWords(u"✓ "_s + likenessText(likeness, Phrases()),
                     u"likeness.%1"_s.arg(static_cast<int>(likeness)));
        addHeading(tr("Letters that left"));
        addWords(tr("They stay as they were sent, with the name of then."), u"sentLetters"_s);
    }
    rows->addStretch();
    m_scroll->column().insertWidget(0, m_content);
    m_content->show();
}

} // namespace solidair
