// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/draft_from_template.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::model;

namespace {

Provision signatureOf(const QString& symbol, const QString& municipality)
{
    Provision one = makeProvision(ProvisionKind::Signature);
    one.children = {makeProvision(ProvisionKind::SignatureSymbol, symbol),
                    makeProvision(ProvisionKind::SignatureMunicipality, municipality),
                    makeProvision(ProvisionKind::SignatureOffice, municipality + u'長')};
    return one;
}

TEST(DraftFromTemplate, NamesTheMemberAndKeepsTheLineage)
{
    Template value;
    value.root = makeProvision(ProvisionKind::Agreement);
    Provision block = makeProvision(ProvisionKind::SignatureBlock);
    block.children = {signatureOf(u"甲"_s, u"札幌市"_s), signatureOf(u"乙"_s, u"〇〇市"_s)};
    value.root.children = {makeProvision(ProvisionKind::Title, u"連携協約"_s),
                           makeProvision(ProvisionKind::Preamble, u"札幌市（甲）及び〇〇市（乙）は、〇〇市の区域で"_s),
                           block};
    const AgreementText text = draftFromTemplate(value, u"余市町"_s);
    EXPECT_EQ(text.root.children[1].text, u"札幌市（甲）及び余市町（乙）は、余市町の区域で"_s);
    EXPECT_EQ(text.root.children[1].lineage, value.root.children[1].lineage) << "copies of a template are one (系統)";
    EXPECT_EQ(text.root.children[2].children[1].children[2].text, u"余市町長"_s);
    EXPECT_EQ(text.parties, (std::vector<Party>{{u"甲"_s, u"札幌市"_s}, {u"乙"_s, u"余市町"_s}}));
    EXPECT_FALSE(text.signedOn.has_value());
}

} // namespace
