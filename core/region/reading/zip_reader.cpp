// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/reading/zip_reader.h"

#include "core/base/zip_archive.h"
#include "core/region/reading/boundary_collector.h"
#include "core/region/reading/geojson_reader.h"
#include "core/region/reading/shapefile_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

constexpr qint64 kMostMemberBytes = qint64{1024} * 1024 * 1024;

/// A file in the archive.
struct Member
{
    quint64 index = 0;
    QString stem; ///< folders and name without the suffix, in lower case
    QString suffix;
    qint64 size = 0; ///< as announced
};

class MemberSource : public ByteSource
{
public:
    MemberSource(const ZipArchive& archive, const Member& member)
        : m_member(archive, member.index, kMostMemberBytes)
        , m_size(member.size)
    {
    }

    qint64 read(char* to, qint64 most) override { return m_member.read(to, most); }
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    ZipMember m_member;
    qint64 m_size;
};

std::vector<Member> membersOf(const ZipArchive& archive)
{
    std::vector<Member> members;
    for (const ZipArchive::Member& member : archive.members()) {
        const QString name = QString(member.name).replace(u'\\', u'/').toLower();
        const qsizetype dot = name.lastIndexOf(u'.');
        if (dot >= 0)
            members.push_back({member.index, name.left(dot), name.mid(dot + 1), member.size});
    }
    // Files of prefectures and subprefectures lie beside that of the municipalities, which is the largest.
    std::sort(members.begin(), members.end(), [](const Member& a, const Member& b) { return a.size > b.size; });
    return members;
}

/// Unpacks one member into a file. False when it cannot be read or written.
bool unpack(const ZipArchive& archive, const Member& member, const QString& path, Task& task)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    MemberSource source(archive, member);
    std::array<char, size_t{64} * 1024> buffer{};
    while (!task.isCancelled()) {
        const qint64 got = source.read(buffer.data(), buffer.size());
        if (got <= 0)
            return got == 0;
        if (file.write(buffer.data(), got) != got)
            return false;
    }
    return true;
}

Error unreadable(const QString& path, const QString& why)
{
    return {ErrorCode::BoundaryUnreadable, {path, u"0"_s}, why};
}

Result<BoundaryReading> readUnpacked(const ZipArchive& archive, const std::vector<Member>& members, const Member& shape,
                                     const QString& path, const QStringList& codes, Task& task)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::FileUnwritable, {folder.path()}, folder.errorString()};
    for (const Member& member : members) {
        const bool isPart = member.suffix == u"shp" || member.suffix == u"shx" || member.suffix == u"dbf";
        if (member.stem != shape.stem || !isPart)
            continue;
        if (!unpack(archive, member, folder.filePath(u"boundary."_s + member.suffix), task))
            return unreadable(path, u"a part of the Shapefile"_s);
    }
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    BoundaryCollector collector(path, codes);
    if (auto read = readShapefile(folder.filePath(u"boundary.shp"_s), path, collector, task); !read)
        return read.error();
    return collector.finish(task);
}

} // namespace

Result<BoundaryReading> readZip(const QString& path, const QStringList& codes, Task& task)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return unreadable(path, archive.error().detail);
    const std::vector<Member> members = membersOf(*archive);
    // The first complaint is about the largest file, which the user means.
    std::optional<Error> complaint;
    for (const QString& suffix : {u"geojson"_s, u"shp"_s}) {
        for (const Member& member : members) {
            if (member.suffix != suffix)
                continue;
            if (member.size > kMostMemberBytes)
                return Error{
                    ErrorCode::FileTooLarge,
                    {path, QString::number(member.size / 1024 / 1024), QString::number(kMostMemberBytes / 1024 / 1024)},
                    {}};
            Result<BoundaryReading> reading = Error{};
            if (suffix == u"shp") {
                reading = readUnpacked(*archive, members, member, path, codes, task);
            } else {
                BoundaryCollector collector(path, codes);
                MemberSource source(*archive, member);
                auto read = readGeoJson(source, path, collector, task);
                reading = read ? collector.finish(task) : Result<BoundaryReading>(read.error());
            }
            // A file of other features is passed over; a damaged one is not.
            if (reading || reading.error().code != ErrorCode::BoundarySchemaUnknown)
                return reading;
            if (!complaint)
                complaint = reading.error();
        }
    }
    return complaint ? *complaint : Error{ErrorCode::BoundaryFormatUnknown, {path}, {}};
}

} // namespace core::region
