// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "core/exchange/publication_page.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

/// The page with its void elements closed, which is then XML.
QString asXml(QString html)
{
    static const QRegularExpression kVoid(u"<meta ([^>]*)>"_s);
    html.replace(kVoid, u"<meta \\1/>"_s);
    return html.remove(u"<!DOCTYPE html>"_s);
}

/// What an accessibility check looks at, counted in one pass.
struct PageFacts
{
    QString error;
    QString language;
    int h1 = 0;
    int h2 = 0;
    int tables = 0;
    int captions = 0;
    int headsWithoutScope = 0;
    int scripts = 0;
    QStringList links;
    QStringList ids;
};

PageFacts factsOf(const QString& html)
{
    PageFacts facts;
    QXmlStreamReader reader(asXml(html));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = reader.name();
        const auto attributes = reader.attributes();
        if (name == u"html")
            facts.language = attributes.value(u"lang"_s).toString();
        facts.h1 += name == u"h1" ? 1 : 0;
        facts.h2 += name == u"h2" ? 1 : 0;
        facts.tables += name == u"table" ? 1 : 0;
        facts.captions += name == u"caption" ? 1 : 0;
        facts.headsWithoutScope += name == u"th" && !attributes.hasAttribute(u"scope"_s) ? 1 : 0;
        facts.scripts += name == u"script" || name == u"iframe" || name == u"link" ? 1 : 0;
        if (name == u"a")
            facts.links.append(attributes.value(u"href"_s).toString());
        if (attributes.hasAttribute(u"id"_s))
            facts.ids.append(attributes.value(u"id"_s).toString());
    }
    if (reader.hasError())
        facts.error = reader.errorString();
    return facts;
}

TEST_F(CommandTest, PublishesAPageWithItsDocuments)
{
    const QString registry = sample(u"sapporo"_s);
    const Call made =
        call({u"publish"_s, registry, u"--directory"_s, path(u"web"_s), u"--area"_s, u"さっぽろ連携中枢都市圏"_s});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QDir folder(path(u"web"_s));
    const QString html = QString::fromUtf8(bytesOf(folder.filePath(u"index.html"_s)));
    const PageFacts facts = factsOf(html);
    EXPECT_EQ(facts.error, QString());
    EXPECT_EQ(facts.language, u"ja"_s);
    EXPECT_EQ(facts.h1, 1);
    EXPECT_EQ(facts.h2, 5);
    EXPECT_EQ(facts.tables, 5);
    EXPECT_EQ(facts.captions, facts.tables);
    EXPECT_EQ(facts.headsWithoutScope, 0);
    EXPECT_EQ(facts.scripts, 0);
    int documents = 0;
    for (const QString& link : facts.links) {
        if (link.startsWith(u'#')) {
            EXPECT_TRUE(facts.ids.contains(link.sliced(1))) << link.toStdString();
        } else {
            EXPECT_TRUE(bytesOf(folder.filePath(link)).startsWith("%PDF-")) << link.toStdString();
            ++documents;
        }
    }
    EXPECT_EQ(documents, 12);
    EXPECT_TRUE(html.contains(u"平成30年（2018年）11月28日"_s));
    EXPECT_TRUE(html.contains(u"令和3年（2021年）6月25日"_s));
    // Made again, it takes the place of the page before; a page of somebody else stays.
    EXPECT_EQ(call({u"publish"_s, registry, u"--directory"_s, path(u"web"_s)}).status, 0);
    const QString own = file(u"web/index.html"_s, "<html>own</html>");
    EXPECT_EQ(call({u"publish"_s, registry, u"--directory"_s, path(u"web"_s)}).status, 4);
    EXPECT_EQ(bytesOf(own), "<html>own</html>");
    EXPECT_EQ(call({u"publish"_s, registry}).status, 2);
}

TEST(PublicationPage, WordsAreEscapedAndLinksStayInTheFolder)
{
    core::exchange::PublicationPage page;
    page.title = u"<script>alert(1)</script>"_s;
    page.updatedOn = QDate(2024, 4, 3);
    page.sections.push_back({u"A & \"B\""_s,
                             {},
                             {u"h"_s},
                             {{{u"x"_s, u"javascript:alert(1)"_s}},
                              {{u"y"_s, u"../../etc/passwd"_s}},
                              {{u"z"_s, u"documents/\"a\".pdf"_s}}}});
    page.sections.push_back({u"leer"_s, {}, {u"h"_s}, {}});
    const PageFacts facts = factsOf(QString::fromUtf8(core::exchange::toHtml(page)));
    EXPECT_EQ(facts.error, QString());
    EXPECT_EQ(facts.scripts, 0);
    EXPECT_EQ(facts.h2, 1);
    EXPECT_EQ(facts.links, (QStringList{u"#main"_s, u"#section-1"_s, u"documents/\"a\".pdf"_s}));
}

} // namespace
