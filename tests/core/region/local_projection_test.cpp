// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/local_projection.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include <cmath>

using namespace core::region;
using core::model::BoundaryBounds;
using core::model::BoundaryPoint;

namespace tests {

double metresBetween(QPointF a, QPointF b)
{
    return 1000 * std::hypot(a.x() - b.x(), a.y() - b.y());
}

TEST(LocalProjection, LiesWithinTwoMetresAllOverTheCountry)
{
    const MapProjection projection(137.0, 37.0);
    QRandomGenerator random(4);
    double farthest = 0;
    for (const BoundaryPoint corner :
         {BoundaryPoint{127'300'000, 26'000'000}, BoundaryPoint{144'800'000, 43'300'000},
          BoundaryPoint{136'600'000, 36'500'000}, BoundaryPoint{122'900'000, 24'000'000}}) {
        for (const qint32 width : {1'000, 200'000, LocalProjection::kWidest}) {
            const BoundaryBounds bounds{corner, {corner.longitude + width, corner.latitude + width}};
            const LocalProjection local(projection, bounds);
            for (int i = 0; i < 200; ++i) {
                const BoundaryPoint point{corner.longitude + random.bounded(width + 1),
                                          corner.latitude + random.bounded(width + 1)};
                farthest = std::max(farthest, metresBetween(local.place(point), projection.place(point)));
            }
        }
    }
    EXPECT_LT(farthest, 2.0);
    EXPECT_GT(farthest, 0.0) << "a polynomial, not the projection itself";
}

TEST(LocalProjection, IsTheProjectionWhereItCannotBeLocal)
{
    const MapProjection projection(139.7, 35.7);
    // 小笠原村: 17 degrees of longitude.
    const LocalProjection wide(projection, {{136'069'000, 20'422'000}, {153'986'000, 27'746'000}});
    EXPECT_EQ(wide.place({142'190'000, 27'090'000}), projection.place(142.19, 27.09));
    const LocalProjection point(projection, {{140'000'000, 36'000'000}, {140'000'000, 36'000'000}});
    EXPECT_EQ(point.place({140'000'000, 36'000'000}), projection.place(140.0, 36.0));
    const LocalProjection local(projection, {{140'000'000, 36'000'000}, {140'100'000, 36'100'000}});
    EXPECT_EQ(local.place({140'300'000, 36'050'000}), projection.place(BoundaryPoint{140'300'000, 36'050'000}))
        << "beside its bounds";
}

} // namespace tests
