// SPDX-License-Identifier: GPL-3.0-or-later
// Amending: from two trees to a proved text, and comparing each of eleven agreements with each. Run it in a release
// build; each line is one measurement in milliseconds.
#include "core/amend/proof.h"
#include "core/amend/writer/instrument.h"
#include "core/compare/comparison.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace {

/// Seven articles and a table of so many rows, in sections of twenty, each row with words of its own.
model::AgreementText agreementOf(int rows)
{
    model::AgreementText text;
    text.parties = {{u"甲"_s, u"札幌市"_s}, {u"乙"_s, u"小樽市"_s}};
    text.root = makeProvision(Kind::Agreement);
    auto& parts = text.root.children;
    parts.push_back(makeProvision(Kind::Title, u"連携中枢都市圏形成に係る連携協約"_s));
    for (int i = 1; i <= 7; ++i) {
        Provision article = makeProvision(Kind::Article);
        article.number = {NumberStyle::Article, {i}, u"第%1条"_s.arg(i)};
        article.caption = u"（見出し%1）"_s.arg(i);
        article.children.push_back(makeProvision(
            Kind::Paragraph, u"甲及び乙は、第%1の取組について、相互に役割を分担して連携を図るものとする。"_s.arg(i)));
        article.children.back().number = {NumberStyle::Arabic, {1}, {}};
        parts.push_back(article);
    }
    Provision table = makeProvision(Kind::RoleTable, u"別表"_s);
    table.caption = u"（第3条関係）"_s;
    table.children.push_back(makeProvision(Kind::InitiativeColumn, u"取組"_s));
    for (const QString& head : {u"内容"_s, u"甲の役割"_s, u"乙の役割"_s})
        table.children.push_back(makeProvision(Kind::Column, head));
    constexpr int kRowsOfSection = 20;
    for (int at = 0; at < rows; ++at) {
        if (at % kRowsOfSection == 0) {
            Provision section = makeProvision(Kind::Section);
            const int number = at / kRowsOfSection + 1;
            section.number = {NumberStyle::Parenthesised, {number}, u"(%1)"_s.arg(number)};
            section.caption = u"分野%1の強化"_s.arg(number);
            table.children.push_back(section);
        }
        Provision row = makeProvision(Kind::Initiative, u"取組第%1の推進"_s.arg(at));
        for (size_t column = 1; column <= 3; ++column) {
            row.children.push_back(makeProvision(
                Kind::Role,
                u"圏域における%1番目の取組について、求職者及び企業に対し、実践的な就労体験を通じた機会を提供する。"_s
                    .arg(at)));
            row.children.back().column = table.children[column].lineage;
        }
        table.children.back().children.push_back(row);
    }
    parts.push_back(table);
    return text;
}

/// Every tenth row changes a word, every twentieth goes, and an article is added.
model::AgreementText amended(const model::AgreementText& text)
{
    model::AgreementText after = text;
    int at = 0;
    model::visit(after.root, [&at](Provision& node) {
        if (node.kind == Kind::Initiative && ++at % 10 == 0)
            node.children[1].text.replace(u"求職者"_s, u"学生"_s);
        if (node.kind == Kind::Section && node.children.size() > 1)
            node.children.erase(node.children.begin() + 1);
    });
    return after;
}

double milliseconds(const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int rounds, const std::function<void()>& act)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(milliseconds(act));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

bool amendAndProve(int rows, double limit)
{
    const model::AgreementText before = agreementOf(rows);
    const model::AgreementText after = amended(before);
    bool isProved = false;
    size_t clauses = 0;
    const double time = median(5, [&] {
        const auto instrument =
            amend::writeInstrument(before, after, amend::AmendmentStyle::Instruction, amend::houseStyleOf(before.root));
        clauses = instrument.clauses.size();
        isProved = amend::prove(before.root, after.root, instrument.text).isProved;
    });
    std::printf("amend: %4d rows, written and proved    %7.1f ms  (at most %.0f) %zu clauses%s\n", rows, time, limit,
                clauses, isProved ? "" : "  NOT PROVED");
    return isProved;
}

} // namespace

int main()
{
    const bool isProved = amendAndProve(40, 50) && amendAndProve(1000, 1000);
    std::vector<model::AgreementText> eleven;
    for (int i = 0; i < 11; ++i) {
        model::AgreementText text = agreementOf(21);
        model::visit(text.root, [i](Provision& node) {
            node.lineage = LineageId::fromName(u"%1/%2"_s.arg(i).arg(node.lineage.toString()));
            if (node.kind == Kind::Paragraph)
                node.text += u"%1市に限る。"_s.arg(i);
            node.column = LineageId::fromName(u"%1/%2"_s.arg(i).arg(node.column.toString()));
        });
        eleven.push_back(std::move(text));
    }
    const double time = median(5, [&] {
        for (size_t one = 0; one < eleven.size(); ++one) {
            for (size_t other = one + 1; other < eleven.size(); ++other)
                (void)compare::compare(eleven[one].root, eleven[other].root);
        }
    });
    std::printf("compare: 11 agreements, each with each  %7.1f ms  (at most 200)\n", time);
    return isProved ? 0 : 1;
}
