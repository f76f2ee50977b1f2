// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/shortname.h"
#include "domain/provincenames.h"
#include "domain/stage.h"
#include "support/everyview.h"
#include "support/textrecorder.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/wrappedlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar ellipsis(0x2026);

/// Looks at every view for texts that are cut though they need not be.
class Reader
{
public:
    QStringList faults;

    void look(const QString &name, QWidget &view)
    {
        auto widgets = view.findChildren<QWidget *>();
        for (auto *widget : std::as_const(widgets)) {
            if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                read(name, *widget);
        }
    }

private:
    void read(const QString &name, QWidget &widget)
    {
        const auto texts = TextRecorder::textsOf(widget);
        for (const auto &painted : texts) {
            if (!painted.text.endsWith(ellipsis))
                continue;
            const QString begun = painted.text.chopped(1).trimmed();
            if (begun.isEmpty())
                continue;
            if (isStage(begun))
                faults.append(u"%1 cuts a stage: %2"_s.arg(name, painted.text));
            const QString whole = wholeText(widget, painted, begun);
            if (whole.isEmpty())
                continue; // Its own words end so.
            const double lacks =
                widget.fontMetrics().horizontalAdvance(whole) - painted.place.width();
            if (freeBeside(widget, painted) > lacks + 8)
                faults.append(u"%1 cuts what had room: %2 (%3)"_s.arg(name, painted.text, whole));
        }
    }

    static bool isStage(const QString &begun)
    {
        for (const auto stage : allStages()) {
            if (begun.size() > 2
                && stageText(stage, Phrases()).startsWith(begun, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    /// The words that were cut to @p begun; empty when none were.
    static QString wholeText(const QWidget &widget, const PaintedText &painted,
                             const QString &begun)
    {
        QStringList candidates{widget.accessibleName(), widget.toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            candidates.append(label->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            candidates.append({edit->text(), edit->placeholderText()});
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            candidates.append(combo->currentText());
        const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
        if (view && view->viewport() == &widget)
            candidates.append(view->indexAt(painted.place.center().toPoint()).data().toString());
        for (const auto &candidate : candidates) {
            if (candidate.startsWith(begun) && candidate.size() > begun.size() + 1)
                return candidate;
        }
        return {};
    }

    /// What is empty behind the text: in its cell, or in its widget and up to what stands beside
    /// it.
    static double freeBeside(const QWidget &widget, const PaintedText &painted)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
        if (view && view->viewport() == &widget) {
            const auto cell = view->visualRect(view->indexAt(painted.place.center().toPoint()));
            return cell.right() - painted.place.right() - widget.fontMetrics().height() / 2.0;
        }
        int edge = widget.parentWidget()->contentsRect().right() + 1;
        const auto siblings =
            widget.parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const auto *other : siblings) {
            const bool isBeside = other->isVisible() && other->x() > widget.geometry().right()
                && other->y() < widget.geometry().bottom()
                && other->geometry().bottom() > widget.y();
            if (isBeside)
                edge = qMin(edge, other->x());
        }
        return edge - widget.x() - painted.place.right();
    }
};

} // namespace

/// What is shown can be read: nothing is cut that had room, no stage is ever cut.
class ReadableTextsTest final : public QObject
{
    Q_OBJECT

private slots:
    void cutsNothingThatHasRoom_data();
    void cutsNothingThatHasRoom();
    void shortensNamesByWordsThatWereChosen();
    void aLabelAsksTheHeightOfWhatItSaysNow();
};

void ReadableTextsTest::cutsNothingThatHasRoom_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("nl") << Language::Dutch;
    QTest::newRow("fr") << Language::French;
}

void ReadableTextsTest::cutsNothingThatHasRoom()
{
    QFETCH(const Language, language);
    const QTemporaryDir folder;
    Reader reader;
    visitEveryView(folder.filePath(u"campaign"_s), language,
                   [&](const QString &name, QWidget &view) { reader.look(name, view); });
    reader.faults.removeDuplicates();
    QVERIFY2(reader.faults.isEmpty(), qPrintable(reader.faults.join(u'\n')));
}

void ReadableTextsTest::shortensNamesByWordsThatWereChosen()
{
    const Phrases dutch(Language::Dutch);
    const Phrases french(Language::French);
    QCOMPARE(shortProvinceName(u"West-Vlaanderen"_s, dutch), u"W.-Vl."_s);
    QCOMPARE(shortProvinceName(u"Oost-Vlaanderen"_s, dutch), u"O.-Vl."_s);
    QCOMPARE(shortProvinceName(u"West-Vlaanderen"_s, french), u"Fl.-Occ."_s);
    QCOMPARE(shortProvinceName(u"Oost-Vlaanderen"_s, french), u"Fl.-Or."_s);
    QCOMPARE(shortPersonName(u"Noor Proef"_s), u"Noor P."_s);
    QCOMPARE(shortPersonName(u"Jan van den Test"_s), u"Jan v."_s);
    QCOMPARE(shortPersonName(u"Noor"_s), u"Noor"_s);
}

/// Heights are kept; another text, another type or another width is another height.
void ReadableTextsTest::aLabelAsksTheHeightOfWhatItSaysNow()
{
    const QString brief = u"Een korte tekst"_s;
    const auto follows = [&brief](QLabel &label) {
        label.setWordWrap(true);
        label.setText(brief);
        const int wide = label.fontMetrics().horizontalAdvance(brief) * 2;
        const int one = label.heightForWidth(wide);
        QCOMPARE(label.heightForWidth(wide), one);
        QVERIFY(label.heightForWidth(wide / 4) > one);
        label.setText(u"Een langere tekst die op deze breedte niet meer op een regel past"_s);
        QVERIFY(label.heightForWidth(wide) > one);
        label.setText(brief);
        QCOMPARE(label.heightForWidth(wide), one);
    };
    FactLabel fact;
    follows(fact);
    WrappedLabel label;
    follows(label);
    const int before = label.heightForWidth(1000);
    QFont larger = label.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    label.setFont(larger);
    QVERIFY(label.heightForWidth(1000) > before);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_readabletexts"_s);
    ReadableTextsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readabletexts.moc"
