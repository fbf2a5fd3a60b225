// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_row.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

class FlowRowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto* row = new ui::FlowRow;
        for (QPushButton*& button : m_buttons) {
            button = new QPushButton(u"押す"_s, &m_page);
            button->setFixedSize(100, 30);
            row->addWidget(button);
            if (button == m_buttons[1])
                row->addStretch();
        }
        auto* column = new QVBoxLayout(&m_page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addLayout(row);
        column->addStretch();
    }
    [[nodiscard]] QRect shown(int at, int width)
    {
        m_page.resize(width, 300);
        m_page.layout()->activate();
        return m_buttons[at]->geometry();
    }

    QWidget m_page;
    QPushButton* m_buttons[3]{};
};

} // namespace

TEST_F(FlowRowTest, TheStretchTakesWhatALineHasLeft)
{
    EXPECT_EQ(shown(0, 500).left(), 0);
    EXPECT_EQ(shown(2, 500).right(), 499);
    EXPECT_EQ(shown(2, 500).top(), shown(0, 500).top());
}

TEST_F(FlowRowTest, WhatDoesNotFitGoesOnBelow)
{
    EXPECT_EQ(shown(1, 220).top(), shown(0, 220).top());
    EXPECT_GE(shown(2, 220).top(), shown(0, 220).bottom());
    EXPECT_EQ(shown(2, 220).left(), 0);
    EXPECT_GE(shown(2, 150).top(), shown(1, 150).bottom());
}

TEST_F(FlowRowTest, ThePageNeedsNoMoreThanItsWidestButton)
{
    EXPECT_EQ(m_page.minimumSizeHint().width(), 100);
}

TEST_F(FlowRowTest, HiddenButtonsTakeNoRoom)
{
    m_buttons[0]->hide();
    EXPECT_EQ(shown(1, 500).left(), 0);
}

} // namespace tests
