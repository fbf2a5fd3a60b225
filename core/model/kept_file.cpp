// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kept_file.h"

#include <QCryptographicHash>
#include <QRegularExpression>
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

/// Marks that turn the direction of what follows: a name that shows as "…fdp.exe" is none.
bool isInvisible(QChar mark)
{
    return mark.category() == QChar::Other_Control || mark.category() == QChar::Other_Format ||
           mark.category() == QChar::Other_NotAssigned || mark.category() == QChar::Separator_Line ||
           mark.category() == QChar::Separator_Paragraph;
}

/// Names that Windows keeps for devices, whatever their ending.
bool isReserved(const QString& base)
{
    static const QRegularExpression kDevice(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return kDevice.match(base).hasMatch();
}

} // namespace

QString safeFileName(const QString& name)
{
    constexpr qsizetype kLongest = 120;
    const qsizetype lastSeparator = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString safe;
    for (const QChar mark : QStringView(name).sliced(lastSeparator + 1)) {
        if (isInvisible(mark))
            continue;
        safe += QStringView(u":*?\"<>|").contains(mark) ? QChar(u'_') : mark;
    }
    while (!safe.isEmpty() && (safe.front() == u'.' || safe.front().isSpace()))
        safe.remove(0, 1);
    while (!safe.isEmpty() && (safe.back() == u'.' || safe.back().isSpace()))
        safe.chop(1);
    if (safe.size() > kLongest) {
        const QString ending = fileEnding(safe);
        const QString tail = ending.isEmpty() ? QString() : safe.right(ending.size() + 1);
        safe.truncate(kLongest - tail.size());
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        safe += tail;
    }
    if (isReserved(safe.section(u'.', 0, 0)))
        safe.prepend(u'_');
    return safe.isEmpty() ? u"文書"_s : safe;
}

QString fileEnding(const QString& name)
{
    static const QRegularExpression kEnding(u"\\.([A-Za-z0-9]{1,8})$"_s);
    return kEnding.match(name).captured(1).toLower();
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
