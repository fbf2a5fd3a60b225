// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/municipality_code.h"

#include "tests/support/paths.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;

TEST(MunicipalityCodeTest, CheckDigits)
{
    EXPECT_EQ(model::municipalityCheckDigit(u"01100"), 2);
    EXPECT_EQ(model::municipalityCheckDigit(u"01203"), 3);
    EXPECT_EQ(model::municipalityCheckDigit(u"01217"), 3);
    EXPECT_EQ(model::municipalityCheckDigit(u"0110"), -1);
    EXPECT_EQ(model::municipalityCheckDigit(u"0110x"), -1);
}

TEST(MunicipalityCodeTest, CodesOfTheMasterListAreSound)
{
    const QString path = tests::sharedFile(u"facts/municipalities.csv"_s);
    REQUIRE_SHARED(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int rows = 0;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).split(u',');
        const auto code = model::readMunicipalityCode(fields.at(2));
        ASSERT_TRUE(code.isOk());
        EXPECT_EQ(*code, fields.at(3));
        ++rows;
    }
    EXPECT_EQ(rows, 111);
}

TEST(MunicipalityCodeTest, AnyWidthAndWithOrWithoutCheckDigit)
{
    EXPECT_EQ(*model::readMunicipalityCode(u"01100"_s), u"011002"_s);
    EXPECT_EQ(*model::readMunicipalityCode(u"011002"_s), u"011002"_s);
    EXPECT_EQ(*model::readMunicipalityCode(u"　０１１００２ "_s), u"011002"_s);
}

TEST(MunicipalityCodeTest, AnythingElseIsRefused)
{
    for (const QString& text :
         {u""_s, u"1100"_s, u"011003"_s, u"0110022"_s, u"01 100"_s, u"0110a"_s, u"٠١١٠٠"_s, u"01100²"_s, u"-01100"_s}) {
        const auto code = model::readMunicipalityCode(text);
        ASSERT_FALSE(code.isOk()) << text.toStdString();
        EXPECT_EQ(code.error().code, ErrorCode::MunicipalityCodeWrong);
        EXPECT_EQ(code.error().args, QStringList{text});
    }
}
