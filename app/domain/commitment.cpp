// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commitment.h"

#include "base/text.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QSet>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<Commitment::State>, 3> states{{
    {Commitment::State::Promised, "promised"_L1, QT_TRANSLATE_NOOP("Commitment", "promised")},
    {Commitment::State::Running, "running"_L1, QT_TRANSLATE_NOOP("Commitment", "running")},
    {Commitment::State::Ended, "ended"_L1, QT_TRANSLATE_NOOP("Commitment", "ended")},
}};

/// Equal without case, accents and outer blanks, runs of blanks as one (domain rule 1). folded()
/// would also equate hyphens.
QString comparable(const QString &title)
{
    QString result;
    const QString plain = title.normalized(QString::NormalizationForm_KD).simplified();
    for (const QChar c : plain.toCaseFolded()) {
        if (!c.isMark())
            result += c;
    }
    return result;
}

} // namespace

QString commitmentStateToken(Commitment::State state)
{
    return tokenOf(states, state);
}

std::optional<Commitment::State> commitmentStateFromToken(QStringView token)
{
    return valueOf(states, token);
}

QString commitmentStateText(Commitment::State state, const Phrases &phrases)
{
    return textOf(states, state, "Commitment", phrases);
}

bool Commitment::standsOn(QDate day) const
{
    return (!since.isKnown() || since.firstDay() <= day)
        && (!until.isKnown() || day < until.firstDay());
}

bool Commitment::isSameAs(const Commitment &other) const
{
    return category == other.category && comparable(title) == comparable(other.title);
}

int countedOn(const QList<Commitment> &commitments, QDate day)
{
    QSet<std::pair<CategoryId, QString>> seen;
    for (const auto &commitment : commitments) {
        if (commitment.standsOn(day) && !commitment.isEmpty())
            seen.insert({commitment.category, comparable(commitment.title)});
    }
    return static_cast<int>(seen.size());
}

Result<> checkCommitment(const Commitment &commitment)
{
    if (commitment.isEmpty()) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Commitment", "A commitment needs a title."),
                     {}};
    }
    if (commitment.since.isKnown() && commitment.until.isKnown()
        && commitment.until.firstDay() < commitment.since.firstDay()) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate(
                "Commitment", "A commitment cannot end before it begins: %1 lies before %2.")
                .arg(dateInWords(commitment.until, Phrases()),
                     dateInWords(commitment.since, Phrases())),
            {}};
    }
    return {};
}

} // namespace solidair
