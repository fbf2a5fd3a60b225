// SPDX-License-Identifier: GPL-3.0-or-later
// The part of page_check.h that looks at a 概要. It reads the text by its lines; summary.cpp compares provisions.
#include "core/procedure/page_check.h"

#include "core/base/calendar.h"
#include "core/base/width_folding.h"
#include "core/model/numbering.h"
#include "core/model/text_lines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// What a provision is called in a summary, and everything that it says.
struct SaidProvision
{
    LineageId lineage;
    QString name;
    QStringList lines;
};

/// In reading order.
std::vector<SaidProvision> saidIn(const Provision& root, Kind kind)
{
    std::vector<SaidProvision> said;
    for (const Provision* one : model::allOfKind(root, kind)) {
        SaidProvision entry;
        entry.lineage = one->lineage;
        entry.name = withoutSpaces(kind == Kind::Article ? model::shownNumber(one->number) + one->caption : one->text);
        if (kind == Kind::Article) {
            entry.lines = model::partLines(*one);
        } else {
            model::visit(*one, [&](const Provision& node) {
                entry.lines.append(model::shownNumber(node.number) + node.caption + node.text);
            });
        }
        said.push_back(std::move(entry));
    }
    return said;
}

const SaidProvision* sameIn(const std::vector<SaidProvision>& all, const SaidProvision& wanted)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const SaidProvision& one) { return one.lineage == wanted.lineage; });
    return found == all.end() ? nullptr : &*found;
}

class SummaryCheck
{
public:
    explicit SummaryCheck(const QStringList& pages)
        : m_words(pages.join(QString()))
    {
    }

    void needWords(const QString& words)
    {
        if (!m_words.contains(withoutSpaces(words)))
            m_findings.push_back({PaperFault::TextDiffers, 0, {}, words});
    }

    /// 「加える取組3件」 and the names behind it; nothing where nothing is added.
    void needList(const QString& head, const QStringList& names, PaperSeverity severity)
    {
        const QString counted = head + QString::number(names.size()) + u"件"_s + names.join(u'、');
        const QRegularExpression any(head + u"[0-9]+件"_s);
        const QString found = any.match(m_words).captured();
        if (names.isEmpty() ? !found.isEmpty() : !m_words.contains(counted))
            m_findings.push_back({PaperFault::TextDiffers, 0, found, names.isEmpty() ? QString() : counted, severity});
    }

    void needChanges(const Provision& before, const Provision& after, Kind kind, const QString& what)
    {
        const auto old = saidIn(before, kind);
        const auto now = saidIn(after, kind);
        QStringList added;
        QStringList changed;
        QStringList removed;
        for (const SaidProvision& one : now) {
            const SaidProvision* same = sameIn(old, one);
            if (same == nullptr)
                added.append(one.name);
            else if (same->lines != one.lines)
                changed.append(one.name);
        }
        for (const SaidProvision& one : old) {
            if (sameIn(now, one) == nullptr)
                removed.append(one.name);
        }
        needList(u"加える"_s + what, added, PaperSeverity::Error);
        needList(u"改める"_s + what, changed, PaperSeverity::Warning);
        needList(u"削る"_s + what, removed, PaperSeverity::Error);
    }

    /// All 取組 of the text, by 区分 behind the head.
    void needInitiatives(const QString& head, const std::vector<SaidProvision>& initiatives)
    {
        if (initiatives.empty())
            return;
        const QString counted = head + QString::number(initiatives.size()) + u'件';
        const qsizetype at = m_words.lastIndexOf(counted);
        if (at < 0)
            m_findings.push_back({PaperFault::TextDiffers, 0, {}, counted});
        for (const SaidProvision& one : initiatives) {
            if (at >= 0 && m_words.indexOf(one.name, at) < 0)
                m_findings.push_back({PaperFault::TextDiffers, 0, {}, one.name});
        }
    }

    std::vector<PaperFinding> take() { return std::move(m_findings); }

private:
    QString m_words;
    std::vector<PaperFinding> m_findings;
};

} // namespace

std::vector<PaperFinding> checkSummary(const QStringList& pages, const model::ProcedureCase& one,
                                       const model::AgreementText& text, const model::AgreementText* before)
{
    SummaryCheck check(pages);
    check.needWords(one.title);
    for (const model::CaseParty& party : one.parties) {
        check.needWords(party.name);
        const model::ProcedureStep* vote = one.step(party.id, model::StepKind::Resolution);
        if (vote != nullptr && vote->day)
            check.needWords(party.name + u"議会"_s + toEraDate(*vote->day));
    }
    for (const std::optional<QDate>& day :
         {one.signedOn, one.effectiveOn, one.isOfSigned() ? one.originalSignedOn : std::nullopt}) {
        if (day)
            check.needWords(toEraDate(*day));
    }
    const QString head = one.isAbolition()   ? u"廃止により終わる取組"_s
                         : before != nullptr ? u"変更後の取組"_s
                                             : u"取組"_s;
    check.needInitiatives(head, saidIn(text.root, Kind::Initiative));
    if (one.isAbolition())
        return check.take();
    if (before != nullptr) {
        check.needChanges(before->root, text.root, Kind::Article, u"条"_s);
        check.needChanges(before->root, text.root, Kind::Initiative, u"取組"_s);
    } else {
        for (const SaidProvision& article : saidIn(text.root, Kind::Article))
            check.needWords(article.name);
    }
    return check.take();
}

} // namespace core::procedure
