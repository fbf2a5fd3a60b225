// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ui::shell {

/// One line of 属性: what, and its value.
struct Fact
{
    QString name;
    QString value;

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// Lines under one heading. Groups without lines are not made.
struct FactGroup
{
    QString heading;
    std::vector<Fact> facts;
};

/// Collects the lines of a group; empty values are left out.
class GroupMaker
{
public:
    explicit GroupMaker(QString heading) { m_group.heading = std::move(heading); }

    GroupMaker& add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_group.facts.push_back({name, value});
        return *this;
    }
    GroupMaker& add(const QString& name, const std::optional<QDate>& day)
    {
        return day ? add(name, core::toBothCalendars(*day)) : *this;
    }
    void finish(std::vector<FactGroup>& groups)
    {
        if (!m_group.facts.empty())
            groups.push_back(std::move(m_group));
    }

private:
    FactGroup m_group;
};

} // namespace ui::shell
