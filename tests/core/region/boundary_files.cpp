// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/region/boundary_files.h"

#include <QDataStream>
#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tests {

QString BoundaryFolder::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

QString BoundaryFolder::writeZip(const QString& name,
                                 const std::vector<std::pair<QByteArray, QByteArray>>& members) const
{
    const QString path = m_folder.filePath(name);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [memberName, bytes] : members) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, memberName.constData(), source, ZIP_FL_ENC_RAW);
    }
    zip_close(archive);
    return path;
}

QString BoundaryFolder::writeZip64(const QString& name, const QByteArray& memberName, const QByteArray& bytes) const
{
    quint32 check = 0xffffffff;
    for (const char byte : bytes) {
        check ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            check = (check >> 1) ^ (0xedb88320U & (0U - (check & 1U)));
    }
    check = ~check;
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto put = [&](const QByteArray& raw) { out.writeRawData(raw.constData(), static_cast<int>(raw.size())); };
    constexpr quint32 kSeeExtra = 0xffffffff;
    const auto size = static_cast<quint64>(bytes.size());
    const auto nameSize = static_cast<quint16>(memberName.size());
    put("PK\3\4");
    out << quint16(45) << quint16(0) << quint16(0) << quint32(0x58210000) << check << kSeeExtra << kSeeExtra << nameSize
        << quint16(20);
    put(memberName);
    out << quint16(1) << quint16(16) << size << size;
    put(bytes);
    const auto directory = static_cast<quint64>(file.size());
    put("PK\1\2");
    out << quint16(45) << quint16(45) << quint16(0) << quint16(0) << quint32(0x58210000) << check << kSeeExtra
        << kSeeExtra << nameSize << quint16(28) << quint16(0) << quint16(0) << quint16(0) << quint32(0) << kSeeExtra;
    put(memberName);
    out << quint16(1) << quint16(24) << size << size << quint64(0);
    const auto end = static_cast<quint64>(file.size());
    put("PK\6\6");
    out << quint64(44) << quint16(45) << quint16(45) << quint32(0) << quint32(0) << quint64(1) << quint64(1)
        << end - directory << directory;
    put("PK\6\7");
    out << quint32(0) << end << quint32(1);
    put("PK\5\6");
    out << quint16(0) << quint16(0) << quint16(0xffff) << quint16(0xffff) << kSeeExtra << kSeeExtra << quint16(0);
    return write(name, file);
}

core::Result<core::region::BoundaryReading> BoundaryFolder::read(const QString& name, const QByteArray& bytes) const
{
    return readFile(write(name, bytes));
}

core::Result<core::region::BoundaryReading> readFile(const QString& path, const QStringList& codes)
{
    core::Task task;
    return core::region::readBoundaries(path, codes, task);
}

QByteArray feature(const char* city, const char* ward, const char* code, const QByteArray& coordinates)
{
    return QByteArray("{\"type\":\"Feature\",\"properties\":{\"N03_001\":\"北海道\",\"N03_002\":null,\"N03_003\":\"") +
           city + "\",\"N03_004\":\"" + ward +
           "\",\"N03_007\":" + (*code == '\0' ? "null" : QByteArray("\"") + code + "\"") +
           "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}";
}

QByteArray square(int eastTenths, int northTenths)
{
    const auto point = [](int east, int north) {
        return QByteArray("[") + QByteArray::number(east / 10.0, 'f', 6) + ',' +
               QByteArray::number(north / 10.0, 'f', 6) + ']';
    };
    QByteArrayList points;
    for (const auto& [dx, dy] : std::vector<std::pair<int, int>>{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}})
        points << point(eastTenths + dx, northTenths + dy);
    return "[[" + points.join(',') + "]]";
}

QByteArray collection(const std::vector<QByteArray>& features)
{
    QByteArrayList all;
    for (const QByteArray& one : features)
        all << one;
    return "{\"type\":\"FeatureCollection\",\"features\":[" + all.join(",\n") + "]}";
}

QString sharedGeo(const QString& name)
{
    const QString path = QStringLiteral(KYOYAKU_SHARED_DIR) + u"/geo/"_s + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace tests
