// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace solidair {

/// What a label asks in height at each width. Nested layouts ask it tens of times for one change,
/// and to break text into lines is most of what they cost.
class KnownHeights
{
public:
    /// In pixels; @p measure takes the width and is called where text, font or width are new.
    template <typename Measure>
    int at(const QLabel &label, int width, const Measure &measure)
    {
        // While a window is dragged every width is new.
        constexpr qsizetype most = 16;
        if (m_text != label.text() || m_font != label.font() || m_heights.size() > most) {
            m_text = label.text();
            m_font = label.font();
            m_heights.clear();
        }
        auto known = m_heights.constFind(width);
        if (known == m_heights.constEnd())
            known = m_heights.insert(width, measure(width));
        return *known;
    }

private:
    QString m_text;
    QFont m_font;
    QHash<int, int> m_heights;
};

} // namespace solidair
