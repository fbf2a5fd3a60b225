// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class NewAreaTest : public DesktopTest
{
protected:
    QDialog& openDialog()
    {
        // The dialog of before is gone with the next events only.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        start({});
        QTest::mouseClick(named<QWidget>(window(), u"newAreaEntry"_s), Qt::LeftButton);
        return *named<QDialog>(window(), u"newAreaDialog"_s);
    }
    /// Ticks the only member that a filter leaves.
    static void tick(const QDialog& dialog, const QString& words)
    {
        named<QLineEdit>(dialog, u"areaFilter"_s)->setText(words);
        auto* list = named<QListView>(dialog, u"areaMembers"_s)->model();
        ASSERT_EQ(list->rowCount(), 1) << words.toStdString();
        ASSERT_TRUE(list->setData(list->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    }
};

TEST_F(NewAreaTest, MakesAFileWithADraftForEachMember)
{
    for (int choice = 0; choice < 3; ++choice) {
        const auto& dialog = openDialog();
        auto* make = named<QPushButton>(dialog, u"areaMake"_s);
        EXPECT_FALSE(make->isEnabled());
        auto* core = named<QComboBox>(dialog, u"areaCore"_s);
        core->setCurrentIndex(core->findText(u"旭川市"_s, Qt::MatchStartsWith));
        EXPECT_EQ(named<QLineEdit>(dialog, u"areaName"_s)->text(), u"旭川連携中枢都市圏"_s);
        tick(dialog, u"ﾋｶﾞｼｶｸﾞﾗ"_s);
        tick(dialog, u"美瑛"_s);
        named<QLineEdit>(dialog, u"areaFilter"_s)->clear();
        named<QComboBox>(dialog, u"areaTemplate"_s)->setCurrentIndex(choice);
        keepPicture(*window().findChild<QDialog*>(u"newAreaDialog"_s), u"new-area"_s);
        m_user->answers.file = path(u"area%1"_s.arg(choice));
        ASSERT_TRUE(make->isEnabled());
        QTest::mouseClick(make, Qt::LeftButton);
        waitForFile();
        ASSERT_NE(nullptr, m_application->registry());
        auto& file = *m_application->registry();
        EXPECT_EQ(file.path(), path(u"area%1.kyoyaku"_s.arg(choice)));
        EXPECT_FALSE(file.hasUnsavedEdits());
        EXPECT_EQ(store::MetroAreaStore(file.connection()).find({})->name, u"旭川連携中枢都市圏"_s);
        EXPECT_EQ(store::MunicipalityStore(file.connection()).all()->size(), 3U);
        const auto agreements = store::AgreementStore(file.connection()).all();
        ASSERT_EQ(agreements->size(), 2U);
        for (const auto& agreement : *agreements) {
            const auto draft = store::RevisionStore(file.connection()).newest(agreement.id);
            EXPECT_EQ(draft->state, model::RevisionState::Draft);
            EXPECT_EQ(draft->text.parties.size(), 2U);
            EXPECT_FALSE(draft->text.signedOn.has_value());
            EXPECT_EQ(model::allOfKind(draft->text.root, model::ProvisionKind::RoleTable).size(), choice < 2 ? 1U : 0U);
            EXPECT_EQ(model::allOfKind(draft->text.root, model::ProvisionKind::Text).size(), 0U);
        }
        trigger(u"closeFile"_s);
    }
}

TEST_F(NewAreaTest, GoingBackMakesNothing)
{
    const auto& dialog = openDialog();
    tick(dialog, u"びえい"_s);
    m_user->answers.file.clear();
    QTest::mouseClick(named<QPushButton>(dialog, u"areaMake"_s), Qt::LeftButton);
    EXPECT_EQ(nullptr, m_application->registry());
}

} // namespace tests
