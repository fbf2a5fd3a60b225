// SPDX-License-Identifier: GPL-3.0-or-later
// The map sheet as a file.
#include "core/print/map/map_sheet.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

constexpr int kDotsPerInch = 2540; // 0.01 mm
constexpr int kPngDpi = 300;

QSize unitsOf(MapPaper paper)
{
    return (pageLayoutOf(paper).fullRect(QPageLayout::Millimeter).size() * 100).toSize();
}

/// By QPdfWriter and not by the writer of the forms, which knows pages of lines and letters only: the map needs areas.
/// BIZ UDGothic extracts as written with it.
bool paintPdf(QIODevice& device, const MapContent& content, MapPaper paper, const QString& family)
{
    QPdfWriter writer(&device);
    writer.setPageLayout(pageLayoutOf(paper));
    writer.setResolution(kDotsPerInch);
    writer.setTitle(content.title);
    writer.setCreator(u"Kyoyaku"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintMapSheet(painter, content, paper, family);
    return painter.end();
}

bool paintSvg(QIODevice& device, const MapContent& content, MapPaper paper, const QString& family)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(kDotsPerInch);
    generator.setSize(unitsOf(paper));
    generator.setViewBox(QRect(QPoint(), unitsOf(paper)));
    generator.setTitle(content.title);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintMapSheet(painter, content, paper, family);
    return painter.end();
}

bool paintPng(QIODevice& device, const MapContent& content, MapPaper paper, const QString& family)
{
    const double scale = double(kPngDpi) / kDotsPerInch;
    QImage image((QSizeF(unitsOf(paper)) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(std::lround(kPngDpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintMapSheet(painter, content, paper, family);
    painter.end();
    return image.save(&device, "PNG");
}

} // namespace

Result<void> ensureMapReplaceable(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QByteArray magic = suffix == u"svg" ? "<?xml" : suffix == u"png" ? "\x89PNG" : "%PDF-";
    QFile file(path);
    if (!file.exists() || (file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic))
        return {};
    return Error{ErrorCode::FileExists, {path}, {}};
}

Result<void> writeMapSheet(const MapContent& content, MapPaper paper, const QString& path)
{
    auto family = mapFontFamily();
    if (!family)
        return family.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileUnwritable, {path}, file.errorString()};
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isPainted = suffix == u"svg"   ? paintSvg(file, content, paper, *family)
                           : suffix == u"png" ? paintPng(file, content, paper, *family)
                                              : paintPdf(file, content, paper, *family);
    if (!isPainted)
        return Error{ErrorCode::PrintFailed, {path}, file.errorString()};
    if (!file.commit())
        return Error{ErrorCode::FileUnwritable, {path}, file.errorString()};
    return {};
}

} // namespace core::print
