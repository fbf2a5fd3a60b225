// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/change_words.h"

#include "core/store/past_rows.h"
#include "core/store/registry.h"
#include "core/store/tables.h"
#include "tests/support/qt_printing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core::store;

namespace tests {

TEST(ChangeWords, EveryTableAndColumnThatIsToldHasWords)
{
    const QTemporaryDir folder;
    RegistryOptions options;
    options.workingRoot = folder.path();
    const auto registry = Registry::create(folder.filePath(u"a.kyoyaku"_s), options);
    ASSERT_TRUE(registry.isOk());
    const QStringList silent{u"id"_s,          u"area_id"_s,   u"agreement_id"_s, u"revision_id"_s,
                             u"template_id"_s, u"parent_id"_s, u"lineage"_s};
    PastRows rows((*registry)->connection());
    for (const QString& table : trackedTables()) {
        if (table == u"signed_text")
            continue; // told by the digest
        // Words of one letter case and without underscores: never the name of the table itself.
        EXPECT_FALSE(ui::thingWords(table).contains(u'_')) << table.toStdString();
        const auto columns = rows.columns(table);
        ASSERT_TRUE(columns.isOk());
        for (const QString& column : *columns) {
            if (silent.contains(column))
                continue;
            EXPECT_FALSE(ui::fieldWords(column).contains(u'_')) << table.toStdString() << ' ' << column.toStdString();
        }
    }
}

TEST(ChangeWords, PlacesAndValuesRead)
{
    ValueChange change;
    change.table = u"provision"_s;
    change.column = u"text"_s;
    change.agreement = u"連携協約"_s;
    change.revision = 2;
    change.thing = u"第3条第1項"_s;
    EXPECT_EQ(ui::placeWords(change), u"連携協約 revision 2 第3条第1項 wording"_s);
    EXPECT_EQ(ui::valueWords(u"state"_s, u"signed"_s), u"signed"_s);
    EXPECT_EQ(ui::valueWords(u"text"_s, u"draft"_s), u"draft"_s);
    EXPECT_EQ(ui::valueWords(u"kind"_s, u"coreStatusCity"_s), u"core-status city"_s);
}

TEST(ChangeWords, EveryFaultHasWords)
{
    for (int kind = 0; kind <= static_cast<int>(FaultKind::HistoryUnreadable); ++kind) {
        Fault fault;
        fault.kind = static_cast<FaultKind>(kind);
        fault.agreement = u"協約"_s;
        fault.revision = 1;
        fault.place = u"第1条"_s;
        fault.column = u"text"_s;
        fault.signedValue = u"前"_s;
        fault.value = u"後"_s;
        fault.detail = u"詳細"_s;
        const QString words = ui::faultWords(fault);
        EXPECT_GT(words.size(), 10) << kind;
        EXPECT_FALSE(words.contains(u'%')) << words.toStdString();
    }
}

} // namespace tests
