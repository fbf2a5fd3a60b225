// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/unit_lines.h"

#include "core/model/text_lines.h"

#include <algorithm>

namespace core::amend {

namespace {

using Kind = model::ProvisionKind;

} // namespace

bool isCaption(const QString& line)
{
    return line.startsWith(u'（') && line.endsWith(u'）');
}

int itemLevel(const AmendedPath& path)
{
    return static_cast<int>(std::count_if(path.begin(), path.end(), [](const model::Provision* unit) {
        return unit->kind == Kind::Item || unit->kind == Kind::Subitem;
    }));
}

QStringList unitLines(const model::Provision& unit, const AmendedPath& path)
{
    switch (unit.kind) {
    case Kind::Paragraph:
        return model::paragraphLines(unit);
    case Kind::Item:
    case Kind::Subitem:
        return model::itemLines(unit, std::max(itemLevel(path), 1));
    default:
        return model::partLines(unit);
    }
}

} // namespace core::amend
