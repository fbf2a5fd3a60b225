// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/document_kind.h"

#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/parts/front_matter.h"
#include "core/recognise/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

/// Far above any agreement; a file of lines of one letter would take a gigabyte to place.
constexpr size_t kMostLines = 300'000;
constexpr size_t kTitleReach = 40;

/// Counts of what tells the kinds apart, over all blocks.
struct Signs
{
    int articles = 0; ///< heads whose numbers rise by one
    int sentences = 0;
    int links = 0;    ///< 「(PDF:634KB)」
    int leaders = 0;  ///< 「……… 12」
    int amending = 0; ///< 「…中「A」を「B」に改め」
    int headings = 0; ///< #, ■, ●, 【 at the line start
    int siteLines = 0;
    int concluding = 0;   ///< 締結する, 協定する
    bool lawLead = false; ///< 「…条例…の一部を次のように改正する。」
    bool tableOfContents = false;
    bool agreementTitle = false;
    bool lawTitle = false;
    bool declarationTitle = false;
};

bool endsWithPageNumber(QStringView folded)
{
    qsizetype digits = 0;
    while (digits < folded.size() && isDigit(folded[folded.size() - 1 - digits]))
        ++digits;
    const QStringView before = folded.chopped(digits).trimmed();
    return digits > 0 && digits < 4 && (before.endsWith(u"…") || before.endsWith(u"...") || before.endsWith(u"・・・"));
}

bool endsWithAny(const QString& text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) { return text.endsWith(word); });
}

void lookAtTitle(const Block& block, Signs& signs)
{
    if (block.text().size() > 120 || block.folded.contains(u'。'))
        return;
    QString closed = withoutSpaces(block.folded);
    if (closed.endsWith(u')') && closed.contains(u'('))
        closed.truncate(closed.lastIndexOf(u'('));
    const bool lawName = endsWithAny(closed, {u"条例", u"規則", u"要綱", u"規程", u"要領", u"法律", u"施行令"});
    signs.agreementTitle = signs.agreementTitle || (isTitleLike(block.folded) && !lawName);
    signs.lawTitle = signs.lawTitle || lawName;
    signs.declarationTitle = signs.declarationTitle || endsWithAny(closed, {u"宣言", u"宣言書"});
    signs.tableOfContents = signs.tableOfContents || closed == u"目次" || closed == u"もくじ" || closed == u"contents";
}

void lookAtWords(const Block& block, Signs& signs)
{
    const QString& text = block.folded;
    signs.sentences += isSentence(text) ? 1 : 0;
    signs.leaders += text.size() < 200 && endsWithPageNumber(text) ? 1 : 0;
    const qsizetype pdf = text.indexOf(u"(PDF");
    signs.links += pdf >= 0 && text.indexOf(u"KB", pdf) > 0 ? 1 : 0;
    signs.siteLines +=
        text.contains(u"ここから本文") || text.contains(u"お問い合わせ") || text.contains(u"Adobe ") ? 1 : 0;
    signs.amending += text.contains(u"」に改め") || text.contains(u"」を加え") || text.contains(u"を削") ||
                              text.contains(u"次のように加え") || text.contains(u"次のように改め")
                          ? 1
                          : 0;
    const QChar first = text.front();
    signs.headings +=
        first == u'#' || first == u'■' || first == u'●' || first == u'◆' || first == u'【' || first == u'○' ? 1 : 0;
    signs.concluding += text.contains(u"締結する") || text.contains(u"協定する") || text.contains(u"締結した") ||
                                text.contains(u"協定を結") || text.contains(u"契約する")
                            ? 1
                            : 0;
    const bool changesLaw = text.contains(u"一部を次のように改正する") || text.contains(u"一部を改正する");
    signs.lawLead =
        signs.lawLead || (changesLaw && (text.contains(u"条例") || text.contains(u"規則") || text.contains(u"規程") ||
                                         text.contains(u"法律") || text.contains(u"要綱")));
}

Signs readSigns(const Blocks& blocks)
{
    Signs signs;
    int last = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        if (i < kTitleReach)
            lookAtTitle(block, signs);
        lookAtWords(block, signs);
        if (!block.article)
            continue;
        const int number = block.article->values.front();
        if (number == last + 1 || (last == 0 && number < 30))
            ++signs.articles;
        last = number;
    }
    return signs;
}

bool definesParties(const Blocks& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        return block.folded.contains(u"以下「甲」") && block.folded.contains(u"という");
    });
}

} // namespace

QString kindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Declaration:
        return u"declaration"_s;
    case DocumentKind::IndexPage:
        return u"index-page"_s;
    case DocumentKind::TableOfContents:
        return u"table-of-contents"_s;
    case DocumentKind::Report:
        return u"report"_s;
    case DocumentKind::AmendingText:
        return u"amending-text"_s;
    case DocumentKind::Ordinance:
        return u"ordinance"_s;
    case DocumentKind::VerticalText:
        return u"vertical-text"_s;
    case DocumentKind::Noise:
        return u"noise"_s;
    case DocumentKind::Unknown:
        return u"unknown"_s;
    }
    return {};
}

std::optional<DocumentKind> refusedAsRaw(const Lines& lines)
{
    if (lines.size() > kMostLines)
        return DocumentKind::Noise;
    size_t single = 0;
    qsizetype letters = 0;
    qsizetype japanese = 0;
    for (const Line& line : lines) {
        qsizetype words = 0;
        qsizetype lineLetters = 0;
        const qsizetype before = japanese;
        for (const QChar c : line.text()) {
            if (isSpace(c))
                continue;
            ++words;
            lineLetters += c.isLetterOrNumber() ? 1 : 0;
            japanese += isJapaneseLetter(c) ? 1 : 0;
        }
        single += words <= 2 ? 1 : 0;
        // Lines without any Japanese (an address of the source, a site name) say nothing about the others.
        letters += japanese > before ? lineLetters : 0;
    }
    if (lines.size() >= 10 && single * 10 >= lines.size() * 7)
        return DocumentKind::VerticalText;
    if (japanese < 10 || japanese * 3 < letters)
        return DocumentKind::Noise;
    return std::nullopt;
}

std::optional<DocumentKind> refusedKind(const Blocks& blocks)
{
    if (blocks.empty())
        return DocumentKind::Noise;
    const Signs signs = readSigns(blocks);
    const bool parties = definesParties(blocks);
    const bool hasBody = signs.articles > 0 || (signs.concluding > 0 && signs.sentences > 0);
    if (signs.lawLead && !signs.agreementTitle && !parties)
        return DocumentKind::AmendingText;
    if (signs.links >= 2 || signs.siteLines >= 2)
        if (signs.articles < 2)
            return DocumentKind::IndexPage;
    if (signs.declarationTitle && !signs.agreementTitle && signs.articles < 2)
        return DocumentKind::Declaration;
    if (signs.leaders >= 3 || (signs.tableOfContents && signs.sentences < 3))
        return DocumentKind::TableOfContents;
    if (signs.articles > 0 && signs.lawTitle && !signs.agreementTitle && !parties && signs.concluding == 0)
        return DocumentKind::Ordinance;
    if (signs.amending > 0 && signs.articles < 2 && !signs.agreementTitle && !parties)
        return DocumentKind::AmendingText;
    if (hasBody && (signs.agreementTitle || parties || signs.articles > 1 || signs.concluding > 0)) {
        if (signs.articles == 0 && signs.headings > 5)
            return DocumentKind::Report;
        return std::nullopt;
    }
    if (signs.headings >= 3)
        return DocumentKind::Report;
    if (signs.agreementTitle && blocks.size() > 3 && signs.sentences == 0)
        return DocumentKind::IndexPage;
    return signs.sentences == 0 ? DocumentKind::Noise : DocumentKind::Unknown;
}

} // namespace core::recognise
