// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focus_order.h"

#include <gtest/gtest.h>

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// The names that Tab passes from a widget on, once around.
QStringList way(QWidget& from)
{
    QStringList names;
    const QWidget* at = &from;
    do {
        if ((at->focusPolicy() & Qt::TabFocus) != 0)
            names.append(at->objectName());
        at = at->nextInFocusChain();
    } while (at != &from);
    return names;
}

template <typename Widget>
Widget* made(const QString& name, QWidget& parent)
{
    auto* widget = new Widget(&parent);
    widget->setObjectName(name);
    return widget;
}

} // namespace

TEST(FocusOrderTest, FollowsTheLayoutAndNotTheOrderOfMaking)
{
    QWidget page;
    auto* keep = made<QPushButton>(u"keep"_s, page);
    auto* right = made<QLineEdit>(u"right"_s, page);
    auto* second = made<QLineEdit>(u"second"_s, page);
    auto* first = made<QLineEdit>(u"first"_s, page);
    auto* left = made<QLineEdit>(u"left"_s, page);
    auto* column = new QVBoxLayout(&page);
    auto* form = new QFormLayout;
    form->addRow(u"1"_s, first);
    form->addRow(u"2"_s, second);
    column->addLayout(form);
    auto* splitter = new QSplitter(&page);
    auto* pane = new QWidget;
    (new QVBoxLayout(pane))->addWidget(left);
    splitter->addWidget(pane);
    splitter->addWidget(right);
    column->addWidget(splitter);
    column->addWidget(keep);
    EXPECT_NE(way(*first), QStringList({u"first"_s, u"second"_s, u"left"_s, u"right"_s, u"keep"_s}));
    ui::orderFocusAsLaidOut(page);
    EXPECT_EQ(way(*first), QStringList({u"first"_s, u"second"_s, u"left"_s, u"right"_s, u"keep"_s}));
    EXPECT_EQ(way(page).value(0), u"first"_s) << "where a form begins";
}

} // namespace tests
