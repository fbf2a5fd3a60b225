// SPDX-License-Identifier: GPL-3.0-or-later
// The conclusion of an amendment as a person registers it: dialog, document, tree and strip of revisions.
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/issue_store.h"
#include "core/store/registry.h"
#include "tests/ui/shell/desktop_fixture.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/revision_strip.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace core;

namespace tests {

class ConclusionWindowTest : public DesktopTest
{
protected:
    /// A draft of 小樽市 with one other word, and its page 改正 with the seal.
    void openProved()
    {
        ui::shell::AgreementTab& tab = openDraft();
        tab.replaceAll(u"調査"_s, u"研究"_s);
        trigger(u"amendment"_s);
        ASSERT_TRUE(waitFor([this] {
            auto* button = part<QPushButton>(u"amendmentConclude"_s);
            return button != nullptr && button->isEnabled();
        }));
    }
    QDialog* dialog() { return part<QDialog>(u"conclusionDialog"_s); }
    void registerIt() { part<QPushButton>(u"conclusionRegister"_s)->click(); }
};

TEST_F(ConclusionWindowTest, RegistersShowsAndWithdraws)
{
    store::Registry& file = open();
    openProved();
    part<QPushButton>(u"amendmentConclude"_s)->click();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(part<QLineEdit>(u"conclusionOffice1"_s)->text(), u"札幌市長"_s);

    registerIt();
    EXPECT_TRUE(part<QLabel>(u"conclusionMessage"_s)->isVisible()) << "the day of signing is missing";
    fill(u"conclusionSignedOn"_s, u"R3.6.25"_s);
    fill(u"conclusionEffectiveOn"_s, u"R3.6.24"_s);
    registerIt();
    EXPECT_TRUE(part<QLabel>(u"conclusionMessage"_s)->text().contains(u"empty"_s))
        << "the sample names no mayor: " << part<QLabel>(u"conclusionMessage"_s)->text().toStdString();
    EXPECT_TRUE(store::AmendmentStore(file.connection())
                    .ofAgreement(store::AgreementStore(file.connection()).find(u"小樽市"_s)->id)
                    ->empty());
    registerIt();
    ASSERT_TRUE(waitFor([this] { return part<QLabel>(u"conclusionMessage"_s)->text().contains(u"令和3年6月24日"_s); }))
        << part<QLabel>(u"conclusionMessage"_s)->text().toStdString();
    ASSERT_NE(dialog(), nullptr) << "what was filled in stays";
    fill(u"conclusionEffectiveOn"_s, u"R3.7.1"_s);
    registerIt();
    ASSERT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) != nullptr; }));

    const auto otaru = store::AgreementStore(file.connection()).find(u"小樽市"_s);
    const auto amendments = store::AmendmentStore(file.connection()).ofAgreement(otaru->id);
    ASSERT_EQ(amendments->size(), 1U);
    EXPECT_TRUE(amendments->front().isConcluded());
    EXPECT_TRUE(part<QLabel>(u"concludedFacts"_s)->text().contains(u"令和3年"_s));
    auto* forms = part<QListWidget>(u"concludedForms"_s);
    auto* save = part<QPushButton>(u"concludedSavePdf"_s);
    for (int row = 0; row < forms->count(); ++row) {
        forms->setCurrentRow(row);
        ASSERT_TRUE(waitFor([save] { return save->isEnabled(); })) << row;
        m_user->answers.file = path(QString::number(row) + u".pdf"_s);
        save->click();
    }
    // Each of the four papers is in 発行台帳.
    const store::IssueStore ledger(file.connection());
    ASSERT_TRUE(waitFor([&] { return ledger.all()->size() == static_cast<size_t>(forms->count()); }));
    QStringList issued;
    const auto papers = ledger.all();
    for (const auto& paper : *papers) {
        issued.append(paper.form);
        EXPECT_TRUE(paper.parties.contains(u"小樽市"_s));
        EXPECT_EQ(paper.digest.size(), 64);
    }
    issued.sort();
    EXPECT_EQ(issued, (QStringList{u"comparison"_s, u"consolidated"_s, u"markup"_s, u"signed-copy"_s}));
    // 案内: below its agreement.
    auto* tree = part<QTreeView>(u"navigationTree"_s);
    const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"amended R3.6.25"_s, -1,
                                            Qt::MatchContains | Qt::MatchRecursive);
    EXPECT_EQ(found.size(), 2) << "that of 岩見沢市 and this one";

    part<QPushButton>(u"concludedWithdraw"_s)->click();
    EXPECT_TRUE(store::AmendmentStore(file.connection()).ofAgreement(otaru->id)->empty());
    EXPECT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) == nullptr; }));
    trigger(u"undo"_s);
    EXPECT_EQ(store::AmendmentStore(file.connection()).ofAgreement(otaru->id)->size(), 1U);
}

TEST_F(ConclusionWindowTest, StripChoosesTheTextAndOpensTheAmendment)
{
    store::Registry& file = open();
    const auto found = store::AgreementStore(file.connection()).find(u"岩見沢市"_s);
    auto* tree = part<QTreeView>(u"navigationTree"_s);
    const auto item = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"岩見沢市"_s, 1,
                                           Qt::MatchContains | Qt::MatchRecursive);
    ASSERT_FALSE(item.isEmpty());
    Q_EMIT tree->clicked(item.front());
    ui::shell::AgreementTab* tab = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (auto* one : window().findChildren<ui::shell::AgreementTab*>()) {
            if (one->agreement() == found->id)
                tab = one;
        }
        return tab != nullptr;
    }));
    auto* strip = tab->findChild<ui::shell::RevisionStrip*>(u"revisions"_s);
    ASSERT_EQ(strip->count(), 2);
    auto* first = strip->findChild<QToolButton*>(u"revision1"_s);
    auto* second = strip->findChild<QToolButton*>(u"revision2"_s);
    EXPECT_EQ(first->text(), u"● signed H31.3.29"_s);
    EXPECT_EQ(second->text(), u"● amended R3.6.25 (in force)"_s);
    EXPECT_TRUE(second->isChecked());
    auto* openAmendment = tab->findChild<QPushButton*>(u"openAmendment"_s);
    EXPECT_TRUE(openAmendment->isVisible());
    openAmendment->click();
    EXPECT_NE(part<QWidget>(u"concludedPage"_s), nullptr);
    Q_EMIT tree->clicked(item.front());
    first->click();
    ASSERT_TRUE(waitFor([&] {
        return tab->findChild<ui::shell::RevisionStrip*>(u"revisions"_s)->shownWords() ==
               u"No. 1　signed 平成31年3月29日"_s;
    }));
    EXPECT_FALSE(openAmendment->isVisible());
}

} // namespace tests
