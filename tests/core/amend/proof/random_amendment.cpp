// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/proof/random_amendment.h"

#include "core/model/numbering.h"
#include "tests/support/random_text.h"

using namespace Qt::StringLiterals;
using namespace core;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace tests {

namespace {

const QString kThings[] = {u"経済成長のけん引"_s, u"広域観光ネットワーク"_s,   u"図書館の相互利用"_s,
                           u"救急医療の維持"_s,   u"災害時の相互応援"_s,       u"ICTインフラの整備"_s,
                           u"職員の合同研修"_s,   u"移住相談会（共同開催）"_s, u"「道の駅」の活用"_s,
                           u"第3次産業の振興"_s,  u"農産物の消費促進"_s,       u"地域公共交通"_s};
const QString kActs[] = {u"について、相互に連携を図るものとする。"_s, u"を推進するため、応分の経費を負担する。"_s,
                         u"に取り組む。"_s, u"について、甲及び乙が協議の上、別に定める。"_s,
                         u"に関し必要な協力をするものとする。"_s};
const QString kSubjects[] = {u"甲及び乙は、"_s, u"甲は、"_s, u"乙は、前条の規定により、"_s,
                             u"第3条に規定する取組は、"_s, u""_s};
const QString kCaptions[] = {u"目的"_s, u"基本方針"_s, u"連携する取組"_s, u"費用の分担"_s, u"協議"_s, u"その他"_s};
const QString kHeadings[] = {u"経済成長のけん引"_s, u"都市機能の集積・強化"_s, u"生活機能の強化"_s,
                             u"ネットワークの強化"_s, u"圏域マネジメント能力の強化"_s};

/// An amending text with brackets that do not balance or are empty is refused (drafting-rules 1.9.8), so no text has
/// such.
bool isBalanced(const QString& text)
{
    int depth = 0;
    int quotes = 0;
    for (const QChar unit : text) {
        depth += unit == u'（' || unit == u'(' ? 1 : unit == u'）' || unit == u')' ? -1 : 0;
        quotes += unit == u'「' ? 1 : unit == u'」' ? -1 : 0;
        if (depth < 0 || quotes < 0)
            return false;
    }
    // Nor has one an empty pair: that is what a lost symbol leaves.
    return depth == 0 && quotes == 0 && !text.contains(u"「」") && !text.contains(u"（）") && !text.contains(u"()");
}

void number(Provision* provision, NumberStyle style, const std::vector<int>& values)
{
    provision->number = model::makeNumber(style, values);
}

} // namespace

QString RandomAmendment::words()
{
    return pick(kThings);
}

QString RandomAmendment::captionWords()
{
    return u'（' + pick(kCaptions) + u'）';
}

QString RandomAmendment::name()
{
    ++m_serial;
    if (chance(50))
        return words() + QString::number(m_serial);
    // A name without digits may stand in a list of names.
    static const QString kDigits = u"零壱弐参四五六七八九"_s;
    QString serial;
    for (const QChar digit : QString::number(m_serial))
        serial += kDigits.at(digit.digitValue());
    return pick(kHeadings).remove(u'・') + serial;
}

QString RandomAmendment::sentence()
{
    return pick(kSubjects) + words() + (chance(30) ? u"、"_s + words() : QString()) + pick(kActs);
}

QString RandomAmendment::otherWords(const QString& text)
{
    if (text.isEmpty() || chance(8))
        return sentence();
    QString changed = text;
    const int at = upTo(static_cast<int>(text.size()) - 1);
    const int length = 1 + upTo(5);
    switch (upTo(3)) {
    case 0:
        changed.replace(at, length, words());
        break;
    case 1:
        changed.insert(at, u"及び"_s + words());
        break;
    case 2:
        changed.remove(at, length);
        break;
    default:
        changed.replace(pick(std::vector<QString>{u"甲"_s, u"協力"_s, u"連携"_s, u"の"_s, u"する"_s}), u"支援"_s);
        break;
    }
    return changed.trimmed().isEmpty() || !isBalanced(changed) ? sentence() : changed;
}

Provision RandomAmendment::article(int value)
{
    Provision article = makeProvision(Kind::Article);
    number(&article, NumberStyle::Article, {value});
    article.caption = captionWords();
    const int paragraphs = chance(60) ? 1 : 2 + upTo(3);
    for (int i = 1; i <= paragraphs; ++i) {
        Provision paragraph = makeProvision(Kind::Paragraph, sentence());
        paragraph.number = {NumberStyle::Arabic, {i}, i == 1 ? QString() : QString::number(i)};
        const int items = chance(25) ? 2 + upTo(5) : 0;
        for (int k = 1; k <= items; ++k) {
            Provision item = makeProvision(Kind::Item, words());
            number(&item, NumberStyle::Parenthesised, {k});
            const int below = chance(20) ? 2 + upTo(2) : 0;
            for (int s = 1; s <= below; ++s) {
                item.children.push_back(makeProvision(Kind::Subitem, words()));
                number(&item.children.back(), NumberStyle::Katakana, {s});
            }
            paragraph.children.push_back(item);
        }
        article.children.push_back(paragraph);
    }
    return article;
}

Provision RandomAmendment::row(const Provision& table)
{
    Provision row = makeProvision(Kind::Initiative, name());
    for (const Provision& column : table.children) {
        if (column.kind != Kind::Column)
            continue;
        row.children.push_back(makeProvision(Kind::Role, sentence() + (chance(10) ? u"\n"_s + sentence() : QString())));
        row.children.back().column = column.lineage;
    }
    return row;
}

void RandomAmendment::fillSections(Provision* parent, const Provision& table, int level, int* rows)
{
    const std::vector<NumberStyle> styles = {NumberStyle::Parenthesised, NumberStyle::Katakana};
    const int sections = 1 + upTo(3);
    for (int i = 1; i <= sections; ++i) {
        Provision section = makeProvision(Kind::Section);
        number(&section, styles[static_cast<size_t>(level)], {i});
        section.caption = pick(kHeadings);
        if (level == 0 && chance(30)) {
            fillSections(&section, table, 1, rows);
        } else {
            const int count = 1 + upTo(6);
            for (int k = 0; k < count && (*rows > 0 || k == 0); ++k, --*rows)
                section.children.push_back(row(table));
        }
        parent->children.push_back(section);
    }
}

Provision RandomAmendment::table(bool isStacked, int rows)
{
    Provision table = makeProvision(Kind::RoleTable, u"別表"_s);
    table.caption = u"（第3条関係）"_s;
    table.face = isStacked ? model::Face::Stacked : model::Face::Columns;
    if (!isStacked)
        table.children.push_back(makeProvision(Kind::InitiativeColumn, u"取組"_s));
    for (const QString& head : {isStacked ? u"取組の内容"_s : u"内容"_s, u"甲の役割"_s, u"乙の役割"_s})
        table.children.push_back(makeProvision(Kind::Column, head));
    const Provision columns = table;
    if (chance(10)) {
        for (int i = 0; i < 1 + rows / 4; ++i)
            table.children.push_back(row(columns));
    } else {
        fillSections(&table, columns, 0, &rows);
    }
    return table;
}

model::AgreementText RandomAmendment::base(int mostRows)
{
    if (chance(15))
        return RandomText(m_seed).make();
    model::AgreementText text;
    text.parties = {{u"甲"_s, u"札幌市"_s}, {u"乙"_s, u"小樽市"_s}};
    text.signedOnAsWritten = u"平成31年3月29日"_s;
    text.root = makeProvision(Kind::Agreement);
    auto& parts = text.root.children;
    parts.push_back(makeProvision(Kind::Title, u"連携中枢都市圏形成に係る連携協約"_s));
    parts.push_back(makeProvision(Kind::Preamble,
                                  u"札幌市（以下「甲」という。）及び小樽市（以下「乙」という。）は、次のとおり連"
                                  u"携協約を締結する。"_s));
    const bool isStacked = chance(50);
    const int articles = (isStacked ? 7 : 6) + upTo(3);
    for (int i = 1; i <= articles; ++i)
        parts.push_back(article(i));
    if (!isStacked) {
        Provision supplementary = makeProvision(Kind::SupplementaryProvision, u"附　則"_s);
        supplementary.children.push_back(
            makeProvision(Kind::Paragraph, u"この連携協約は、平成31年4月1日から施行する。"_s));
        supplementary.children.back().number = {NumberStyle::Arabic, {1}, {}};
        parts.push_back(supplementary);
    }
    parts.push_back(makeProvision(Kind::ClosingClause, u"この連携協約の締結を証するため、本書2通を作成する。"_s));
    parts.push_back(table(isStacked, upTo(mostRows)));
    return text;
}

} // namespace tests
