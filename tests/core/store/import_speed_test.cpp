// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agreement_store.h"
#include "core/store/revision_store.h"
#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

using ImportSpeedTest = StoreFixture;

namespace {

/// About 150 provisions, as a real agreement has.
model::AgreementText longText()
{
    model::AgreementText text = smallText(u"札幌市"_s, u"小樽市"_s);
    model::Provision& table = text.root.children.back();
    const model::Provision section = table.children.back();
    for (int i = 0; i < 22; ++i) {
        model::Provision copy = section;
        model::visit(copy, [](model::Provision& node) { node.lineage = LineageId::create(); });
        model::visit(copy, [&](model::Provision& node) {
            if (node.kind == model::ProvisionKind::Role)
                node.text =
                    u"圏域の住民が利用できるよう、圏域の中心となって取組を進めるとともに、必要な経費を負担する。"_s;
        });
        table.children.push_back(std::move(copy));
    }
    return text;
}

} // namespace

TEST_F(ImportSpeedTest, FourHundredAgreementsInOneEdit)
{
    const Pair pair = addPair();
    constexpr int kAgreements = 400;
    std::vector<model::Revision> revisions(kAgreements);
    for (model::Revision& revision : revisions)
        revision.text = longText();
    size_t nodes = 0;
    model::visit(revisions.front().text.root, [&](const model::Provision&) { ++nodes; });

    QElapsedTimer timer;
    timer.start();
    REQUIRE_OK(registry().edit(u"取込"_s, [&]() -> Result<void> {
        for (model::Revision& revision : revisions) {
            auto agreement = AgreementStore(connection()).add({{}, pair.area, pair.core, pair.member, u"協約"_s});
            if (!agreement)
                return agreement.error();
            revision.agreement = *agreement;
            if (auto id = RevisionStore(connection()).addSigned(revision); !id)
                return id.error();
        }
        return {};
    }));
    const qint64 imported = timer.restart();
    REQUIRE_OK(registry().undo());
    const qint64 undone = timer.restart();
    REQUIRE_OK(registry().redo());
    const qint64 redone = timer.restart();
    REQUIRE_OK(registry().save());
    const qint64 saved = timer.restart();
    auto read = RevisionStore(connection()).newest(revisions.back().agreement);
    const qint64 loaded = timer.nsecsElapsed() / 1000;
    REQUIRE_OK(read);
    EXPECT_TRUE(read->text == revisions.back().text);
    timer.restart();
    reopen();
    std::cout << kAgreements << " agreements of " << nodes << " provisions: import " << imported << " ms, undo "
              << undone << " ms, redo " << redone << " ms, save " << saved << " ms, reopen " << timer.elapsed()
              << " ms, one loaded " << loaded << " us\n";
    // Far above what is measured: this only catches growth that is worse than linear, under any load and sanitizer.
    EXPECT_LT(imported, 60'000);
}

} // namespace tests
