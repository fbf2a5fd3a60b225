// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/boundary_store.h"
#include "core/store/registry.h"
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"
#include "ui/map/map_page.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace core;
using ui::map::MapPage;

namespace tests {

class BoundarySizeTest : public PageTest
{
};

/// Sparse: it takes no room on the disk, and is refused before it is read.
TEST_F(BoundarySizeTest, AFileThatIsTooLargeSaysWhichOneToTakeInstead)
{
    const auto file = registry(u"sapporo"_s);
    ScriptedFilePrompt prompt;
    prompt.files = {path(u"N03-26_260101.geojson"_s)};
    QFile large(prompt.files.front());
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(qint64(1100) * 1024 * 1024));
    ScriptedPrinter printer;
    MapPage page(*file, prompt, printer, {});
    QSignalSpy told(&page, &MapPage::told);
    QSignalSpy failed(&page, &MapPage::failed);
    page.importBoundaries();
    ASSERT_TRUE(waitFor([&] { return told.count() + failed.count() == 1; }));
    ASSERT_EQ(told.count(), 1);
    const QString words = told.front().front().toString();
    EXPECT_TRUE(words.contains(u"1100 MB"_s) && words.contains(u"1024 MB"_s) && words.contains(u"prefecture"_s))
        << words.toStdString();
    const auto set = store::BoundaryStore(file->connection()).current();
    ASSERT_TRUE(set);
    EXPECT_FALSE(set->has_value()) << "nothing is kept";
}

} // namespace tests
