// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kept_file.h"

#include "core/base/file_names.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

struct Format
{
    QStringView ending;
    QStringView word;
};

/// What offices publish. All of them are opened by readers; none is a program, a script or a link.
constexpr std::array<Format, 23> kFormats{{
    {u"pdf", u"PDF"},      {u"doc", u"Word"},        {u"docx", u"Word"},     {u"xls", u"Excel"},
    {u"xlsx", u"Excel"},   {u"ppt", u"PowerPoint"},  {u"csv", u"CSV"},       {u"tsv", u"TSV"},
    {u"txt", u"テキスト"}, {u"jtd", u"一太郎"},      {u"jtdc", u"一太郎"},   {u"odt", u"ODT"},
    {u"ods", u"ODS"},      {u"odp", u"ODP"},         {u"rtf", u"RTF"},       {u"png", u"PNG"},
    {u"jpg", u"JPEG"},     {u"jpeg", u"JPEG"},       {u"gif", u"GIF"},       {u"tif", u"TIFF"},
    {u"tiff", u"TIFF"},    {u"pptx", u"PowerPoint"}, {u"xdw", u"DocuWorks"},
}};

const Format* formatOf(const QString& name)
{
    const QString ending = fileEnding(name);
    const auto found =
        std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& format) { return format.ending == ending; });
    return found == kFormats.end() ? nullptr : &*found;
}

} // namespace

QString fileNameOf(const QString& path)
{
    const qsizetype lastSeparator = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return safeFileName(path.sliced(lastSeparator + 1));
}

QString formatWord(const QString& name)
{
    const Format* format = formatOf(name);
    return format != nullptr ? format->word.toString() : fileEnding(name).toUpper();
}

bool isOpenable(const QString& name)
{
    return formatOf(name) != nullptr;
}

QString sizeWords(qint64 bytes)
{
    constexpr qint64 kKilo = 1024;
    const qint64 kilobytes = bytes / kKilo + (bytes % kKilo == 0 ? 0 : 1);
    if (kilobytes < kKilo)
        return u"%1KB"_s.arg(kilobytes);
    return u"%1MB"_s.arg(static_cast<double>(kilobytes) / kKilo, 0, 'f', 1);
}

QString digestOf(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace core::model
