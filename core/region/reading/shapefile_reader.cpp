// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/reading/shapefile_reader.h"

#include "core/region/reading/cp932.h"

#include <QFile>
#include <QFileInfo>

#include <shapefil.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

struct CloseShapes
{
    void operator()(SHPInfo* file) const { SHPClose(file); }
};
struct CloseAttributes
{
    void operator()(DBFInfo* file) const { DBFClose(file); }
};
struct DestroyShape
{
    void operator()(SHPObject* shape) const { SHPDestroyObject(shape); }
};

using ShapeFile = std::unique_ptr<SHPInfo, CloseShapes>;
using AttributeFile = std::unique_ptr<DBFInfo, CloseAttributes>;
using Shape = std::unique_ptr<SHPObject, DestroyShape>;

constexpr int kReportEvery = 200;

/// shapelib says on standard error what it dislikes; the errors here say it instead.
void beSilent(const char* /*message*/) {}

SAHooks quietHooks()
{
    SAHooks hooks;
    SASetupDefaultHooks(&hooks);
    hooks.Error = beSilent;
    return hooks;
}

QByteArray attribute(DBFInfo* file, int record, int field)
{
    if (DBFIsAttributeNULL(file, record, field) != 0)
        return {};
    return QByteArray(DBFReadStringAttribute(file, record, field)).trimmed();
}

/// The fields of N03 by name and place.
std::vector<std::pair<QString, int>> fieldsOf(DBFInfo* file)
{
    constexpr int kNameSize = 12;
    std::vector<std::pair<QString, int>> fields;
    for (int i = 0; i < DBFGetFieldCount(file); ++i) {
        char name[kNameSize] = {};
        DBFGetFieldInfo(file, i, name, nullptr, nullptr);
        fields.emplace_back(QString::fromLatin1(name).toUpper(), i);
    }
    return fields;
}

/// A file is in one encoding: a name of two characters alone may fit several.
bool isUtf8Throughout(DBFInfo* file, const std::vector<std::pair<QString, int>>& fields, int records, Task& task)
{
    for (int record = 0; record < records && !task.isCancelled(); ++record) {
        for (const auto& field : fields) {
            if (!fromUtf8(attribute(file, record, field.second)))
                return false;
        }
    }
    return true;
}

Error unreadable(const QString& path, int record, const QString& why)
{
    return {ErrorCode::BoundaryUnreadable, {path, QString::number(record + 1)}, why};
}

/// False when the parts do not fit the points.
bool readRings(const SHPObject& shape, RawFeature& feature)
{
    for (int part = 0; part < shape.nParts; ++part) {
        const int from = shape.panPartStart[part];
        const int to = part + 1 < shape.nParts ? shape.panPartStart[part + 1] : shape.nVertices;
        if (from < 0 || to < from || to > shape.nVertices)
            return false;
        std::vector<RawPoint> ring;
        ring.reserve(static_cast<size_t>(to - from));
        for (int i = from; i < to; ++i)
            ring.push_back({shape.padfX[i], shape.padfY[i]});
        feature.rings.push_back(std::move(ring));
    }
    return true;
}

/// The file of the same name with another suffix, whatever its capitals; empty when there is none.
QString beside(const QString& path, const QString& suffix)
{
    const QString stem = path.chopped(QFileInfo(path).suffix().size());
    for (const QString& name : {stem + suffix, stem + suffix.toUpper()}) {
        if (QFile::exists(name))
            return name;
    }
    return {};
}

} // namespace

Result<void> readShapefile(const QString& path, const QString& shownPath, BoundaryCollector& collector, Task& task)
{
    for (const QString& suffix : {u"dbf"_s, u"shx"_s}) {
        if (!beside(path, suffix).isEmpty())
            continue;
        if (path != shownPath) // unpacked from an archive: there is no place beside it where the user could look
            return Error{ErrorCode::BoundaryPartMissing, {shownPath, suffix}, {}};
        return Error{ErrorCode::FileNotFound, {shownPath.chopped(QFileInfo(shownPath).suffix().size()) + suffix}, {}};
    }
    SAHooks hooks = quietHooks();
    const ShapeFile shapes(SHPOpenLL(QFile::encodeName(path).constData(), "rb", &hooks));
    const AttributeFile attributes(DBFOpenLL(QFile::encodeName(path).constData(), "rb", &hooks));
    if (!shapes || !attributes)
        return unreadable(shownPath, 0, u"the head of the file"_s);
    int count = 0;
    int type = 0;
    SHPGetInfo(shapes.get(), &count, &type, nullptr, nullptr);
    if (type != SHPT_POLYGON && type != SHPT_POLYGONZ && type != SHPT_POLYGONM)
        return Error{ErrorCode::BoundaryFormatUnknown, {shownPath}, {}};
    if (DBFGetRecordCount(attributes.get()) != count)
        return unreadable(shownPath, qMin(count, DBFGetRecordCount(attributes.get())),
                          u"records of .shp and .dbf differ"_s);
    const auto fields = fieldsOf(attributes.get());
    const bool isUtf8 = isUtf8Throughout(attributes.get(), fields, count, task);
    for (int record = 0; record < count; ++record) {
        if (record % kReportEvery == 0)
            task.report(record, count);
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        RawFeature feature;
        for (const auto& [name, field] : fields) {
            const QByteArray bytes = attribute(attributes.get(), record, field);
            auto text = isUtf8 ? fromUtf8(bytes) : fromCp932(bytes);
            if (!text)
                return unreadable(shownPath, record, u"attributes in no known encoding"_s);
            feature.attributes.insert(name, *text);
        }
        const Shape shape(SHPReadObject(shapes.get(), record));
        if (!shape || !readRings(*shape, feature))
            return unreadable(shownPath, record, u"the shape"_s);
        if (auto added = collector.add(feature); !added)
            return added;
    }
    return {};
}

} // namespace core::region
