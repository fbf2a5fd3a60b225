// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "core/exchange/publication_page.h"
#include "core/store/document_store.h"
#include "core/store/file_store.h"
#include "core/store/registry.h"
#include "tests/support/html_check.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

/// Runs a program of the system on the page and gives what it writes to standard output, and its status.
struct ProgramRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

ProgramRun runOn(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int kPatienceMs = 120'000;
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList browserOptions()
{
    return {u"--headless"_s,     u"--no-sandbox"_s,
            u"--disable-gpu"_s,  u"--disable-quic"_s,
            u"--no-first-run"_s, u"--disable-background-networking"_s,
            u"--disable-sync"_s, u"--disable-component-update"_s};
}

TEST_F(CommandTest, PublishesAPageWithItsDocuments)
{
    const QString registry = sample(u"sapporo"_s);
    const Call made =
        call({u"publish"_s, registry, u"--directory"_s, path(u"web"_s), u"--area"_s, u"さっぽろ連携中枢都市圏"_s});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QDir folder(path(u"web"_s));
    const QString html = QString::fromUtf8(bytesOf(folder.filePath(u"index.html"_s)));
    const tests::HtmlFacts facts = tests::checkHtml(html.toUtf8());
    EXPECT_EQ(facts.faults, QStringList());
    EXPECT_EQ(tests::faintColours(html.toUtf8()), QStringList());
    EXPECT_EQ(facts.headings.size(), 5);
    EXPECT_EQ(facts.tables, 4);
    // No day of adoption is entered in the sample.
    EXPECT_TRUE(made.err.contains(u"第2期ビジョン"_s)) << made.err.toStdString();
    EXPECT_FALSE(html.contains(u"第2期ビジョン"_s));
    int documents = 0;
    for (const QString& link : facts.links) {
        if (link.startsWith(u'#'))
            continue;
        EXPECT_TRUE(bytesOf(folder.filePath(link)).startsWith("%PDF-")) << link.toStdString();
        ++documents;
    }
    EXPECT_EQ(documents, 13) << "the declaration, eleven agreements, one change";
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
    const QByteArray html = core::exchange::toHtml(page);
    const tests::HtmlFacts facts = tests::checkHtml(html);
    EXPECT_EQ(facts.faults, QStringList());
    EXPECT_EQ(facts.tables, 1);
    EXPECT_EQ(facts.links, (QStringList{u"#main"_s, u"#section-1"_s, u"documents/\"a\".pdf"_s}));
}

TEST(PublicationPage, WordsOfAnyKindGiveAPage)
{
    for (const QString& words : {u"]]><!--"_s, u"a\u0000b\u0007\u007f\uFFFE"_s, u"&amp;&"_s, QString(QChar(0xd800)),
                                 u"</title></style>"_s, u"𠮷野家\u202E"_s, QString(5000, u'長')}) {
        core::exchange::PublicationPage page;
        page.title = u"題"_s + words;
        page.publisher = words;
        page.lead = words;
        page.updatedOn = QDate(2024, 4, 3);
        page.sections.push_back(
            {u"節"_s + words, words, {u"列"_s + words}, {{{u"a"_s + words, u"documents/a.pdf"_s}}}});
        const QByteArray html = core::exchange::toHtml(page);
        EXPECT_EQ(tests::checkHtml(html).faults, QStringList()) << words.toStdString();
        EXPECT_TRUE(core::exchange::filesOfPage(html).has_value());
    }
}

TEST(PublicationPage, TellsItsFilesWhileNobodyHasChangedIt)
{
    core::exchange::PublicationPage page;
    page.title = u"圏域"_s;
    page.updatedOn = QDate(2024, 4, 3);
    const QString digest(64, u'a');
    page.sections.push_back(
        {u"文書"_s, {}, {u"名称"_s}, {{{u"a"_s, u"documents/a.pdf"_s, digest}}, {{u"b"_s, u"documents/b.pdf"_s}}}});
    const QByteArray html = core::exchange::toHtml(page);
    const auto files = core::exchange::filesOfPage(html);
    ASSERT_TRUE(files.has_value());
    ASSERT_EQ(files->size(), 1U);
    EXPECT_EQ(files->front(), (core::exchange::PublishedFile{u"documents/a.pdf"_s, digest}));
    for (qsizetype at = 0; at < html.size(); at += 37) {
        QByteArray changed = html;
        changed[at] = changed[at] == 'x' ? 'y' : 'x';
        EXPECT_FALSE(core::exchange::filesOfPage(changed).has_value()) << at;
    }
    EXPECT_FALSE(core::exchange::filesOfPage({}).has_value());
    EXPECT_FALSE(core::exchange::filesOfPage("<meta name=\"kyoyaku-sum\" content=\"").has_value());
}

TEST_F(CommandTest, ThePublishedPageOpensInABrowser)
{
    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    if (browser.isEmpty())
        GTEST_SKIP() << "chromium is not installed";
    ASSERT_EQ(call({u"publish"_s, sample(u"sapporo"_s), u"--directory"_s, path(u"web"_s)}).status, 0);
    const QString page = QUrl::fromLocalFile(path(u"web/index.html"_s)).toString(QUrl::FullyEncoded);
    const QStringList common = browserOptions();
    const ProgramRun dump =
        runOn(browser, common + QStringList{u"--user-data-dir="_s + path(u"profile-1"_s), u"--dump-dom"_s, page});
    ASSERT_EQ(dump.status, 0) << dump.err.toStdString();
    // What the browser has made of it is what was written: nothing was moved or closed by guess.
    const QString html = QString::fromUtf8(dump.out);
    EXPECT_EQ(html.count(u"<h2 "_s), 4);
    EXPECT_EQ(html.count(u"<table>"_s), 4);
    EXPECT_EQ(html.count(u"<th scope=\"row\">"_s), 1 + 11 + 1 + 13) << "of 16 documents three have no day";
    EXPECT_TRUE(html.contains(u"連携協約（小樽市）（PDF："_s));
    const QString picture = path(u"page.png"_s);
    const ProgramRun shot =
        runOn(browser, common + QStringList{u"--user-data-dir="_s + path(u"profile-2"_s), u"--hide-scrollbars"_s,
                                            u"--window-size=1000,1400"_s, u"--screenshot="_s + picture, page});
    EXPECT_EQ(shot.status, 0) << shot.err.toStdString();
    const QImage image(picture);
    ASSERT_EQ(image.size(), QSize(1000, 1400));
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    EXPECT_GT(dark, 5000) << "nothing was drawn";
    const QString folder = qEnvironmentVariable("KYOYAKU_SCREENSHOTS");
    if (!folder.isEmpty()) {
        EXPECT_TRUE(image.save(folder + u"/publication.png"_s));
    }
}

/// A page beside it looks at it in a frame as wide as a telephone: what it measures is what a reader has.
TEST_F(CommandTest, ThePublishedPageIsReadOnATelephoneAndByKeyboardAndWithoutScript)
{
    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    if (browser.isEmpty())
        GTEST_SKIP() << "chromium is not installed";
    ASSERT_EQ(call({u"publish"_s, sample(u"sapporo"_s), u"--directory"_s, path(u"web"_s)}).status, 0);
    const auto dump = [&](const QStringList& options, const QString& url) {
        const ProgramRun run =
            runOn(browser, browserOptions() + options +
                               QStringList{u"--user-data-dir="_s + path(u"profile-360"_s), u"--dump-dom"_s, url});
        EXPECT_EQ(run.status, 0) << run.err.toStdString();
        return QString::fromUtf8(run.out);
    };
    // The frames run no scripts: the second one shows that this holds.
    static_cast<void>(
        file(u"control.html"_s, "<!DOCTYPE html><title>off</title><script>document.title = 'on';</script>"));
    const QString measuring = file(u"measure.html"_s, R"(<!DOCTYPE html><meta charset="utf-8"><body>
<iframe id="page" sandbox="allow-same-origin" width="360" height="800" style="border:0" src="web/index.html"></iframe>
<iframe id="control" sandbox="allow-same-origin" src="control.html"></iframe><pre id="found"></pre>
<script>onload = () => {
  const page = document.getElementById('page').contentDocument;
  const control = document.getElementById('control').contentDocument;
  const boxes = [...page.querySelectorAll('.table')];
  const reached = boxes.filter(box => { box.focus(); return page.activeElement === box; });
  const wide = boxes.filter(box => box.scrollWidth > box.clientWidth);
  const links = [...page.querySelectorAll('main a')].filter(a => { a.focus(); return page.activeElement === a; });
  document.getElementById('found').textContent = 'control ' + control.title + ', page ' +
    page.documentElement.scrollWidth + ' of ' + page.documentElement.clientWidth + ', boxes ' + boxes.length +
    ', reached ' + reached.length + ', wide ' + wide.length + ', links ' + links.length + '.';
};</script>)");
    const QString found =
        dump({u"--allow-file-access-from-files"_s, u"--virtual-time-budget=10000"_s, u"--hide-scrollbars"_s},
             QUrl::fromLocalFile(measuring).toString(QUrl::FullyEncoded));
    const qsizetype at = found.indexOf(u"<pre id=\"found\">"_s);
    const QString facts = found.mid(at, found.indexOf(u"</pre>"_s, at) - at).section(u'>', 1);
    EXPECT_EQ(facts, u"control off, page 360 of 360, boxes 4, reached 4, wide 0, links 13."_s);
}

TEST_F(CommandTest, ThePublishedPageIsValidForTidy)
{
    const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
    if (tidy.isEmpty())
        GTEST_SKIP() << "tidy is not installed";
    ASSERT_EQ(call({u"publish"_s, sample(u"sapporo"_s), u"--directory"_s, path(u"web"_s)}).status, 0);
    const ProgramRun run =
        runOn(tidy, {u"-quiet"_s, u"-errors"_s, u"-utf8"_s, u"--doctype"_s, u"html5"_s, path(u"web/index.html"_s)});
    EXPECT_EQ(run.status, 0) << run.err.toStdString();
}

TEST_F(CommandTest, PublishingTellsAFileThatWasLeftOut)
{
    const QString registry = sample(u"sapporo"_s);
    {
        auto opened = core::store::Registry::open(registry);
        ASSERT_TRUE(opened.isOk());
        core::store::Connection& connection = (*opened)->connection();
        const auto added = (*opened)->edit(u"文書を追加"_s, [&]() -> core::Result<core::DocumentId> {
            core::model::PublishedDocument document;
            document.area = core::MetroAreaId{1};
            document.title = u"外の文書"_s;
            document.publishedOn = QDate(2024, 4, 1);
            document.file =
                core::model::KeptFile{{}, u"外.pdf"_s, 3, core::model::digestOf("abc"), path(u"none.pdf"_s)};
            const auto id = core::store::FileStore(connection).add({*document.file, {}});
            if (!id)
                return id.error();
            document.file->id = *id;
            return core::store::DocumentStore(connection).add(document);
        });
        ASSERT_TRUE(added.isOk());
        ASSERT_TRUE((*opened)->save().isOk());
    }
    const Call made = call({u"publish"_s, registry, u"--directory"_s, path(u"web"_s)});
    EXPECT_EQ(made.status, 1);
    EXPECT_TRUE(made.err.contains(u"外の文書"_s)) << made.err.toStdString();
    const QJsonArray listed = call({u"list"_s, registry, u"documents"_s, u"--json"_s}).json()[u"documents"_s].toArray();
    ASSERT_EQ(listed.size(), 17);
    EXPECT_EQ(listed[16][u"fileName"_s], u"外.pdf"_s);
    EXPECT_EQ(listed[16][u"file"_s][u"bytes"_s], 3);
    EXPECT_EQ(listed[16][u"file"_s][u"sha256"_s], core::model::digestOf("abc"));
    EXPECT_TRUE(listed[0][u"file"_s].isNull());
    const QJsonArray meetings = call({u"list"_s, registry, u"meetings"_s, u"--json"_s}).json()[u"meetings"_s].toArray();
    ASSERT_EQ(meetings.size(), 3);
    EXPECT_EQ(meetings[0][u"kind"_s], u"懇談会"_s);
    EXPECT_TRUE(meetings[2][u"heldOn"_s].isNull()) << "a day that no source tells";
    for (const QJsonValue& meeting : meetings)
        EXPECT_TRUE(meeting[u"note"_s].toString().contains(u"見本"_s) ||
                    meeting[u"note"_s].toString().contains(u"資料"_s));
    EXPECT_TRUE(call({u"list"_s, registry, u"meetings"_s}).out.contains(u"（見本）連携中枢都市圏ビジョン懇談会"_s));
}

} // namespace
