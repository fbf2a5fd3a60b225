// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reload_when_seen.h"

#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "tests/ui/support/ui_support.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace core;
using ui::ReloadWhenSeen;

namespace {

class ReloadWhenSeenTest : public tests::PageTest
{
protected:
    void addMunicipality(const QString& code)
    {
        model::Municipality one;
        one.code = code;
        one.name = u"市"_s + code;
        ASSERT_TRUE(file->edit(u"市町村を追加"_s, [&] { return store::MunicipalityStore(file->connection()).add(one); })
                        .isOk());
    }
    void addArea()
    {
        model::MetroArea area;
        area.name = u"圏域"_s;
        ASSERT_TRUE(
            file->edit(u"圏域を追加"_s, [&] { return store::MetroAreaStore(file->connection()).add(area); }).isOk());
    }
    ReloadWhenSeen* following(QWidget& widget, const ui::Concern& concern)
    {
        return new ReloadWhenSeen(*file, widget, concern, [this] { ++reloads; });
    }

    std::unique_ptr<store::Registry> file = registry({});
    int reloads = 0;
};

TEST_F(ReloadWhenSeenTest, WhatIsSeenFollowsAtOnceWhatConcernsIt)
{
    QWidget page;
    const auto* follow = following(page, ui::changesOf({u"municipality", u"statistic"}));
    page.show();
    EXPECT_EQ(reloads, 0) << "a page reads at first itself";
    addMunicipality(u"012025"_s);
    EXPECT_EQ(reloads, 1);
    addArea();
    EXPECT_EQ(reloads, 1) << "another table";
    ASSERT_TRUE(file->undo().isOk());
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(reloads, 2) << "undo as every edit";
    EXPECT_FALSE(follow->isWaiting());
}

TEST_F(ReloadWhenSeenTest, WhatIsHiddenReadsOnceWhenItIsShown)
{
    QTabWidget tabs;
    auto* front = new QWidget(&tabs);
    auto* behind = new QWidget(&tabs);
    tabs.addTab(front, {});
    tabs.addTab(behind, {});
    const auto* follow = following(*behind, ui::changesOf({u"municipality"}));
    tabs.show();
    addArea();
    EXPECT_FALSE(follow->isWaiting()) << "nothing of the page";
    addMunicipality(u"012025"_s);
    addMunicipality(u"012033"_s);
    EXPECT_EQ(reloads, 0);
    EXPECT_TRUE(follow->isWaiting());
    tabs.setCurrentWidget(behind);
    EXPECT_EQ(reloads, 1) << "two edits, one reading";
    tabs.setCurrentWidget(front);
    tabs.setCurrentWidget(behind);
    EXPECT_EQ(reloads, 1) << "nothing has changed since";
}

TEST_F(ReloadWhenSeenTest, WhoAsksAHiddenPageHasItCatchUp)
{
    QWidget page;
    auto* follow = following(page, ui::changesOf({u"municipality"}));
    follow->catchUp();
    EXPECT_EQ(reloads, 0) << "it is up to date";
    addMunicipality(u"012025"_s);
    follow->catchUp();
    follow->catchUp();
    EXPECT_EQ(reloads, 1);
    page.show();
    EXPECT_EQ(reloads, 1) << "it was read already";
}

TEST_F(ReloadWhenSeenTest, AMergeConcernsEveryPage)
{
    QWidget page;
    following(page, ui::changesOf({u"statistic"}));
    Q_EMIT file->reloaded();
    EXPECT_EQ(reloads, 0);
    page.show();
    EXPECT_EQ(reloads, 1);
    Q_EMIT file->reloaded();
    EXPECT_EQ(reloads, 2);
}

TEST_F(ReloadWhenSeenTest, ARegistryThatIsClosedIsNotRead)
{
    QWidget page;
    auto* follow = following(page, ui::changesOf({u"municipality"}));
    addMunicipality(u"012025"_s);
    ASSERT_TRUE(follow->isWaiting());
    file.reset();
    page.show();
    follow->catchUp();
    EXPECT_EQ(reloads, 0);
}

TEST_F(ReloadWhenSeenTest, AnEntryInTheLedgerAloneIsNoNews)
{
    const ui::Concern concern = ui::changesBeside(u"issued_paper");
    EXPECT_FALSE(concern({{{u"issued_paper"_s, {1}, {}, {}}}}));
    EXPECT_TRUE(concern({{{u"issued_paper"_s, {1}, {}, {}}, {u"provision"_s, {}, {7}, {}}}}));
    EXPECT_TRUE(concern({{{u"provision"_s, {}, {7}, {}}}}));
}

} // namespace
