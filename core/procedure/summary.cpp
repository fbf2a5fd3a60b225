// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/summary.h"

#include "core/base/calendar.h"
#include "core/model/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;
using Rows = std::vector<std::pair<QString, QString>>;

QString dayOr(const std::optional<QDate>& day, const QString& words)
{
    return day ? toEraDate(*day) : words;
}

QString partiesOf(const model::ProcedureCase& one, const model::AgreementText& text)
{
    QStringList parties;
    for (const model::Party& party : text.parties)
        parties.append(party.symbol.isEmpty() ? party.name : party.symbol + u'　' + party.name);
    if (parties.isEmpty()) {
        for (const model::CaseParty& party : one.parties)
            parties.append(party.name);
    }
    return parties.join(u'\n');
}

QString votesOf(const model::ProcedureCase& one)
{
    QStringList votes;
    for (const model::CaseParty& party : one.parties) {
        const model::ProcedureStep* vote = one.step(party.id, model::StepKind::Resolution);
        const QString none = one.isDraft ? u"未定"_s : u"（記録なし）"_s;
        const QString day = vote != nullptr ? dayOr(vote->day, none) : none;
        votes.append(party.name + u"議会　"_s + day + (vote != nullptr && vote->isPlanned ? u"（予定）"_s : QString()));
    }
    return votes.join(u'\n');
}

QString articleWords(const Provision& article)
{
    return model::shownNumber(article.number) + article.caption;
}

QString articlesOf(const Provision& root)
{
    QStringList articles;
    for (const Provision* article : model::allOfKind(root, Kind::Article))
        articles.append(articleWords(*article));
    return articles.join(u'\n');
}

QString namesOf(const std::vector<const Provision*>& initiatives)
{
    QStringList names;
    for (const Provision* initiative : initiatives)
        names.append(initiative->text.simplified());
    return names.join(u"、"_s);
}

/// 区分 by 区分; where the table has none, all together.
QString initiativesOf(const Provision& root)
{
    QStringList lines;
    size_t told = 0;
    for (const Provision* section : model::allOfKind(root, Kind::Section)) {
        const auto below = model::allOfKind(*section, Kind::Initiative);
        if (below.empty())
            continue;
        const QString number = model::shownNumber(section->number);
        const QString heading = number.isEmpty() ? section->caption : number + u'　' + section->caption;
        const bool isInnermost = model::allOfKind(*section, Kind::Section).size() == 1;
        if (!isInnermost) {
            lines.append(heading);
            continue;
        }
        told += below.size();
        // All at once: a heading may itself contain "%3".
        lines.append(u"%1（%2件）　%3"_s.arg(heading, QString::number(below.size()), namesOf(below)));
    }
    const auto all = model::allOfKind(root, Kind::Initiative);
    if (told != all.size())
        lines = {namesOf(all)};
    if (all.empty())
        return {};
    return u"%1件\n"_s.arg(all.size()) + lines.join(u'\n');
}

const Provision* sameIn(const std::vector<const Provision*>& all, const Provision& wanted)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Provision* one) { return one->lineage == wanted.lineage; });
    return found == all.end() ? nullptr : *found;
}

/// What the provisions of a kind that were added, changed and removed are called.
void addChanges(Rows& rows, const Provision& before, const Provision& after, Kind kind, const QString& what,
                QString (*nameOf)(const Provision&))
{
    const auto oldOnes = model::allOfKind(before, kind);
    const auto newOnes = model::allOfKind(after, kind);
    QStringList added;
    QStringList changed;
    QStringList removed;
    for (const Provision* one : newOnes) {
        const Provision* old = sameIn(oldOnes, *one);
        if (old == nullptr)
            added.append(nameOf(*one));
        else if (*old != *one)
            changed.append(nameOf(*one));
    }
    for (const Provision* one : oldOnes) {
        if (sameIn(newOnes, *one) == nullptr)
            removed.append(nameOf(*one));
    }
    const std::pair<QString, QStringList> lists[] = {
        {u"加える"_s, added}, {u"改める"_s, changed}, {u"削る"_s, removed}};
    for (const auto& [act, names] : lists) {
        if (!names.isEmpty())
            rows.emplace_back(act + what, u"%1件\n%2"_s.arg(names.size()).arg(names.join(u"、"_s)));
    }
}

/// What the act is called in the rows: the name behind the title, the day, the agreement that it is about.
struct ActWords
{
    QString ofTitle;
    QString signedOn;
    QString effectiveOn;
    QString concerned;
};

ActWords wordsOf(model::ProcedureAct act)
{
    switch (act) {
    case model::ProcedureAct::Conclusion:
        break;
    case model::ProcedureAct::Amendment:
        return {u"の変更"_s, u"変更年月日"_s, u"施行年月日"_s, u"変更する協約"_s};
    case model::ProcedureAct::Abolition:
        return {u"の廃止"_s, u"廃止協約の締結年月日"_s, u"廃止年月日"_s, u"廃止する協約"_s};
    }
    return {QString(), u"締結年月日"_s, u"施行年月日"_s, QString()};
}

QString initiativeName(const Provision& initiative)
{
    return initiative.text.simplified();
}

} // namespace

QString actTitle(const model::ProcedureCase& one)
{
    return one.title + wordsOf(one.act).ofTitle;
}

Rows summaryRows(const model::ProcedureCase& one, const model::AgreementText& text, const model::AgreementText* before)
{
    const ActWords words = wordsOf(one.act);
    Rows rows;
    rows.emplace_back(u"名称"_s, actTitle(one));
    rows.emplace_back(u"当事者"_s, partiesOf(one, text));
    rows.emplace_back(u"根拠"_s, one.isOfSigned() ? u"地方自治法（昭和22年法律第67号）第252条の2第4項"_s
                                                  : u"地方自治法（昭和22年法律第67号）第252条の2第1項"_s);
    if (one.isOfSigned())
        rows.emplace_back(words.concerned, dayOr(one.originalSignedOn, u"日付未詳"_s) + u"締結"_s);
    rows.emplace_back(u"議決"_s, votesOf(one));
    rows.emplace_back(words.signedOn, dayOr(one.signedOn, u"未定"_s));
    rows.emplace_back(words.effectiveOn, dayOr(one.effectiveOn, u"未定"_s));
    if (one.isAbolition()) {
        rows.emplace_back(u"廃止により終わる取組"_s, initiativesOf(text.root));
    } else if (before != nullptr) {
        addChanges(rows, before->root, text.root, Kind::Article, u"条"_s, articleWords);
        addChanges(rows, before->root, text.root, Kind::Initiative, u"取組"_s, initiativeName);
        rows.emplace_back(u"変更後の取組"_s, initiativesOf(text.root));
    } else {
        rows.emplace_back(u"条文"_s, articlesOf(text.root));
        rows.emplace_back(u"取組"_s, initiativesOf(text.root));
    }
    std::erase_if(rows, [](const auto& row) { return row.second.isEmpty(); });
    return rows;
}

} // namespace core::procedure
