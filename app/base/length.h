// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace solidair {

/**
 * A length on paper: 12.5_mm, 11_pt, Length::dots(1200).
 *
 * Kept in dots of 1/1200 inch, the unit that everything is laid out and painted in whatever the
 * device; none of the three has a value that the others can hold exactly.
 */
class Length
{
public:
    static constexpr int dotsPerInch = 1200;

    constexpr Length() = default;

    static constexpr Length mm(qreal millimetres)
    {
        return Length(millimetres * dotsPerInch / 25.4);
    }

    static constexpr Length points(qreal points) { return Length(points * dotsPerInch / 72.0); }

    static constexpr Length dots(qreal dots) { return Length(dots); }

    constexpr qreal mm() const { return m_dots * 25.4 / dotsPerInch; }

    constexpr qreal points() const { return m_dots * 72.0 / dotsPerInch; }

    constexpr qreal dots() const { return m_dots; }

    constexpr Length &operator+=(Length other)
    {
        m_dots += other.m_dots;
        return *this;
    }

    constexpr Length &operator-=(Length other)
    {
        m_dots -= other.m_dots;
        return *this;
    }

    friend constexpr Length operator+(Length a, Length b) { return Length(a.m_dots + b.m_dots); }

    friend constexpr Length operator-(Length a, Length b) { return Length(a.m_dots - b.m_dots); }

    friend constexpr Length operator-(Length a) { return Length(-a.m_dots); }

    friend constexpr Length operator*(Length a, qreal times) { return Length(a.m_dots * times); }

    friend constexpr Length operator*(qreal times, Length a) { return Length(times * a.m_dots); }

    friend constexpr Length operator/(Length a, qreal parts) { return Length(a.m_dots / parts); }

    friend constexpr qreal operator/(Length a, Length b) { return a.m_dots / b.m_dots; }

    friend constexpr bool operator==(Length, Length) = default;
    friend constexpr auto operator<=>(Length, Length) = default;

private:
    explicit constexpr Length(qreal dots)
        : m_dots(dots)
    { }

    qreal m_dots = 0;
};

/// The size of something on paper.
struct Extent
{
    Length width;
    Length height;

    friend constexpr bool operator==(const Extent &, const Extent &) = default;
};

inline namespace literals {

constexpr Length operator""_mm(long double value)
{
    return Length::mm(static_cast<qreal>(value));
}

constexpr Length operator""_mm(unsigned long long value)
{
    return Length::mm(static_cast<qreal>(value));
}

constexpr Length operator""_pt(long double value)
{
    return Length::points(static_cast<qreal>(value));
}

constexpr Length operator""_pt(unsigned long long value)
{
    return Length::points(static_cast<qreal>(value));
}

} // namespace literals

} // namespace solidair
