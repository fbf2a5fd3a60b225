// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_files.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;
using ui::shell::RecentFiles;

namespace tests {

class StartPageTest : public DesktopTest
{
protected:
    QString touch(const QString& name)
    {
        const QString file = path(name);
        EXPECT_TRUE(QFile::copy(m_path, file));
        RecentFiles().add(file);
        return file;
    }
    /// The entries of files, from the top.
    [[nodiscard]] QStringList entries()
    {
        QStringList words;
        for (auto* button : window().findChildren<QAbstractButton*>(u"recentFile"_s))
            words << button->accessibleName();
        return words;
    }
    void restart()
    {
        auto user = std::make_unique<ScriptedUser>();
        m_user = user.get();
        m_application.reset();
        m_application = std::make_unique<app::Application>(std::move(user));
    }
};

TEST_F(StartPageTest, APinnedFileStaysAtTheTop)
{
    touch(u"甲.kyoyaku"_s);
    touch(u"乙.kyoyaku"_s);
    restart();
    start({});
    EXPECT_EQ(entries(), (QStringList{u"乙"_s, u"甲"_s}));
    QTest::mouseClick(window().findChildren<QToolButton*>(u"pinFile"_s).at(1), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return entries() == QStringList{u"甲"_s, u"乙"_s}; }));
    for (int i = 0; i < RecentFiles::kMost + 2; ++i)
        touch(u"%1.kyoyaku"_s.arg(i));
    EXPECT_EQ(RecentFiles().paths().front(), path(u"甲.kyoyaku"_s)) << "however many others came";
    EXPECT_EQ(RecentFiles().paths().size(), RecentFiles::kMost + 1);
    restart();
    start({});
    EXPECT_EQ(entries().front(), u"甲"_s);
}

TEST_F(StartPageTest, AMissingFileIsFoundAgainOrTakenOff)
{
    const QString old = touch(u"甲.kyoyaku"_s);
    ASSERT_TRUE(QFile::rename(old, path(u"移動.kyoyaku"_s)));
    restart();
    start({});
    EXPECT_FALSE(window().findChild<QAbstractButton*>(u"recentFile"_s)->isEnabled());
    keepPicture(window(), u"start_missing"_s);
    m_user->answers.files = {path(u"移動.kyoyaku"_s)};
    QTest::mouseClick(named<QPushButton>(window(), u"locateFile"_s), Qt::LeftButton);
    waitForFile();
    ASSERT_NE(m_application->registry(), nullptr);
    EXPECT_EQ(m_application->registry()->path(), path(u"移動.kyoyaku"_s));
    EXPECT_EQ(RecentFiles().paths(), QStringList{path(u"移動.kyoyaku"_s)});
    trigger(u"closeFile"_s);
    QTest::mouseClick(named<QToolButton>(window(), u"dropFile"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return entries().isEmpty(); }));
}

TEST_F(StartPageTest, ItNeedNotBeShownAgain)
{
    const QString file = touch(u"甲.kyoyaku"_s);
    restart();
    start({});
    EXPECT_EQ(m_application->registry(), nullptr);
    named<QCheckBox>(window(), u"notAgain"_s)->setChecked(true);
    restart();
    start({});
    ASSERT_NE(m_application->registry(), nullptr);
    EXPECT_EQ(m_application->registry()->path(), file);
    trigger(u"closeFile"_s);
    ASSERT_TRUE(QFile::remove(file));
    restart();
    start({});
    EXPECT_EQ(m_application->registry(), nullptr) << "the page comes when the file is gone";
}

} // namespace tests
