// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/publication_page.h"

#include "core/base/calendar.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

const QString kStyle = uR"(body { margin: 0; color: #1a1a1a; background: #ffffff; line-height: 1.8;
  font-family: "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic", sans-serif; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
a { color: #0b3d91; }
a:focus { outline: 3px solid #0b3d91; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: #ffffff; padding: 0.5rem; }
.table { overflow-x: auto; }
.table:focus { outline: 3px solid #0b3d91; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { border: 1px solid #595959; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
thead th { background: #e8eef7; }
thead th { word-break: keep-all; }
tbody th { min-width: 5em; }
tbody th, td, h1, h2, p { overflow-wrap: anywhere; }
@media print { .skip, nav { display: none; } a { color: #000000; } })"_s;

constexpr const char* kSumBegin = R"(<meta name="kyoyaku-sum" content=")";
constexpr qsizetype kSumLength = 64;
constexpr const char* kNoSum = "0000000000000000000000000000000000000000000000000000000000000000";

/// The page with the sum over its bytes in it: whoever changes one of them makes it a page of their own.
QByteArray withSum(QByteArray html)
{
    const QByteArray sum = QCryptographicHash::hash(html, QCryptographicHash::Sha256).toHex();
    return html.replace(html.indexOf(kSumBegin) + static_cast<qsizetype>(qstrlen(kSumBegin)), kSumLength, sum);
}

/// The page as it was before its sum was taken; nothing for a page without one.
QByteArray withoutSum(QByteArray html)
{
    const qsizetype at = html.indexOf(kSumBegin);
    return at < 0 ? QByteArray() : html.replace(at + static_cast<qsizetype>(qstrlen(kSumBegin)), kSumLength, kNoSum);
}

/// Marks that XML and HTML do not allow are left out.
QString escaped(const QString& words)
{
    QString allowed;
    allowed.reserve(words.size());
    for (const QChar mark : words) {
        const bool isForbidden = (mark < u' ' && mark != u'\n' && mark != u'\t') ||
                                 (mark >= u'\u007f' && mark < u'\u00a0') || mark == QChar::ReplacementCharacter ||
                                 mark.unicode() >= 0xfffe;
        if (!isForbidden)
            allowed += mark;
    }
    return allowed.toHtmlEscaped();
}

QString sectionId(size_t index)
{
    return u"section-%1"_s.arg(index + 1);
}

/// A link of our own folder only: nothing that a browser would run or load from elsewhere.
bool isOwnLink(const QString& link)
{
    return !link.isEmpty() && !link.contains(u':') && !link.startsWith(u'/') && !link.contains(u".."_s);
}

QString cellHtml(const PublicationCell& cell)
{
    if (!isOwnLink(cell.link))
        return escaped(cell.words);
    const QString digest = cell.digest.isEmpty() ? QString() : u" data-sha256=\"%1\""_s.arg(escaped(cell.digest));
    return u"<a href=\"%1\"%2>%3</a>"_s.arg(escaped(cell.link), digest, escaped(cell.words));
}

QString sectionHtml(const PublicationSection& section, const QString& id)
{
    QString html = u"<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n"_s.arg(id, escaped(section.heading));
    if (!section.note.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(escaped(section.note));
    // Where it is wider than the screen it scrolls, for the keyboard as well.
    html += u"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"%1-table\">\n<table>\n"
            "<caption id=\"%1-table\">%2の一覧</caption>\n<thead>\n<tr>"_s.arg(id, escaped(section.heading));
    for (const QString& head : section.heads)
        html += u"<th scope=\"col\">%1</th>"_s.arg(escaped(head));
    html += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const auto& row : section.rows) {
        html += u"<tr>"_s;
        bool isFirst = true;
        for (const PublicationCell& cell : row) {
            html += isFirst ? u"<th scope=\"row\">"_s + cellHtml(cell) + u"</th>"_s
                            : u"<td>"_s + cellHtml(cell) + u"</td>"_s;
            isFirst = false;
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n</div>\n</section>\n"_s;
}

QString keptHtml(const std::vector<PublishedFile>& kept)
{
    QString html;
    for (const PublishedFile& file : kept) {
        html += u"<meta name=\"kyoyaku-kept\" content=\"%1 %2\">\n"_s.arg(escaped(file.digest), escaped(file.link));
    }
    return html;
}

} // namespace

QByteArray toHtml(const PublicationPage& page)
{
    QString contents;
    QString sections;
    for (size_t at = 0; at < page.sections.size(); ++at) {
        const PublicationSection& section = page.sections[at];
        if (section.rows.empty())
            continue;
        contents += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(sectionId(at), escaped(section.heading));
        sections += sectionHtml(section, sectionId(at));
    }
    QString html = u"<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"generator\" content=\"Kyoyaku\">\n"_s;
    html += QLatin1String(kSumBegin) + QLatin1String(kNoSum) + u"\">\n"_s + keptHtml(page.kept);
    html += u"<title>%1</title>\n<style>\n"_s.arg(escaped(page.title)) + kStyle + u"\n</style>\n</head>\n<body>\n"_s;
    html += u"<a class=\"skip\" href=\"#main\">本文へ移動</a>\n<header>\n<p>"_s + escaped(page.publisher) +
            u"</p>\n<h1>"_s + escaped(page.title) + u"</h1>\n"_s;
    if (!contents.isEmpty())
        html += u"<nav aria-label=\"目次\">\n<ul>\n"_s + contents + u"</ul>\n</nav>\n"_s;
    html += u"</header>\n<main id=\"main\">\n"_s;
    if (!page.lead.isEmpty())
        html += u"<p>"_s + escaped(page.lead) + u"</p>\n"_s;
    html += sections + u"</main>\n<footer>\n<p>更新日：<time datetime=\""_s + page.updatedOn.toString(Qt::ISODate) +
            u"\">"_s + toBothCalendars(page.updatedOn) + u"</time></p>\n</footer>\n</body>\n</html>\n"_s;
    return withSum(html.toUtf8());
}

std::optional<std::vector<PublishedFile>> filesOfPage(const QByteArray& html)
{
    const QByteArray unsummed = withoutSum(html);
    if (unsummed.isEmpty() || withSum(unsummed) != html)
        return std::nullopt;
    static const QRegularExpression kLink(u"<a href=\"([^\"]*)\" data-sha256=\"([0-9a-f]{64})\">"_s);
    static const QRegularExpression kKept(u"<meta name=\"kyoyaku-kept\" content=\"([0-9a-f]{64}) ([^\"]*)\">"_s);
    const QString words = QString::fromUtf8(html);
    std::vector<PublishedFile> files;
    for (auto links = kLink.globalMatch(words); links.hasNext();) {
        const auto link = links.next();
        files.push_back({link.captured(1), link.captured(2)});
    }
    for (auto kept = kKept.globalMatch(words); kept.hasNext();) {
        const auto file = kept.next();
        files.push_back({file.captured(2), file.captured(1)});
    }
    return files;
}

QByteArray withKept(QByteArray html, const std::vector<PublishedFile>& kept)
{
    html = withoutSum(std::move(html));
    const qsizetype line = html.indexOf('\n', html.indexOf(kSumBegin)) + 1;
    return withSum(html.insert(line, keptHtml(kept).toUtf8()));
}

} // namespace core::exchange
