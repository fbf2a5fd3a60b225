// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/reading/geojson_reader.h"

#include "core/region/reading/geojson_stream.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <limits>
#include <memory>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

// root {, "features" [, feature {, "geometry" {, "coordinates" [ polygons [ rings [ points [ numbers: 8 levels.
constexpr int kMostLevels = 12;
constexpr int kFeatureLevel = 3;
constexpr size_t kMostPointsOfFeature = 4'000'000;
constexpr qsizetype kMostAttributes = 64; ///< N03 has seven
constexpr qsizetype kLongestName = 200;

/// Where in the document the reader is, as far as boundaries need it. A false answer ends the reading.
class FeatureHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, FeatureHandler>
{
public:
    FeatureHandler(BoundaryCollector& collector, GeoJsonStream& stream)
        : m_collector(collector)
        , m_stream(stream)
    {
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool sawFeatures() const { return m_sawFeatures; }
    [[nodiscard]] bool isTooDeep() const { return m_level > kMostLevels; }
    [[nodiscard]] bool isTooLarge() const { return m_pointCount > kMostPointsOfFeature; }
    [[nodiscard]] bool hasTooMany() const { return m_feature.attributes.size() > kMostAttributes; }

    bool Default()
    {
        m_stream.keepGoing();
        return true;
    }
    bool Null() { return value({}); }
    bool String(const char* text, rapidjson::SizeType length, bool /*copy*/)
    {
        return value(m_inProperties ? QString::fromUtf8(text, static_cast<qsizetype>(length)) : QString());
    }
    bool Int(int number) { return this->number(number); }
    bool Uint(unsigned number) { return this->number(number); }
    bool Int64(int64_t number) { return this->number(static_cast<double>(number)); }
    bool Uint64(uint64_t number) { return this->number(static_cast<double>(number)); }
    bool Double(double number) { return this->number(number); }

    bool Key(const char* text, rapidjson::SizeType length, bool /*copy*/)
    {
        m_stream.keepGoing();
        const std::string_view key(text, length);
        if (m_level == 1)
            m_isFeaturesNext = key == "features";
        else if (m_level == kFeatureLevel)
            m_section = key == "properties" ? Section::Properties
                        : key == "geometry" ? Section::Geometry
                                            : Section::None;
        else if (m_level == kFeatureLevel + 1 && m_section == Section::Geometry)
            m_isCoordinates = key == "coordinates";
        if (m_inProperties && m_level == kFeatureLevel + 1)
            m_key = QString::fromUtf8(text, static_cast<qsizetype>(length));
        return true;
    }

    bool StartObject()
    {
        m_stream.keepGoing();
        if (++m_level > kMostLevels)
            return false;
        if (m_level == kFeatureLevel && m_inFeatures) {
            m_feature = {};
            m_pointCount = 0;
            m_section = Section::None;
        }
        m_inProperties = m_inProperties || (m_level == kFeatureLevel + 1 && m_section == Section::Properties);
        return true;
    }
    bool EndObject(rapidjson::SizeType /*members*/)
    {
        m_stream.keepGoing();
        if (m_level == kFeatureLevel + 1) {
            m_inProperties = false;
            m_isCoordinates = false;
        }
        const bool isFeature = m_level == kFeatureLevel && m_inFeatures;
        --m_level;
        if (!isFeature)
            return true;
        auto added = m_collector.add(m_feature);
        if (!added)
            m_error = added.error();
        return added.isOk();
    }

    bool StartArray()
    {
        m_stream.keepGoing();
        if (++m_level > kMostLevels)
            return false;
        if (m_level == 2 && m_isFeaturesNext) {
            m_inFeatures = true;
            m_sawFeatures = true;
        }
        if (m_isCoordinates) {
            ++m_depth;
            m_isEmpty = true;
            m_numbers = 0;
        }
        return true;
    }
    bool EndArray(rapidjson::SizeType /*elements*/)
    {
        m_stream.keepGoing();
        if (m_level == 2)
            m_inFeatures = false;
        --m_level;
        if (!m_isCoordinates)
            return true;
        --m_depth;
        if (m_numbers > 0) { // a point ends
            m_ring.push_back(m_point);
            m_isRing = true;
            m_numbers = 0;
            m_point = {};
            m_isEmpty = false;
            return ++m_pointCount <= kMostPointsOfFeature;
        }
        if (m_isRing || m_isEmpty) {
            m_feature.rings.push_back(std::move(m_ring)); // one without points: the collector tells it
            m_ring = {};
            ++m_pointCount; // a ring takes room, too
        }
        m_isRing = false;
        m_isEmpty = false;
        return m_pointCount <= kMostPointsOfFeature;
    }

private:
    enum class Section { None, Properties, Geometry };

    /// Keeps an attribute of N03; of others the name alone, by which the collector tells what the file holds instead.
    bool keep(const QString& text)
    {
        QHash<QString, QString>& attributes = m_feature.attributes;
        if (m_key.startsWith(u"N03_"_s))
            attributes.insert(m_key.left(kLongestName), text);
        else if (attributes.size() < kMostAttributes / 2)
            attributes.insert(m_key.left(kLongestName), QString());
        return !hasTooMany();
    }
    bool value(const QString& text)
    {
        m_stream.keepGoing();
        if (m_inProperties && m_level == kFeatureLevel + 1)
            return keep(text);
        if (m_isCoordinates && m_depth > 0)
            return number(std::numeric_limits<double>::quiet_NaN());
        return true;
    }
    bool number(double number)
    {
        m_stream.keepGoing();
        if (m_inProperties && m_level == kFeatureLevel + 1) {
            // Some programs write codes as numbers, and so lose the zero at the front.
            return keep(QString::number(number, 'f', 0).rightJustified(5, u'0'));
        }
        if (m_isCoordinates && m_depth > 0) {
            if (m_numbers == 0)
                m_point.longitude = number;
            else if (m_numbers == 1)
                m_point.latitude = number;
            ++m_numbers;
        }
        return true;
    }

    BoundaryCollector& m_collector;
    GeoJsonStream& m_stream;
    std::optional<Error> m_error;
    RawFeature m_feature;
    std::vector<RawPoint> m_ring;
    RawPoint m_point;
    QString m_key;
    size_t m_pointCount = 0;
    int m_level = 0;   ///< objects and arrays that are open
    int m_depth = 0;   ///< arrays of coordinates that are open
    int m_numbers = 0; ///< of the point that is open
    Section m_section = Section::None;
    bool m_isFeaturesNext = false;
    bool m_inFeatures = false;
    bool m_sawFeatures = false;
    bool m_inProperties = false;
    bool m_isCoordinates = false;
    bool m_isEmpty = false; ///< the array that is open has held nothing yet
    bool m_isRing = false;
};

Error unreadable(const QString& path, size_t at, const QString& why)
{
    return {ErrorCode::BoundaryUnreadable, {path, QString::number(at)}, why};
}

} // namespace

Result<void> readGeoJson(ByteSource& source, const QString& path, BoundaryCollector& collector, Task& task)
{
    const auto stream = std::make_unique<GeoJsonStream>(source, task); // its buffer is too large for a stack
    for (const char byte : {'\xef', '\xbb', '\xbf'}) {
        if (stream->Peek() == byte)
            stream->Take();
    }
    FeatureHandler handler(collector, *stream);
    rapidjson::Reader reader;
    // Iterative: however deep the brackets go, the stack of the thread does not.
    const auto done = reader.Parse<rapidjson::kParseIterativeFlag>(*stream, handler);
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (handler.error())
        return *handler.error();
    if (stream->hasFailed())
        return unreadable(path, stream->Tell(), u"the file could not be read on"_s);
    if (stream->isTooLong())
        return unreadable(path, stream->Tell(), u"a word of more than 1 MB"_s);
    if (handler.isTooDeep())
        return unreadable(path, stream->Tell(), u"more than %1 levels"_s.arg(kMostLevels));
    if (handler.isTooLarge())
        return unreadable(path, stream->Tell(), u"more than %1 points in a feature"_s.arg(kMostPointsOfFeature));
    if (handler.hasTooMany())
        return unreadable(path, stream->Tell(), u"more than %1 attributes in a feature"_s.arg(kMostAttributes));
    if (done.IsError())
        return unreadable(path, done.Offset(), QString::fromUtf8(rapidjson::GetParseError_En(done.Code())));
    if (!handler.sawFeatures())
        return Error{ErrorCode::BoundaryFormatUnknown, {path}, {}};
    return {};
}

} // namespace core::region
