// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_input.h"

#include "tests/support/qt_printing.h"
#include "ui/common/date_field.h"

#include <gtest/gtest.h>

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);

QDate read(const QString& words)
{
    return ui::readDateInput(words, kToday).date;
}

TEST(DateInput, ReadsEveryCalendarAndWidth)
{
    for (const QString& words :
         {u"R6.4.1"_s, u"r6.4.1"_s, u"令6.4.1"_s, u"令和6年4月1日"_s, u"令和６年４月１日"_s, u"2024/4/1"_s,
          u"2024-04-01"_s, u"20240401"_s, u"２０２４０４０１"_s, u"Ｒ６．４．１"_s, u" 令和 6 年 4 月 1 日 "_s})
        EXPECT_EQ(read(words), QDate(2024, 4, 1)) << words.toStdString();
    EXPECT_EQ(read(u"今日"_s), kToday);
    EXPECT_EQ(read(u"R元.5.1"_s), QDate(2019, 5, 1));
    EXPECT_EQ(read(u"元年"_s), QDate(2019, 5, 1));
    EXPECT_EQ(read(u"平成元年"_s), QDate(1989, 1, 8));
    EXPECT_EQ(read(u"S元"_s), QDate(1926, 12, 25));
}

TEST(DateInput, SaysWhyItIsNoDay)
{
    for (const QString& words : {u""_s, u"来年"_s, u"R6.4.31"_s, u"2024/13/1"_s, u"令和6年"_s, u"R6.4.1まで"_s}) {
        const ui::DateInput input = ui::readDateInput(words, kToday);
        EXPECT_FALSE(input.date.isValid()) << words.toStdString();
        EXPECT_FALSE(input.reason.isEmpty()) << words.toStdString();
    }
}

TEST(DateInput, TellsTheRightEraOfADayBehindIts)
{
    const ui::DateInput input = ui::readDateInput(u"平成31年5月1日"_s, kToday);
    EXPECT_EQ(input.date, QDate(2019, 5, 1));
    EXPECT_TRUE(input.note.contains(u"令和元年5月1日"_s));
}

TEST(DateField, KeepsBadInputWithTheReasonAndTakesGoodInput)
{
    ui::DateField field(u"day"_s, u"Day"_s);
    field.setDate(QDate(2024, 4, 1));
    QSignalSpy spy(&field, &ui::DateField::dateChanged);
    auto* line = field.findChild<QLineEdit*>(u"day"_s);
    EXPECT_EQ(line->text(), u"令和6年4月1日"_s);
    line->setText(u"R6.13.1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(line->text(), u"R6.13.1"_s);
    EXPECT_FALSE(field.reason().isEmpty());
    EXPECT_FALSE(field.isGood());
    EXPECT_EQ(spy.count(), 0);
    line->setText(u"R7.3.31"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(line->text(), u"令和7年3月31日"_s);
    EXPECT_TRUE(field.reason().isEmpty());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.at(0).at(0).toDate(), QDate(2025, 3, 31));
}

TEST(DateField, EscapeTakesBackWhatWasTypedAndThenClosesTheFormAround)
{
    QDialog form;
    auto* field = new ui::DateField(u"day"_s, u"day"_s, &form);
    field->setOptional(true);
    field->setDate(QDate(2026, 4, 1));
    form.show();
    auto* line = form.findChild<QLineEdit*>(u"day"_s);
    ASSERT_NE(line, nullptr);
    line->setFocus();
    line->setText(u"R9"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(line->text(), u"令和8年4月1日"_s);
    EXPECT_TRUE(form.isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(form.isVisible());
}

} // namespace
