// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an agreement as a person registers it: menu, form, dialog, document, tree, strip, day shown, undo.
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "tests/ui/shell/desktop_fixture.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/revision_strip.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace core;

namespace tests {

class AbolitionWindowTest : public DesktopTest
{
protected:
    QStringList inTree(const QString& words)
    {
        auto* model = part<QTreeView>(u"navigationTree"_s)->model();
        QStringList found;
        for (const QModelIndex& index :
             model->match(model->index(0, 0), Qt::DisplayRole, words, -1, Qt::MatchContains | Qt::MatchRecursive))
            found.append(index.data(Qt::AccessibleTextRole).toString());
        return found;
    }
};

TEST_F(AbolitionWindowTest, RegistersShowsUndoesAndWithdraws)
{
    store::Registry& file = open();
    ui::shell::AgreementTab& tab = openOtaru();
    trigger(u"abolish"_s);
    ASSERT_TRUE(waitFor([this] {
        auto* button = part<QPushButton>(u"abolitionConclude"_s);
        return button != nullptr && button->isEnabled();
    }));
    EXPECT_FALSE(part<QAction>(u"abolish"_s)->isEnabled()) << "no agreement is in front";
    fill(u"abolitionDay"_s, u"R8.4.1"_s);
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>(u"abolitionConclude"_s)->isEnabled(); }));
    part<QPushButton>(u"abolitionConclude"_s)->click();
    ASSERT_NE(part<QDialog>(u"conclusionDialog"_s), nullptr);
    EXPECT_EQ(part<QLineEdit>(u"conclusionEffectiveOn"_s)->text(), u"令和8年4月1日"_s);
    auto* message = part<QLabel>(u"conclusionMessage"_s);
    fill(u"conclusionSignedOn"_s, u"R8.3.27"_s);
    fill(u"conclusionEffectiveOn"_s, QString());
    part<QPushButton>(u"conclusionRegister"_s)->click();
    EXPECT_TRUE(message->text().contains(u"no end"_s)) << message->text().toStdString();
    fill(u"conclusionEffectiveOn"_s, u"R8.4.1"_s);
    part<QPushButton>(u"conclusionRegister"_s)->click();
    EXPECT_TRUE(message->text().contains(u"by hand"_s)) << "the sample names no mayor";
    part<QPushButton>(u"conclusionRegister"_s)->click();
    ASSERT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) != nullptr; }));

    // The document, its two papers.
    EXPECT_TRUE(part<QLabel>(u"concludedFacts"_s)->text().contains(u"Abolished from"_s));
    auto* forms = part<QListWidget>(u"concludedForms"_s);
    ASSERT_EQ(forms->count(), 2);
    for (int row = 0; row < forms->count(); ++row) {
        forms->setCurrentRow(row);
        EXPECT_TRUE(waitFor([this] { return part<QPushButton>(u"concludedSavePdf"_s)->isEnabled(); })) << row;
    }
    // Tree, strip and what may still be done.
    const auto otaru = store::AgreementStore(file.connection()).find(u"小樽市"_s);
    const store::RevisionStore revisions(file.connection());
    EXPECT_EQ(revisions.newest(otaru->id)->state, model::RevisionState::Abolished);
    EXPECT_EQ(inTree(u"abolition R8.3.27"_s), QStringList{u"abolished 令和8年3月27日"_s});
    EXPECT_TRUE(inTree(u"小樽市"_s).contains(u"小樽市、abolished"_s)) << inTree(u"小樽市"_s).join(u'|').toStdString();
    openOtaru();
    auto* strip = tab.findChild<ui::shell::RevisionStrip*>(u"revisions"_s);
    EXPECT_EQ(strip->findChild<QToolButton*>(u"revision1"_s)->text(), u"● signed H31.3.29 (abolished R8.4.1)"_s);
    EXPECT_FALSE(tab.canMakeDraft());
    EXPECT_FALSE(part<QAction>(u"abolish"_s)->isEnabled());
    EXPECT_TRUE(revisions.textInForce(otaru->id, QDate(2026, 3, 31)).isOk());
    EXPECT_FALSE(revisions.textInForce(otaru->id, QDate(2026, 4, 1)).isOk());

    trigger(u"undo"_s);
    EXPECT_EQ(m_user->withdrawalsAsked, QStringList{u"廃止協約の締結を登録"_s}) << "asked before it is taken back";
    EXPECT_TRUE(revisions.textInForce(otaru->id, QDate(2026, 4, 1)).isOk());
    EXPECT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) == nullptr; }));
    EXPECT_TRUE(tab.canAbolish());
    trigger(u"redo"_s);
    EXPECT_FALSE(revisions.textInForce(otaru->id, QDate(2026, 4, 1)).isOk());
    const auto amendments = store::AmendmentStore(file.connection()).ofAgreement(otaru->id);
    ASSERT_EQ(amendments->size(), 1U);
    EXPECT_TRUE(amendments->front().isAbolition());
}

TEST_F(AbolitionWindowTest, ATabOrAFileIsNotClosedOverWhatWasTyped)
{
    open();
    openOtaru();
    trigger(u"abolish"_s);
    fill(u"abolitionDay"_s, u"R8.4.1"_s);
    auto& pages = window().documents();
    const QPointer<QWidget> page = pages.currentWidget();
    const auto answer = [&](QMessageBox::ButtonRole role) {
        ASSERT_TRUE(waitFor([this] { return part<QMessageBox>(u"abolitionLeaving"_s) != nullptr; }));
        auto* box = part<QMessageBox>(u"abolitionLeaving"_s);
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    Q_EMIT pages.tabCloseRequested(pages.currentIndex());
    answer(QMessageBox::RejectRole);
    ASSERT_NE(page, nullptr);
    pages.setCurrentIndex(0);
    window().close();
    answer(QMessageBox::RejectRole);
    EXPECT_EQ(pages.currentWidget(), page) << "what is asked about is in front";
    EXPECT_NE(m_application->registry(), nullptr);
    Q_EMIT pages.tabCloseRequested(pages.currentIndex());
    answer(QMessageBox::DestructiveRole);
    EXPECT_TRUE(waitFor([&] { return page == nullptr; }));
}

} // namespace tests
