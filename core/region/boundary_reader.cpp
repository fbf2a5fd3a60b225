// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/boundary_reader.h"

#include "core/region/reading/geojson_reader.h"
#include "core/region/reading/shapefile_reader.h"
#include "core/region/reading/zip_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <exception>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

constexpr qint64 kMegabyte = qint64{1024} * 1024;
constexpr qint64 kMostBytes = 1024 * kMegabyte;

class FileSource : public ByteSource
{
public:
    explicit FileSource(QFile& file)
        : m_file(file)
    {
    }

    qint64 read(char* to, qint64 most) override { return m_file.read(to, most); }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }

private:
    QFile& m_file;
};

/// N03-20240101_01_GML.zip, N03-22_01_220101.geojson: eight digits, or the last six.
std::optional<QDate> editionOf(const QString& name)
{
    static const QRegularExpression kLong(u"N03-(\\d{8})"_s);
    static const QRegularExpression kShort(u"_(\\d{6})(?!\\d)"_s);
    if (const auto match = kLong.match(name); match.hasMatch()) {
        const QDate day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    if (!name.startsWith(u"N03"))
        return std::nullopt;
    if (const auto match = kShort.match(name); match.hasMatch()) {
        const QDate day = QDate::fromString(u"20"_s + match.captured(1), u"yyyyMMdd"_s);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    return std::nullopt;
}

Result<BoundaryReading> readKind(const QString& path, const QStringList& codes, Task& task)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString()};
    const QByteArray head = file.peek(512);
    if (head.startsWith("PK"))
        return readZip(path, codes, task);
    BoundaryCollector collector(path, codes);
    Result<void> read = Error{ErrorCode::BoundaryFormatUnknown, {path}, {}};
    const QByteArray begin = head.mid(head.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed();
    if (head.startsWith(QByteArray("\0\0\x27\x0a", 4))) {
        read = readShapefile(path, path, collector, task);
    } else if (begin.startsWith('{')) {
        FileSource source(file);
        read = readGeoJson(source, path, collector, task);
    }
    return read ? collector.finish(task) : Result<BoundaryReading>(read.error());
}

} // namespace

Result<BoundaryReading> readBoundaries(const QString& path, const QStringList& codes, Task& task)
{
    const QFileInfo about(path);
    if (!about.exists())
        return Error{ErrorCode::FileNotFound, {path}, {}};
    if (about.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}, {}};
    if (about.size() > kMostBytes)
        return Error{ErrorCode::FileTooLarge,
                     {path, QString::number(about.size() / kMegabyte), QString::number(kMostBytes / kMegabyte)},
                     {}};
    try {
        auto reading = readKind(path, codes, task);
        if (reading)
            reading->edition = editionOf(about.fileName());
        return reading;
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::MemoryShort, {path}, {}};
    }
}

} // namespace core::region
