// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step.h"

#include "base/words.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<Channel>, 6> channels{{
    {Channel::Unknown, ""_L1, QT_TRANSLATE_NOOP("Channel", "unknown")},
    {Channel::Post, "post"_L1, QT_TRANSLATE_NOOP("Channel", "by post")},
    {Channel::Email, "email"_L1, QT_TRANSLATE_NOOP("Channel", "by e-mail")},
    {Channel::Hand, "hand"_L1, QT_TRANSLATE_NOOP("Channel", "by hand")},
    {Channel::Meeting, "meeting"_L1, QT_TRANSLATE_NOOP("Channel", "in a meeting")},
    {Channel::Phone, "phone"_L1, QT_TRANSLATE_NOOP("Channel", "by phone")},
}};

constexpr std::array<Word<Decider>, 6> deciders{{
    {Decider::Unknown, "unknown"_L1, QT_TRANSLATE_NOOP("Decider", "unknown")},
    {Decider::Council, "council"_L1, QT_TRANSLATE_NOOP("Decider", "municipal council")},
    {Decider::College, "college"_L1, QT_TRANSLATE_NOOP("Decider", "college of mayor and aldermen")},
    {Decider::Bureau, "bureau"_L1, QT_TRANSLATE_NOOP("Decider", "permanent bureau")},
    {Decider::Ocmw, "ocmw"_L1, QT_TRANSLATE_NOOP("Decider", "social welfare council")},
    {Decider::Other, "other"_L1, QT_TRANSLATE_NOOP("Decider", "another body")},
}};

} // namespace

QString channelToken(Channel channel)
{
    return tokenOf(channels, channel);
}

std::optional<Channel> channelFromToken(QStringView token)
{
    return valueOf(channels, token);
}

QString channelText(Channel channel, const Phrases &phrases)
{
    return textOf(channels, channel, "Channel", phrases);
}

QString deciderToken(Decider decider)
{
    return tokenOf(deciders, decider);
}

std::optional<Decider> deciderFromToken(QStringView token)
{
    return valueOf(deciders, token);
}

QString deciderText(Decider decider, const Phrases &phrases)
{
    return textOf(deciders, decider, "Decider", phrases);
}

} // namespace solidair
