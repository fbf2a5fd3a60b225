// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample_amendment.h"

#include "core/model/edit/role_cell_edit.h"
#include "core/model/edit/role_table_edit.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using model::Provision;
using model::ProvisionKind;

namespace app {

namespace {

LineageId named(const Provision& root, ProvisionKind kind, const QString& words)
{
    const auto all = model::allOfKind(root, kind);
    const auto found =
        std::find_if(all.begin(), all.end(), [&words](const Provision* node) { return node->text == words; });
    return found == all.end() ? LineageId() : (*found)->lineage;
}

Result<void> take(Provision& root, Result<model::EditOutcome> outcome)
{
    if (!outcome)
        return outcome.error();
    root = std::move(outcome->root);
    return {};
}

Result<void> reword(Provision& root, const QString& row, const QString& content)
{
    const LineageId column = named(root, ProvisionKind::Column, u"内容"_s);
    return take(root, model::setRole(root, named(root, ProvisionKind::Initiative, row), column, content));
}

Result<void> addRow(Provision& root, const QString& behind, const QString& name, const QString& content)
{
    if (auto added = take(root, model::addInitiative(root, named(root, ProvisionKind::Initiative, behind), name));
        !added)
        return added;
    if (auto worded = reword(root, name, content); !worded)
        return worded;
    const LineageId row = named(root, ProvisionKind::Initiative, name);
    for (const QString& head : {u"甲の役割"_s, u"乙の役割"_s}) {
        const LineageId column = named(root, ProvisionKind::Column, head);
        if (auto filled = take(root, model::applyPattern(root, row, column, model::RolePattern::Joint)); !filled)
            return filled;
    }
    return {};
}

} // namespace

Result<void> changeForAmendment(Provision& root)
{
    if (auto done = reword(root, u"災害対策"_s,
                           u"災害時の相互応援、備蓄に関する情報の共有、合同訓練の実施、避難所の相互利用等を行う。"_s);
        !done)
        return done;
    if (auto done = reword(root, u"環境"_s,
                           u"廃棄物の減量、再生可能エネルギーの利用の拡大、脱炭素に関する住民への啓発等を行う。"_s);
        !done)
        return done;
    if (auto done = addRow(root, u"地域医療"_s, u"感染症対策"_s,
                           u"感染症の予防に関する情報の共有、衛生用品の共同での備蓄等を行う。"_s);
        !done)
        return done;
    return take(root, model::removeInitiative(root, named(root, ProvisionKind::Initiative, u"土地利用"_s)));
}

} // namespace app
