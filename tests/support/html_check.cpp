// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/html_check.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QSet<QString>& knownElements()
{
    static const QSet<QString> kElements{
        u"html"_s,  u"head"_s,    u"meta"_s,  u"title"_s, u"style"_s, u"body"_s, u"a"_s,    u"header"_s,  u"p"_s,
        u"h1"_s,    u"h2"_s,      u"h3"_s,    u"nav"_s,   u"ul"_s,    u"li"_s,   u"main"_s, u"section"_s, u"div"_s,
        u"table"_s, u"caption"_s, u"thead"_s, u"tbody"_s, u"tr"_s,    u"th"_s,   u"td"_s,   u"footer"_s,  u"time"_s};
    return kElements;
}

class Checker
{
public:
    HtmlFacts check(const QByteArray& bytes)
    {
        QString html = QString::fromUtf8(bytes);
        if (html.toUtf8() != bytes)
            fault(u"not UTF-8"_s);
        if (!html.startsWith(u"<!DOCTYPE html>\n"))
            fault(u"no doctype"_s);
        static const QRegularExpression kMeta(u"<meta ([^>]*)>"_s);
        html.remove(u"<!DOCTYPE html>"_s).replace(kMeta, u"<meta \\1/>"_s);
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                begin(reader);
            else if (reader.isCharacters())
                words(reader.text().toString());
            else if (reader.isEndElement())
                end(reader.name().toString());
        }
        if (reader.hasError())
            fault(u"not well-formed: "_s + reader.errorString());
        finish();
        return m_facts;
    }

private:
    void fault(const QString& words) { m_facts.faults.append(words); }

    void begin(const QXmlStreamReader& reader)
    {
        const QString name = reader.name().toString();
        const auto attributes = reader.attributes();
        if (!knownElements().contains(name))
            fault(u"element "_s + name);
        m_counts[name] += 1;
        m_open.append(name);
        for (const auto& attribute : attributes) {
            const QString key = attribute.name().toString();
            if (key.startsWith(u"on") || key == u"src" || key == u"style")
                fault(u"attribute "_s + key);
            if (key == u"id") {
                if (m_ids.contains(attribute.value().toString()))
                    fault(u"id twice: "_s + attribute.value().toString());
                m_ids.insert(attribute.value().toString());
            }
            if (key == u"aria-labelledby")
                m_wanted.append(attribute.value().toString());
        }
        if (name == u"html" && attributes.value(u"lang"_s) != u"ja")
            fault(u"language"_s);
        if (name == u"meta" && attributes.value(u"charset"_s) == u"utf-8")
            m_hasCharset = true;
        if (name == u"nav" && !attributes.hasAttribute(u"aria-label"_s))
            fault(u"nav without a name"_s);
        if (name == u"div" && attributes.value(u"class"_s) == u"table" &&
            (attributes.value(u"tabindex"_s) != u"0" || attributes.value(u"role"_s) != u"region" ||
             !attributes.hasAttribute(u"aria-labelledby"_s)))
            fault(u"a box that scrolls, without a name or out of reach of the keyboard"_s);
        if (name == u"a")
            beginLink(attributes);
        if (name == u"table")
            beginTable();
        if (name == u"tr")
            m_cells = 0;
        if (name == u"th" || name == u"td")
            ++m_cells;
        if (name == u"th") {
            const bool isHead = m_open.contains(u"thead"_s);
            if (attributes.value(u"scope"_s) != (isHead ? u"col" : u"row"))
                fault(u"th without its scope"_s);
        }
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
            beginHeading(name[1].digitValue());
    }

    void beginLink(const QXmlStreamAttributes& attributes)
    {
        const QString link = attributes.value(u"href"_s).toString();
        m_facts.links.append(link);
        if (link.startsWith(u'#'))
            m_wanted.append(link.sliced(1));
        else if (link.isEmpty() || link.contains(u':') || link.startsWith(u'/') || link.contains(u".."_s))
            fault(u"link "_s + link);
    }

    void beginTable()
    {
        ++m_facts.tables;
        m_hasCaption = false;
        m_width = 0;
    }

    void beginHeading(int level)
    {
        if (level > m_level + 1)
            fault(u"a level of headings is left out"_s);
        m_level = level;
        m_facts.headings.append(QString::number(level) + u' ');
    }

    void words(const QString& text)
    {
        if (m_open.isEmpty())
            return;
        const QString& inner = m_open.back();
        if (m_open.contains(u"a"_s) && !m_facts.links.isEmpty())
            m_facts.wordsOfLinks[m_facts.links.back()] += text;
        if (inner.size() == 2 && inner[0] == u'h' && inner[1].isDigit())
            m_facts.headings.back() += text;
        if (inner == u"title" && !text.trimmed().isEmpty())
            m_hasTitle = true;
        if (inner == u"caption" && !text.trimmed().isEmpty())
            m_hasCaption = true;
        const bool isBare = inner == u"table" || inner == u"tr" || inner == u"tbody" || inner == u"thead" ||
                            inner == u"ul" || inner == u"html" || inner == u"head";
        if (isBare && !text.trimmed().isEmpty())
            fault(u"words in "_s + inner);
    }

    void end(const QString& name)
    {
        m_open.removeLast();
        if (name == u"a" && m_facts.wordsOfLinks.value(m_facts.links.back()).trimmed().isEmpty())
            fault(u"link without words"_s);
        if (name == u"table" && !m_hasCaption)
            fault(u"table without caption"_s);
        if (name == u"tr") {
            if (m_width != 0 && m_cells != m_width)
                fault(u"a row of %1 cells in a table of %2"_s.arg(m_cells).arg(m_width));
            m_width = m_cells;
        }
    }

    void finish()
    {
        for (const QString& name : {u"html"_s, u"head"_s, u"body"_s, u"h1"_s, u"main"_s, u"title"_s}) {
            if (m_counts.value(name) != 1)
                fault(u"%1 × %2"_s.arg(m_counts.value(name)).arg(name));
        }
        if (!m_hasCharset)
            fault(u"no character set"_s);
        if (!m_hasTitle)
            fault(u"no title"_s);
        for (const QString& id : m_wanted) {
            if (!m_ids.contains(id))
                fault(u"nothing has the id "_s + id);
        }
    }

    HtmlFacts m_facts;
    QHash<QString, int> m_counts;
    QStringList m_open;
    QSet<QString> m_ids;
    QStringList m_wanted;
    int m_level = 0;
    int m_cells = 0;
    int m_width = 0;
    bool m_hasCaption = false;
    bool m_hasCharset = false;
    bool m_hasTitle = false;
};

/// WCAG 2.1, relative luminance of #rrggbb.
double luminance(const QString& colour)
{
    constexpr std::array kWeights{0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int at = 0; at < 3; ++at) {
        const double value = colour.mid(1 + at * 2, 2).toInt(nullptr, 16) / 255.0;
        sum += kWeights[static_cast<size_t>(at)] *
               (value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const QString& one, const QString& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

HtmlFacts checkHtml(const QByteArray& html)
{
    return Checker().check(html);
}

QStringList faintColours(const QByteArray& html)
{
    const QString text = QString::fromUtf8(html);
    const QString style = text.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
    static const QRegularExpression kColour(u"(?:^|[{;\\s])(color|background|border)\\s*:[^;}]*(#[0-9a-f]{6})"_s);
    static const QRegularExpression kRule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    QStringList inks;
    QStringList grounds;
    QStringList lines;
    for (auto rules = kRule.globalMatch(style); rules.hasNext();) {
        const QString body = u"{"_s + rules.next().captured(2);
        for (auto colours = kColour.globalMatch(body); colours.hasNext();) {
            const auto colour = colours.next();
            const QString kind = colour.captured(1);
            (kind == u"color" ? inks : kind == u"background" ? grounds : lines).append(colour.captured(2));
        }
    }
    QStringList faint;
    if (inks.isEmpty() || grounds.isEmpty())
        faint.append(u"the style names no colours"_s);
    for (const QString& ground : grounds) {
        for (const QString& ink : inks) {
            if (contrast(ink, ground) < 4.5)
                faint.append(u"%1 on %2: %3"_s.arg(ink, ground).arg(contrast(ink, ground)));
        }
        for (const QString& line : lines) {
            if (contrast(line, ground) < 3)
                faint.append(u"line %1 on %2: %3"_s.arg(line, ground).arg(contrast(line, ground)));
        }
    }
    return faint;
}

} // namespace tests
