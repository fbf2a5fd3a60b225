// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/frame.h"

#include "core/base/width_folding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

/// Lines that a lead sentence may run over, and units of a line that are looked at: 例規 names are long, not endless.
constexpr qsizetype kMostLines = 4;
constexpr qsizetype kLongestLine = 2000;

const QRegularExpression& leadPattern()
{
    static const QRegularExpression kLead(
        u"(一部|全部)?を次の(?:表の)?(?:ように|とおり)(?:改正|変更|改定)する(?:[^。「」]{0,60}を(?:締結|制定|協定)する)?。"_s);
    return kLead;
}

/// 「この連携協約の締結を証するため、…」
bool isClosing(const QString& folded)
{
    static const QRegularExpression kClosing(u"^この[^「」]{0,30}(?:締結を証する|証として)"_s);
    return kClosing.match(folded).hasMatch();
}

QString foldedLine(const QString& line)
{
    return foldKeepingLength(line.left(kLongestLine)).trimmed();
}

/// 「この連携協約は、令和3年7月1日から施行する。」, the day blank or left open as well.
bool isEffectSentence(const QString& folded)
{
    static const QRegularExpression kEffect(u"^この[^「」。、]{0,30}は、[^「」。]{1,60}から施行する。$"_s);
    return kEffect.match(folded).hasMatch();
}

bool beginsTable(const QString& folded)
{
    return folded.startsWith(u"別表");
}

} // namespace

std::optional<LeadSentence> findLeadSentence(const QStringList& lines, qsizetype from)
{
    for (qsizetype last = from; last < lines.size(); ++last) {
        const qsizetype first = std::max(from, last - kMostLines + 1);
        QString joined;
        qsizetype startOfLast = 0;
        for (qsizetype i = first; i <= last; ++i) {
            startOfLast = joined.size();
            joined += lines.at(i).left(kLongestLine).trimmed();
            if (lines.at(i).trimmed().isEmpty())
                joined.clear();
        }
        const auto match = leadPattern().match(foldKeepingLength(joined));
        if (!match.hasMatch() || match.capturedEnd() <= startOfLast)
            continue;
        LeadSentence lead;
        const qsizetype stop = joined.lastIndexOf(u'。', match.capturedStart());
        lead.words = joined.mid(stop + 1, match.capturedEnd() - stop - 1).trimmed();
        lead.lastLine = last;
        lead.rest = lines.at(last).trimmed().mid(match.capturedEnd() - startOfLast);
        lead.isWhole = match.captured(1) == u"全部";
        return lead;
    }
    return std::nullopt;
}

std::optional<Abolition> findAbolition(const QStringList& lines)
{
    static const QRegularExpression kAbolition(
        u"(?:は、廃止する|を廃止する[^。「」]{0,40}を(?:締結|制定|協定)する)。$"_s);
    QString words;
    int first = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).left(kLongestLine).trimmed();
        if (words.isEmpty())
            first = static_cast<int>(i) + 1;
        words = line.isEmpty() || words.size() > kLongestLine ? QString() : words + line;
        const auto match = kAbolition.match(foldKeepingLength(words));
        if (match.hasMatch())
            return Abolition{words, words.left(match.capturedStart()), first};
        if (words.endsWith(u'。'))
            words.clear();
    }
    return std::nullopt;
}

bool isSupplementaryHeading(const QString& line)
{
    return withoutSpaces(line) == u"附則";
}

bool isFrameEnd(const QString& line)
{
    static const QRegularExpression kDate(
        u"^(?:明治|大正|昭和|平成|令和)[0-9元一二三四五六七八九十〇○ ]+年(?:\\([0-9]+年\\))?[0-9一二三四五六七八九十〇○ ]*月[0-9一二三四五六七八九十〇○ ]*日$"_s);
    if (line.size() > kLongestLine)
        return false;
    const QString folded = foldKeepingLength(line).trimmed();
    return isSupplementaryHeading(line) || isClosing(folded) || kDate.match(folded).hasMatch();
}

qsizetype endOfRestatement(const QStringList& lines, qsizetype from)
{
    qsizetype heading = lines.size() - 1;
    while (heading >= from && !isSupplementaryHeading(lines.at(heading)))
        --heading;
    if (heading < from)
        return lines.size();
    const bool hasEnded = std::any_of(lines.begin() + from, lines.begin() + heading, [](const QString& line) {
        const QString folded = foldedLine(line);
        return isSupplementaryHeading(line) || isClosing(folded) || beginsTable(folded);
    });
    QStringList behind;
    for (qsizetype i = heading + 1; i < lines.size(); ++i) {
        if (!withoutSpaces(lines.at(i)).isEmpty())
            behind.append(foldedLine(lines.at(i)));
    }
    const bool isDayAlone = !behind.isEmpty() && isEffectSentence(behind.front()) &&
                            (behind.size() == 1 || isFrameEnd(behind.at(1))) &&
                            std::none_of(behind.begin(), behind.end(), beginsTable);
    return hasEnded && isDayAlone ? heading : lines.size();
}

} // namespace core::amend
