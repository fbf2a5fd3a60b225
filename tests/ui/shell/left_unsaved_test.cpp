// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that are not in the file: left on purpose, lost by a crash, put together with what somebody else has saved.
#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/signature.h"
#include "tests/ui/shell/desktop_fixture.h"
#include "ui/common/grid_view.h"
#include "ui/common/message_bar.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/region_pages.h"

#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class LeftUnsavedTest : public DesktopTest
{
protected:
    void type(const QString& found, const QString& text)
    {
        auto& grid = openOtaru().frontGrid();
        ASSERT_TRUE(grid.model()->setData(grid.model()->index(rowWith(grid, 1, found), 1), text));
    }
    QPushButton* offer(const QString& words)
    {
        for (auto* button : window().messages().findChildren<QPushButton*>()) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }
    void leave()
    {
        m_user->closing = ui::CloseChoice::LeaveUnsaved;
        trigger(u"closeFile"_s);
        ASSERT_TRUE(waitFor([this] { return m_application->registry() == nullptr; }));
    }

    /// Somebody else, who did not see the lock, gives another agreement a title.
    void saveAsSomebodyElse()
    {
        QFile::remove(QFileInfo(m_path).absolutePath() + u"/.~lock."_s + QFileInfo(m_path).fileName() + u'#');
        auto other = store::Registry::open(m_path);
        ASSERT_TRUE(other.isOk()) << static_cast<int>(other.error().code);
        ASSERT_TRUE((*other)
                        ->edit(u"題名を変更"_s,
                               [&]() -> Result<void> {
                                   store::AgreementStore agreements((*other)->connection());
                                   auto ebetsu = agreements.find(u"江別市"_s);
                                   ebetsu->title = u"彼らの題名"_s;
                                   return agreements.change(*ebetsu);
                               })
                        .isOk());
        ASSERT_TRUE((*other)->save().isOk());
    }
};

TEST_F(LeftUnsavedTest, ClosingWithoutSavingLeavesNothingToRecoverButCanBeHadBack)
{
    open();
    openDraft();
    type(u"前条の取組"_s, u"残さない文。"_s);
    leave();
    start({m_path});
    ASSERT_NE(m_application->registry(), nullptr) << window().messages().sentence().toStdString();
    EXPECT_EQ(window().messages().sentence(), QString());
    EXPECT_FALSE(storedText().contains(u"残さない文。"_s));

    trigger(u"leftBehind"_s);
    ASSERT_TRUE(waitFor([this] { return offer(u"Bring them back"_s) != nullptr; }));
    offer(u"Bring them back"_s)->click();
    ASSERT_TRUE(waitFor([this] { return m_application->registry() != nullptr && !m_application->isWorking(); }));
    EXPECT_TRUE(storedText().contains(u"残さない文。"_s));
    EXPECT_TRUE(m_application->registry()->hasUnsavedEdits());
}

TEST_F(LeftUnsavedTest, NothingIsOfferedWhereNothingWasLeft)
{
    open();
    trigger(u"leftBehind"_s);
    EXPECT_TRUE(waitFor([this] { return window().messages().sentence().startsWith(u"No edits of this file"_s); }));
}

TEST_F(LeftUnsavedTest, RecoveryListsWhatHoldsWithDaysOfTheEra)
{
    {
        auto crashed = store::Registry::open(m_path);
        ASSERT_TRUE(crashed.isOk());
        const auto edit = [&](const QString& label, const QString& title) {
            ASSERT_TRUE((*crashed)
                            ->edit(label,
                                   [&]() -> Result<void> {
                                       store::AgreementStore agreements((*crashed)->connection());
                                       auto otaru = agreements.find(u"小樽市"_s);
                                       otaru->title = title;
                                       return agreements.change(*otaru);
                                   })
                            .isOk());
        };
        edit(u"残る変更"_s, u"一つ目"_s);
        edit(u"取り消した変更"_s, u"二つ目"_s);
        ASSERT_TRUE((*crashed)->undo().isOk());
    }
    start({m_path});
    EXPECT_EQ(m_application->registry(), nullptr);
    EXPECT_TRUE(window().messages().sentence().contains(u"(1 edit"_s)) << window().messages().sentence().toStdString();
    named<QToolButton>(window(), u"messageDetails"_s)->setChecked(true);
    const QString list = named<QLabel>(window(), u"messageWords"_s)->text();
    EXPECT_TRUE(list.contains(u"残る変更"_s));
    EXPECT_FALSE(list.contains(u"取り消した変更"_s)) << "it was taken back";
    EXPECT_TRUE(list.contains(u"令和"_s)) << list.toStdString();
    EXPECT_FALSE(list.contains(QString::number(QDate::currentDate().year()) + u'-')) << list.toStdString();
}

TEST_F(LeftUnsavedTest, UndoAsksBeforeItWithdrawsWhatWasSigned)
{
    store::Registry& file = open();
    openDraft();
    const auto otaru = store::AgreementStore(file.connection()).find(u"小樽市"_s);
    const auto draft = store::RevisionStore(file.connection()).newest(otaru->id);
    ASSERT_TRUE(store::registerSignature(file, draft->id).isOk());
    m_user->withdraws = false;
    trigger(u"undo"_s);
    ASSERT_EQ(m_user->withdrawalsAsked.size(), 1);
    EXPECT_EQ(store::RevisionStore(file.connection()).newest(otaru->id)->state, model::RevisionState::Signed);
    m_user->withdraws = true;
    trigger(u"undo"_s);
    EXPECT_EQ(m_user->withdrawalsAsked.size(), 2);
    EXPECT_EQ(store::RevisionStore(file.connection()).newest(otaru->id)->state, model::RevisionState::Draft);
    trigger(u"undo"_s);
    EXPECT_EQ(m_user->withdrawalsAsked.size(), 2) << "making a draft concludes nothing";
}

TEST_F(LeftUnsavedTest, SavesOfTwoComeTogetherWithWhatIsEditedMeanwhile)
{
    open();
    openDraft();
    type(u"前条の取組"_s, u"私の文。"_s);
    saveAsSomebodyElse();
    trigger(u"save"_s);
    ASSERT_TRUE(waitFor([this] { return offer(u"Put both together"_s) != nullptr; }))
        << window().messages().sentence().toStdString();
    offer(u"Put both together"_s)->click();
    ASSERT_TRUE(m_application->isWorking()) << "the window stays alive";
    type(u"私の文"_s, u"合わせる間の文。"_s);
    ASSERT_TRUE(waitFor([this] { return !m_application->isWorking(); }));
    EXPECT_FALSE(m_application->registry()->hasUnsavedEdits()) << window().messages().sentence().toStdString();
    EXPECT_TRUE(storedText().contains(u"合わせる間の文。"_s));
    const auto ebetsu = store::AgreementStore(m_application->registry()->connection()).find(u"江別市"_s);
    EXPECT_EQ(ebetsu->title, u"彼らの題名"_s);
}

TEST_F(LeftUnsavedTest, AFormThatWasOpenedMeanwhileKeepsWhatWasTyped)
{
    open();
    openDraft();
    type(u"前条の取組"_s, u"私の文。"_s);
    saveAsSomebodyElse();
    trigger(u"save"_s);
    ASSERT_TRUE(waitFor([this] { return offer(u"Put both together"_s) != nullptr; }));
    offer(u"Put both together"_s)->click();
    ASSERT_TRUE(m_application->isWorking());
    const auto areas = store::MetroAreaStore(m_application->registry()->connection()).all();
    window().documents().region().editArea(areas->front().id);
    const auto forms = window().documents().findChildren<QDialog*>();
    ASSERT_EQ(forms.size(), 1);
    const QPointer<QDialog> form = forms.front();
    ASSERT_TRUE(waitFor([this] { return !m_application->isWorking(); }));
    ASSERT_FALSE(form.isNull()) << "it may hold words that nobody has kept yet";
    EXPECT_TRUE(m_application->registry()->hasUnsavedEdits());
    form->reject();
    ASSERT_TRUE(waitFor([this] { return !m_application->registry()->hasUnsavedEdits(); }));
    const auto ebetsu = store::AgreementStore(m_application->registry()->connection()).find(u"江別市"_s);
    EXPECT_EQ(ebetsu->title, u"彼らの題名"_s);
    waitForFile();
}

} // namespace tests
