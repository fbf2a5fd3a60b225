// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/joining_day.h"

#include "core/store/metro_area_store.h"
#include "core/store/signed_agreement_import.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class JoiningDayTest : public StoreFixture
{
protected:
    void setMemberships(MetroAreaId id, const std::vector<model::Membership>& memberships)
    {
        auto area = MetroAreaStore(connection()).area(id);
        REQUIRE_OK(area);
        (*area)->memberships = memberships;
        REQUIRE_OK(registry().edit(u"圏域を変更"_s, [&] { return MetroAreaStore(connection()).change(**area); }));
    }
    [[nodiscard]] std::optional<QDate> joinedOn(MetroAreaId id)
    {
        const auto area = MetroAreaStore(connection()).area(id);
        return (*area)->memberships.front().from;
    }
    void enter(AgreementId agreement, QDate day)
    {
        REQUIRE_OK(registry().edit(u"加入日"_s, [&] { return enterJoiningDay(connection(), agreement, day); }));
    }
};

TEST_F(JoiningDayTest, IsEnteredOnlyWhereItIsOpen)
{
    const Pair pair = addPair();
    EXPECT_FALSE(*isJoiningDayOpen(connection(), pair.agreement));
    enter(pair.agreement, QDate(2025, 7, 1));
    EXPECT_EQ(joinedOn(pair.area), QDate(2019, 4, 1)) << "what is kept stays";
    setMemberships(pair.area, {{pair.member, std::nullopt, std::nullopt, u"理由"_s}});
    EXPECT_TRUE(*isJoiningDayOpen(connection(), pair.agreement));
    enter(pair.agreement, QDate(2025, 7, 1));
    EXPECT_EQ(joinedOn(pair.area), QDate(2025, 7, 1));
    EXPECT_FALSE(*isJoiningDayOpen(connection(), pair.agreement));
}

TEST_F(JoiningDayTest, WhoLeftAndCameBackIsLeftAlone)
{
    const Pair pair = addPair();
    setMemberships(pair.area, {{pair.member, std::nullopt, QDate(2020, 3, 31), {}},
                               {pair.member, std::nullopt, std::nullopt, {}}});
    EXPECT_FALSE(*isJoiningDayOpen(connection(), pair.agreement));
    setMemberships(pair.area, {{pair.member, std::nullopt, QDate(2020, 3, 31), {}}});
    EXPECT_FALSE(*isJoiningDayOpen(connection(), pair.agreement)) << "it has left";
    setMemberships(pair.area, {});
    EXPECT_FALSE(*isJoiningDayOpen(connection(), pair.agreement)) << "it is no member";
}

TEST_F(JoiningDayTest, AnAgreementReadInEntersItToo)
{
    const Pair pair = addPair();
    setMemberships(pair.area, {{pair.member, std::nullopt, std::nullopt, u"理由"_s}});
    ReadAgreement read;
    read.text = smallText(u"札幌市"_s, u"小樽市"_s);
    read.sourceFileName = u"otaru.txt"_s;
    const std::vector<model::Municipality> master;
    REQUIRE_OK(registry().edit(u"文書を取り込む"_s, [&]() -> Result<void> {
        SignedAgreementImport import(connection(), master, {});
        const auto added = import.add(read);
        return added ? Result<void>() : Result<void>(added.error());
    }));
    EXPECT_EQ(joinedOn(pair.area), QDate(2019, 4, 1));
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(joinedOn(pair.area), std::nullopt);
}

} // namespace tests
