// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/reading/zip_reader.h"

#include "core/region/reading/boundary_collector.h"
#include "core/region/reading/geojson_reader.h"
#include "core/region/reading/shapefile_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

constexpr qint64 kMostBytes = qint64{1024} * 1024 * 1024;
constexpr zip_int64_t kMostMembers = 10'000;

struct DiscardArchive
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseMember
{
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;
using OpenMember = std::unique_ptr<zip_file_t, CloseMember>;

/// A file in the archive.
struct Member
{
    zip_uint64_t index = 0;
    QString stem; ///< folders and name without the suffix, in lower case
    QString suffix;
    qint64 size = 0; ///< as announced
};

/// Reads one member, and no more of it than may be read, whatever the archive announces.
class MemberSource : public ByteSource
{
public:
    MemberSource(zip_t* archive, const Member& member)
        : m_file(zip_fopen_index(archive, member.index, 0))
        , m_size(member.size)
    {
    }

    qint64 read(char* to, qint64 most) override
    {
        if (!m_file)
            return -1;
        const qint64 got = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(most));
        m_done += qMax(got, qint64{0});
        return m_done > kMostBytes ? -1 : got;
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    OpenMember m_file;
    qint64 m_size;
    qint64 m_done = 0;
};

std::vector<Member> membersOf(zip_t* archive)
{
    std::vector<Member> members;
    const zip_int64_t count = qMin(zip_get_num_entries(archive, 0), kMostMembers);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW, &about) != 0 || about.name == nullptr)
            continue;
        const QString name = QString::fromLatin1(about.name).replace(u'\\', u'/').toLower();
        const qsizetype dot = name.lastIndexOf(u'.');
        if (dot < 0)
            continue;
        members.push_back({static_cast<zip_uint64_t>(i), name.left(dot), name.mid(dot + 1),
                           static_cast<qint64>(qMin<zip_uint64_t>(about.size, zip_uint64_t(1) << 62))});
    }
    // Files of prefectures and subprefectures lie beside that of the municipalities, which is the largest.
    std::sort(members.begin(), members.end(), [](const Member& a, const Member& b) { return a.size > b.size; });
    return members;
}

/// Unpacks one member into a file. False when it cannot be read or written.
bool unpack(zip_t* archive, const Member& member, const QString& path, Task& task)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    MemberSource source(archive, member);
    std::array<char, 64 * 1024> buffer{};
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

Result<BoundaryReading> readUnpacked(zip_t* archive, const std::vector<Member>& members, const Member& shape,
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
    return collector.finish();
}

} // namespace

Result<BoundaryReading> readZip(const QString& path, const QStringList& codes, Task& task)
{
    int failure = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &failure));
    if (!archive)
        return unreadable(path, u"no ZIP (%1)"_s.arg(failure));
    const std::vector<Member> members = membersOf(archive.get());
    // The first complaint is about the largest file, which the user means.
    std::optional<Error> complaint;
    for (const QString& suffix : {u"geojson"_s, u"shp"_s}) {
        for (const Member& member : members) {
            if (member.suffix != suffix)
                continue;
            if (member.size > kMostBytes)
                return Error{
                    ErrorCode::FileTooLarge,
                    {path, QString::number(member.size / 1024 / 1024), QString::number(kMostBytes / 1024 / 1024)},
                    {}};
            Result<BoundaryReading> reading = Error{};
            if (suffix == u"shp") {
                reading = readUnpacked(archive.get(), members, member, path, codes, task);
            } else {
                BoundaryCollector collector(path, codes);
                MemberSource source(archive.get(), member);
                auto read = readGeoJson(source, path, collector, task);
                reading = read ? collector.finish() : Result<BoundaryReading>(read.error());
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
