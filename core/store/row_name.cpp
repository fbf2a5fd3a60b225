// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_name.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

using Values = std::vector<QVariant>;

/// What the row is, in its own words.
QString nameOf(const TableShape& shape, const std::vector<QVariant>& values)
{
    constexpr qsizetype kLongest = 40;
    for (const QString& column : {u"title"_s, u"name"_s, u"caption"_s, u"text"_s, u"indicator"_s}) {
        const auto at = shape.columns.indexOf(column);
        const QString words = at >= 0 ? values.at(static_cast<size_t>(at)).toString().simplified() : QString();
        if (!words.isEmpty())
            return words.size() > kLongest ? words.left(kLongest) + u"…"_s : words;
    }
    return {};
}

/// What a row without words of its own belongs to: of a step the party and, told by the member, the agreement.
Result<QString> ownerOf(RowAccess& side, const TableShape& shape, const Values& values)
{
    const auto idIn = [](const TableShape& of, const Values& row, const QString& column) -> qint64 {
        const auto at = of.columns.indexOf(column);
        return at < 0 ? 0 : row.at(static_cast<size_t>(at)).toLongLong();
    };
    const auto follow = [&](const QString& table, qint64 id, const QString& column) -> Result<qint64> {
        auto of = side.shape(table);
        auto row = side.row(table, id);
        if (!of || !row)
            return of ? row.error() : of.error();
        return *row ? idIn(*of, **row, column) : qint64{0};
    };
    Result<qint64> agreement = idIn(shape, values, u"agreement_id"_s);
    if (const qint64 revision = idIn(shape, values, u"revision_id"_s); *agreement == 0 && revision != 0)
        agreement = follow(u"revision"_s, revision, u"agreement_id"_s);
    if (!agreement)
        return agreement.error();
    auto member =
        *agreement == 0 ? Result<qint64>(qint64{0}) : follow(u"agreement"_s, *agreement, u"member_municipality_id"_s);
    if (!member)
        return member.error();
    QStringList names;
    auto cities = side.shape(u"municipality"_s);
    if (!cities)
        return cities.error();
    for (const qint64 id : {*member, idIn(shape, values, u"municipality_id"_s)}) {
        auto row = side.row(u"municipality"_s, id);
        if (!row)
            return row.error();
        const QString name = *row ? nameOf(*cities, **row) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u'・');
}

} // namespace

Result<QString> rowName(RowAccess& side, const QString& table, const Values& values)
{
    const auto shape = side.shape(table);
    if (!shape)
        return shape.error();
    const QString own = nameOf(*shape, values);
    return own.isEmpty() ? ownerOf(side, *shape, values) : Result<QString>(own);
}

} // namespace core::store
