// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossierparts.h"

#include "accessibility.h"
#include "dateedit.h"
#include "inlineedit.h"
#include "longtextedit.h"
#include "look.h"
#include "painting.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QUrl>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

class IconButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        // Styles show the focus of a raised button by a faint tint at most.
        if (!hasFocus())
            return;
        QPainter painter(this);
        painting::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, palette());
    }
};

} // namespace

QToolButton *iconButton(const QString &iconName, const QString &text, const QString &name,
                        QWidget *parent)
{
    auto *button = new IconButton(parent);
    button->setObjectName(name);
    button->setIcon(look::icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setHint(*button, text);
    button->setAccessibleName(text);
    const int side = look::space(*parent, 6);
    button->setFixedSize(side, side);
    return button;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void keepTyping(const QWidget &row)
{
    for (auto *edit : row.findChildren<InlineEdit *>())
        edit->refuse();
    for (auto *edit : row.findChildren<DateEdit *>())
        edit->refuse();
    for (auto *edit : row.findChildren<LongTextEdit *>())
        edit->refuse();
}

void commitTyping(const QWidget &form)
{
    const auto commit = [](const auto &fields) {
        for (auto *field : fields)
            field->commitTyped();
    };
    commit(form.findChildren<InlineEdit *>());
    commit(form.findChildren<LongTextEdit *>());
    commit(form.findChildren<DateEdit *>());
}

QWidget *refusedEditor(const QWidget &form)
{
    const auto edits = form.findChildren<InlineEdit *>();
    for (auto *edit : edits) {
        if (edit->isMarked())
            return edit;
    }
    return nullptr;
}

QString onButton(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

bool isWebLink(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

void openWebLink(const QString &link)
{
    if (isWebLink(link))
        QDesktopServices::openUrl(QUrl(link.trimmed(), QUrl::StrictMode));
}

} // namespace solidair
