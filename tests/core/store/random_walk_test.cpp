// SPDX-License-Identifier: GPL-3.0-or-later
// A long random walk over the edits of all stores, and all the way back.
#include "core/model/signed_text.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/document_store.h"
#include "core/store/file_store.h"
#include "core/store/meeting_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/provision_store.h"
#include "core/store/revision_store.h"
#include "core/store/template_store.h"
#include "core/store/vision_store.h"
#include "tests/core/store/sound_store_fixture.h"

#include <QLoggingCategory>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using model::Provision;
using model::ProvisionKind;

namespace tests {

class RandomWalkTest : public SoundStoreFixture
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
    /// The newest draft on the newest signed text before it, as far as there are any.
    Result<void> conclude(const Pair& pair)
    {
        const RevisionStore revisions(connection());
        const auto all = revisions.ofAgreement(pair.agreement);
        Conclusion conclusion;
        for (const model::RevisionSummary& revision : *all) {
            if (revision.state != model::RevisionState::Draft)
                conclusion.amendment.baseRevision = revision.id;
            else
                conclusion.draft = revision.id;
        }
        const auto base = revisions.revision(conclusion.amendment.baseRevision);
        const auto draft = revisions.revision(conclusion.draft);
        if (!*base || !*draft)
            return {};
        conclusion.provedBase = model::digestOf(model::canonicalText((*base)->text));
        conclusion.provedDraft = model::digestOf(model::canonicalText((*draft)->text));
        conclusion.amendment.signedOn = day();
        if (below(2) == 0)
            conclusion.amendment.effectiveOn = day();
        conclusion.amendment.dayOrder = below(3);
        conclusion.amendment.title = word();
        conclusion.amendment.text = word();
        conclusion.amendment.instrument = model::AmendmentInstrument::Instruction;
        conclusion.amendment.clauses = below(5);
        const auto concluded = AmendmentStore(connection()).conclude(conclusion);
        m_concluded += concluded ? 1 : 0;
        return withoutValue(concluded);
    }
    Result<void> editAgreement(const Pair& pair)
    {
        RevisionStore revisions(connection());
        const RevisionId id = anyRevision(pair);
        switch (below(10)) {
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
        case 5:
            return revisions.withdrawSignature(id);
        case 6:
            return conclude(pair);
        case 7: {
            const auto all = AmendmentStore(connection()).ofAgreement(pair.agreement);
            return !all || all->empty() ? Result<void>() : AmendmentStore(connection()).withdraw(oneOf(*all).id);
        }
        case 8: {
            const auto all = AmendmentStore(connection()).ofAgreement(pair.agreement);
            return !all || all->empty() ? Result<void>()
                                        : AmendmentStore(connection()).fixDayOfEffect(oneOf(*all).id, day());
        }
        default:
            return withoutValue(
                AmendmentStore(connection())
                    .add({{}, pair.agreement, day(), word(), id, {}, model::AmendmentTextState::NotAtHand}));
        }
    }
    Result<void> editMunicipalities(const Pair& pair)
    {
        MunicipalityStore municipalities(connection());
        switch (below(5)) {
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
        default: {
            const auto figures = municipalities.statistics(pair.core);
            if (!figures || figures->empty())
                return {};
            return municipalities.removeStatistic(oneOf(*figures).id);
        }
        }
    }
    model::VisionPlan randomPlan(const Pair& pair)
    {
        model::VisionPlan plan;
        plan.vision = {{}, pair.area, 1 + below(3), day(), day(), word()};
        for (int i = below(3); i > 0; --i) {
            model::VisionProject project;
            project.id.value = i;
            project.name = u"事業"_s + word();
            project.participants = {pair.core};
            project.schedule = {{2024 + below(5), u"計画"_s + word()}};
            project.budgets = {{2024, pair.core, {}, below(1000)}, {2025, {}, u"国"_s, below(1000)}};
            project.initiatives = {LineageId::create()};
            plan.projects.push_back(project);
            model::Kpi kpi;
            kpi.project = project.id;
            kpi.name = u"指標"_s + word();
            kpi.actuals = {{2024, double(below(100)), word(), {}}};
            plan.kpis.push_back(kpi);
        }
        return plan;
    }
    /// Changes or removes something that stands in a vision.
    Result<void> editVision(const Pair& pair)
    {
        VisionStore store(connection());
        const auto visions = MetroAreaStore(connection()).visions(pair.area);
        if (!visions || visions->empty())
            return {};
        const auto plan = store.plan(oneOf(*visions).id);
        if (!plan || !*plan || (*plan)->projects.empty() || (*plan)->kpis.empty())
            return {};
        model::VisionProject project = oneOf((*plan)->projects);
        model::Kpi kpi = oneOf((*plan)->kpis);
        switch (below(4)) {
        case 0:
            project.budgets = {{2025 + below(2), pair.member, {}, below(9)}, {2025, {}, u"国"_s, below(1000)}};
            project.schedule.push_back({2030, word() + u'年'});
            return store.changeProject(project);
        case 1:
            kpi.actuals = {{2024 + below(3), double(below(100)), word(), {}}};
            return store.changeKpi(kpi);
        case 2:
            return store.removeProject(project.id);
        default:
            return store.removeKpi(kpi.id);
        }
    }
    Result<void> editArea(const Pair& pair)
    {
        MetroAreaStore areas(connection());
        switch (below(8)) {
        case 7:
            return editVision(pair);
        case 0: {
            model::MetroArea area = **areas.area(pair.area);
            area.memberships.push_back({oneOf(*MunicipalityStore(connection()).all()).id, day(), std::nullopt, word()});
            std::shuffle(area.memberships.begin(), area.memberships.end(), m_random);
            area.memberships.resize(static_cast<size_t>(1 + below(static_cast<int>(area.memberships.size()))));
            return areas.change(area);
        }
        case 1:
            return withoutValue(VisionStore(connection()).addPlan(randomPlan(pair)));
        case 2: {
            const auto visions = areas.visions(pair.area);
            return !visions || visions->empty() ? Result<void>() : areas.removeVision(oneOf(*visions).id);
        }
        case 3: {
            model::Declaration declaration;
            declaration.area = pair.area;
            declaration.declaredOn = day();
            declaration.title = word();
            return withoutValue(areas.addDeclaration(declaration));
        }
        case 4: {
            const auto all = areas.declarations(pair.area);
            return !all || all->empty() ? Result<void>() : areas.removeDeclaration(oneOf(*all).id);
        }
        case 5: {
            model::PublishedDocument document;
            document.area = pair.area;
            document.title = word();
            document.kind = word();
            return withoutValue(DocumentStore(connection()).add(document));
        }
        default: {
            const auto all = DocumentStore(connection()).documents(pair.area);
            return !all || all->empty() ? Result<void>() : DocumentStore(connection()).remove(oneOf(*all).id);
        }
        }
    }
    Result<KeptFileId> addFile()
    {
        const QByteArray content = word().toUtf8().repeated(1 + below(50));
        return FileStore(connection())
            .add({{{}, word() + u".pdf"_s, content.size(), model::digestOf(content), {}}, content});
    }
    Result<void> editMeetings(const Pair& pair)
    {
        MeetingStore meetings(connection());
        const auto all = meetings.meetings(pair.area);
        model::Meeting meeting;
        meeting.area = pair.area;
        const int choice = all && !all->empty() ? below(4) : 0;
        if (choice == 1)
            return meetings.remove(oneOf(*all).id);
        if (choice > 1)
            meeting = oneOf(*all);
        meeting.kind = oneOf(model::kMeetingKinds);
        meeting.title = word();
        meeting.heldOn = day();
        if (below(2) == 0)
            meeting.attendees.push_back({pair.member, word()});
        std::shuffle(meeting.attendees.begin(), meeting.attendees.end(), m_random);
        if (below(3) == 0 && !meeting.files.empty())
            meeting.files.pop_back();
        if (below(3) == 0) {
            const auto file = addFile();
            if (!file)
                return file.error();
            model::MeetingFile added;
            added.file.id = *file;
            meeting.files.push_back(added);
        }
        std::shuffle(meeting.files.begin(), meeting.files.end(), m_random);
        return meeting.id.isValid() ? meetings.change(meeting) : withoutValue(meetings.add(meeting));
    }
    Result<void> editTemplates()
    {
        TemplateStore templates(connection());
        const auto all = templates.all();
        const int choice = all && !all->empty() ? below(3) : 0;
        if (choice == 1)
            return templates.rename(oneOf(*all).id, word());
        if (choice == 2)
            return templates.remove(oneOf(*all).id);
        model::Template value;
        value.name = word();
        value.root = smallText(word(), word()).root;
        return withoutValue(templates.add(value));
    }
    Result<void> randomEdit(const Pair& pair)
    {
        // Every other edit of a text is part of a typing run, which may merge with the one before.
        EditPlace place;
        place.run = static_cast<quint64>(below(2));
        place.table = u"provision"_s;
        return registry().edit(
            u"歩み"_s,
            [&]() -> Result<void> {
                const int choice = below(20);
                if (choice < 10)
                    return editText(anyRevision(pair));
                if (choice < 14)
                    return editAgreement(pair);
                if (choice < 16)
                    return editMunicipalities(pair);
                if (choice < 18)
                    return editArea(pair);
                return choice < 19 ? editMeetings(pair) : editTemplates();
            },
            place);
    }
    int m_concluded = 0;
    std::mt19937 m_random{20190329}; // NOLINT: the walk is to be the same each time
};

TEST_F(RandomWalkTest, TwoThousandEditsAndAllTheWayBackAndForth)
{
    QLoggingCategory::setFilterRules(u"kyoyaku.store=false"_s);
    const Pair pair = addPair();
    addDraft(pair.agreement);
    addDraft(pair.agreement);
    const QString start = dump();
    constexpr int kEdits = 2000;
    int refused = 0;
    int merged = 0;
    int steps = 0;
    // Edits that are refused or change nothing do not count.
    for (int made = 0; made < kEdits;) {
        const qint64 newest = registry().history().newestLogId();
        const QByteArray before = *registry().history().changeset(newest);
        if (!randomEdit(pair)) {
            ++refused;
            continue;
        }
        const bool isStep = registry().history().newestLogId() > newest;
        const bool isMerged = !isStep && *registry().history().changeset(newest) != before;
        steps += isStep ? 1 : 0;
        merged += isMerged ? 1 : 0;
        made += isStep || isMerged ? 1 : 0;
        if (made == kEdits / 2 && (isStep || isMerged))
            reopenAfterSave();
    }
    EXPECT_GT(refused, 100) << "the walk is to meet the guards";
    EXPECT_GT(merged, 100) << "the walk is to type";
    EXPECT_GT(m_concluded, 3) << "the walk is to conclude amendments";
    const QString end = dump();
    expectDerivedAsRebuilt();
    expectSound();
    REQUIRE_OK(registry().save());

    for (int undone = 1; undone <= steps; ++undone) {
        REQUIRE_OK(registry().undo());
        if (undone == steps / 3)
            reopenAfterSave();
    }
    EXPECT_EQ(dump(), start);
    expectDerivedAsRebuilt();
    expectSound();
    for (int redone = 1; redone <= steps; ++redone) {
        REQUIRE_OK(registry().redo());
        if (redone == steps / 3)
            reopenAfterSave();
    }
    EXPECT_FALSE(registry().history().canRedo());
    EXPECT_EQ(dump(), end);
    expectDerivedAsRebuilt();
    expectSound();
    QLoggingCategory::setFilterRules(QString());
}

} // namespace tests
