// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/looks.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tests {

/// The measures find what they are for: one planted fault each.
class FaultsOfLooks : public testing::Test
{
protected:
    void SetUp() override
    {
        wear(ui::ColourScheme::Light);
        window = std::make_unique<QWidget>();
        window->resize(600, 400);
    }
    template <typename Widget, typename... Words>
    Widget& put(const QRect& place, Words&&... words)
    {
        auto* widget = new Widget(std::forward<Words>(words)..., window.get());
        widget->setGeometry(place);
        return *widget;
    }
    void show() const
    {
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    std::unique_ptr<QWidget> window;
};

TEST_F(FaultsOfLooks, ASoundWindowHasNone)
{
    put<QLabel>(QRect(10, 10, 300, 30), u"構成市町村"_s);
    put<QPushButton>(QRect(10, 60, 200, 30), u"保存"_s);
    show();
    EXPECT_EQ(QStringList(), faultsOfLooks(*window));
}

TEST_F(FaultsOfLooks, CutTextsAreFound)
{
    put<QLabel>(QRect(10, 10, 20, 30), u"構成市町村"_s);
    put<QPushButton>(QRect(10, 60, 40, 30), u"すべての協約を印刷する"_s);
    auto& wrapped = put<QLabel>(QRect(300, 10, 100, 20), u"長い文は、二行でも三行でも入らなければならない。"_s);
    wrapped.setWordWrap(true);
    auto& box = put<QComboBox>(QRect(10, 100, 60, 30));
    box.addItem(u"令和3年6月25日の変更"_s);
    put<QLineEdit>(QRect(10, 140, 60, 30)).setPlaceholderText(u"市町村名、かな、団体コード"_s);
    auto& table = put<QTableWidget>(QRect(200, 100, 300, 200), 1, 1);
    table.setHorizontalHeaderLabels({u"六十五歳以上の割合"_s});
    table.setItem(0, 0, new QTableWidgetItem(u"二行に折り返した文が一行の高さの中にある"_s));
    table.setColumnWidth(0, 80);
    show();
    EXPECT_EQ(7, cutTexts(*window).size()) << cutTexts(*window).join(u'\n').toStdString();
}

TEST_F(FaultsOfLooks, WidgetsOnEachOtherAreFound)
{
    put<QPushButton>(QRect(10, 10, 100, 30), u"戻す"_s);
    put<QPushButton>(QRect(100, 10, 100, 30), u"消す"_s);
    show();
    EXPECT_EQ(1, overlaps(*window).size());
}

TEST_F(FaultsOfLooks, SmallAndFaintTextsAndSmallTargetsAreFound)
{
    auto& small = put<QLabel>(QRect(10, 10, 100, 30), u"小"_s);
    QFont font = small.font();
    font.setPixelSize(11);
    small.setFont(font);
    auto& faint = put<QLabel>(QRect(10, 50, 100, 30), u"薄い"_s);
    QPalette palette = faint.palette();
    palette.setColor(QPalette::WindowText, QColor(0x9AA5B1));
    faint.setPalette(palette);
    put<QPushButton>(QRect(10, 100, 60, 20), u"低"_s);
    show();
    EXPECT_EQ(1, smallTexts(*window).size());
    EXPECT_FALSE(faintTexts(*window).isEmpty());
    EXPECT_EQ(1, smallTargets(*window).size());
}

} // namespace tests
