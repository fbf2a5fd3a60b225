// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/source_tree.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The arrows of the design (README, "Where things are"): app -> ui -> core; in core base <- model <- the others.

namespace {

const QHash<QString, QStringList>& arrowsInCore()
{
    static const QHash<QString, QStringList> kArrows = [] {
        QHash<QString, QStringList> arrows{{u"base"_s, {}}, {u"model"_s, {u"base"_s}}};
        for (const QString& folder : {u"recognise"_s, u"compare"_s, u"check"_s, u"region"_s, u"print"_s, u"exchange"_s,
                                      u"store"_s, u"procedure"_s})
            arrows.insert(folder, {u"base"_s, u"model"_s});
        arrows.insert(u"amend"_s, {u"base"_s, u"model"_s, u"compare"_s});
        return arrows;
    }();
    return kArrows;
}

/// Empty when the include is allowed, else why not.
QString breach(const QString& from, const QString& header)
{
    const QStringList source = from.split(u'/');
    const QStringList target = header.split(u'/');
    const QString top = source.at(0);
    const QString aim = target.at(0);
    if (aim == u"app" && top != u"app")
        return u"nothing includes app"_s;
    if (aim == u"ui" && top == u"core")
        return u"core does not know ui"_s;
    if (aim == u"core" && top == u"core") {
        const QString folder = source.at(1);
        if (!arrowsInCore().contains(folder))
            return u"unknown folder of core"_s;
        const bool isOwn = target.value(1) == folder;
        return isOwn || arrowsInCore().value(folder).contains(target.value(1)) ? QString() : u"against the arrows"_s;
    }
    if (aim == u"ui" && top == u"ui") {
        const bool mayWire = source.at(1) == u"shell";
        const bool isOwn = target.value(1) == source.at(1);
        return mayWire || isOwn || target.value(1) == u"common" ? QString() : u"a pane knows another pane"_s;
    }
    return {};
}

TEST(IncludeArrows, HoldInEveryFile)
{
    const auto files = tests::sourceFiles({u"core"_s, u"ui"_s, u"app"_s});
    ASSERT_GT(files.size(), 20U);
    for (const auto& file : files) {
        for (const QString& header : tests::includesOf(file))
            EXPECT_EQ(breach(file.path, header), QString())
                << file.path.toStdString() << " includes " << header.toStdString();
    }
}

TEST(IncludeArrows, FindABreach)
{
    EXPECT_NE(breach(u"core/base/x.h"_s, u"core/model/provision.h"_s), QString());
    EXPECT_NE(breach(u"core/recognise/x.h"_s, u"core/store/registry.h"_s), QString());
    EXPECT_NE(breach(u"core/print/x.h"_s, u"ui/common/y.h"_s), QString());
    EXPECT_NE(breach(u"ui/map/x.h"_s, u"ui/agreement/y.h"_s), QString());
    EXPECT_NE(breach(u"ui/map/x.h"_s, u"app/y.h"_s), QString());
    EXPECT_EQ(breach(u"core/amend/x.h"_s, u"core/compare/y.h"_s), QString());
    EXPECT_EQ(breach(u"ui/shell/x.h"_s, u"ui/map/y.h"_s), QString());
}

TEST(IncludeArrows, CoreKnowsNoWidgetsAndOnlyPrintKnowsGui)
{
    static const QRegularExpression kWidgets(
        uR"(^(QtWidgets.*|QWidget|QApplication|QMessageBox|Q\w*Dialog|Q(Abstract(Item|Scroll)|Table|Tree|List|Column|Graphics|Header)\w*View|QMainWindow|Q\w+Button|QLabel|QAction)$)"_s);
    static const QRegularExpression kGui(
        uR"(^(QtGui.*|QPainter|QFont\w*|QColor|QPdfWriter|QTextLayout|QRawFont|QGlyphRun|QImage|QPixmap|QGuiApplication|QPageLayout)$)"_s);
    for (const auto& file : tests::sourceFiles({u"core"_s})) {
        for (const QString& header : tests::includesOf(file)) {
            EXPECT_FALSE(kWidgets.match(header).hasMatch()) << file.path.toStdString() << ": " << header.toStdString();
            const bool isGui = kGui.match(header).hasMatch();
            EXPECT_FALSE(isGui && !file.path.startsWith(u"core/print/"_s))
                << file.path.toStdString() << ": " << header.toStdString();
        }
    }
}

TEST(IncludeArrows, OnlyTheStoreKnowsSql)
{
    static const QRegularExpression kSql(uR"(^(QtSql.*|QSql\w+|sqlite3\.h)$)"_s);
    for (const auto& file : tests::sourceFiles({u"core"_s, u"ui"_s, u"app"_s})) {
        if (file.path.startsWith(u"core/store/"_s))
            continue;
        for (const QString& header : tests::includesOf(file))
            EXPECT_FALSE(kSql.match(header).hasMatch()) << file.path.toStdString() << ": " << header.toStdString();
    }
}

} // namespace
