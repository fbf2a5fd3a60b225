// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"

#include "tests/ui/support/looks.h"

#include "core/store/issue_store.h"
#include "core/store/registry.h"
#include "ui/amend/conclusion_dialog.h"
#include "ui/common/find_bar.h"
#include "ui/common/grid_view.h"
#include "ui/common/message_bar.h"
#include "ui/common/paper_view.h"
#include "ui/print/file_list_dialog.h"
#include "ui/recognise/import_review_page.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

void WindowTest::SetUp()
{
    wear(ui::ColourScheme::Light);
    DesktopTest::SetUp();
}

void WindowTest::startIn(ui::ColourScheme scheme)
{
    m_application.reset();
    wear(scheme);
    auto user = std::make_unique<ScriptedUser>();
    m_user = user.get();
    m_application = std::make_unique<app::Application>(std::move(user));
}

void WindowTest::settle()
{
    constexpr int kRowsMeasured = 120;
    QTest::qWait(kRowsMeasured);
}

void WindowTest::inDialog(const std::function<void()>& open, const std::function<void(QWidget&)>& visit)
{
    bool isVisited = false;
    // Runs inside the loop of a dialog that waits, and after open() for one that does not.
    QTimer soon;
    soon.setInterval(20);
    QObject::connect(&soon, &QTimer::timeout, &soon, [&] {
        auto* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr || isVisited)
            return;
        isVisited = true;
        soon.stop();
        settle();
        visit(*dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    soon.start();
    open();
    EXPECT_TRUE(waitFor([&] { return isVisited && QApplication::activeModalWidget() == nullptr; }));
}

QString WindowTest::doubtfulDocument() const
{
    QFile file(document(u"協約.txt"_s, u"小樽市"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadWrite));
    QString text = QString::fromUtf8(file.readAll());
    text.replace(u"第5条"_s, u"第8条"_s);
    text.replace(u"圏域の経済"_s, u"xxxxの経済"_s);
    file.resize(0);
    file.seek(0);
    file.write(text.toUtf8());
    return file.fileName();
}

void WindowTest::eachView(const Visit& visit)
{
    start({});
    settle();
    visit(u"start"_s, window());
    fullViews(visit);
    areaViews(visit);
    dialogs(visit);
    emptyViews(visit);
}

void WindowTest::fullViews(const Visit& visit)
{
    const auto show = [&](const QString& name) {
        settle();
        visit(name, window());
    };
    open();
    show(u"members"_s);
    auto& tab = openOtaru();
    show(u"agreement-signed"_s);
    QTest::mouseClick(named<QPushButton>(tab, u"makeDraft"_s), Qt::LeftButton);
    show(u"draft-articles"_s);
    edit(tab.frontGrid(), rowWith(tab.frontGrid(), 1, u"前条の取組"_s), 1);
    show(u"draft-editing"_s);
    tab.commitPending();
    named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(1);
    show(u"draft-role-table"_s);
    trigger(u"find"_s);
    auto* words = named<QLineEdit>(window(), u"findWords"_s);
    words->setText(u"ない言葉"_s);
    QTest::keyClick(words, Qt::Key_Return);
    show(u"find-nothing"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    window().showError({ErrorCode::FileUnwritable, {u"台帳.kyoyaku"_s}, u"errno 13"_s});
    window().messages().addOffer(u"もう一度"_s, [] {});
    show(u"message"_s);
    window().messages().hide();
    trigger(u"compare"_s);
    EXPECT_TRUE(waitFor([this] { return !named<QLabel>(window(), u"compareCounts"_s)->text().isEmpty(); }));
    show(u"compare"_s);
    // Closed again: more tabs than have room are another matter.
    for (const QString& name : {u"timeline"_s, u"procedure"_s}) {
        trigger(name);
        show(name);
        window().documents().closePage(window().documents().currentWidget());
    }
    openOtaru();
    trigger(u"print"_s);
    auto* paper = named<ui::PaperView>(window(), u"printPaperView"_s);
    EXPECT_TRUE(waitFor([paper] { return paper->pageCount() > 0; }));
    show(u"print"_s);
    trigger(u"issued"_s);
    show(u"issued-none"_s);
    core::model::IssuedPaper entry;
    entry.form = u"signed-copy"_s;
    entry.title = u"札幌市と小樽市の連携協約"_s;
    entry.parties = u"札幌市・小樽市"_s;
    entry.revisionNumber = 1;
    entry.targetName = u"連携協約_札幌市・小樽市.pdf"_s;
    entry.pages = 12;
    entry.digest = QString(64, u'a');
    EXPECT_TRUE(store::enterIssued(*m_application->registry(), {entry}).isOk());
    show(u"issued"_s);
    for (const auto& name : {u"meetings"_s, u"documentRegister"_s}) {
        trigger(name);
        show(name);
        window().documents().closePage(window().documents().currentWidget()); // the row of tabs has its end
    }
    window().documents().openImport({doubtfulDocument()});
    auto* review = window().findChild<ui::recognise::ImportReviewPage*>();
    EXPECT_TRUE(waitFor([review] { return !review->isReading(); }));
    show(u"import"_s);
    window().documents().openConcluded(AmendmentAgreementId{1});
    auto* amendment = named<QPushButton>(window(), u"concludedSavePdf"_s);
    EXPECT_TRUE(waitFor([amendment] { return amendment->isEnabled(); }));
    show(u"amendment-concluded"_s);
    openOtaru();
}

void WindowTest::dialogs(const Visit& visit)
{
    for (const auto& name : {u"commands"_s, u"goToPlace"_s, u"about"_s})
        inDialog([&] { trigger(name); }, [&](QWidget& dialog) { visit(u"dialog-"_s + name, dialog); });
    auto* review = window().findChild<ui::recognise::ImportReviewPage*>();
    inDialog([&] { review->leaveThen([] {}); }, [&](QWidget& dialog) { visit(u"dialog-review"_s, dialog); });
    named<QPushButton>(*review, u"reviewStop"_s)->click();
    inDialog([&] { ui::DialogPrompts().beforeClosing(&window(), u"札幌圏.kyoyaku"_s, [](ui::CloseChoice) {}); },
             [&](QWidget& dialog) { visit(u"dialog-closing"_s, dialog); });
    inDialog(
        [&] {
            const std::vector<model::Signer> signers{
                {u"甲"_s, u"札幌市中央区北1条西2丁目"_s, u"札幌市"_s, u"札幌市長"_s, {}},
                {u"乙"_s, {}, u"岩見沢市"_s, u"岩見沢市長"_s, {}}};
            auto* dialog =
                new ui::amend::ConclusionDialog(core::amend::AmendmentStyle::Instruction, signers, {}, &window());
            dialog->tell({ErrorCode::ConclusionDayWrong, {u"連携協約"_s, u"2021-06-24"_s, u"2021-06-25"_s}, {}});
            dialog->open();
        },
        [&](QWidget& dialog) { visit(u"dialog-conclusion"_s, dialog); });
    inDialog(
        [&] {
            ui::print::FileListDialog dialog({path(u"協約.txt"_s), path(u"協約2.pdf"_s)}, &window());
            dialog.exec();
        },
        [&](QWidget& dialog) { visit(u"dialog-files"_s, dialog); });
}

void WindowTest::emptyViews(const Visit& visit)
{
    trigger(u"closeFile"_s);
    settle();
    visit(u"start-recent"_s, window());
    {
        auto empty = store::Registry::create(path(u"空.kyoyaku"_s));
        ASSERT_TRUE(empty.isOk());
        ASSERT_TRUE((*empty)->save().isOk());
    }
    start({path(u"空.kyoyaku"_s)});
    settle();
    visit(u"empty-members"_s, window());
    trigger(u"printAll"_s);
    settle();
    visit(u"empty-print"_s, window());
    window().documents().openImport({path(u"ない.txt"_s)});
    auto* review = window().findChild<ui::recognise::ImportReviewPage*>();
    ASSERT_TRUE(waitFor([review] { return !review->isReading(); }));
    settle();
    visit(u"empty-import"_s, window());
}

} // namespace tests
