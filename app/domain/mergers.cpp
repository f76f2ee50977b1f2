// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergers.h"

namespace solidair {

namespace {

using Successors = QHash<MunicipalityId, MunicipalityId>;

/// How many mergers lie between a municipality and the end of its line.
class LineLengths
{
public:
    static constexpr int endless = -1;

    explicit LineLengths(const Successors &successors)
        : m_successors(successors)
    { }

    int of(MunicipalityId id)
    {
        QList<MunicipalityId> way;
        while (!m_lengths.contains(id)) {
            way.append(id);
            m_lengths.insert(id, endless); // Until its end is found.
            const auto next = m_successors.value(id);
            if (next.isNull()) {
                m_lengths.insert(id, 0);
                way.removeLast();
                break;
            }
            id = next;
        }
        int length = m_lengths.value(id);
        while (!way.isEmpty()) {
            length = length == endless ? endless : length + 1;
            m_lengths.insert(way.takeLast(), length);
        }
        return length;
    }

private:
    const Successors &m_successors;
    QHash<MunicipalityId, int> m_lengths;
};

} // namespace

SoundMergers soundMergers(const QList<Merger> &mergers)
{
    SoundMergers sound;
    Successors first;
    QList<Merger> followed;
    for (const auto &merger : mergers) {
        if (merger.predecessor == merger.successor || first.contains(merger.predecessor)) {
            sound.leftOut.append(merger);
            continue;
        }
        first.insert(merger.predecessor, merger.successor);
        followed.append(merger);
    }
    LineLengths lengths(first);
    for (const auto &merger : std::as_const(followed)) {
        const int length = lengths.of(merger.predecessor);
        if (length == LineLengths::endless || length > mostMergersInALine) {
            sound.leftOut.append(merger);
            continue;
        }
        sound.successors.insert(merger.predecessor, merger.successor);
        sound.predecessors[merger.successor].append(merger.predecessor);
    }
    return sound;
}

} // namespace solidair
