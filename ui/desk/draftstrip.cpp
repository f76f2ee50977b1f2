// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftstrip.h"

#include "drafts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"

#include <QBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A long text is told by its beginning.
constexpr qsizetype mostLetters = 160;

} // namespace

DraftStrip::DraftStrip(Drafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"draftStrip"_s);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    connect(&drafts, &Drafts::changed, this, &DraftStrip::refresh);
    hide();
}

void DraftStrip::present(const QList<MunicipalityId> &municipalities)
{
    m_municipalities = municipalities;
    refresh();
}

void DraftStrip::presentRestored(const DraftPlace &place)
{
    clear();
    addLine(tr("What you typed here before was not recorded; it stands here again."), place, false);
    show();
    connect(&m_drafts, &Drafts::discarded, this, &QWidget::hide);
}

void DraftStrip::refresh()
{
    if (m_municipalities.isEmpty())
        return;
    QList<Draft> drafts;
    for (const auto id : std::as_const(m_municipalities))
        drafts += m_drafts.of(id);
    if (drafts == m_shown)
        return;
    m_shown = drafts;
    clear();
    for (const auto &draft : drafts) {
        QString text = draftText(draft.content);
        if (text.size() > mostLetters)
            text = text.left(mostLetters) + u'…';
        addLine(tr("Not recorded: %1").arg(text), draft.place, true);
    }
    setVisible(!drafts.isEmpty());
}

void DraftStrip::clear()
{
    while (auto *item = m_lines->takeAt(0)) {
        // One of its buttons may have been pressed just now.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void DraftStrip::addLine(const QString &text, const DraftPlace &place, bool canGoOn)
{
    auto *line = new QWidget(this);
    auto *words = new FactLabel(text, line);
    words->setObjectName(u"draftWords"_s);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(look::space(*this, 1));
    row->addWidget(words, 1);
    if (canGoOn) {
        auto *on = new LinkButton(tr("Go on"), line);
        on->setObjectName(u"draftGoOn"_s);
        on->setAccessibleDescription(text);
        connect(on, &LinkButton::clicked, this, [this, place] { m_drafts.goOn(place); });
        row->addWidget(on, 0, Qt::AlignTop);
    }
    auto *drop = new LinkButton(tr("Discard"), line);
    drop->setObjectName(u"draftDiscard"_s);
    drop->setAccessibleDescription(text);
    connect(drop, &LinkButton::clicked, this, [this, place] { m_drafts.discard(place); });
    row->addWidget(drop, 0, Qt::AlignTop);
    m_lines->addWidget(line);
}

} // namespace solidair
