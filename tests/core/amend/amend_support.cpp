// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/amend_support.h"

#include "core/exchange/plain_text.h"
#include "core/model/grammar.h"
#include "core/recognise/recogniser.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::amend;

namespace tests {

namespace {

QString words(const WordChange& change)
{
    switch (change.kind) {
    case WordChangeKind::Replace:
        return change.words + u" → "_s + change.newWords;
    case WordChangeKind::InsertAfter:
        return change.words + u" +→ "_s + change.newWords;
    case WordChangeKind::InsertBefore:
        return change.newWords + u" ←+ "_s + change.words;
    case WordChangeKind::Remove:
        return change.words + u" ×"_s;
    }
    return {};
}

QString kindWords(NewTextKind kind)
{
    static const char16_t* const kNames[] = {u"as place says", u"articles", u"paragraphs",
                                             u"items",         u"proviso",  u"second sentence",
                                             u"role table",    u"chapter",  u"supplementary"};
    return QString::fromUtf16(kNames[static_cast<int>(kind)]);
}

QString newText(const NewText& text)
{
    return text.lines.isEmpty() ? QString() : u" ← "_s + text.lines.join(u" / ");
}

QString line(const ChangeWords& act)
{
    QStringList changes;
    for (const WordChange& change : act.changes)
        changes.append(words(change));
    return u"words "_s + placeWords(act.places) + u": "_s + changes.join(u"; ");
}

QString line(const SetCaption& act)
{
    return u"caption "_s + placeWords(act.place) + u": "_s + act.caption;
}

QString line(const Abolish& act)
{
    return u"abolish "_s + act.what;
}

QString line(const ReplaceWhole& act)
{
    return u"replace "_s + placeWords(act.places) + newText(act.text);
}

QString line(const Remove& act)
{
    return u"remove "_s + placeWords(act.places);
}

QString line(const Move& act)
{
    return u"move "_s + placeWords(act.from) + u" → "_s + placeWords(act.to);
}

QString line(const Shift& act)
{
    return u"shift "_s + placeWords(act.places) + u" by "_s + QString::number(act.by);
}

QString line(const Insert& act)
{
    static const char16_t* const kPositions[] = {u"after", u"before", u"at end of"};
    QString written = u"insert "_s + kindWords(act.kind) + u' ' +
                      QString::fromUtf16(kPositions[static_cast<int>(act.position)]) + u' ' + placeWords(act.anchor);
    if (act.count > 0)
        written += u" ×"_s + QString::number(act.count);
    if (act.as)
        written += u" as "_s + placeWords(*act.as);
    return written + newText(act.text);
}

} // namespace

QStringList dump(const AmendingText& text)
{
    QStringList lines;
    for (const Sentence& sentence : text.sentences) {
        for (const Instruction& instruction : sentence.instructions)
            lines.append(QString::number(sentence.number) + u' ' +
                         std::visit([](const auto& act) { return line(act); }, instruction.action));
    }
    for (const TableUnit& unit : text.units)
        lines.append(unit.oldLines.join(u" / ") + u" => "_s + unit.newLines.join(u" / "));
    if (!text.restated.isEmpty())
        lines.append(u"restated "_s + QString::number(text.restated.size()));
    return lines;
}

QString words(const Error& error)
{
    static const char* const kNames[] = {
        "TextMissing",       "TextSeveral",  "SentenceUnreadable", "BracketsUnbalanced", "WordsEmpty",
        "NewTextUnreadable", "CountWrong",   "PlaceUnknown",       "PlaceAmbiguous",     "NumberChanged",
        "WordsNotFound",     "WordsOverlap", "NumberTaken",        "ActNotHere"};
    const int index = static_cast<int>(error.code) - static_cast<int>(ErrorCode::AmendingTextMissing);
    const QString name =
        index >= 0 && index < 14 ? QString::fromLatin1(kNames[index]) : QString::number(static_cast<int>(error.code));
    return name + u' ' + error.args.join(u" | ");
}

QStringList readAndDump(const QString& text)
{
    const auto read = readAmendingText(text);
    if (!read)
        return {u"refused "_s + words(read.error())};
    return dump(*read);
}

model::AgreementText agreementOf(const QString& text)
{
    auto read = recognise::recognise({u"test"_s, text, recognise::TextEncoding::Utf8});
    EXPECT_TRUE(read.isOk());
    return read ? std::move(read->text) : model::AgreementText{};
}

QStringList changesBy(const model::Provision& root, const QString& sentences)
{
    const auto text = readAmendingText(sentences);
    if (!text)
        return {u"refused "_s + words(text.error())};
    const auto applied = applyAmendingText(root, *text);
    if (!applied)
        return {u"refused "_s + words(applied.error())};
    EXPECT_TRUE(model::violations(applied->root).empty());
    const auto linesOf = [](const model::Provision& tree) {
        model::AgreementText whole;
        whole.root = tree;
        QStringList lines = exchange::toPlainText(whole).split(u'\n');
        lines.removeAll(QString());
        return lines;
    };
    const QStringList before = linesOf(root);
    const QStringList after = linesOf(applied->root);
    // Longest common subsequence: what is left of both sides is what changed.
    const auto n = static_cast<size_t>(before.size());
    const auto m = static_cast<size_t>(after.size());
    std::vector<std::vector<int>> length(n + 1, std::vector<int>(m + 1, 0));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;)
            length[i][j] = before[qsizetype(i)] == after[qsizetype(j)] ? length[i + 1][j + 1] + 1
                                                                       : std::max(length[i + 1][j], length[i][j + 1]);
    }
    QStringList changes;
    for (size_t i = 0, j = 0; i < n || j < m;) {
        if (i < n && j < m && before[qsizetype(i)] == after[qsizetype(j)]) {
            ++i;
            ++j;
        } else if (i < n && (j == m || length[i + 1][j] >= length[i][j + 1])) {
            changes.append(u"- "_s + before[qsizetype(i++)]);
        } else {
            changes.append(u"+ "_s + after[qsizetype(j++)]);
        }
    }
    return changes;
}

QString sampleText()
{
    return uR"(甲市及び乙町における連携に係る連携協約

甲市（以下「甲」という。）及び乙町（以下「乙」という。）は、連携に関し、次のとおり連携協約を締結する。

（目的）
第1条　この連携協約は、圏域の発展を図り、もって住民の暮らしを守ることを目的とする。

（連携する取組）
第2条　甲及び乙が連携する取組は、別表に掲げるとおりとする。
2　前項の取組は、次に掲げる事項を含む。
　(1)　調査及び研究
　(2)　情報の共有
　　ア　文書による情報
　　イ　会議による情報
　(3)　研修
3　前2項の取組の内容は、毎年度見直すものとする。ただし、緊急の必要がある場合は、この限りでない。

（費用）
第3条　取組に必要な費用の分担は、甲及び乙が協議して定める。この場合において、乙の負担は受益の程度による。

（協議）
第4条　甲及び乙は、毎年度協議を行う。

（変更）
第5条　この連携協約を変更するときは、甲及び乙の議会の議決を経る。

（疑義）
第6条　疑義は、甲及び乙が協議して定める。

附　則

この連携協約は、平成31年4月1日から施行する。

この連携協約の締結を証するため、本書2通を作成し、甲及び乙が記名押印の上、各自その1通を保有する。

平成31年3月29日

甲　甲市中央1丁目
甲市
甲市長　山田太郎

乙　乙町本町2番地
乙町
乙町長　鈴木花子

別表（第2条関係）

(1)　経済成長のけん引

取組	内容	甲の役割	乙の役割
観光	共同の宣伝を行う。	宣伝を企画する。	宣伝に協力する。
産業	販路の拡大を行う。	販路を拡大する。	販路の拡大に協力する。

(2)　生活機能

ア　医療

取組	内容	甲の役割	乙の役割
救急医療	救急医療の維持を行う。	救急医療を担う。	甲に協力する。
福祉	保育を充実する。	保育を行う。	乙の区域の保育を行う。

イ　交通

取組	内容	甲の役割	乙の役割
バス	路線を維持する。	路線を計画する。	路線の維持に協力する。
福祉	移送を行う。	移送を行う。	移送に協力する。
)"_s;
}

} // namespace tests
