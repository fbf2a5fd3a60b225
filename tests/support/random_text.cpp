// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_text.h"

#include "core/base/calendar.h"
#include "core/base/marker.h"
#include "core/model/numbering.h"

using namespace Qt::StringLiterals;
using namespace core;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace tests {

namespace {

const QString kSubjects[] = {u"甲及び乙は"_s,
                             u"甲は"_s,
                             u"乙は"_s,
                             u"この連携協約は"_s,
                             u"前条に規定する取組は"_s,
                             u"次条に定める取組については"_s,
                             u"第3条に規定する取組に要する費用は"_s};
const QString kObjects[] = {u"圏域全体の経済成長のけん引"_s,
                            u"災害時における相互応援の体制"_s,
                            u"図書館の相互利用（移動図書館を含む。）"_s,
                            u"観光情報の発信、共同プロモーション等"_s,
                            u"「道の駅」の活用及び販路の拡大"_s,
                            u"ICTを用いた遠隔会議"_s,
                            u"職員の合同研修"_s,
                            u"救急医療の維持、向上等"_s,
                            u"地方自治法第252条の2第1項の規定による協議"_s};
const QString kVerbs[] = {u"に関し必要な協力をするものとする。"_s, u"について、相互に連携を図るものとする。"_s,
                          u"に取り組む。"_s, u"について、その都度協議して定める。"_s,
                          u"を推進するため、応分の経費を負担する。"_s};
const QString kCaptions[] = {u"目的"_s,         u"基本方針"_s,   u"連携する取組等"_s, u"費用の分担"_s, u"協議"_s,
                             u"変更及び廃止"_s, u"疑義の解決"_s, u"その他"_s,         u"期間"_s};
const std::pair<QString, QString> kMembers[] = {
    {u"小樽市"_s, u"小樽市長"_s}, {u"当別町"_s, u"当別町長"_s}, {u"新篠津村"_s, u"新篠津村長"_s}};

const std::vector<NumberStyle> kItemStyles = {NumberStyle::Parenthesised, NumberStyle::Katakana,
                                              NumberStyle::ParenthesisedKatakana, NumberStyle::Latin,
                                              NumberStyle::ParenthesisedLatin};

} // namespace

QString RandomText::sentence()
{
    return pick(kSubjects) + u'、' + pick(kObjects) + pick(kVerbs);
}

QString RandomText::sentences(int maximum)
{
    QString text = sentence();
    for (int more = upTo(maximum - 1); more > 0; --more)
        text += sentence();
    return text;
}

model::ProvisionNumber RandomText::number(NumberStyle style, const std::vector<int>& values) const
{
    model::ProvisionNumber made = model::makeNumber(style, values);
    if (!m_isFullWidth)
        return made;
    for (QChar& unit : made.asWritten) {
        const char16_t code = unit.unicode();
        if (code > 0x20 && code < 0x7F)
            unit = QChar(code + 0xFEE0);
    }
    return made;
}

model::AgreementText RandomText::make()
{
    m_text = {};
    m_serial = 0;
    m_text.root = makeProvision(Kind::Agreement);
    m_hasCaptions = chance(85);
    m_isFullWidth = chance(30);
    m_isKanji = !m_isFullWidth && chance(15);
    m_core = u"札幌市"_s;
    addHead();
    addArticles();
    if (chance(80))
        addSupplementaryProvision();
    addClosing();
    const bool tablesFirst = chance(25);
    if (tablesFirst)
        addRoleTables();
    addSignatures();
    if (!tablesFirst)
        addRoleTables();
    return std::move(m_text);
}

void RandomText::addHead()
{
    m_member = pick(kMembers).first;
    const QDate date = QDate(2015, 4, 1).addDays(upTo(4000));
    m_text.signedOn = date;
    m_text.signedOnAsWritten = chance(50) ? toEraDate(date) : toBothCalendars(date);
    auto& parts = m_text.root.children;
    if (chance(40))
        parts.push_back(makeProvision(Kind::CoverPage, u"連携中枢都市圏形成に係る連携協約書\n"_s +
                                                           m_text.signedOnAsWritten + u'\n' + m_core + u' ' +
                                                           m_member));
    parts.push_back(
        makeProvision(Kind::Title, m_core + u"及び"_s + m_member + u"における連携中枢都市圏形成に係る連携協約"_s));
    parts.push_back(makeProvision(
        Kind::Preamble, m_core + u"（以下「甲」という。）"_s + (chance(50) ? u"及び"_s : u"と"_s) + m_member +
                            u"（以下「乙」という。）は、連携中枢都市圏の形成に関し、次のとおり連携協約を締結する。"_s));
    m_text.parties = {{u"甲"_s, m_core}, {u"乙"_s, m_member}};
}

void RandomText::addArticles()
{
    const int count = 1 + upTo(11);
    const bool hasChapters = count > 4 && chance(15);
    const int branchAfter = chance(20) ? 1 + upTo(count - 1) : 0;
    const bool hasOutline = chance(20);
    auto* parent = &m_text.root;
    for (int value = 1; value <= count; ++value) {
        if (hasChapters && (value == 1 || value == 4)) {
            Provision chapter = makeProvision(Kind::Chapter);
            chapter.number = number(NumberStyle::Chapter, {value == 1 ? 1 : 2});
            chapter.caption = value == 1 ? u"総則"_s : u"連携する取組"_s;
            m_text.root.children.push_back(std::move(chapter));
            parent = &m_text.root.children.back();
        }
        parent->children.push_back(article({value}));
        if (hasOutline && value == 2) {
            Provision& first = parent->children.back().children.front();
            first.children.clear();
            first.children.push_back(outlineTable(0));
        }
        if (value == branchAfter)
            parent->children.push_back(article({value, 2}));
    }
}

Provision RandomText::article(const std::vector<int>& values)
{
    Provision article = makeProvision(Kind::Article);
    article.number = number(m_isKanji ? NumberStyle::ArticleKanji : NumberStyle::Article, values);
    if (m_hasCaptions)
        article.caption = (m_isFullWidth ? u"（%1）"_s : u"(%1)"_s).arg(pick(kCaptions));
    const int count = chance(60) ? 1 : 2 + upTo(2);
    for (int value = 1; value <= count; ++value)
        article.children.push_back(paragraph(value, true));
    return article;
}

Provision RandomText::paragraph(int value, bool mayHaveItems)
{
    Provision paragraph = makeProvision(Kind::Paragraph, sentences(3));
    paragraph.number = {NumberStyle::Arabic, {value}, {}};
    if (value > 1)
        paragraph.number = number(NumberStyle::Arabic, {value});
    if (mayHaveItems && chance(25)) {
        paragraph.text = u"甲及び乙は、次に掲げる取組について、相互に役割を分担して連携を図るものとする。"_s;
        addItems(&paragraph, 0);
    }
    return paragraph;
}

void RandomText::addItems(Provision* parent, size_t level)
{
    const int count = 2 + upTo(2);
    for (int value = 1; value <= count; ++value) {
        Provision item = makeProvision(level == 0 ? Kind::Item : Kind::Subitem, sentence());
        item.number = number(kItemStyles[level], {value});
        if (level + 1 < kItemStyles.size() && chance(25)) {
            item.text = pick(kObjects);
            // Some offices skip the level ア.
            const size_t step = level == 0 && chance(30) ? 3 : 1;
            if (level + step < kItemStyles.size())
                addItems(&item, level + step);
        }
        parent->children.push_back(std::move(item));
    }
}

void RandomText::addSupplementaryProvision()
{
    Provision provision = makeProvision(Kind::SupplementaryProvision, chance(50) ? u"附 則"_s : u"附則"_s);
    const QDate date = m_text.signedOn->addDays(1 + upTo(100));
    m_text.effectiveOn = date;
    const int count = chance(70) ? 1 : 2;
    for (int value = 1; value <= count; ++value) {
        Provision clause = makeProvision(
            Kind::Paragraph, value == 1 ? u"この連携協約は、"_s + toEraDate(date) + u"から施行する。"_s
                                        : u"この連携協約の施行の際現に行われている取組は、なお従前の例による。"_s);
        clause.number =
            count == 1 ? model::ProvisionNumber{NumberStyle::Arabic, {1}, {}} : number(NumberStyle::Arabic, {value});
        provision.children.push_back(std::move(clause));
    }
    m_text.root.children.push_back(std::move(provision));
}

void RandomText::addClosing()
{
    m_text.copies = 2;
    m_text.root.children.push_back(makeProvision(
        Kind::ClosingClause,
        u"この連携協約の締結を証するため、本書2通を作成し、甲及び乙が記名押印の上、各自その1通を保有する。"_s));
}

void RandomText::addSignatures()
{
    Provision block = makeProvision(Kind::SignatureBlock, m_text.signedOnAsWritten);
    const bool addressFirst = chance(40);
    const bool hasName = chance(60);
    for (const auto& [symbol, name] : {std::pair{u"甲"_s, m_core}, std::pair{u"乙"_s, m_member}}) {
        Provision signature = makeProvision(Kind::Signature);
        auto& fields = signature.children;
        const Provision address = makeProvision(Kind::SignatureAddress, u"北海道"_s + name + u"中央1丁目2番地"_s);
        if (addressFirst)
            fields.push_back(address);
        fields.push_back(makeProvision(Kind::SignatureSymbol, symbol));
        if (!addressFirst)
            fields.push_back(address);
        fields.push_back(makeProvision(Kind::SignatureMunicipality, name));
        fields.push_back(makeProvision(Kind::SignatureOffice, name + u'長'));
        if (hasName)
            fields.push_back(makeProvision(Kind::SignatureName, symbol == u"甲" ? u"山田太郎"_s : u"佐藤 花子"_s));
        block.children.push_back(std::move(signature));
    }
    m_text.root.children.push_back(std::move(block));
}

} // namespace tests
