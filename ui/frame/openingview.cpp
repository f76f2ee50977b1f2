// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openingview.h"

#include "base/clock.h"
#include "ui/desk/workspace.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/look.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

OpeningView::OpeningView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    const auto &session = workspace.session();
    setObjectName(u"opening"_s);
    // The name of a file may be as wide as the screen.
    auto *what = new ElidedLabel(
        tr("“%1” is being opened.").arg(QFileInfo(session.path()).completeBaseName()), this);
    what->setFont(look::heading(font()));
    what->setAlignment(Qt::AlignCenter);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setAccessibleName(what->text());
    bar->setFixedWidth(look::space(*this, 80));
    auto *stop = new QPushButton(tr("Stop"), this);
    stop->setObjectName(u"stopOpening"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::space(*this, 3));
    column->addStretch(2);
    column->addWidget(what);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addWidget(stop, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(stop, &QPushButton::clicked, this, [this, stop] {
        stop->setEnabled(false);
        m_isStopped = true;
        m_task.cancel();
    });
    m_task.start(
        [this, path = session.path(), folder = session.backupFolder()](const auto &reins) {
            m_reading = readCampaign(path, folder, reins.cancelled());
            if (m_reading)
                m_rows = listRows(m_reading->campaign, currentDay());
        },
        [this] {
            settle();
            emit finished();
        });
}

void OpeningView::settle()
{
    if (m_isStopped) { // also when it was read by then
        m_outcome = Error{Error::Code::Cancelled, {}, {}};
        return;
    }
    if (!m_reading) {
        m_outcome = m_reading.error();
        return;
    }
    m_workspace.session().take(*std::move(m_reading));
}

} // namespace solidair
