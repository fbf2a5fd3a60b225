// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of an area among the forms of 印刷.
#include "ui/shell/area_papers.h"

#include "core/store/issue_store.h"
#include "core/store/registry.h"
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"
#include "ui/common/issued_papers.h"
#include "ui/common/paper_view.h"
#include "ui/print/print_page.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::print::PrintPage;

namespace tests {

class AreaPapersTest : public PageTest
{
protected:
    void SetUp() override
    {
        m_registry = registry(u"sapporo"_s);
        ASSERT_NE(m_registry, nullptr);
        m_page = std::make_unique<PrintPage>(*m_registry, m_files, m_printer);
        m_page->setAreaPapers([this] { return ui::shell::areaPapers(*m_registry); });
        m_page->resize(1000, 640);
        m_page->show();
        m_paper = named<ui::PaperView>(*m_page, u"printPaperView"_s);
        m_form = named<QComboBox>(*m_page, u"printForm"_s);
        m_form->setCurrentIndex(m_form->findText(u"Map: さっぽろ連携中枢都市圏"_s));
        ASSERT_TRUE(waitFor([this] { return words().contains(u"位置図"_s); }));
    }
    void TearDown() override
    {
        m_page.reset();
        m_registry.reset();
    }

    [[nodiscard]] QString words() const
    {
        const auto& pages = m_paper->pages().pages;
        return pages.empty() ? QString() : core::print::pageText(pages.front(), core::print::TextParts::Content);
    }
    [[nodiscard]] QComboBox* choice(const QString& key) const
    {
        return named<QComboBox>(*m_page, u"paperChoice:"_s + key);
    }

    std::unique_ptr<store::Registry> m_registry;
    ScriptedFilePrompt m_files;
    ScriptedPrinter m_printer;
    std::unique_ptr<PrintPage> m_page;
    ui::PaperView* m_paper = nullptr;
    QComboBox* m_form = nullptr;
};

TEST_F(AreaPapersTest, TheMapIsShownAsChosen)
{
    EXPECT_TRUE(words().contains(u"模式図"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"Population, 2020"_s)) << words().toStdString();
    EXPECT_EQ(choice(u"face"_s)->count(), 2) << "no boundaries are kept";
    EXPECT_FALSE(named<QListWidget>(*m_page, u"printAgreements"_s)->isVisible()) << "it has no effect on a map";
    EXPECT_FALSE(named<QComboBox>(*m_page, u"printPaper"_s)->isVisible());
    keepPicture(*m_page, u"print-map"_s);

    choice(u"theme"_s)->setCurrentIndex(choice(u"theme"_s)->findData(u"agreementStatus"_s));
    EXPECT_TRUE(waitFor([this] { return words().contains(u"In force"_s); })) << words().toStdString();
    choice(u"sheet"_s)->setCurrentIndex(3);
    EXPECT_TRUE(waitFor([this] {
        const auto& page = m_paper->pages().pages.front();
        return page.width == core::print::fromMillimetres(297) && page.height == core::print::fromMillimetres(420);
    }));
    EXPECT_TRUE(words().contains(u"In force"_s)) << "the theme stays";
    const auto isGrey = [this] {
        const QImage image = m_paper->viewport()->grab(m_paper->pageRect(0).toRect()).toImage();
        for (int y = 8; y < image.height() - 8; y += 2) {
            for (int x = 8; x < image.width() - 8; x += 2) {
                if (image.pixelColor(x, y).saturation() > 40)
                    return false;
            }
        }
        return true;
    };
    EXPECT_FALSE(isGrey());
    choice(u"ink"_s)->setCurrentIndex(1);
    EXPECT_TRUE(waitFor(isGrey));
    keepPicture(*m_page, u"print-map-grey"_s);

    // Another form and back: what was chosen is still there.
    m_form->setCurrentIndex(0);
    EXPECT_TRUE(waitFor([this] { return !words().contains(u"位置図"_s); }));
    EXPECT_TRUE(named<QListWidget>(*m_page, u"printAgreements"_s)->isVisible());
    m_form->setCurrentIndex(m_form->findText(u"Map: さっぽろ連携中枢都市圏"_s));
    EXPECT_TRUE(waitFor([this] { return words().contains(u"In force"_s); }));
}

TEST_F(AreaPapersTest, TheMapIsSavedPrintedAndEntered)
{
    QSignalSpy told(m_page.get(), &PrintPage::told);
    QSignalSpy failed(m_page.get(), &PrintPage::failed);
    m_files.file = path(u"位置図.pdf"_s);
    named<QPushButton>(*m_page, u"printSavePdf"_s)->click();
    ASSERT_TRUE(waitFor([&] { return told.count() + failed.count() == 1; }));
    ASSERT_EQ(failed.count(), 0);
    EXPECT_TRUE(m_files.suggested.value(0).contains(u"位置図"_s)) << m_files.suggested.value(0).toStdString();
    QFile pdf(m_files.file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(8).startsWith("%PDF-1."));

    m_printer.path = path(u"printer.pdf"_s);
    named<QPushButton>(*m_page, u"printToPrinter"_s)->click();
    ASSERT_TRUE(waitFor([&] { return told.count() + failed.count() == 2; }));
    EXPECT_TRUE(QFile::exists(m_printer.path));
    const auto issued = store::IssueStore(m_registry->connection()).all();
    ASSERT_TRUE(issued);
    ASSERT_EQ(issued->size(), 2U);
    for (const model::IssuedPaper& paper : *issued) {
        EXPECT_EQ(paper.form, u"map"_s);
        EXPECT_EQ(paper.pages, 1);
        EXPECT_TRUE(paper.title.startsWith(u"さっぽろ連携中枢都市圏　位置図　Population"_s))
            << paper.title.toStdString();
    }
    const auto saved = std::find_if(issued->begin(), issued->end(), [](const model::IssuedPaper& paper) {
        return paper.target == model::IssuedPaper::Target::Pdf;
    });
    ASSERT_NE(saved, issued->end());
    EXPECT_EQ(saved->digest, ui::digestOfFile(m_files.file));
}

TEST_F(AreaPapersTest, TheDeclarationIsOneOfThem)
{
    const int index = m_form->findText(u"Declaration: さっぽろ連携中枢都市圏"_s);
    ASSERT_GE(index, 0);
    m_form->setCurrentIndex(index);
    ASSERT_TRUE(waitFor([this] { return words().contains(u"連携中枢都市宣言書"_s); }));
    keepPicture(*m_page, u"print-declaration"_s);
    QSignalSpy told(m_page.get(), &PrintPage::told);
    m_files.file = path(u"宣言書.pdf"_s);
    named<QPushButton>(*m_page, u"printSavePdf"_s)->click();
    ASSERT_TRUE(waitFor([&] { return told.count() == 1; }));
    EXPECT_TRUE(QFile::exists(m_files.file));
    EXPECT_EQ(store::IssueStore(m_registry->connection()).all()->front().form, u"declaration"_s);
}

TEST_F(AreaPapersTest, EverythingHasANameAndNothingIsClipped)
{
    EXPECT_EQ(withoutName(*m_page), QStringList());
    EXPECT_EQ(clipped(*m_page), QStringList());
    EXPECT_TRUE(m_form->isVisible());
    // From the form through its choices to what is common to all.
    m_page->activateWindow();
    m_form->setFocus();
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
    }
    EXPECT_EQ(order.sliced(0, 4), (QStringList{u"paperChoice:theme"_s, u"paperChoice:face"_s, u"paperChoice:sheet"_s,
                                               u"paperChoice:ink"_s}))
        << order.join(u' ').toStdString();
}

} // namespace tests
