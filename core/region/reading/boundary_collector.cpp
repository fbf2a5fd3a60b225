// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/reading/boundary_collector.h"

#include "core/region/boundary_checks.h"
#include "core/region/label_anchor.h"
#include "core/region/ward_dissolve.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

using model::BoundaryPoint;
using model::BoundaryRing;

constexpr qint64 kMostPoints = 40'000'000;
constexpr int kMostNameLength = 200;

/// Japan with its outlying islands, degrees. What lies elsewhere is no N03, or has its axes exchanged or projected.
bool isInJapan(RawPoint point)
{
    return std::isfinite(point.longitude) && std::isfinite(point.latitude) && point.longitude > 118 &&
           point.longitude < 158 && point.latitude > 18 && point.latitude < 50;
}

BoundaryPoint rounded(RawPoint point)
{
    return {static_cast<qint32>(std::lround(point.longitude * 1e6)),
            static_cast<qint32>(std::lround(point.latitude * 1e6))};
}

QString joinedName(const RawFeature& feature, bool isWard)
{
    QString city = feature.attributes.value(u"N03_004"_s);
    if (!isWard)
        return city;
    // To the edition of 2023 the city stands where a county (郡) stands otherwise.
    const QString ward = feature.attributes.value(u"N03_005"_s);
    return (ward.isEmpty() ? feature.attributes.value(u"N03_003"_s) : city) + (ward.isEmpty() ? city : ward);
}

} // namespace

QString boundaryCredit()
{
    return u"「国土数値情報（行政区域データ）」（国土交通省）を加工して作成"_s;
}

Error BoundaryCollector::broken(const QString& name, const QString& why) const
{
    return {ErrorCode::BoundaryBroken, {m_path, QString::number(m_reading.featureCount), name}, why};
}

Result<void> BoundaryCollector::add(const RawFeature& feature)
{
    ++m_reading.featureCount;
    if (!feature.attributes.contains(u"N03_007"_s)) {
        QStringList names = feature.attributes.keys();
        names.sort();
        return Error{
            ErrorCode::BoundarySchemaUnknown, {m_path, names.mid(0, 8).join(u", "_s).left(kMostNameLength)}, {}};
    }
    QString code = feature.attributes.value(u"N03_007"_s).trimmed();
    const auto city = cityOfWard(code);
    const QString name = joinedName(feature, city.has_value()).left(kMostNameLength);
    const bool isDigits = std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!code.isEmpty() && (code.size() != 5 || !isDigits))
        return broken(name, u"N03_007 is \"%1\""_s.arg(code.left(kMostNameLength)));
    if (city) {
        code = city->code;
        ++m_reading.wardCount;
    }
    Municipality unwanted;
    const bool isKept = isWanted(code);
    Municipality& owner = isKept ? m_byCode[code] : unwanted;
    owner.hasWards = city.has_value();
    if (owner.name.isEmpty())
        owner.name = city ? city->name : code.isEmpty() ? QString() : name;
    if (feature.rings.empty())
        return broken(name, u"no ring"_s);
    for (const auto& ring : feature.rings) {
        if (auto added = addRing(ring, name, owner); !added)
            return added;
        if (isKept && !m_reading.crossing.contains(name) && crossesItself(ring))
            m_reading.crossing.append(name);
    }
    return {};
}

/// What belongs to nobody has no prefecture either: it is kept with whole prefectures only.
bool BoundaryCollector::isWanted(const QString& code) const
{
    return m_codes.isEmpty() || m_codes.contains(code) || m_codes.contains(code.left(2));
}

Result<void> BoundaryCollector::addRing(const std::vector<RawPoint>& raw, const QString& name, Municipality& owner)
{
    m_reading.pointCount += static_cast<qint64>(raw.size());
    if (m_reading.pointCount > kMostPoints)
        return Error{ErrorCode::BoundaryTooMany, {m_path, QString::number(kMostPoints)}, {}};
    if (raw.size() < 4)
        return broken(name, u"a ring of %1 points"_s.arg(raw.size()));
    BoundaryRing ring;
    ring.reserve(raw.size());
    for (const RawPoint& point : raw) {
        if (!isInJapan(point))
            return broken(name, u"a point at %1, %2"_s.arg(point.longitude).arg(point.latitude));
        const BoundaryPoint place = rounded(point);
        if (ring.empty() || ring.back() != place)
            ring.push_back(place);
    }
    if (rounded(raw.front()) != rounded(raw.back()))
        return broken(name, u"a ring that does not end where it begins"_s);
    if (ring.size() > 1 && ring.back() == ring.front())
        ring.pop_back();
    if (ring.size() < 3) {
        ++m_reading.specks;
        return {};
    }
    ring.shrink_to_fit();
    owner.rings.push_back(std::move(ring));
    return {};
}

Result<BoundaryReading> BoundaryCollector::finish(Task& task)
{
    QStringList codes = m_byCode.keys();
    std::sort(codes.begin(), codes.end(),
              [](const QString& a, const QString& b) { return a.isEmpty() != b.isEmpty() ? b.isEmpty() : a < b; });
    for (const QString& code : std::as_const(codes)) {
        Municipality& owner = m_byCode[code];
        if (owner.rings.empty()) // nothing but specks
            continue;
        model::Boundary boundary{code, owner.name, {}, {}};
        boundary.rings = owner.hasWards ? dissolved(owner.rings, task) : std::move(owner.rings);
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        boundary.anchor = labelAnchor(boundary.rings);
        m_reading.boundaries.push_back(std::move(boundary));
    }
    m_byCode.clear();
    if (m_reading.boundaries.empty() || m_reading.boundaries.front().code.isEmpty())
        return Error{ErrorCode::BoundaryEmpty, {m_path}, {}};
    return std::move(m_reading);
}

} // namespace core::region
