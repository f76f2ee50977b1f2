// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QWidget>

class QVBoxLayout;

namespace solidair {

class Drafts;

/// "Not recorded: …", a quiet line for each thing that was typed and is not recorded, with a way to
/// go on with it and one to discard it. Nothing is seen of it when there is none.
class DraftStrip final : public QWidget
{
    Q_OBJECT

public:
    DraftStrip(Drafts &drafts, QWidget *parent);

    /// Those of @p municipalities, or of the campaign for a null one.
    void present(const QList<MunicipalityId> &municipalities);
    /// That what was typed at @p place before stands there again.
    void presentRestored(const DraftPlace &place);

private:
    void refresh();
    void clear();
    void addLine(const QString &text, const DraftPlace &place, bool canGoOn);

    Drafts &m_drafts;
    QList<MunicipalityId> m_municipalities;
    QVBoxLayout *m_lines;
    QList<Draft> m_shown;
};

} // namespace solidair
