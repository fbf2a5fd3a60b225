// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/looks.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

class LooksTest : public WindowTest, public testing::WithParamInterface<ui::ColourScheme>
{
};

/// Language and scale are those of the process: the build runs this test in each.
TEST_P(LooksTest, NothingIsCutFaintSmallOrOnTopOfEachOther)
{
    startIn(GetParam());
    const QString language = qEnvironmentVariable("KYOYAKU_TEST_LANGUAGE", u"en"_s);
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
    const QString colours = GetParam() == ui::ColourScheme::Dark ? u"dark"_s : u"light"_s;
    eachView([&](const QString& name, QWidget& shown) {
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            if (&shown == &window()) {
                window().resize(size);
                settle();
            }
            // Rows measure themselves a little after a change of width; a busy machine takes longer.
            (void)QTest::qWaitFor([&] { return faultsOfLooks(shown).isEmpty(); }, 2'000);
            EXPECT_EQ(QStringList(), faultsOfLooks(shown)) << name.toStdString() << " at " << size.width();
            keepPicture(shown, u"%1-%2-%3-%4x%5"_s.arg(name, language, colours).arg(size.width()).arg(scale));
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Colours, LooksTest, testing::Values(ui::ColourScheme::Light, ui::ColourScheme::Dark));

} // namespace tests
