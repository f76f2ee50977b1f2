// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "municipalitytablemodel.h"

#include <QTimer>

class QTableView;

namespace solidair {

class MunicipalityListDelegate;

/// The columns of the list: which are shown, their order and their widths, remembered from one day
/// to the next. Widths that nobody chose fit the view.
class MunicipalityListColumns final : public QObject
{
    Q_OBJECT

public:
    /// @p view has its header, its delegate and @p model.
    MunicipalityListColumns(QTableView &view, const MunicipalityTableModel &model);

    /// As they were left; to be measured when rows and fonts are settled.
    void restore();
    /// After the rows or the font became other ones.
    void measure();
    void fit();
    /// Writes what is still to be written.
    void settle();
    void setShown(int column, bool isShown);
    /// The usual ones, in their first order, fitting the view.
    void putBack();

private:
    /// Of a column, in pixels.
    struct Widths
    {
        int wanted; ///< What it usually holds, and its title with the arrow of an order.
        int titled; ///< The same without the arrow.
        int whole; ///< What it usually holds.
        int brief; ///< The same with names shortened on purpose.
    };

    void showUsualInOrder();
    void show(const QList<int> &columns);
    void noteOwnWidth(int column, int before, int now);
    void keepWhole(int column);
    void save();
    const MunicipalityListDelegate &delegate() const;

    QTableView &m_view;
    const MunicipalityTableModel &m_model;
    QList<Widths> m_widths; ///< By column; measured when the rows or the font become other ones.
    bool m_fits = false; ///< Nobody chose widths.
    bool m_isFitting = false;
    QTimer m_saving;
};

} // namespace solidair
