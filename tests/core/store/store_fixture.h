// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"
#include "core/model/revision.h"
#include "core/store/registry.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace tests {

/// A municipality as the tests need it.
[[nodiscard]] core::model::Municipality municipality(const QString& name, const QString& code = {});

/// A small text that obeys the grammar: title, preamble, two articles (the second with items), a role table with two
/// sections, 附則, closing, signatures.
[[nodiscard]] core::model::AgreementText smallText(const QString& core, const QString& member);

/// What an agreement stands on.
struct Pair
{
    core::MunicipalityId core;
    core::MunicipalityId member;
    core::MetroAreaId area;
    core::AgreementId agreement;
};

/// Each test has a folder of its own, with an empty registry file and a place for working copies.
class StoreFixture : public ::testing::Test
{
protected:
    void SetUp() override;

    [[nodiscard]] QString pathTo(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString registryPath() const { return pathTo(QStringLiteral("test.kyoyaku")); }
    [[nodiscard]] core::store::RegistryOptions
    options(core::store::OpenMode mode = core::store::OpenMode::ReadWrite) const;
    [[nodiscard]] core::store::Registry& registry() { return *m_registry; }
    [[nodiscard]] core::store::Connection& connection() { return m_registry->connection(); }
    void reopen() { reopen(options()); }
    void reopen(const core::store::RegistryOptions& options);
    /// Lets go of the registry; what is unsaved stays in its working copy.
    void close() { m_registry.reset(); }
    /// Saves, harms the file as somebody with another program could, who takes the guards away and puts them back, and
    /// opens it again.
    void harm(const QString& sql);
    [[nodiscard]] QString dump();
    [[nodiscard]] int workingCopies() const;

    /// Adds 札幌市, 小樽市, an area and an agreement in one edit.
    Pair addPair();
    core::RevisionId addDraft(core::AgreementId agreement);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::store::Registry> m_registry;
};

template <typename Value>
::testing::AssertionResult failsWith(const core::Result<Value>& result, core::ErrorCode expected)
{
    if (result.isOk())
        return ::testing::AssertionFailure() << "it did not fail";
    if (result.error().code != expected)
        return ::testing::AssertionFailure()
               << "code " << static_cast<int>(result.error().code) << ": " << result.error().detail.toStdString();
    return ::testing::AssertionSuccess();
}

/// The bytes of a file; empty when it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace tests

/// Stops the test unless a Result is fine.
#define REQUIRE_OK(result)                                                                                             \
    ASSERT_TRUE((result).isOk()) << static_cast<int>((result).error().code) << " "                                     \
                                 << (result).error().args.join(u' ').toStdString() << " "                              \
                                 << (result).error().detail.toStdString()
/// Expects a failure with one code.
#define EXPECT_FAILS(result, expected) EXPECT_TRUE(tests::failsWith((result), (expected)))
