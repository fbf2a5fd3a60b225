// SPDX-License-Identifier: GPL-3.0-or-later
// A long random walk over the edits of all stores, and all the way back.
#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/provision_store.h"
#include "core/store/revision_store.h"
#include "core/store/template_store.h"
#include "tests/core/store/store_fixture.h"

#include <QLoggingCategory>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using model::Provision;
using model::ProvisionKind;

namespace tests {

class RandomWalkTest : public StoreFixture
{
protected:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    template <typename Values>
    const auto& oneOf(const Values& values)
    {
        return values[static_cast<size_t>(below(static_cast<int>(values.size())))];
    }
    QString word() { return u"語%1"_s.arg(below(1000)); }
    QDate day() { return QDate(2015, 1, 1).addDays(below(4000)); }

    RevisionId anyRevision(const Pair& pair)
    {
        const auto all = RevisionStore(connection()).ofAgreement(pair.agreement);
        return all && !all->empty() ? oneOf(*all).id : RevisionId();
    }
    /// One edit of one text; refused when it breaks the grammar or the revision is signed, which is part of the walk.
    Result<void> editText(RevisionId id)
    {
        auto revision = RevisionStore(connection()).revision(id);
        if (!revision)
            return revision.error();
        std::vector<Provision*> nodes;
        model::visit((*revision)->text.root, [&](Provision& node) { nodes.push_back(&node); });
        const LineageId node = oneOf(nodes)->lineage;
        ProvisionStore store(connection());
        switch (below(6)) {
        case 0:
            return store.changeText({id, node}, word());
        case 1:
            return store.changeCaption({id, node}, word());
        case 2:
            return store.insert({id, node}, below(5), model::makeProvision(ProvisionKind::Text, word()));
        case 3:
            return store.move({id, node}, oneOf(nodes)->lineage, below(8));
        case 4:
            return store.remove({id, node});
        default:
            (*revision)->text.copies = below(5);
            std::shuffle((*revision)->text.root.children.begin(), (*revision)->text.root.children.end(), m_random);
            return RevisionStore(connection()).changeDraft(**revision);
        }
    }
    template <typename Value>
    static Result<void> withoutValue(const Result<Value>& result)
    {
        return result ? Result<void>() : Result<void>(result.error());
    }
    Result<void> editAgreement(const Pair& pair)
    {
        RevisionStore revisions(connection());
        const RevisionId id = anyRevision(pair);
        switch (below(6)) {
        case 0: {
            model::Revision revision;
            revision.agreement = pair.agreement;
            revision.text = smallText(word(), word());
            return withoutValue(revisions.addDraft(revision));
        }
        case 1:
            return revisions.registerSignature(id);
        case 2:
            return revisions.supersede(id);
        case 3:
            return revisions.abolish(id, day());
        case 4:
            return revisions.remove(id);
        default:
            return withoutValue(
                AgreementStore(connection())
                    .addAmendment({{}, pair.agreement, day(), word(), id, {}, model::AmendmentTextState::NotAtHand}));
        }
    }
    Result<void> editRegion(const Pair& pair)
    {
        MunicipalityStore municipalities(connection());
        MetroAreaStore areas(connection());
        switch (below(7)) {
        case 0:
            return withoutValue(municipalities.add(municipality(word())));
        case 1: {
            model::Municipality changed = oneOf(*municipalities.all());
            changed.name = word();
            changed.areaKm2 = below(100);
            return municipalities.change(changed);
        }
        case 2:
            return municipalities.remove(oneOf(*municipalities.all()).id);
        case 3:
            return municipalities.setStatistic({{}, pair.core, u"population"_s, 2000 + below(5), word(), {}, {}});
        case 4: {
            model::MetroArea area = **areas.area(pair.area);
            area.memberships.push_back({oneOf(*municipalities.all()).id, day(), std::nullopt, word()});
            std::shuffle(area.memberships.begin(), area.memberships.end(), m_random);
            area.memberships.resize(static_cast<size_t>(1 + below(static_cast<int>(area.memberships.size()))));
            return areas.change(area);
        }
        case 5:
            return withoutValue(areas.addVision({{}, pair.area, 1 + below(3), day(), day(), word()}));
        default: {
            model::Template value;
            value.name = word();
            value.root = smallText(word(), word()).root;
            return withoutValue(TemplateStore(connection()).add(value));
        }
        }
    }
    Result<void> randomEdit(const Pair& pair)
    {
        return registry().edit(u"歩み"_s, [&]() -> Result<void> {
            const int choice = below(10);
            if (choice < 6)
                return editText(anyRevision(pair));
            return choice < 8 ? editAgreement(pair) : editRegion(pair);
        });
    }

    void reopenAfterSave()
    {
        const QString now = dump();
        REQUIRE_OK(registry().save());
        reopen();
        EXPECT_EQ(dump(), now);
    }

    std::mt19937 m_random{20190329}; // NOLINT: the walk is to be the same each time
};

TEST_F(RandomWalkTest, FiveHundredEditsAndAllTheWayBackAndForth)
{
    QLoggingCategory::setFilterRules(u"kyoyaku.store=false"_s);
    const Pair pair = addPair();
    addDraft(pair.agreement);
    addDraft(pair.agreement);
    const QString start = dump();
    constexpr int kEdits = 500;
    int refused = 0;
    // Edits that are refused or change nothing leave no step, and do not count.
    for (int made = 0; made < kEdits;) {
        const qint64 newest = registry().history().newestLogId();
        if (!randomEdit(pair))
            ++refused;
        made += registry().history().newestLogId() > newest ? 1 : 0;
    }
    EXPECT_GT(refused, 10) << "the walk is to meet the guards";
    const QString end = dump();
    REQUIRE_OK(registry().save());

    for (int undone = 1; undone <= kEdits; ++undone) {
        REQUIRE_OK(registry().undo());
        if (undone == kEdits / 3)
            reopenAfterSave();
    }
    EXPECT_EQ(dump(), start);
    for (int redone = 1; redone <= kEdits; ++redone) {
        REQUIRE_OK(registry().redo());
        if (redone == kEdits / 3)
            reopenAfterSave();
    }
    EXPECT_FALSE(registry().history().canRedo());
    EXPECT_EQ(dump(), end);
    QLoggingCategory::setFilterRules(QString());
}

} // namespace tests
