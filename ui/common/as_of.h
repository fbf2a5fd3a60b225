// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace ui {

/// 時点: the present, whichever day that is when it is asked for, or another day. A window left open over midnight
/// stays in the present.
class AsOf
{
public:
    AsOf() = default;
    /// Today, as a person chooses it, means the present.
    AsOf(QDate day) // NOLINT(google-explicit-constructor): a day is all that anybody has to say
        : m_other(day == QDate::currentDate() ? QDate() : day)
    {
    }

    [[nodiscard]] bool isPresent() const { return m_other.isNull(); }
    [[nodiscard]] QDate day() const { return isPresent() ? QDate::currentDate() : m_other; }
    /// The other day; null in the present.
    [[nodiscard]] QDate otherDay() const { return m_other; }

    friend bool operator==(const AsOf&, const AsOf&) = default;

private:
    QDate m_other;
};

} // namespace ui
