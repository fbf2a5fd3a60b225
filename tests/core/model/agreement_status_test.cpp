// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement_status.h"

#include <gtest/gtest.h>

using namespace core;
using namespace core::model;

namespace {

constexpr auto kDay = [] { return QDate(2024, 4, 1); };

RevisionSummary signedText(std::optional<QDate> from)
{
    RevisionSummary revision;
    revision.state = RevisionState::Signed;
    revision.inForceFrom = from;
    return revision;
}

RevisionSummary draft()
{
    return {};
}

TEST(AgreementStatus, IsThatOfTheNewestTextThatHasBegun)
{
    EXPECT_EQ(standingOf({}, kDay()).status, AgreementStatus::None);
    EXPECT_EQ(standingOf({draft()}, kDay()), (AgreementStanding{AgreementStatus::Draft, true}));
    EXPECT_EQ(standingOf({signedText(kDay())}, kDay()), (AgreementStanding{AgreementStatus::InForce, false}));
    EXPECT_EQ(standingOf({signedText(kDay().addDays(1)), draft()}, kDay()),
              (AgreementStanding{AgreementStatus::NotYet, true}));
    RevisionSummary old = signedText(kDay().addYears(-3));
    old.endedOn = kDay();
    EXPECT_EQ(standingOf({old}, kDay()).status, AgreementStatus::Ended);
    EXPECT_EQ(standingOf({old}, kDay().addDays(-1)).status, AgreementStatus::InForce);
    EXPECT_EQ(standingOf({signedText(kDay().addDays(-1)), old}, kDay()).status, AgreementStatus::InForce)
        << "in whatever order they come";
}

TEST(AgreementStatus, AnAmendmentWithoutADayIsWaitingForIt)
{
    RevisionSummary open = signedText(std::nullopt);
    EXPECT_EQ(standingOf({open}, kDay()).status, AgreementStatus::None) << "nobody knows when, or whether";
    open.amendment = AmendmentAgreementId{4};
    EXPECT_EQ(standingOf({open}, kDay()).status, AgreementStatus::NotYet);
    EXPECT_EQ(standingOf({signedText(kDay()), open}, kDay()).status, AgreementStatus::InForce);
}

TEST(AgreementStatus, WhatCanEndIsTheNewestSignedTextThatHasNotEnded)
{
    const std::vector<RevisionSummary> first{signedText(kDay()), draft()};
    EXPECT_EQ(endableText(first), &first.front()) << "a draft ends nothing";
    const std::vector<RevisionSummary> second{signedText(kDay()), signedText(kDay().addYears(1))};
    EXPECT_EQ(endableText(second), &second.back());
    std::vector<RevisionSummary> ended = second;
    ended.back().state = RevisionState::Abolished;
    EXPECT_EQ(endableText(ended), nullptr) << "the older one does not come back";
    EXPECT_EQ(endableText({}), nullptr);
}

TEST(AgreementStatus, OfTwoAgreementsTheOneInForceMattersMore)
{
    using enum AgreementStatus;
    EXPECT_TRUE(mattersMore(InForce, NotYet));
    EXPECT_TRUE(mattersMore(NotYet, Draft));
    EXPECT_TRUE(mattersMore(Draft, Ended));
    EXPECT_TRUE(mattersMore(Ended, None));
    EXPECT_FALSE(mattersMore(Ended, InForce));
    EXPECT_FALSE(mattersMore(InForce, InForce));
}

} // namespace
