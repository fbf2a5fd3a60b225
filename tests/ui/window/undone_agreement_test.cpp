// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"

#include "core/store/agreement_store.h"
#include "core/store/revision_store.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class UndoneAgreementTest : public WindowTest
{
};

/// Undo of the edit that brought an agreement in, while its tab is open: the tab goes, and comes back by hand only.
TEST_F(UndoneAgreementTest, ItsTabIsClosed)
{
    auto& file = open();
    const auto otaru = store::AgreementStore(file.connection()).find(u"小樽市"_s);
    ASSERT_TRUE(otaru.isOk());
    const auto added = file.edit(u"取込"_s, [&]() -> Result<AgreementId> {
        model::Agreement agreement = *otaru;
        agreement.id = {};
        agreement.title += u"（二）"_s;
        auto id = store::AgreementStore(file.connection()).add(agreement);
        auto revision = store::RevisionStore(file.connection()).newest(otaru->id);
        if (!id || !revision)
            return id ? revision.error() : id.error();
        revision->id = {};
        revision->agreement = *id;
        if (const auto kept = store::RevisionStore(file.connection()).addSigned(*revision); !kept)
            return kept.error();
        return id;
    });
    ASSERT_TRUE(added.isOk());
    const int before = window().documents().count();
    ASSERT_NE(nullptr, window().documents().openAgreement(*added));
    EXPECT_EQ(before + 1, window().documents().count());
    trigger(u"undo"_s);
    QTest::qWait(50);
    EXPECT_EQ(before, window().documents().count());
    trigger(u"redo"_s);
    EXPECT_EQ(before, window().documents().count());
}

/// A draft that is not to be, as when its agreement was read in signed meanwhile: it goes with its only text.
TEST_F(UndoneAgreementTest, AFirstDraftIsDeletedWithItsAgreement)
{
    auto& file = open();
    const auto otaru = store::AgreementStore(file.connection()).find(u"小樽市"_s);
    const auto added = file.edit(u"案"_s, [&]() -> Result<AgreementId> {
        model::Agreement agreement = *otaru;
        agreement.id = {};
        agreement.title += u"（案）"_s;
        auto id = store::AgreementStore(file.connection()).add(agreement);
        auto revision = store::RevisionStore(file.connection()).newest(otaru->id);
        revision->id = {};
        revision->agreement = *id;
        revision->state = model::RevisionState::Draft;
        revision->digest.clear();
        if (const auto kept = store::RevisionStore(file.connection()).addDraft(*revision); !kept)
            return kept.error();
        return id;
    });
    ASSERT_TRUE(added.isOk());
    const int before = window().documents().count();
    auto* tab = window().documents().openAgreement(*added);
    ASSERT_NE(nullptr, tab);
    auto* remove = named<QPushButton>(*tab, u"removeDraft"_s);
    ASSERT_TRUE(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return window().documents().count() == before; }));
    EXPECT_FALSE(store::AgreementStore(file.connection()).agreement(*added)->has_value());
    trigger(u"undo"_s);
    EXPECT_TRUE(store::AgreementStore(file.connection()).agreement(*added)->has_value());
    // A signed text offers nothing of the kind.
    auto* signedTab = window().documents().openAgreement(otaru->id);
    EXPECT_FALSE(named<QPushButton>(*signedTab, u"removeDraft"_s)->isVisible());
}

} // namespace tests
