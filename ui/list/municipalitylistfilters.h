// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/chipbutton.h"
#include "views/view.h"

#include <QWidget>

namespace solidair {

class AddChip;
class LinkButton;
class SearchField;

/// The bar above the list: what is searched for, a chip for each filter, and a way out of all.
class MunicipalityListFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit MunicipalityListFilters(QWidget *parent = nullptr);

    /// What there is to choose from; before anything is chosen.
    void setFields(const FieldsOf<FieldFacts> &fields);

    Filter filter() const;
    /// "“zzz” · East Flanders · asked": what is set, for whoever wonders why nothing is shown.
    QString description() const;

    /// What is set, by the name of each field, to be set again in a bar that is made anew.
    QHash<QString, QStringList> kept() const;
    void bringBack(const QHash<QString, QStringList> &kept);
    /// The same for these tokens by the key of their field, and nothing else.
    static QHash<QString, QStringList> kept(const QHash<QString, QStringList> &tokens);

    void focusSearch();
    void clear();

signals:
    void filterChanged();
    /// The person goes on to the list, by Down or Return in the search field.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipButton *addChip(const QString &name, const QString &field);
    /// One that is shown when the person asks for it.
    void addFurtherChip(const QString &name, const QString &field);
    void buildChips();
    void orderTabs();
    void foldFurther();
    void showWaysOut();
    void tell();

    SearchField *m_search;
    AddChip *m_add;
    LinkButton *m_clear;
    QList<ChipButton *> m_chips; ///< All, in their order.
    QStringList m_fields; ///< The keys of theirs.
    QList<ChipButton *> m_further; ///< Those of m_add.
    bool m_isClearing = false;
};

} // namespace solidair
