// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/quotation.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace core::amend;

namespace tests {

namespace {

/// What a reader does with the quotations of one place: none of the words may be there twice, but for those that change
/// everywhere.
QString quoted(QString text, const std::vector<Quotation>& quotations)
{
    for (const Quotation& one : quotations) {
        EXPECT_TRUE(text.contains(one.words)) << one.words.toStdString() << " in " << text.toStdString();
        const QString put = one.kind == QuotationKind::InsertAfter ? one.words + one.newWords : one.newWords;
        text.replace(one.words, put);
    }
    return text;
}

class RandomWords
{
public:
    explicit RandomWords(quint32 seed)
        : m_random(seed)
    {
    }

    QString text()
    {
        static const QStringList kWords{u"医療"_s, u"救急医療"_s, u"の"_s, u"、"_s, u"アイ"_s, u"12"_s, u"する"_s};
        QString text;
        for (int left = 2 + below(30); left > 0; --left)
            text += kWords.at(below(static_cast<int>(kWords.size())));
        return text;
    }
    /// A few letters put in, taken out or exchanged: several changes often fall into one word.
    QString edited(QString text)
    {
        for (int left = 1 + below(4); left > 0; --left) {
            const int at = below(static_cast<int>(text.size()) + 1);
            if (below(2) == 0)
                text.insert(at, u"圏"_s);
            else
                text.remove(at, 1 + below(2));
        }
        return text;
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<quint32>(end)); }

    std::mt19937 m_random;
};

} // namespace

/// The words that made one quotation unique reached over the change before it, which was cut by more than it had.
TEST(QuotationTest, WordsAroundAChangeMayReachOverTheOneBefore)
{
    const QString before = u"災害時の相互応援について、相互に連携を図るものとする。"_s;
    const QString after = u"災害時の応援に及び地域公共交通ついて、に連携を図るものとする。"_s;
    const auto quotations = quoteChanges(before, after);
    ASSERT_TRUE(quotations);
    EXPECT_EQ(quoted(before, *quotations), after);
}

TEST(QuotationTest, RandomChangesGiveTheNewText)
{
    RandomWords words(20261122);
    int written = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QString before = words.text();
        const QString after = words.edited(before);
        const auto quotations = quoteChanges(before, after, {words.text()});
        if (!quotations)
            continue;
        ++written;
        ASSERT_EQ(quoted(before, *quotations), after) << before.toStdString() << " -> " << after.toStdString();
    }
    EXPECT_GT(written, 5'000);
}

} // namespace tests
