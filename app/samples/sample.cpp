// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample.h"

#include "app/samples/area_samples.h"

using namespace Qt::StringLiterals;

namespace app {

QStringList sampleNames()
{
    return {u"sapporo"_s, u"asahikawa"_s};
}

core::Result<void> fillWithSample(core::store::Connection& connection, const QString& name)
{
    if (!sampleNames().contains(name))
        return core::Error{core::ErrorCode::SampleUnknown, {name}, {}};
    return name == u"sapporo" ? fillSapporo(connection) : fillAsahikawa(connection);
}

} // namespace app
