// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/recogniser.h"
#include "core/recognise/text_reader.h"
#include "tests/support/qt_printing.h"
#include "tests/support/recognise_invariants.h"

#include <QDir>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr int kInputs = 20'000;
constexpr qsizetype kLongestInput = 1'500;

/// Cuts, doubles, swaps and mixes real-looking lines; the same seed gives the same text.
class Mutator
{
public:
    Mutator(std::vector<QString> seeds, unsigned seed)
        : m_seeds(std::move(seeds))
        , m_random(seed)
    {
    }

    QString next()
    {
        QString text = pick(m_seeds);
        for (int changes = 1 + upTo(5); changes > 0; --changes)
            change(text);
        return text.left(kLongestInput);
    }

private:
    qsizetype upTo(qsizetype maximum)
    {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(maximum, 0))(m_random);
    }
    template <typename List>
    QString pick(const List& list)
    {
        return list[static_cast<size_t>(upTo(static_cast<qsizetype>(std::size(list)) - 1))];
    }

    void change(QString& text)
    {
        static const QString kWords[] = {u"第1条 "_s,
                                         u"第二条　"_s,
                                         u"第3条の2 "_s,
                                         u"（目的）"_s,
                                         u"\n2 "_s,
                                         u"\n(1) "_s,
                                         u"\nア "_s,
                                         u"\n附 則\n"_s,
                                         u"\n別表（第3条関係）\n"_s,
                                         u"取組\t内容\t甲の役割\n"_s,
                                         u"\t甲の役割\t"_s,
                                         u"\t"_s,
                                         u"\t\t"_s,
                                         u"\n\n"_s,
                                         u"--\t--\n"_s,
                                         u"<p>"_s,
                                         u"<br>"_s,
                                         u"&nbsp;"_s,
                                         u"。"_s,
                                         u" "_s,
                                         u"　"_s,
                                         u"甲 "_s,
                                         u"令和4年1月12日\n"_s,
                                         u"市長"_s,
                                         u"\n備考 "_s,
                                         u"・"_s,
                                         u"証するため、本書2通を作成"_s,
                                         u"（続き）"_s,
                                         u"第1章 総則 "_s,
                                         QString(QChar(0x2028)),
                                         QString(QChar(0xD840)),
                                         u"力 "_s};
        const qsizetype at = upTo(text.size());
        switch (upTo(8)) {
        case 0:
            text.remove(at, upTo(20));
            break;
        case 1:
            text.insert(at, pick(kWords));
            break;
        case 2:
            text.insert(at, text.mid(upTo(text.size()), upTo(60)));
            break;
        case 3:
            text.replace(u'\n', pick(std::vector<QString>{u" "_s, QString(), u"\n\n"_s, u"\r\n"_s}));
            break;
        case 4:
            text = text.left(at);
            break;
        case 5: {
            QStringList lines = text.split(u'\n');
            lines.swapItemsAt(upTo(lines.size() - 1), upTo(lines.size() - 1));
            text = lines.join(u'\n');
            break;
        }
        case 6: {
            QString other = pick(m_seeds);
            text = text.left(at) + other.mid(upTo(other.size()));
            break;
        }
        case 7:
            if (at < text.size())
                text[at] = QChar(static_cast<char16_t>(0x3041 + upTo(0x5000)));
            break;
        default:
            text.replace(u'\t', pick(std::vector<QString>{u" "_s, u"\t\t"_s, u"\n"_s}));
            break;
        }
    }

    std::vector<QString> m_seeds;
    std::mt19937 m_random;
};

std::vector<QString> seeds()
{
    std::vector<QString> texts;
    const QDir folder(QStringLiteral(KYOYAKU_SOURCE_DIR) + u"/tests/core/recognise/fixtures"_s);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        auto document = recognise::readTextFile(folder.filePath(name + u"/input.txt"_s));
        if (document)
            texts.push_back(document->text);
    }
    return texts;
}

} // namespace

TEST(RecogniseFuzzShort, MutatedDocumentsKeepTheInvariants)
{
    auto texts = seeds();
    ASSERT_FALSE(texts.empty());
    Mutator mutator(std::move(texts), 20190329);
    int accepted = 0;
    for (int i = 0; i < kInputs; ++i) {
        const recognise::TextDocument document{u"mutated"_s, mutator.next()};
        const auto result = recognise::recognise(document);
        if (!result)
            continue;
        ++accepted;
        ASSERT_EQ(QString(), tests::brokenInvariant(document, *result)) << "input " << i << ":\n"
                                                                        << document.text.toStdString();
    }
    // Most mutants must still pass for agreements, or the test tests the refusal only.
    EXPECT_GT(accepted, kInputs / 2);
}
