// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace tests {

/// What an accessibility check of a static page finds, in our own words; and what there is on the page.
struct HtmlFacts
{
    QStringList faults;   ///< one a line; empty when all is well
    QStringList headings; ///< 1 さっぽろ連携中枢都市圏
    QStringList links;
    QHash<QString, QString> wordsOfLinks; ///< by link
    int tables = 0;
};

/// Looks at an HTML document whose elements are closed like XML but for <meta>, which is how our own pages are written:
/// doctype, language, character set, title; elements and attributes of HTML5 only; one h1, headings that skip no level;
/// tables with caption, scoped heads and rows of one width; ids that are there once; links that lead to something and
/// have words; no script, no event attributes, nothing loaded from elsewhere; landmarks.
[[nodiscard]] HtmlFacts checkHtml(const QByteArray& html);

/// The contrasts (WCAG 2.1, 1.4.3) of the pairs of colours that the style of the page can bring together: words on
/// their ground, links on the ground of the page, lines of tables. A line for each pair below its limit (4.5 for words,
/// 3 for lines), and for a style that names no colours at all.
[[nodiscard]] QStringList faintColours(const QByteArray& html);

} // namespace tests
