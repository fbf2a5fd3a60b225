// SPDX-License-Identifier: GPL-3.0-or-later
// The words under which enums are stored: each has one, and it leads back.
#include "core/model/agreement.h"
#include "core/model/amendment_agreement.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"
#include "core/model/revision.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core::model;

namespace {

template <typename Value, typename ToName, typename FromName>
void expectNames(std::initializer_list<Value> values, const ToName& toName, const FromName& fromName)
{
    QSet<QString> names;
    for (const Value value : values) {
        const QString name = toName(value);
        EXPECT_FALSE(name.isEmpty());
        names.insert(name);
        ASSERT_TRUE(fromName(name).has_value());
        EXPECT_EQ(static_cast<int>(*fromName(name)), static_cast<int>(value));
    }
    EXPECT_EQ(names.size(), static_cast<qsizetype>(values.size()));
    EXPECT_FALSE(fromName(u"nonsense"_s).has_value());
    EXPECT_FALSE(fromName(QString()).has_value());
}

} // namespace

TEST(AggregateNamesTest, EveryValueHasOneWordThatLeadsBack)
{
    expectNames({MunicipalityKind::DesignatedCity, MunicipalityKind::CoreStatusCity, MunicipalityKind::City,
                 MunicipalityKind::Town, MunicipalityKind::Village},
                municipalityKindName, municipalityKindFromName);
    expectNames({AreaScheme::CoreCityArea, AreaScheme::SettlementArea, AreaScheme::FormerUnion}, areaSchemeName,
                areaSchemeFromName);
    expectNames({AgreementKind::Agreement, AgreementKind::Amendment, AgreementKind::Other}, agreementKindName,
                agreementKindFromName);
    expectNames({RevisionState::Draft, RevisionState::Signed, RevisionState::Superseded, RevisionState::Abolished},
                revisionStateName, revisionStateFromName);
    expectNames({AmendmentTextState::NotAtHand, AmendmentTextState::AtHand}, amendmentTextStateName,
                amendmentTextStateFromName);
}
