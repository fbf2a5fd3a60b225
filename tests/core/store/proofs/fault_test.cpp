// SPDX-License-Identifier: GPL-3.0-or-later
// The n-th write, sync, rename, opening and allocation fails, for every n, in every operation of the store: the file is
// unchanged or changed whole, an error is told, and the next try goes through.
#include "core/model/signed_text.h"
#include "core/store/conclusion.h"
#include "core/store/merge.h"
#include "core/store/revision_store.h"
#include "core/store/unsaved_work.h"
#include "core/store/verification.h"
#include "tests/core/store/proofs/faults.h"
#include "tests/core/store/proofs/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <cerrno>
#include <functional>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class FaultTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        QLoggingCategory::setFilterRules(u"kyoyaku.store=false"_s);
        for (int i = 0; i < 5; ++i)
            step(registry());
        REQUIRE_OK(registry().save());
    }
    void TearDown() override { QLoggingCategory::setFilterRules(QString()); }

    void step(Registry& in) { REQUIRE_OK(randomStep(in, m_random)); }
    /// The whole state of the file: nothing when it cannot be opened.
    ::testing::AssertionResult isWhole()
    {
        auto reader = Registry::open(registryPath(), options(OpenMode::ReadOnly));
        if (!reader)
            return ::testing::AssertionFailure() << "code " << static_cast<int>(reader.error().code);
        return holdsWhatItsLogSays(**reader);
    }
    [[nodiscard]] QStringList leftovers() const
    {
        return QFileInfo(registryPath())
            .dir()
            .entryList({u".~save.*"_s, u".~time.*"_s, u"*-journal"_s, u"*-wal"_s}, QDir::Files | QDir::Hidden);
    }
    /// Runs an operation with the first, second, … call failing until it goes through without meeting the fault.
    /// `prepare` puts things in order before each try, `check` looks at them afterwards; both without faults.
    void forEachFault(const std::function<void()>& prepare, const std::function<Result<void>()>& act,
                      const std::function<void(bool isDone)>& check)
    {
        struct Kind
        {
            Fault kind;
            int error;
            bool lasts;
        };
        for (const Kind& kind : {Kind{Fault::Write, ENOSPC, true}, Kind{Fault::Write, EIO, false},
                                 Kind{Fault::Sync, EIO, false}, Kind{Fault::Rename, EACCES, false},
                                 Kind{Fault::Open, EMFILE, false}, Kind{Fault::Memory, ENOMEM, false}}) {
            int failing = 1;
            // Memory is asked for thousands of times; a growing step keeps the loop short.
            const int slowness = kind.kind == Fault::Memory ? 6 : 25;
            for (; failing < kMostCalls; failing += 1 + failing / slowness) {
                prepare();
                if (HasFatalFailure())
                    return;
                Result<void> outcome;
                bool hasStruck = false;
                {
                    const FaultScope fault(kind.kind, failing, kind.error, kind.lasts);
                    outcome = act();
                    hasStruck = FaultScope::hasStruck();
                }
                SCOPED_TRACE(::testing::Message() << "kind " << static_cast<int>(kind.kind) << " errno " << kind.error
                                                  << " call " << failing);
                check(outcome.isOk());
                if (HasFailure())
                    return;
                m_failed += outcome.isOk() ? 0 : 1;
                ++m_tried;
                if (!hasStruck)
                    break;
            }
            EXPECT_LT(failing, kMostCalls) << "it never goes through";
        }
        EXPECT_GT(m_failed, 0);
        std::printf("%d faults, %d of them ended the operation with an error\n", m_tried, m_failed);
    }

    static constexpr int kMostCalls = 100'000;
    std::mt19937 m_random{7}; // NOLINT: the walk is to be the same each time
    int m_tried = 0;
    int m_failed = 0;
};

TEST_F(FaultTest, SaveLeavesTheFileOldOrNewAndCanBeRepeated)
{
    QByteArray before;
    qint64 newest = 0;
    forEachFault(
        [&] {
            step(registry());
            before = bytesOf(registryPath());
            newest = registry().history().newestLogId();
        },
        [&] { return registry().save(); },
        [&](bool isDone) {
            EXPECT_EQ(bytesOf(registryPath()) == before, !isDone);
            EXPECT_EQ(registry().hasUnsavedEdits(), !isDone);
            EXPECT_EQ(registry().history().newestLogId(), newest);
            EXPECT_TRUE(isWhole());
            EXPECT_EQ(leftovers(), QStringList());
            REQUIRE_OK(registry().save());
        });
}

TEST_F(FaultTest, EditIsThereOrNot)
{
    qint64 before = 0;
    forEachFault([&] { before = registry().history().newestLogId(); }, [&] { return randomStep(registry(), m_random); },
                 [&](bool isDone) {
                     EXPECT_EQ(registry().history().newestLogId(), before + (isDone ? 1 : 0));
                     EXPECT_TRUE(holdsWhatItsLogSays(registry()));
                     step(registry());
                 });
}

TEST_F(FaultTest, ConclusionOfAnAmendmentIsThereWholeOrNot)
{
    const Pair pair = addPair();
    const RevisionId base = addDraft(pair.agreement);
    REQUIRE_OK(registry().edit(u"締結"_s, [&] { return RevisionStore(connection()).registerSignature(base); }));
    Conclusion conclusion;
    conclusion.draft = addDraft(pair.agreement);
    const auto digest = [&](RevisionId id) {
        return model::digestOf(model::canonicalText((*RevisionStore(connection()).revision(id))->text));
    };
    conclusion.provedBase = digest(base);
    conclusion.provedDraft = digest(conclusion.draft);
    conclusion.amendment.baseRevision = base;
    conclusion.amendment.signedOn = QDate(2021, 6, 25);
    conclusion.amendment.dayOrder = 0;
    conclusion.amendment.instrument = model::AmendmentInstrument::Instruction;
    conclusion.amendment.text = u"改正文"_s;
    conclusion.amendment.clauses = 1;
    QString before;
    forEachFault([&] { before = dump(); },
                 [&]() -> Result<void> {
                     const auto concluded = concludeAmendment(registry(), conclusion);
                     return concluded ? Result<void>() : Result<void>(concluded.error());
                 },
                 [&](bool isDone) {
                     // SQLite may run out of memory behind a commit that is done: an error is told, and all is there.
                     const auto all = AmendmentStore(connection()).ofAgreement(pair.agreement);
                     REQUIRE_OK(all);
                     const bool isThere = !all->empty();
                     EXPECT_TRUE(isThere || !isDone);
                     const auto draft = RevisionStore(connection()).revision(conclusion.draft);
                     EXPECT_EQ((*draft)->state == model::RevisionState::Signed, isThere);
                     EXPECT_EQ(dump() == before, !isThere);
                     EXPECT_TRUE(verify(connection())->faults.empty());
                     if (!isThere)
                         return;
                     REQUIRE_OK(withdrawConclusion(registry(), all->front().id));
                     EXPECT_EQ(dump(), before);
                 });
}

TEST_F(FaultTest, OpeningChangesNothingAndLeavesNothing)
{
    close();
    const QByteArray before = bytesOf(registryPath());
    std::unique_ptr<Registry> opened;
    forEachFault([&] { opened.reset(); },
                 [&]() -> Result<void> {
                     auto result = Registry::open(registryPath(), options());
                     if (!result)
                         return result.error();
                     opened = std::move(*result);
                     return {};
                 },
                 [&](bool isDone) {
                     EXPECT_EQ(bytesOf(registryPath()), before);
                     EXPECT_TRUE(!isDone || holdsWhatItsLogSays(*opened));
                     opened.reset();
                     EXPECT_EQ(leftovers(), QStringList());
                     EXPECT_EQ(findUnsavedWork(pathTo(u"working"_s), registryPath()).size(), 0U);
                 });
}

TEST_F(FaultTest, RecoveringLosesNothing)
{
    step(registry());
    step(registry());
    close();
    const QByteArray before = bytesOf(registryPath());
    QString folder;
    forEachFault(
        [&] {
            const auto work = findUnsavedWork(pathTo(u"working"_s), registryPath());
            ASSERT_EQ(work.size(), 1U);
            ASSERT_EQ(work[0].edits.size(), 2U);
            folder = work[0].folder;
        },
        [&]() -> Result<void> {
            auto result = Registry::recover(folder, options());
            return result ? Result<void>() : Result<void>(result.error());
        },
        [&](bool) { EXPECT_EQ(bytesOf(registryPath()), before); });
}

TEST_F(FaultTest, CopyAndNewFileAreWholeOrNotThere)
{
    const QString path = pathTo(u"copy.kyoyaku"_s);
    forEachFault([&] { QFile::remove(path); }, [&] { return registry().saveCopy(path); },
                 [&](bool isDone) {
                     EXPECT_EQ(QFile::exists(path), isDone);
                     EXPECT_EQ(leftovers(), QStringList());
                     EXPECT_TRUE(!isDone || Registry::open(path, options(OpenMode::ReadOnly)).isOk());
                 });
    const QString fresh = pathTo(u"fresh.kyoyaku"_s);
    forEachFault([&] { QFile::remove(fresh); },
                 [&]() -> Result<void> {
                     auto result = Registry::create(fresh, options());
                     return result ? Result<void>() : Result<void>(result.error());
                 },
                 [&](bool isDone) { EXPECT_EQ(QFile::exists(fresh), isDone); });
}

TEST_F(FaultTest, MergeIsWholeOrNotThere)
{
    auto mine = Registry::open(registryPath(), options(OpenMode::Apart));
    REQUIRE_OK(mine);
    REQUIRE_OK((*mine)->edit(u"型を追加"_s, [&] {
        return (*mine)->connection().execute(u"INSERT INTO template (name, kind) VALUES ('型', 'agreement')"_s);
    }));
    step(registry());
    REQUIRE_OK(registry().save());
    close();
    bool isMerged = false;
    qint64 before = 0;
    forEachFault(
        [&] {
            if (isMerged) { // once more from the beginning
                mine->reset();
                for (const UnsavedWork& work : findUnsavedWork(pathTo(u"working"_s), registryPath()))
                    QDir(work.folder).removeRecursively();
                auto other = Registry::open(registryPath(), options());
                REQUIRE_OK(other);
                mine = Registry::open(registryPath(), options(OpenMode::Apart));
                REQUIRE_OK(mine);
                REQUIRE_OK((*mine)->edit(u"型を追加"_s, [&] {
                    return (*mine)->connection().execute(
                        u"INSERT INTO template (name, kind) VALUES ('型', 'agreement')"_s);
                }));
                step(**other);
                REQUIRE_OK((*other)->save());
                isMerged = false;
            }
            before = (*mine)->history().newestLogId();
        },
        [&] { return (*mine)->merge({}); },
        [&](bool isDone) {
            isMerged = (*mine)->history().newestLogId() != before;
            EXPECT_EQ(isMerged, isDone);
            EXPECT_EQ(*(*mine)->connection().integerOf(u"SELECT count(*) FROM template"_s), 1);
            EXPECT_TRUE((*mine)->hasUnsavedEdits());
        });
}

TEST_F(FaultTest, FullDiskIsToldAsSuch)
{
    step(registry());
    const QByteArray before = bytesOf(registryPath());
    Result<void> saved;
    {
        const FaultScope full(Fault::Write, 3, ENOSPC, true);
        saved = registry().save();
    }
    EXPECT_FAILS(saved, ErrorCode::DiskFull);
    EXPECT_EQ(bytesOf(registryPath()), before);
    EXPECT_TRUE(registry().hasUnsavedEdits());
    REQUIRE_OK(registry().save());
}

namespace {

/// SQLite takes its memory functions before it is used first.
class MemoryEnvironment : public ::testing::Environment
{
public:
    MemoryEnvironment() { installFailingMemory(); }
};

[[maybe_unused]] const ::testing::Environment* const kMemory =
    ::testing::AddGlobalTestEnvironment(new MemoryEnvironment); // NOLINT: GoogleTest owns it

} // namespace

} // namespace tests
