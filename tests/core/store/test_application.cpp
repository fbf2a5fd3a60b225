// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/own_folders.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <optional>

namespace {

/// QtSql finds its drivers through an application object; there is one for the whole run.
class TestApplication : public ::testing::Environment
{
public:
    void SetUp() override
    {
        m_folders.emplace();
        m_application = std::make_unique<QCoreApplication>(m_count, m_arguments.data());
    }
    void TearDown() override
    {
        m_application.reset();
        m_folders.reset();
    }

private:
    std::array<char, 6> m_name{"tests"};
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    int m_count = 1;
    std::optional<tests::OwnFolders> m_folders;
    std::unique_ptr<QCoreApplication> m_application;
};

[[maybe_unused]] const ::testing::Environment* const kApplication =
    ::testing::AddGlobalTestEnvironment(new TestApplication); // NOLINT: GoogleTest owns it

} // namespace
