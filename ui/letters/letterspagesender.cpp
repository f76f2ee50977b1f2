// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterspagesender.h"

#include "jobs/preflight.h"
#include "ui/desk/workspace.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

LettersPageSender::LettersPageSender(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    setObjectName(u"missingSender"_s);
    m_words->setObjectName(u"missingSenderWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *mend = new LinkButton(tr("Fill in the sender…"), this);
    mend->setObjectName(u"mendSender"_s);
    mend->setFlush();
    mend->setVisible(workspace.isWritable());
    connect(mend, &LinkButton::clicked, &workspace,
            [&workspace] { emit workspace.settingsWanted(u"sender"_s); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 1));
    column->addWidget(m_words);
    column->addWidget(mend, 0, Qt::AlignLeft);
    hide();
}

void LettersPageSender::present(const QStringList &missing)
{
    m_words->setText(tr("The sender of the letters is not known: %1.").arg(fieldsInWords(missing)));
    setVisible(!missing.isEmpty());
}

} // namespace solidair
