// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/wording/wording.h"

#include <algorithm>
#include <array>

namespace core::recognise {
namespace {

using Kind = model::ProvisionKind;

/// Sentences that follow 「Xについて、」 in the role cells, X being the contents without 「を行う。」.
constexpr std::array<QStringView, 4> kRolePhrases = {
    u"圏域の中心となって取り組む。",
    u"甲に対し必要な協力をする。",
    u"乙と協力して取り組む。",
    u"甲と協力して取り組む。",
};

bool followsPattern(QStringView contents, QStringView role)
{
    if (!role.startsWith(contents))
        return false;
    QStringView rest = role.sliced(contents.size());
    if (!rest.startsWith(u"について"))
        return false;
    rest = rest.sliced(4);
    if (!rest.startsWith(u'、') && !rest.startsWith(u'，'))
        return false;
    rest = rest.sliced(1);
    return std::find(kRolePhrases.begin(), kRolePhrases.end(), rest) != kRolePhrases.end();
}

} // namespace

void checkRolePatterns(Draft& draft)
{
    for (const model::Provision* table : model::allOfKind(draft.text.root, Kind::RoleTable)) {
        int cells = 0;
        for (const model::Provision* initiative : model::allOfKind(*table, Kind::Initiative)) {
            if (initiative->children.size() < 2)
                continue;
            QStringView contents(initiative->children.front().text);
            if (!contents.endsWith(u"を行う。"))
                continue;
            contents.chop(4);
            for (size_t i = 1; i < initiative->children.size(); ++i)
                cells += followsPattern(contents, initiative->children[i].text) ? 1 : 0;
        }
        if (cells > 0)
            draft.findings.info(model::FindingCode::RolePatternsFound, draft.places.value(table->lineage), {},
                                {QString::number(cells)});
    }
}

} // namespace core::recognise
