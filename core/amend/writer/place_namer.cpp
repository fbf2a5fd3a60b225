// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/place_namer.h"

#include "core/base/marker.h"
#include "core/model/edit/reference_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// 同条, 同項, 同号; empty for what cannot be named so.
QString sameWords(const Provision& unit)
{
    switch (unit.kind) {
    case Kind::Article:
        return u"同条"_s;
    case Kind::Paragraph:
        return u"同項"_s;
    case Kind::Item:
        return u"同号"_s;
    default:
        return {};
    }
}

} // namespace

QString PlaceNamer::unitWords(const Provision& unit, const std::vector<int>& values) const
{
    switch (unit.kind) {
    case Kind::Article:
        return numberWords(values, u"条"_s, *m_style);
    case Kind::Paragraph:
        return numberWords(values, u"項"_s, *m_style);
    case Kind::Item:
        return numberWords(values, u"号"_s, *m_style);
    case Kind::SupplementaryProvision:
        return u"附則"_s;
    case Kind::RoleTable: {
        if (values.empty())
            return u"別表"_s;
        QString words = u"別表第"_s + model::countWords(values.front(), m_style->numbers);
        for (size_t i = 1; i < values.size(); ++i)
            words += u'の' + model::countWords(values[i], m_style->numbers);
        return words;
    }
    default:
        // ア, (ア) and the marks of sections are written as the text writes them.
        return model::numberLike(unit.number, values, m_style->numbers.digits).asWritten;
    }
}

std::vector<int> PlaceNamer::valuesOf(const Provision& unit) const
{
    const auto known = m_values.constFind(&unit);
    if (known != m_values.constEnd())
        return *known;
    return unit.kind == Kind::RoleTable ? model::tableNumber(unit.text).values : unit.number.values;
}

QString PlaceNamer::fullName(const AmendedPath& path) const
{
    QString words;
    for (const Provision* unit : path)
        words += stepWords(*unit);
    return words;
}

QString PlaceNamer::name(const AmendedPath& path)
{
    size_t shared = 0;
    while (shared < path.size() && shared < m_last.size() && path[shared] == m_last[shared])
        ++shared;
    // ア has no 同: the 号 above it is named.
    while (shared > 0 && sameWords(*path[shared - 1]).isEmpty())
        --shared;
    QString words = shared == 0 ? QString() : sameWords(*path[shared - 1]);
    for (size_t i = shared; i < path.size(); ++i)
        words += stepWords(*path[i]);
    m_last = path;
    return words;
}

QString PlaceNamer::bareName(const AmendedPath& path)
{
    m_last = path;
    return stepWords(*path.back());
}

bool PlaceNamer::isBeside(const AmendedPath& path) const
{
    return m_last.size() == path.size() && !path.empty() && std::equal(path.begin(), path.end() - 1, m_last.begin());
}

void PlaceNamer::endSentence()
{
    for (auto entry = m_pending.constBegin(); entry != m_pending.constEnd(); ++entry)
        m_values.insert(entry.key(), entry.value());
    m_pending.clear();
    m_last.clear();
}

} // namespace core::amend
