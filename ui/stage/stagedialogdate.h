// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"

#include <QWidget>

class QButtonGroup;

namespace solidair {

class DateEdit;
class FactLabel;

/// A date, and beside it how precisely it is known: follows what was typed, and makes the date
/// vaguer, or as sharp again as it was typed, by a click.
class StageDialogDate final : public QWidget
{
    Q_OBJECT

public:
    explicit StageDialogDate(QWidget *parent = nullptr);

    void setDate(const PartialDate &date);
    /// Nothing when what was typed is no date; unknown when the field is empty.
    std::optional<PartialDate> date() const;

    DateEdit *field() const { return m_field; }

signals:
    void edited();

private:
    void follow();
    void sharpen(PartialDate::Precision precision);

    DateEdit *m_field;
    QButtonGroup *m_precisions;
    FactLabel *m_beside;
    PartialDate m_sharpest; ///< As typed; its vaguer forms are one click away, and it from them.
};

} // namespace solidair
