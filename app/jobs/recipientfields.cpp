// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipientfields.h"

#include <QCoreApplication>

#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReadinessWords
{
    Recipient::Readiness readiness;
    QLatin1StringView token;
    const char *words; ///< A source of the context "Recipient".
};

const std::array readinesses{
    ReadinessWords{Recipient::Readiness::Impossible, "impossible"_L1,
                   QT_TRANSLATE_NOOP("Recipient", "Cannot be sent")},
    ReadinessWords{Recipient::Readiness::Unwise, "unwise"_L1,
                   QT_TRANSLATE_NOOP("Recipient", "Better not sent")},
    ReadinessWords{Recipient::Readiness::Remarked, "remarked"_L1,
                   QT_TRANSLATE_NOOP("Recipient", "With a remark")},
    ReadinessWords{Recipient::Readiness::Ready, "ready"_L1,
                   QT_TRANSLATE_NOOP("Recipient", "Ready")},
};

FieldValue readinessOf(const Recipient &recipient)
{
    const auto found =
        std::ranges::find(readinesses, recipient.readiness, &ReadinessWords::readiness);
    return Token{found->token};
}

} // namespace

FieldsOf<Recipient> recipientFields(const Phrases &phrases)
{
    const auto field = [&phrases](const QString &key, const char *head,
                                  FieldValue (*read)(const Recipient &)) {
        FieldOf<Recipient> its;
        its.key = key;
        its.head = phrases.text("Recipient", head);
        its.name = its.head;
        its.read = read;
        return its;
    };
    auto readiness =
        field(u"readiness"_s, QT_TRANSLATE_NOOP("Recipient", "Readiness"), readinessOf);
    readiness.type = FieldHead::Type::Choice;
    for (const auto &it : readinesses)
        readiness.choices.append({it.token, phrases.text("Recipient", it.words)});
    auto remark = field(u"remark"_s, QT_TRANSLATE_NOOP("Recipient", "Remark"),
                        [](const Recipient &recipient) { return valueOf(recipient.remark); });
    remark.isPersonal = true;
    return {{field(u"name"_s, QT_TRANSLATE_NOOP("Recipient", "Municipality"),
                   [](const Recipient &recipient) { return valueOf(recipient.name()); }),
             remark, readiness},
            phrases};
}

} // namespace solidair
