// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/publication_page.h"

#include "core/base/calendar.h"

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
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { border: 1px solid #595959; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
thead th { background: #e8eef7; }
@media print { .skip, nav { display: none; } a { color: #000000; } })"_s;

QString escaped(const QString& words)
{
    return words.toHtmlEscaped();
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
    return u"<a href=\"%1\">%2</a>"_s.arg(escaped(cell.link), escaped(cell.words));
}

QString sectionHtml(const PublicationSection& section, const QString& id)
{
    QString html = u"<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n"_s.arg(id, escaped(section.heading));
    if (!section.note.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(escaped(section.note));
    html +=
        u"<div class=\"table\">\n<table>\n<caption>%1の一覧</caption>\n<thead>\n<tr>"_s.arg(escaped(section.heading));
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
    return html.toUtf8();
}

} // namespace core::exchange
