// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipientspanel.h"

#include "base/clock.h"
#include "recipientsview.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/fielderror.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

RecipientsPanel::RecipientsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_day(currentDay())
    , m_model(new RecipientModel(this))
    , m_view(new RecipientsView(this))
    , m_chosen(new FactLabel({}, this))
    , m_counts(new FactLabel({}, this))
    , m_field(new QLineEdit(this))
{
    m_view->setObjectName(u"recipients"_s);
    m_view->setAccessibleName(tr("Recipients"));
    m_view->setModel(m_model);
    m_chosen->setObjectName(u"chosenCount"_s);
    m_counts->setObjectName(u"recipientCounts"_s);
    m_counts->setWordWrap(true);
    m_field->setObjectName(u"addField"_s);
    m_field->setAccessibleName(tr("Municipality to add"));
    m_field->setPlaceholderText(tr("Name or code of a municipality"));
    m_field->hide();
    m_field->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_view, 1);
    connect(m_field, &QLineEdit::returnPressed, this, &RecipientsPanel::add);
    connect(m_field, &QLineEdit::textEdited, this,
            [this] { FieldError::say(m_error, *m_field, {}); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecipientsPanel::currentChanged);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (const auto *its = current())
            emit m_workspace.dossierWanted(its->id(), false);
    });
    connect(m_model, &RecipientModel::checksChanged, this, [this] {
        showCounts();
        emit checksChanged();
    });
    showCounts();
}

QWidget *RecipientsPanel::buildHead()
{
    auto *title = new QLabel(tr("Recipients"), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(look::heading(font()));
    auto *add = new LinkButton(tr("Add"), this);
    add->setIconName(u"add"_s);
    add->setObjectName(u"addButton"_s);
    add->setAccessibleName(tr("Add a recipient"));
    connect(add, &QPushButton::clicked, this, &RecipientsPanel::startAdding);

    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(*this, 2));
    row->addWidget(title);
    row->addWidget(m_chosen);
    row->addStretch();
    row->addWidget(add);
    auto *column = new QVBoxLayout(head);
    const int side = look::space(*this, 3);
    column->setContentsMargins(side, look::space(*this, 2), side, look::space(*this, 2));
    column->setSpacing(look::space(*this, 1));
    column->addLayout(row);
    column->addWidget(m_counts);
    column->addWidget(m_field);
    return head;
}

void RecipientsPanel::setRecipients(const QList<Recipient> &recipients)
{
    const auto *before = current();
    const auto id = before ? before->id() : MunicipalityId();
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setRecipients(recipients);
        m_view->unfold();
        setCurrent(id);
    }
    emit currentChanged();
}

const Recipient *RecipientsPanel::current() const
{
    return m_model->recipient(m_view->currentIndex());
}

void RecipientsPanel::setCurrent(MunicipalityId id)
{
    auto index = m_model->indexOf(id);
    if (!index.isValid()) {
        const auto checked = m_model->checked();
        index = checked.isEmpty() ? m_model->index(0, 0, m_model->index(0, 0))
                                  : m_model->indexOf(checked.first().id());
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void RecipientsPanel::startAdding()
{
    const auto &campaign = m_workspace.campaign();
    QStringList names;
    for (const auto id : campaign.existingOn(m_day))
        names.append(campaign.municipality(id).name());
    auto *completer = new QCompleter(names, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer); // which deletes the one before
    m_field->clear();
    m_field->show();
    m_field->setFocus();
}

void RecipientsPanel::add()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    const auto id = m_workspace.campaign().named(m_field->text(), {m_day, m_day});
    if (!id) {
        FieldError::say(m_error, *m_field, id.error().message);
        return;
    }
    m_field->clear();
    emit added(*id);
}

void RecipientsPanel::showCounts()
{
    using enum Recipient::Readiness;
    const int all = m_model->count();
    const int going = static_cast<int>(m_model->checked().size());
    const int held = m_model->count(Impossible);
    m_chosen->setText(tr("%n chosen", nullptr, all));
    m_counts->setVisible(all > 0);
    QStringList counts{tr("%n ready to go", nullptr, going)};
    if (held > 0)
        counts.append(tr("%n held back", nullptr, held));
    if (all - going - held > 0)
        counts.append(tr("%n left out", nullptr, all - going - held));
    m_counts->setText(counts.join(u" · "_s));
}

bool RecipientsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_field && isEscape) {
        FieldError::say(m_error, *m_field, {});
        m_field->hide();
        m_view->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace solidair
