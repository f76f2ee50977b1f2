// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parting.h"

#include "drafts.h"
#include "prompts.h"

#include <QCoreApplication>

namespace solidair {

namespace {

/// Of what would be lost, in letters.
constexpr int mostTold = 400;

struct Parting
{
    Q_DECLARE_TR_FUNCTIONS(Parting)
};

} // namespace

bool mayGo(Drafts &drafts, Prompts &prompts, QWidget *window)
{
    const auto settled = drafts.settle();
    const auto texts = drafts.unsettled();
    if (settled || texts.isEmpty())
        return true;
    const int answer = prompts.ask(
        window, Parting::tr("What you typed cannot be kept in the file."),
        Parting::tr("It goes with this window: %1\n\nThe reason: %2")
            .arg(texts.join(QStringLiteral(" · ")).left(mostTold), settled.error().message),
        {Parting::tr("Keep the window open"), Parting::tr("Close and lose it")});
    return answer == 1;
}

} // namespace solidair
