// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/lines/site_text.h"

#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

constexpr qsizetype kLongestSiteLine = 160;
/// The foot of a page is looked for in the last lines only.
constexpr size_t kFooterReach = 8;
/// Lines of a site in front of the text.
constexpr size_t kHeadReach = 12;

/// Anything in Japanese; noise has next to none.
bool hasWords(const QString& text)
{
    return std::count_if(text.begin(), text.end(), isJapaneseLetter) > 1;
}

bool isSiteLine(const QString& text)
{
    if (text.size() > kLongestSiteLine)
        return false;
    const QString folded = foldedWords(text).toLower();
    static constexpr std::array<QStringView, 22> kWhole = {u"contract",
                                                           u"agreement",
                                                           u"comments",
                                                           u"comment",
                                                           u"description",
                                                           u"transcript",
                                                           u"ここから本文です。",
                                                           u"本文へ",
                                                           u"本文へスキップ",
                                                           u"印刷する",
                                                           u"印刷",
                                                           u"メニュー",
                                                           u"トップページ",
                                                           u"サイトマップ",
                                                           u"ページの先頭へ",
                                                           u"ページの先頭へ戻る",
                                                           u"ページトップへ",
                                                           u"このページの先頭へ",
                                                           u"前のページへ戻る",
                                                           u"検索",
                                                           u"ログイン",
                                                           u"閉じる"};
    if (std::find(kWhole.begin(), kWhole.end(), folded) != kWhole.end())
        return true;
    static constexpr std::array<QStringView, 9> kStarts = {u"ホーム>",
                                                           u"トップ>",
                                                           u"現在地",
                                                           u"更新日:",
                                                           u"http://",
                                                           u"https://",
                                                           u"copyright",
                                                           u"adobeacrobatreader",
                                                           u"このページについての"};
    if (std::any_of(kStarts.begin(), kStarts.end(), [&folded](QStringView start) { return folded.startsWith(start); }))
        return true;
    // A line without one Japanese letter: a site name, a bar of slashes.
    const bool latinOnly = std::none_of(folded.begin(), folded.end(), [](QChar c) { return c.unicode() >= 0x80; }) &&
                           std::count_if(folded.begin(), folded.end(), [](QChar c) { return c.isLetter(); }) >= 6;
    return latinOnly;
}

/// Ends the text: nothing of the document can follow.
bool isFootMark(const QString& closed)
{
    return closed.startsWith(u"体系情報") || closed.startsWith(u"沿革情報") || closed.startsWith(u"◆体系情報");
}

bool canBeInFoot(const QString& folded, const QString& title)
{
    const QString closed = withoutSpaces(folded);
    if (isFootMark(closed) || closed == title || isDateLine(folded))
        return true;
    const bool noticed =
        closed.size() < 60 && (closed.contains(u"告示第") || closed.contains(u"規約第") || closed.contains(u"協定第"));
    const bool bracketed = closed.startsWith(u'(') && closed.endsWith(u"施行)");
    return noticed || bracketed;
}

QString comparableTitle(const QString& text)
{
    QString closed = foldedWords(text);
    if (closed.startsWith(u'○') || closed.startsWith(u'◯'))
        closed.remove(0, 1);
    return closed;
}

size_t footStart(const Lines& lines)
{
    const auto titleLine = std::find_if(lines.begin(), lines.end(), [](const Line& line) {
        return line.size() < 200 && isTitleLike(foldWidth(line.text()));
    });
    const QString title = titleLine == lines.end() ? QString() : comparableTitle(titleLine->text());
    size_t start = lines.size();
    bool marked = false;
    for (size_t i = lines.size(); i-- > 2 && lines.size() - i <= kFooterReach;) {
        if (lines[i].size() > kLongestSiteLine)
            break;
        const QString folded = foldWidth(lines[i].text());
        const QString comparable = comparableTitle(lines[i].text());
        const bool isTitle = !title.isEmpty() && comparable == title;
        if (!isTitle && !canBeInFoot(folded, title))
            break;
        marked = marked || isFootMark(withoutSpaces(folded)) || isTitle;
        start = i;
        if (isTitle)
            break;
    }
    return marked ? start : lines.size();
}

} // namespace

void dropSiteText(Lines& lines, FindingList& findings)
{
    // The lines in front of the title, and the last ones; between them such words belong to the text.
    size_t read = 0;
    size_t kept = 0;
    const size_t reach = std::min(lines.size(), kHeadReach);
    for (; read < reach; ++read) {
        const bool site = isSiteLine(lines[read].text());
        if (site)
            findings.info(model::FindingCode::SiteTextDropped, lines[read].start(), lines[read].text().trimmed());
        else if (hasWords(lines[read].text()))
            break;
        else if (kept++ != read)
            lines[kept - 1] = std::move(lines[read]);
    }
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(kept), lines.begin() + static_cast<std::ptrdiff_t>(read));
    size_t last = lines.size();
    while (last > kept && isSiteLine(lines[last - 1].text())) {
        --last;
        findings.info(model::FindingCode::SiteTextDropped, lines[last].start(), lines[last].text().trimmed());
    }
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(last), lines.end());

    const size_t foot = footStart(lines);
    for (size_t i = foot; i < lines.size(); ++i)
        findings.info(model::FindingCode::FooterDropped, lines[i].start(), lines[i].text().trimmed());
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(foot), lines.end());
}

} // namespace core::recognise
