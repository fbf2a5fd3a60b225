// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_tabs.h"

#include "core/store/municipality_store.h"
#include "tests/ui/support/ui_support.h"
#include "ui/common/reload_when_seen.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace tests {

class DocumentTabsTest : public PageTest
{
};

TEST_F(DocumentTabsTest, ClosingTheFileReadsNoPageThatWaitsToBeSeen)
{
    const auto file = registry({});
    ui::shell::DocumentTabs tabs;
    int reloads = 0;
    const auto make = [&]() -> QWidget* {
        auto* page = new QWidget(&tabs);
        new ui::ReloadWhenSeen(*file, *page, ui::changesOf({u"municipality"}), [&] { ++reloads; });
        return page;
    };
    tabs.show();
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        tabs.bring(key, make, key, u"agreement"_s);
    for (const QString& front : {u"a"_s, u"c"_s, u"d"_s}) {
        tabs.bring(front, make, front, u"agreement"_s);
        model::Municipality one;
        one.name = u"市"_s + front;
        const auto added =
            file->edit(u"市町村を追加"_s, [&] { return store::MunicipalityStore(file->connection()).add(one); });
        ASSERT_TRUE(added.isOk());
    }
    tabs.bring(u"b"_s, make, {}, u"agreement"_s);
    reloads = 0;
    tabs.clearPages();
    EXPECT_EQ(tabs.count(), 0);
    EXPECT_EQ(reloads, 0) << "they were to be deleted";
}

} // namespace tests
