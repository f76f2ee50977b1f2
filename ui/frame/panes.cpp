// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes.h"

#include "ui/desk/actions.h"
#include "ui/desk/workspace.h"
#include "ui/dossier/dossierview.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/wrappedlabel.h"
#include "ui/list/municipalitiespage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString dossierWidthKey = u"window/dossierWidth"_s;
/// A list narrower than this shows too little of each municipality to choose by.
constexpr int leastListSteps = 124;

} // namespace

Panes::Panes(Workspace &workspace, ListRows rows, QWidget *parent)
    : QSplitter(parent)
    , m_list(new MunicipalitiesPage(workspace, std::move(rows), this))
    , m_side(buildDossier(workspace))
{
    setObjectName(u"panes"_s);
    setChildrenCollapsible(false);
    addWidget(m_list);
    addWidget(m_side);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    markPane(*m_dossier);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_wanted = m_side->width(); });
    connect(m_list, &MunicipalitiesPage::dossierPaneWanted, this, &Panes::showDossier);
    connect(m_list, &MunicipalitiesPage::countsChanged, this, &Panes::tellSeveral);
    connect(m_dossier, &DossierView::titleChanged, this, &Panes::tellSeveral);
}

QWidget *Panes::buildDossier(Workspace &workspace)
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    m_back = new LinkButton(tr("Back to the list"), side);
    m_back->setObjectName(u"backToList"_s);
    m_back->setIconName(u"left"_s);
    m_back->setToolTip(tr("Back to the list (Alt+Left or Escape)"));
    m_back->hide();
    connect(m_back, &LinkButton::clicked, this, &Panes::showList);
    const auto keys = makeKeys(u"backToList"_s, side);
    for (const auto *key : keys) {
        connect(key, &QShortcut::activated, this, [this] {
            if (m_isFolded)
                showList();
        });
    }
    m_several = new WrappedLabel(side);
    m_several->setObjectName(u"severalChosen"_s);
    m_several->setWordWrap(true);
    m_several->setAutoFillBackground(true);
    auto palette = m_several->palette();
    palette.setColor(QPalette::Window, look::attentionGround(palette));
    palette.setColor(QPalette::WindowText, look::attention(palette));
    m_several->setPalette(palette);
    m_several->setContentsMargins(look::space(*this, 4), look::space(*this, 1),
                                  look::space(*this, 4), look::space(*this, 1));
    m_several->hide();
    m_dossier = new DossierView(workspace, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_several);
    column->addWidget(m_dossier, 1);
    return side;
}

int Panes::leastList() const
{
    return qMax(look::space(*this, leastListSteps), m_list->minimumSizeHint().width());
}

int Panes::usualDossier() const
{
    return qMax(look::space(*this, 93), m_side->minimumSizeHint().width());
}

/// That of the wider of the two: with less width than both need only one is shown.
QSize Panes::minimumSizeHint() const
{
    return m_list->minimumSizeHint().expandedTo(m_side->minimumSizeHint());
}

void Panes::resizeEvent(QResizeEvent *event)
{
    fold();
    QSplitter::resizeEvent(event);
}

/// Not before: until then the widths are no window's.
void Panes::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (!m_isFolded)
        restore();
}

void Panes::fold()
{
    const bool folds = width() < leastList() + m_side->minimumSizeHint().width() + handleWidth();
    if (folds == m_isFolded)
        return;
    m_isFolded = folds;
    m_back->setVisible(folds);
    m_list->setDossierBeside(!folds);
    // Who is in the dossier stays in it.
    const auto *focused = QApplication::focusWidget();
    const bool isInDossier = focused && m_side->isAncestorOf(focused);
    m_list->setVisible(!folds || !isInDossier);
    m_side->setVisible(!folds || isInDossier);
    if (!folds)
        restore();
}

bool Panes::isDossierShown() const
{
    return !m_side->isHidden();
}

void Panes::showDossier()
{
    if (m_isFolded) {
        m_side->show();
        m_list->hide();
    }
    // Without a municipality in it there is only the way back.
    m_back->setFocus(Qt::ShortcutFocusReason);
    focusPane(*m_dossier);
}

void Panes::showList()
{
    if (m_isFolded) {
        m_dossier->commitTyping();
        m_list->show();
        m_side->hide();
    }
    m_list->focusList();
}

void Panes::restore()
{
    if (m_wanted == 0)
        m_wanted = QSettings().value(dossierWidthKey, 0).toInt();
    const int wide =
        qBound(m_side->minimumSizeHint().width(), m_wanted > 0 ? m_wanted : usualDossier(),
               qMax(m_side->minimumSizeHint().width(), width() - leastList()));
    setSizes({qMax(0, width() - handleWidth() - wide), wide});
}

void Panes::save() const
{
    if (m_wanted > 0)
        QSettings().setValue(dossierWidthKey, m_wanted);
}

void Panes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isFolded && isDossierShown())
        showList();
    else
        QSplitter::keyPressEvent(event);
}

/// Of several that are chosen the dossier is of one: that is said before something is changed.
void Panes::tellSeveral()
{
    const auto count = static_cast<int>(m_list->selected().size());
    const QString name = m_dossier->title();
    m_several->setVisible(count > 1 && !name.isEmpty());
    m_several->setText(tr("%n chosen; this dossier is that of one: %1. What you change here is "
                          "changed there only. F2 changes all of them.",
                          nullptr, count)
                           .arg(name));
}

} // namespace solidair
