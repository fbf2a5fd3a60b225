// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample.h"

#include "app/samples/area_samples.h"

#include "core/store/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

QStringList sampleNames()
{
    return {u"sapporo"_s, u"asahikawa"_s};
}

core::Result<void> fillWithSample(core::store::Registry& registry, const QString& name)
{
    if (!sampleNames().contains(name))
        return core::Error{core::ErrorCode::SampleUnknown, {name}, {}};
    return registry.edit(QCoreApplication::translate("Edits", "Fill with the sample"), [&] {
        return name == u"sapporo" ? fillSapporo(registry.connection()) : fillAsahikawa(registry.connection());
    });
}

} // namespace app
