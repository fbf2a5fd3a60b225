// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_names.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

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

/// File systems count bytes: 255 of them, of which some are left for a number behind the name.
void shorten(QString& name)
{
    constexpr qsizetype kMostBytes = 240;
    if (name.toUtf8().size() <= kMostBytes)
        return;
    const QString ending = fileEnding(name);
    const QString tail = ending.isEmpty() ? QString() : name.right(ending.size() + 1);
    name.truncate(std::min(name.size() - tail.size(), kMostBytes));
    while (name.toUtf8().size() > kMostBytes - tail.size())
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    if (name.back().isHighSurrogate())
        name.chop(1);
    name += tail;
}

} // namespace

QString safeFileName(const QString& words)
{
    QString safe;
    for (const QChar mark : words) {
        if (!isInvisible(mark))
            safe += QStringView(u"/\\:*?\"<>|").contains(mark) ? QChar(u'_') : mark;
    }
    while (!safe.isEmpty() && (safe.front() == u'.' || safe.front().isSpace()))
        safe.remove(0, 1);
    while (!safe.isEmpty() && (safe.back() == u'.' || safe.back().isSpace()))
        safe.chop(1);
    shorten(safe);
    if (isReserved(safe.section(u'.', 0, 0)))
        safe.prepend(u'_');
    return safe.isEmpty() ? u"文書"_s : safe;
}

QString fileEnding(const QString& name)
{
    static const QRegularExpression kEnding(u"\\.([A-Za-z0-9]{1,8})$"_s);
    return kEnding.match(name).captured(1).toLower();
}

} // namespace core
