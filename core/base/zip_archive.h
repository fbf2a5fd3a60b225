// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct zip;
struct zip_file;

namespace core {

/// A ZIP archive (also zip64) for reading. It is hostile: what it says of the size of a member is not believed, and
/// what a member is called is never used as a path. Not for two threads at once.
class ZipArchive
{
public:
    struct Member
    {
        quint64 index = 0;
        QString name;    ///< its bytes as Latin-1: encodings differ, and names that are looked for are ASCII
        qint64 size = 0; ///< in bytes, as announced
    };

    /// Error: DocumentBinary for what is no archive.
    [[nodiscard]] static Result<ZipArchive> open(const QString& path);

    /// No more than the first 10,000; those without a name are left out.
    [[nodiscard]] std::vector<Member> members() const;
    /// All bytes of the member with a name; none when there is no such member. Errors: DocumentBinary for a damaged
    /// one, FileTooLarge as soon as more than `most` bytes have come out. `path` is for the errors only.
    [[nodiscard]] Result<std::optional<QByteArray>> bytesOf(const char* name, qint64 most, const QString& path) const;

private:
    friend class ZipMember;
    struct Discard
    {
        void operator()(zip* archive) const;
    };
    explicit ZipArchive(zip* archive)
        : m_archive(archive)
    {
    }

    std::unique_ptr<zip, Discard> m_archive;
};

/// One member, read from its start to its end, and never more of it than may be read. The archive must outlive it.
class ZipMember
{
public:
    ZipMember(const ZipArchive& archive, quint64 index, qint64 most);

    /// Up to `most` bytes into `to`; 0 at the end, -1 for a damaged member and for one that is too large.
    qint64 read(char* to, qint64 most);
    [[nodiscard]] bool isTooLarge() const { return m_left < 0; }

private:
    struct Close
    {
        void operator()(zip_file* member) const;
    };
    std::unique_ptr<zip_file, Close> m_file; ///< none when it cannot be opened
    qint64 m_left;                           ///< bytes that may still come
};

} // namespace core
