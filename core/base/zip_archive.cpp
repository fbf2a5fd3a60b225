// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr zip_int64_t kMostMembers = 10'000;
constexpr qsizetype kBlock = qsizetype{64} * 1024;
constexpr qint64 kMegabyte = qint64{1024} * 1024;

} // namespace

void ZipArchive::Discard::operator()(zip* archive) const
{
    zip_discard(archive);
}

void ZipMember::Close::operator()(zip_file* member) const
{
    zip_fclose(member);
}

Result<ZipArchive> ZipArchive::open(const QString& path)
{
    int failure = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &failure);
    if (archive == nullptr)
        return Error{ErrorCode::DocumentBinary, {path}, u"no ZIP (%1)"_s.arg(failure)};
    return ZipArchive(archive);
}

std::vector<ZipArchive::Member> ZipArchive::members() const
{
    std::vector<Member> members;
    const zip_int64_t count = std::min(zip_get_num_entries(m_archive.get(), 0), kMostMembers);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        zip_stat_init(&about);
        const auto index = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_RAW, &about) == 0 && about.name != nullptr)
            members.push_back({index, QString::fromLatin1(about.name),
                               static_cast<qint64>(std::min<zip_uint64_t>(about.size, zip_uint64_t(1) << 62))});
    }
    return members;
}

Result<std::optional<QByteArray>> ZipArchive::bytesOf(const char* name, qint64 most, const QString& path) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name, 0);
    if (index < 0)
        return std::optional<QByteArray>();
    ZipMember member(*this, static_cast<quint64>(index), most);
    QByteArray bytes;
    QByteArray block(kBlock, Qt::Uninitialized);
    for (;;) {
        const qint64 count = member.read(block.data(), block.size());
        if (count == 0)
            return std::optional(bytes);
        if (member.isTooLarge())
            return Error{
                ErrorCode::FileTooLarge,
                {path, QString::number((bytes.size() + kBlock) / kMegabyte), QString::number(most / kMegabyte)},
                {}};
        if (count < 0)
            return Error{ErrorCode::DocumentBinary, {path}, QString::fromLatin1(name)};
        bytes.append(block.constData(), count);
    }
}

ZipMember::ZipMember(const ZipArchive& archive, quint64 index, qint64 most)
    : m_file(zip_fopen_index(archive.m_archive.get(), index, 0))
    , m_left(most)
{
}

qint64 ZipMember::read(char* to, qint64 most)
{
    if (!m_file || isTooLarge())
        return -1;
    const qint64 got = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(most));
    m_left -= std::max(got, qint64{0});
    return isTooLarge() ? -1 : got;
}

} // namespace core
