// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_list.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

namespace {

struct EntryId
{
    qint64 value = 0;
    bool operator==(const EntryId&) const = default;
};

struct Entry
{
    EntryId id;
    QString words;
    bool operator==(const Entry&) const = default;
};

/// What keepById() does, in order; an act on the words "refused" fails.
struct Acts
{
    QStringList done;

    Result<void> keep(const std::vector<Entry>& known, const std::vector<Entry>& wanted)
    {
        return keepById<EntryId>(
            known, wanted,
            [&](EntryId id) {
                done.append(u"remove %1"_s.arg(id.value));
                return Result<void>();
            },
            [&](const Entry& entry) {
                done.append(u"change %1 %2"_s.arg(entry.id.value).arg(entry.words));
                return Result<void>();
            },
            [&](const Entry& entry) -> Result<EntryId> {
                if (entry.words == u"refused"_s)
                    return Error{ErrorCode::DiskFull, {entry.words}, {}};
                done.append(u"add %1"_s.arg(entry.words));
                return EntryId{99};
            });
    }
};

} // namespace

TEST(RowListTest, OnlyWhatDiffersIsTouched)
{
    Acts acts;
    ASSERT_TRUE(acts.keep({{{1}, u"a"_s}, {{2}, u"b"_s}, {{3}, u"c"_s}}, {{{3}, u"C"_s}, {{1}, u"a"_s}, {{}, u"d"_s}}));
    EXPECT_EQ(acts.done, QStringList({u"remove 2"_s, u"change 3 C"_s, u"add d"_s}));
}

TEST(RowListTest, NewRowsOfTheSameWordsAreAllAdded)
{
    Acts acts;
    ASSERT_TRUE(acts.keep({{{1}, u"a"_s}}, {{{1}, u"a"_s}, {{}, u"a"_s}, {{}, u"a"_s}}));
    EXPECT_EQ(acts.done, QStringList({u"add a"_s, u"add a"_s}));
}

TEST(RowListTest, TheFirstFailureEndsIt)
{
    Acts acts;
    const auto kept = acts.keep({}, {{{}, u"a"_s}, {{}, u"refused"_s}, {{}, u"b"_s}});
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().args, QStringList{u"refused"_s});
    EXPECT_EQ(acts.done, QStringList{u"add a"_s});
}

} // namespace tests
