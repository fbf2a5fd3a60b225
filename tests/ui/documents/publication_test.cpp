// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/publication.h"

#include "tests/support/html_check.h"
#include "tests/ui/support/ui_support.h"

#include "core/model/signed_text.h"
#include "core/store/agreement_store.h"
#include "core/store/conclusion.h"
#include "core/store/document_store.h"
#include "core/store/file_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "core/store/vision_store.h"
#include "ui/documents/publication_dialog.h"
#include "ui/shell/published_copies.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace ui::documents;

namespace {

class PublicationTest : public tests::PageTest
{
protected:
    void SetUp() override { m_file = registry(u"sapporo"_s); }

    PublicationPlan plan()
    {
        const auto areas = store::MetroAreaStore(m_file->connection()).all();
        EXPECT_TRUE(areas.isOk());
        auto made =
            planPublication(m_file->connection(), areas->front(), QDate(2024, 4, 3), ui::shell::publishedCopies());
        EXPECT_TRUE(made.isOk());
        return made ? std::move(*made) : PublicationPlan();
    }
    /// A plan of two small files, so that a test need not print.
    static PublicationPlan smallPlan(const QByteArray& content = "content")
    {
        PublicationPlan made;
        made.page.title = u"圏域"_s;
        made.page.publisher = u"市"_s;
        made.page.updatedOn = QDate(2024, 4, 3);
        made.page.sections.push_back({u"文書"_s, {}, {u"名称"_s}, {}});
        for (const QString& name : {u"documents/a.pdf"_s, u"documents/b.xlsx"_s}) {
            made.files.push_back({name, name, [content](const QString& path, Task&) -> Result<void> {
                                      QFile file(path);
                                      EXPECT_TRUE(file.open(QIODevice::WriteOnly));
                                      file.write(content);
                                      return {};
                                  }});
            made.page.sections.front().rows.push_back({{u"文書"_s, name}});
        }
        return made;
    }
    void addDocument(const QString& title, const model::TakenFile& taken,
                     std::optional<QDate> publishedOn = QDate(2024, 4, 1))
    {
        const auto area = store::MetroAreaStore(m_file->connection()).all()->front().id;
        const auto added = m_file->edit(u"文書を追加"_s, [&]() -> Result<DocumentId> {
            const auto id = store::FileStore(m_file->connection()).add(taken);
            if (!id)
                return id.error();
            model::PublishedDocument document;
            document.area = area;
            document.title = title;
            document.kind = u"要綱"_s;
            document.publishedOn = publishedOn;
            document.file = taken.file;
            document.file->id = *id;
            return store::DocumentStore(m_file->connection()).add(document);
        });
        ASSERT_TRUE(added.isOk());
    }
    static model::TakenFile taken(const QString& name, const QByteArray& content)
    {
        return {{{}, name, content.size(), model::digestOf(content), {}}, content};
    }
    QString web() const { return path(u"web"_s); }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString& name, const QByteArray& content) const
    {
        QDir(web()).mkpath(u"documents"_s);
        QFile file(QDir(web()).filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QStringList everything() const
    {
        QStringList found;
        QDirIterator walk(web(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(QDir(web()).relativeFilePath(walk.next()));
        found.sort();
        return found;
    }

    std::unique_ptr<store::Registry> m_file;
    Task task;
};

} // namespace

TEST_F(PublicationTest, TheSampleBecomesAPageWithItsFiles)
{
    addDocument(u"推進体制の要綱 <1>"_s, taken(u"../要綱.PDF"_s, "%PDF-1.4 要綱"));
    const auto made = plan();
    EXPECT_EQ(made.files.size(), 14U); // the declaration, eleven agreements, one amendment, one document
    const auto outcome = writePublication(made, web(), task);
    ASSERT_TRUE(outcome.isOk()) << outcome.error().detail.toStdString();
    EXPECT_EQ(outcome->files, 14);
    EXPECT_TRUE(outcome->leftOut.empty());
    EXPECT_TRUE(outcome->stale.isEmpty());
    const QByteArray html = bytes(outcome->page);
    const tests::HtmlFacts facts = tests::checkHtml(html);
    EXPECT_EQ(facts.faults, QStringList());
    EXPECT_EQ(tests::faintColours(html), QStringList());
    EXPECT_EQ(facts.tables, 4); // nobody has entered when the visions of the sample were adopted
    EXPECT_EQ(facts.headings.front(), u"1 さっぽろ連携中枢都市圏"_s);
    int files = 0;
    for (const QString& link : facts.links) {
        if (link.startsWith(u'#'))
            continue;
        EXPECT_TRUE(QFile::exists(QDir(web()).filePath(link))) << link.toStdString();
        ++files;
    }
    EXPECT_EQ(files, 14);
    // What a person called the file is no path, and its words are no markup.
    EXPECT_EQ(facts.wordsOfLinks.value(u"documents/document-17.pdf"_s), u"推進体制の要綱 <1>（PDF：1KB）"_s);
    EXPECT_EQ(bytes(QDir(web()).filePath(u"documents/document-17.pdf"_s)), QByteArray("%PDF-1.4 要綱"));
    EXPECT_EQ(everything().size(), 16) << everything().join(u' ').toStdString();
}

TEST_F(PublicationTest, WhatIsNotPublicYetStaysOffThePageAndIsNamed)
{
    const auto area = store::MetroAreaStore(m_file->connection()).all()->front().id;
    const auto withheldBefore = plan().withheld.size();
    addDocument(u"素案"_s, taken(u"素案.pdf"_s, "%PDF-1.4 素案"), QDate(2024, 4, 4));
    addDocument(u"日付のない文書"_s, taken(u"無日.pdf"_s, "%PDF-1.4 無日"), {});
    addDocument(u"当日の文書"_s, taken(u"当日.pdf"_s, "%PDF-1.4 当日"), QDate(2024, 4, 3));
    ASSERT_TRUE(m_file
                    ->edit(u"案"_s,
                           [&]() -> Result<void> {
                               store::MetroAreaStore areas(m_file->connection());
                               model::Vision next;
                               next.area = area;
                               next.periodNumber = 3;
                               next.title = u"第3期ビジョン"_s;
                               next.from = QDate(2020, 4, 1);
                               if (auto added = areas.addVision(next); !added)
                                   return added.error();
                               next.edition = 1;
                               next.title = u"第3期ビジョン改定"_s;
                               next.adoptedOn = QDate(2024, 4, 1);
                               if (auto added = areas.addVision(next); !added)
                                   return added.error();
                               model::Declaration draft;
                               draft.area = area;
                               draft.title = u"宣言の案"_s;
                               const auto added = areas.addDeclaration(draft);
                               return added ? Result<void>() : Result<void>(added.error());
                           })
                    .isOk());
    const auto made = plan();
    QStringList words;
    for (const auto& section : made.page.sections) {
        for (const auto& row : section.rows)
            words.append(row.front().words);
    }
    QStringList files;
    for (const PublicationFile& file : made.files)
        files.append(file.title);
    for (const QString& title : {u"素案"_s, u"日付のない文書"_s, u"第3期ビジョン"_s, u"宣言の案"_s}) {
        EXPECT_FALSE(words.contains(title)) << title.toStdString();
        EXPECT_FALSE(files.contains(title)) << title.toStdString();
        EXPECT_EQ(std::count_if(made.withheld.begin(), made.withheld.end(),
                                [&](const Withheld& one) { return one.title == title; }),
                  1)
            << title.toStdString();
    }
    EXPECT_EQ(made.withheld.size(), withheldBefore + 4);
    // Each says which day is missing, and where it is entered.
    for (const auto& [title, place] :
         {std::pair{u"第3期ビジョン"_s, u"day of adoption"_s}, std::pair{u"宣言の案"_s, u"day of the declaration"_s},
          std::pair{u"日付のない文書"_s, u"register of documents"_s}, std::pair{u"素案"_s, u"still to come"_s}}) {
        const auto one = std::find_if(made.withheld.begin(), made.withheld.end(),
                                      [&title = title](const Withheld& withheld) { return withheld.title == title; });
        ASSERT_NE(one, made.withheld.end());
        EXPECT_TRUE(withheldWords(*one).contains(place)) << withheldWords(*one).toStdString();
    }
    EXPECT_TRUE(words.contains(u"当日の文書"_s));
    EXPECT_TRUE(words.contains(u"第3期ビジョン改定"_s));
    EXPECT_FALSE(files.contains(u"第3期ビジョン改定"_s)) << "nothing stands in it that could be handed out";
    EXPECT_TRUE(files.contains(u"当日の文書"_s));
}

TEST_F(PublicationTest, AnAgreementThatHasEndedIsMarked)
{
    const auto all = store::AgreementStore(m_file->connection()).all();
    ASSERT_TRUE(all.isOk());
    const auto end = [&](size_t at, QDate day) {
        const auto revisions = store::RevisionStore(m_file->connection()).ofAgreement(all->at(at).id);
        ASSERT_TRUE(revisions.isOk());
        ASSERT_TRUE(
            m_file
                ->edit(u"廃止"_s,
                       [&] { return store::RevisionStore(m_file->connection()).abolish(revisions->back().id, day); })
                .isOk());
    };
    end(0, QDate(2024, 4, 1));
    end(2, QDate(2024, 4, 30));
    const auto made = plan();
    EXPECT_EQ(made.files.size(), 13U) << "it was in force, and its text stays public";
    const auto section = std::find_if(made.page.sections.begin(), made.page.sections.end(),
                                      [](const auto& one) { return one.heading == u"連携協約"_s; });
    ASSERT_NE(section, made.page.sections.end());
    EXPECT_EQ(section->rows.at(0).at(1).words, u"平成31年（2019年）3月29日　令和6年（2024年）4月1日廃止"_s);
    EXPECT_EQ(section->rows.at(2).at(1).words, u"平成31年（2019年）3月29日"_s) << "it is in force still";
}

/// What is withheld says what it is and where its day is entered.
TEST_F(PublicationTest, AnEndIsNoChangeAndAMissingDaySaysWhereItIsEntered)
{
    const auto agreement = store::AgreementStore(m_file->connection()).all()->front();
    const auto base = store::RevisionStore(m_file->connection()).ofAgreement(agreement.id)->back().id;
    store::Conclusion end;
    end.amendment.baseRevision = base;
    end.amendment.title = u"連携協約を廃止する連携協約"_s;
    end.amendment.signedOn = QDate(2024, 4, 10);
    end.amendment.effectiveOn = QDate(2024, 5, 1);
    end.amendment.dayOrder = 0;
    end.amendment.text = u"連携協約を廃止する連携協約\n連携協約は、廃止する。"_s;
    end.amendment.signers = {{u"甲"_s, {}, u"札幌市"_s, u"札幌市長"_s, u"甲野"_s}};
    end.amendment.clauses = 1;
    end.provedBase =
        model::digestOf(model::canonicalText((*store::RevisionStore(m_file->connection()).revision(base))->text));
    ASSERT_TRUE(store::concludeAbolition(*m_file, end).isOk());
    QStringList titles;
    QStringList sentences;
    for (const Withheld& one : plan().withheld) {
        titles.append(one.title);
        sentences.append(withheldWords(one));
    }
    const auto member = store::MunicipalityStore(m_file->connection()).municipality(agreement.memberMunicipality);
    EXPECT_TRUE(titles.contains(u"廃止協約（%1）"_s.arg((*member)->name))) << titles.join(u' ').toStdString();
    EXPECT_FALSE(titles.contains(u"変更協約（%1）"_s.arg((*member)->name)));
    EXPECT_TRUE(sentences.contains(u"第2期ビジョン (its day of adoption is not entered; enter it in the vision with "
                                   "“Edit the vision…”)"_s))
        << sentences.join(u'\n').toStdString();

    const PublicationPlan shown = plan();
    auto* dialog = new PublicationDialog(shown, web());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    tests::keepPicture(*dialog, u"publication_dialog"_s);
    EXPECT_EQ(tests::withoutName(*dialog), QStringList());
    EXPECT_EQ(tests::named<QListWidget>(*dialog, u"publicationWithheld"_s)->count(), sentences.size());
    delete dialog;
}

/// Once its day of adoption is entered, a vision stands on the page with its paper.
TEST_F(PublicationTest, AnAdoptedVisionStandsOnThePageWithItsPaper)
{
    const auto visions = store::VisionStore(m_file->connection()).all();
    model::Vision second = visions->back();
    ASSERT_EQ(second.periodNumber, 2);
    second.adoptedOn = QDate(2024, 3, 28);
    model::VisionPlan revision = **store::VisionStore(m_file->connection()).plan(second.id);
    revision = model::nextEdition(revision, *visions);
    ASSERT_TRUE(m_file
                    ->edit(u"策定"_s,
                           [&]() -> Result<void> {
                               if (auto kept = store::MetroAreaStore(m_file->connection()).changeVision(second); !kept)
                                   return kept;
                               const auto added = store::VisionStore(m_file->connection()).addPlan(revision);
                               return added ? Result<void>() : Result<void>(added.error());
                           })
                    .isOk());
    PublicationPlan made = plan();
    EXPECT_EQ(std::count_if(made.withheld.begin(), made.withheld.end(),
                            [](const Withheld& one) { return one.title == u"第2期ビジョン（第1回改定案）"; }),
              1)
        << "a revision that is being prepared is not public";
    std::erase_if(made.files, [](const PublicationFile& file) {
        return !file.name.startsWith(u"documents/vision-"_s) && !file.name.startsWith(u"documents/declaration-"_s);
    });
    ASSERT_EQ(made.files.size(), 2U);
    const auto outcome = writePublication(made, web(), task);
    ASSERT_TRUE(outcome.isOk());
    EXPECT_TRUE(outcome->leftOut.empty());
    const tests::HtmlFacts facts = tests::checkHtml(bytes(outcome->page));
    EXPECT_EQ(facts.faults, QStringList());
    const QString link = u"documents/vision-%1.pdf"_s.arg(second.id.value);
    EXPECT_TRUE(facts.wordsOfLinks.value(link).startsWith(u"第2期ビジョン（PDF："_s))
        << facts.wordsOfLinks.value(link).toStdString();
    EXPECT_TRUE(bytes(QDir(web()).filePath(link)).startsWith("%PDF-"));
}

TEST_F(PublicationTest, ReplacesOnlyWhatItHasWrittenItself)
{
    ASSERT_TRUE(writePublication(smallPlan("first"), web(), task).isOk());
    ASSERT_TRUE(writePublication(smallPlan("second"), web(), task).isOk());
    EXPECT_EQ(bytes(QDir(web()).filePath(u"documents/a.pdf"_s)), QByteArray("second"));
    const QByteArray page = bytes(QDir(web()).filePath(u"index.html"_s));

    // Somebody has put another file in its place: nothing at all changes.
    put(u"documents/b.xlsx"_s, "theirs");
    const auto refused = writePublication(smallPlan("third"), web(), task);
    ASSERT_FALSE(refused.isOk());
    EXPECT_EQ(refused.error().code, ErrorCode::FileExists);
    EXPECT_EQ(refused.error().args, QStringList{QDir(web()).filePath(u"documents/b.xlsx"_s)});
    EXPECT_EQ(bytes(QDir(web()).filePath(u"documents/a.pdf"_s)), QByteArray("second"));
    EXPECT_EQ(bytes(QDir(web()).filePath(u"documents/b.xlsx"_s)), QByteArray("theirs"));
    EXPECT_EQ(bytes(QDir(web()).filePath(u"index.html"_s)), page);
    EXPECT_EQ(everything().size(), 4);
    put(u"documents/b.xlsx"_s, "second");

    // One word on the page is enough to make it theirs.
    QByteArray changed = page;
    changed.replace("圏域", "我が圏域");
    put(u"index.html"_s, changed);
    EXPECT_EQ(writePublication(smallPlan(), web(), task).error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytes(QDir(web()).filePath(u"index.html"_s)), changed);
    put(u"index.html"_s, page);
    EXPECT_TRUE(writePublication(smallPlan(), web(), task).isOk());
}

TEST_F(PublicationTest, AFileBesideNoPageIsSomebodyElses)
{
    put(u"documents/a.pdf"_s, "%PDF theirs");
    EXPECT_EQ(writePublication(smallPlan(), web(), task).error().code, ErrorCode::FileExists);
    EXPECT_EQ(everything(), (QStringList{u"documents"_s, u"documents/a.pdf"_s}));
}

TEST_F(PublicationTest, StoppedOrFailedItLeavesTheFolderAsItWas)
{
    ASSERT_TRUE(writePublication(smallPlan("first"), web(), task).isOk());
    const QByteArray page = bytes(QDir(web()).filePath(u"index.html"_s));
    Task stopping([&](int done, int) {
        if (done == 1)
            stopping.cancel();
    });
    EXPECT_EQ(writePublication(smallPlan("second"), web(), stopping).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(bytes(QDir(web()).filePath(u"documents/a.pdf"_s)), QByteArray("first"));
    EXPECT_EQ(bytes(QDir(web()).filePath(u"index.html"_s)), page);
    EXPECT_EQ(everything().size(), 4);
    // And it can be gone on with.
    EXPECT_TRUE(writePublication(smallPlan("second"), web(), task).isOk());
    EXPECT_FALSE(writePublication(smallPlan(), u"/proc/none"_s, task).isOk());
}

TEST_F(PublicationTest, APlaceThatCannotBeTakenPutsBackWhatWasReplaced)
{
    ASSERT_TRUE(writePublication(smallPlan("first"), web(), task).isOk());
    const QByteArray page = bytes(QDir(web()).filePath(u"index.html"_s));
    // A folder comes to stand where the third file belongs, after everything has been looked at.
    auto plan = smallPlan("second");
    plan.files.push_back({u"documents/c.pdf"_s, u"c"_s, [this](const QString& path, Task&) -> Result<void> {
                              QFile file(path);
                              EXPECT_TRUE(file.open(QIODevice::WriteOnly));
                              EXPECT_TRUE(QDir(web()).mkpath(u"documents/c.pdf/full"_s));
                              return {};
                          }});
    EXPECT_EQ(writePublication(std::move(plan), web(), task).error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(bytes(QDir(web()).filePath(u"documents/a.pdf"_s)), QByteArray("first"));
    EXPECT_EQ(bytes(QDir(web()).filePath(u"documents/b.xlsx"_s)), QByteArray("first"));
    EXPECT_EQ(bytes(QDir(web()).filePath(u"index.html"_s)), page);
    ASSERT_TRUE(QDir(QDir(web()).filePath(u"documents/c.pdf"_s)).removeRecursively());
    // And nothing is left in the way of the next call.
    EXPECT_TRUE(writePublication(smallPlan("third"), web(), task).isOk());
}

TEST_F(PublicationTest, AFileThatCannotBeHadIsLeftOutAndTold)
{
    const QString outside = path(u"big.pdf"_s);
    {
        QFile file(outside);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("as entered");
    }
    auto referred = taken(u"big.pdf"_s, "as entered");
    referred.file.path = outside;
    referred.content.clear();
    addDocument(u"外の文書"_s, referred);
    auto small = plan();
    small.files.erase(small.files.begin(), small.files.end() - 1);
    auto outcome = writePublication(small, web(), task);
    ASSERT_TRUE(outcome.isOk());
    EXPECT_TRUE(outcome->leftOut.empty());
    EXPECT_EQ(bytes(QDir(web()).filePath(u"documents/document-17.pdf"_s)), QByteArray("as entered"));
    {
        QFile file(outside);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("as changed");
    }
    outcome = writePublication(small, web(), task);
    ASSERT_TRUE(outcome.isOk());
    ASSERT_EQ(outcome->leftOut.size(), 1U);
    EXPECT_EQ(outcome->leftOut.front().title, u"外の文書"_s);
    EXPECT_EQ(outcome->leftOut.front().why.code, ErrorCode::KeptFileChanged);
    EXPECT_EQ(outcome->stale, QStringList{QDir(web()).filePath(u"documents/document-17.pdf"_s)});
    const tests::HtmlFacts facts = tests::checkHtml(bytes(outcome->page));
    EXPECT_EQ(facts.faults, QStringList());
    EXPECT_FALSE(facts.links.contains(u"documents/document-17.pdf"_s));
    // Once it can be had again, it takes the place of its old copy, which is ours still; and so on.
    {
        QFile file(outside);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("as entered");
    }
    for (int call = 0; call < 2; ++call) {
        outcome = writePublication(small, web(), task);
        ASSERT_TRUE(outcome.isOk()) << call;
        EXPECT_TRUE(outcome->leftOut.empty());
        EXPECT_EQ(outcome->stale, QStringList());
    }
    // What somebody else has put in the place of a stale copy is theirs.
    ASSERT_TRUE(writePublication(smallPlan(), web(), task).isOk());
    put(u"documents/document-17.pdf"_s, "theirs");
    EXPECT_EQ(writePublication(small, web(), task).error().code, ErrorCode::FileExists);
}

TEST_F(PublicationTest, BrokenOffBetweenTwoFilesItCanBeGoneOnWith)
{
    const QDir folder(web());
    const QString second = folder.filePath(u"documents/b.xlsx"_s);
    // A folder in the place of the second file: the first one has been moved by then.
    const auto breaking = [&](const QByteArray& content) {
        PublicationPlan made = smallPlan(content);
        made.files.back().write = [second](const QString& path, Task&) -> Result<void> {
            QFile::remove(second);
            EXPECT_TRUE(QDir().mkpath(second));
            QFile file(path);
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            return {};
        };
        return made;
    };
    for (const bool isFirst : {true, false}) {
        EXPECT_EQ(writePublication(breaking(isFirst ? "first" : "second"), web(), task).error().code,
                  ErrorCode::FileUnwritable);
        ASSERT_TRUE(QDir().rmdir(second));
        const auto outcome = writePublication(smallPlan("whole"), web(), task);
        ASSERT_TRUE(outcome.isOk()) << isFirst;
        EXPECT_EQ(outcome->stale, QStringList());
        EXPECT_EQ(bytes(second), QByteArray("whole"));
    }
    EXPECT_EQ(everything().size(), 4);
}

TEST(HtmlCheck, FindsWhatIsWrong)
{
    const auto faults = [](QByteArray html, const QByteArray& from, const QByteArray& to) {
        EXPECT_TRUE(html.contains(from));
        return tests::checkHtml(html.replace(from, to)).faults;
    };
    core::exchange::PublicationPage page;
    page.title = u"圏域"_s;
    page.updatedOn = QDate(2024, 4, 3);
    page.sections.push_back({u"文書"_s, {}, {u"名称"_s, u"日"_s}, {{{u"a"_s, u"a.pdf"_s}, {u"b"_s, {}}}}});
    const QByteArray html = core::exchange::toHtml(page);
    EXPECT_EQ(tests::checkHtml(html).faults, QStringList());
    EXPECT_EQ(tests::faintColours(html), QStringList());
    for (const auto& [from, to] :
         std::vector<std::pair<QByteArray, QByteArray>>{{" lang=\"ja\"", ""},
                                                        {"<h2 ", "<h3 x=\"\" "},
                                                        {" scope=\"col\"", ""},
                                                        {" scope=\"row\"", " scope=\"col\""},
                                                        {"<td>b</td>", ""},
                                                        {"a.pdf", "javascript:x"},
                                                        {"<p>", "<p onclick=\"x\">"},
                                                        {"</main>", "<script></script></main>"},
                                                        {"<meta charset=\"utf-8\">", ""},
                                                        {"href=\"#section-1\"", "href=\"#none\""},
                                                        {"文書の一覧</caption>", "</caption>"},
                                                        {" tabindex=\"0\"", ""},
                                                        {" role=\"region\"", ""},
                                                        {"<caption id=\"section-1-table\">", "<caption>"},
                                                        {"<!DOCTYPE html>\n", ""},
                                                        {"<title>圏域</title>", "<title></title>"}})
        EXPECT_FALSE(faults(html, from, to).isEmpty()) << from.toStdString();
    QByteArray faint = html;
    EXPECT_FALSE(tests::faintColours(faint.replace("color: #1a1a1a", "color: #999999")).isEmpty());
}
