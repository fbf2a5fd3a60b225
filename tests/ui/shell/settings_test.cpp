// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/generations.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class SettingsTest : public DesktopTest
{
protected:
    void TearDown() override
    {
        DesktopTest::TearDown();
        qApp->setStyleSheet({});
        QApplication::setFont(m_font);
        QApplication::setPalette(QPalette());
    }
    QDialog& openDialog()
    {
        trigger(u"settings"_s);
        return *named<QDialog>(window(), u"settingsDialog"_s);
    }
    void click(const QString& name) { QTest::mouseClick(named<QPushButton>(window(), name), Qt::LeftButton); }

    QFont m_font = QApplication::font();
};

TEST_F(SettingsTest, TakeEffectAtOnceAndAreKept)
{
    open();
    const auto& dialog = openDialog();
    named<QDoubleSpinBox>(dialog, u"letterSize"_s)->setValue(14);
    auto* scheme = named<QComboBox>(dialog, u"scheme"_s);
    scheme->setCurrentIndex(2);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 14);
    // Widgets hear of a new palette by an event.
    EXPECT_TRUE(waitFor([this] { return ui::systemScheme(window().palette()) == ui::ColourScheme::Dark; }));
    keepPicture(window(), u"dark"_s);
    EXPECT_EQ(ui::SettingsStore::read().scheme, ui::SchemeChoice::Dark);
    named<QCheckBox>(dialog, u"newTextLeft"_s)->setChecked(true);
    EXPECT_TRUE(ui::SettingsStore::read().isNewLeft);
    scheme->setCurrentIndex(1);
    EXPECT_TRUE(waitFor([this] { return ui::systemScheme(window().palette()) == ui::ColourScheme::Light; }));
    click(u"defaultSettings"_s);
    EXPECT_EQ(ui::SettingsStore::read(), ui::Settings());
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), ui::Settings().letterSize);
}

TEST_F(SettingsTest, GenerationsFollowFromTheNextSaveOn)
{
    auto& file = open();
    const auto& dialog = openDialog();
    named<QSpinBox>(dialog, u"generations"_s)->setValue(2);
    click(u"closeSettings"_s);
    for (int i = 0; i < 4; ++i) {
        openDraft();
        trigger(u"save"_s);
        trigger(u"undo"_s);
        trigger(u"save"_s);
    }
    const auto rule = store::completed(store::RegistryOptions()).generations;
    EXPECT_EQ(store::generationsOf(file.path(), rule).size(), 2U);
}

TEST_F(SettingsTest, GoFromOneOfficeToAnotherAsAFile)
{
    open();
    const auto& dialog = openDialog();
    named<QSpinBox>(dialog, u"generationDays"_s)->setValue(30);
    m_user->answers.file = path(u"office"_s);
    click(u"exportSettings"_s);
    click(u"defaultSettings"_s);
    EXPECT_EQ(ui::SettingsStore::read().generationDays, 90);
    m_user->answers.files = {path(u"office.json"_s)};
    click(u"importSettings"_s);
    EXPECT_EQ(ui::SettingsStore::read().generationDays, 30);
    EXPECT_EQ(named<QSpinBox>(dialog, u"generationDays"_s)->value(), 30);

    QFile other(path(u"other.json"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("{\"generationDays\": 1}");
    other.close();
    m_user->answers.files = {other.fileName()};
    click(u"importSettings"_s);
    EXPECT_EQ(ui::SettingsStore::read().generationDays, 30);
    EXPECT_FALSE(named<QLabel>(dialog, u"settingsTold"_s)->text().isEmpty());
}

TEST_F(SettingsTest, ValuesOutsideOfTheLimitsAreBroughtBack)
{
    QFile file(path(u"wild.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"kyoyaku settings 1","letterSize":400,"generations":-3,"generationDays":"x"})");
    file.close();
    const auto read = ui::SettingsStore::readFile(file.fileName());
    ASSERT_TRUE(read.isOk() && read->has_value());
    EXPECT_DOUBLE_EQ((*read)->letterSize, ui::Settings::kLargest);
    EXPECT_EQ((*read)->generations, 0);
    EXPECT_EQ((*read)->generationDays, 90);
}

} // namespace tests
