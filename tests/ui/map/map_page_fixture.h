// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_page.h"

#include <QSignalSpy>
#include <QtTest>

namespace tests {

/// The map page over a registry of the sample, drawn sharp before the test begins.
class MapPageTest : public PageTest
{
protected:
    void SetUp() override
    {
        m_registry = registry(QStringLiteral("sapporo"));
        ASSERT_NE(m_registry, nullptr);
        m_page = std::make_unique<ui::map::MapPage>(*m_registry, m_files, m_printer, core::MetroAreaId());
        QObject::connect(m_page.get(), &ui::map::MapPage::failed, m_page.get(),
                         [this](const core::Error& error) { m_failures << static_cast<int>(error.code); });
        m_page->resize(1100, 700);
        m_page->show();
        ASSERT_TRUE(waitFor([this] { return m_page->canvas().isSharp(); }));
    }
    void TearDown() override
    {
        m_page.reset();
        m_registry.reset();
    }

    /// Reads the borders of the twelve in; false without ../shared.
    bool readBorders()
    {
        const QString path = sharedFile(QStringLiteral("geo/N03-21_210101_sapporo12_s0010.geojson"));
        if (path.isEmpty())
            return false;
        m_files.files = {path};
        QSignalSpy told(m_page.get(), &ui::map::MapPage::told);
        m_page->importBoundaries();
        EXPECT_TRUE(waitFor([&] { return !told.isEmpty() || !m_failures.isEmpty(); }));
        return waitFor([this] { return m_page->canvas().isSharp(); });
    }
    [[nodiscard]] QString selectedName()
    {
        const auto& canvas = m_page->canvas();
        for (const auto& area : canvas.content().areas) {
            if (!canvas.selected().isEmpty() && area.code == canvas.selected())
                return area.name;
        }
        return {};
    }
    void press(Qt::Key key) { QTest::keyClick(&m_page->canvas(), key); }

    ScriptedFilePrompt m_files;
    ScriptedPrinter m_printer;
    std::unique_ptr<core::store::Registry> m_registry;
    std::unique_ptr<ui::map::MapPage> m_page;
    QList<int> m_failures;
};

} // namespace tests
