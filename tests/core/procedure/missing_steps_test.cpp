// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/missing_steps.h"

#include "tests/core/procedure/procedure_support.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::procedure;
using model::StepKind;

namespace tests {

namespace {

model::CouncilSession session(MunicipalityId council, const QString& name, QDate opens, QDate closes)
{
    return {{}, council, name, opens, closes, std::nullopt};
}

} // namespace

TEST(MissingSteps, OfASignedTextAreThoseOfTheLawAndThePublication)
{
    EXPECT_TRUE(missingSteps(finishedCase()).empty());
    auto one = finishedCase();
    one.steps.clear();
    const std::vector<MissingStep> expected{
        {kCoreCity, StepKind::Resolution, true}, {kCoreCity, StepKind::Notice, true},
        {kCoreCity, StepKind::Report, true},     {kCoreCity, StepKind::Publication, false},
        {kMember, StepKind::Resolution, true},   {kMember, StepKind::Notice, true},
        {kMember, StepKind::Report, true},       {kMember, StepKind::Publication, false}};
    EXPECT_EQ(missingSteps(one), expected);
}

TEST(MissingSteps, APlannedStepIsStillMissing)
{
    auto one = finishedCase();
    stepIn(one, kMember, StepKind::Report).isPlanned = true;
    const std::vector<MissingStep> expected{{kMember, StepKind::Report, true}};
    EXPECT_EQ(missingSteps(one), expected);
}

TEST(MissingSteps, OfADraftAreThoseBeforeOneThatIsDone)
{
    EXPECT_TRUE(missingSteps(draftCase()).empty());
    auto one = finishedCase();
    one.isDraft = true;
    one.signedOn.reset();
    std::erase_if(one.steps, [](const auto& step) { return step.kind != StepKind::Resolution; });
    const std::vector<MissingStep> expected{{kCoreCity, StepKind::Consultation, false},
                                            {kCoreCity, StepKind::Bill, false},
                                            {kMember, StepKind::Consultation, false},
                                            {kMember, StepKind::Bill, false}};
    EXPECT_EQ(missingSteps(one), expected);
}

TEST(Deadlines, AreCountedBackFromTheConvocation)
{
    auto one = draftCase();
    one.sessions = {session(kCoreCity, u"第2回定例会"_s, QDate(2024, 5, 20), QDate(2024, 6, 7)),
                    session(kMember, u"6月定例会"_s, QDate(2024, 6, 10), QDate(2024, 6, 14))};
    const std::vector<Deadline> expected{{kCoreCity, StepKind::Consultation, QDate(2024, 4, 13), u"第2回定例会"_s},
                                         {kCoreCity, StepKind::Bill, QDate(2024, 5, 13), u"第2回定例会"_s},
                                         {kCoreCity, StepKind::Resolution, QDate(2024, 6, 7), u"第2回定例会"_s},
                                         // Three days in a town.
                                         {kMember, StepKind::Consultation, QDate(2024, 5, 8), u"6月定例会"_s},
                                         {kMember, StepKind::Bill, QDate(2024, 6, 7), u"6月定例会"_s},
                                         {kMember, StepKind::Resolution, QDate(2024, 6, 14), u"6月定例会"_s}};
    EXPECT_EQ(deadlinesOf(one, QDate(2024, 4, 1)), expected);
}

TEST(Deadlines, TakeTheNextSessionAndTheDayOfTheOffice)
{
    auto one = draftCase();
    one.sessions = {session(kMember, u"9月定例会"_s, QDate(2024, 9, 9), QDate(2024, 9, 13)),
                    session(kMember, u"3月定例会"_s, QDate(2024, 3, 4), QDate(2024, 3, 14)),
                    session(kMember, u"6月定例会"_s, QDate(2024, 6, 10), QDate(2024, 6, 14))};
    one.sessions.back().billsDueOn = QDate(2024, 5, 31);
    model::LeadTimes leads;
    leads.settledBeforeBill = 14;
    const auto deadlines = deadlinesOf(one, QDate(2024, 4, 1), leads);
    ASSERT_EQ(deadlines.size(), 3U);
    EXPECT_EQ(deadlines[0].due, QDate(2024, 5, 17));
    EXPECT_EQ(deadlines[1].due, QDate(2024, 5, 31));
    EXPECT_EQ(deadlines[2].session, u"6月定例会"_s);
    EXPECT_EQ(deadlinesOf(one, QDate(2024, 5, 31))[0].session, u"6月定例会"_s) << "the last day for bills";
    EXPECT_EQ(deadlinesOf(one, QDate(2024, 6, 1))[0].session, u"9月定例会"_s) << "no bill reaches it any more";
    // A bill that is put stays in its session until that closes.
    one.steps.push_back({{}, {}, kMember, model::StepKind::Bill, QDate(2024, 5, 30), false, u"12"_s, {}});
    ASSERT_EQ(deadlinesOf(one, QDate(2024, 6, 14)).size(), 2U);
    EXPECT_EQ(deadlinesOf(one, QDate(2024, 6, 14))[1].session, u"6月定例会"_s);
    EXPECT_EQ(deadlinesOf(one, QDate(2024, 6, 15))[0].session, u"9月定例会"_s) << "it was not voted on";
}

TEST(Deadlines, ALateBillIsToldWhereNoLaterSessionIsKept)
{
    auto one = draftCase();
    one.sessions = {session(kMember, u"6月定例会"_s, QDate(2024, 6, 10), QDate(2024, 6, 14))};
    const auto deadlines = deadlinesOf(one, QDate(2024, 6, 12));
    ASSERT_EQ(deadlines.size(), 3U);
    EXPECT_EQ(deadlines[1].due, QDate(2024, 6, 7)) << "three days before the opening, and past";
}

TEST(Deadlines, AreCountedWithTheDaysOfTheOffice)
{
    auto one = draftCase();
    one.sessions = {session(kCoreCity, u"第2回定例会"_s, QDate(2024, 5, 20), QDate(2024, 6, 7)),
                    session(kMember, u"6月定例会"_s, QDate(2024, 6, 10), QDate(2024, 6, 14))};
    const auto deadlines = deadlinesOf(one, QDate(2024, 4, 1), {40, 10, 5});
    ASSERT_EQ(deadlines.size(), 6U);
    EXPECT_EQ(deadlines[1].due, QDate(2024, 5, 10)) << "ten days before the opening in a city";
    EXPECT_EQ(deadlines[0].due, QDate(2024, 3, 31)) << "forty days before that";
    EXPECT_EQ(deadlines[4].due, QDate(2024, 6, 5)) << "five days before the opening in a town";
    EXPECT_EQ(deadlines[3].due, QDate(2024, 4, 26));
}

TEST(MissingSteps, OfATextThatIsNotInTheFileAreNone)
{
    auto one = finishedAmendment();
    one.steps.clear();
    EXPECT_FALSE(missingSteps(one).empty());
    one.revision = {};
    EXPECT_TRUE(missingSteps(one).empty());
}

TEST(Deadlines, OfStepsThatAreDoneAndOfSignedTextsAreNone)
{
    auto one = finishedCase();
    one.sessions = {session(kMember, u"6月定例会"_s, QDate(2024, 6, 10), QDate(2024, 6, 14))};
    EXPECT_TRUE(deadlinesOf(one, QDate(2024, 4, 1)).empty());
    one.isDraft = true;
    one.signedOn.reset();
    removeStep(one, kMember, StepKind::Resolution);
    const auto deadlines = deadlinesOf(one, QDate(2024, 4, 1));
    ASSERT_EQ(deadlines.size(), 1U);
    EXPECT_EQ(deadlines[0].kind, StepKind::Resolution);
}

TEST(StepNumbers, AreKeptBare)
{
    EXPECT_EQ(model::bareNumber(u"議案第12号"_s), u"12"_s);
    EXPECT_EQ(model::bareNumber(u"第１２号"_s), u"12"_s);
    EXPECT_EQ(model::bareNumber(u"17"_s), u"17"_s);
    EXPECT_EQ(model::bareNumber(u"第17号の2"_s), u"17の2"_s);
    EXPECT_EQ(model::bareNumber(u"第3号議案"_s), u"3"_s);
    EXPECT_EQ(model::bareNumber(u"専決"_s), u"専決"_s);
}

} // namespace tests
