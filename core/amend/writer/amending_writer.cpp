// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/amending_writer.h"

#include "core/amend/writer/place_namer.h"
#include "core/amend/writer/provision_writer.h"
#include "core/amend/writer/quotation.h"
#include "core/amend/writer/role_table_writer.h"
#include "core/compare/alignment.h"
#include "core/compare/same_text.h"
#include "core/model/text_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// The chapters around the articles, as far as they must stay: their headings, and which article stands in which.
bool isSameFrame(const Provision& before, const Provision& after, const compare::Alignment& alignment)
{
    const auto groups = [](const Provision& root) {
        auto found = model::allOfKind(root, Kind::Part);
        const auto chapters = model::allOfKind(root, Kind::Chapter);
        found.insert(found.end(), chapters.begin(), chapters.end());
        return found;
    };
    const auto old = groups(before);
    const auto now = groups(after);
    if (old.size() != now.size())
        return false;
    for (size_t i = 0; i < old.size(); ++i) {
        if (alignment.after(old[i]) != now[i] || !compare::isSameWording(old[i]->caption, now[i]->caption) ||
            old[i]->number.values != now[i]->number.values)
            return false;
    }
    // An article that goes over to another chapter has no words for that.
    const auto articles = model::allOfKind(after, Kind::Article);
    return std::all_of(articles.begin(), articles.end(), [&alignment](const Provision* article) {
        const Provision* counterpart = alignment.before(article);
        return counterpart == nullptr || alignment.after(alignment.parent(counterpart)) == alignment.parent(article);
    });
}

class Writer
{
public:
    Writer(const Provision& before, const Provision& after, const HouseStyle& style, Task* task)
        : m_before(before)
        , m_after(after)
        , m_style(style)
        , m_alignment(compare::align(before, after, task))
        , m_task(task)
        , m_namer(style)
        , m_provisions(m_alignment, style, &m_builder, &m_namer)
        , m_tables(m_alignment, style, &m_builder, &m_namer)
    {
    }

    std::optional<std::vector<AmendingClause>> write()
    {
        const bool isDone = goesOn() && writeLeaf(Kind::Title, u"題名"_s) && writeLeaf(Kind::Preamble, u"前文"_s) &&
                            writeArticles() && goesOn() && writeSupplementary() && writeClosing() && goesOn() &&
                            m_tables.write(m_before, m_after);
        if (!isDone)
            return std::nullopt;
        return m_builder.clauses();
    }

private:
    [[nodiscard]] bool goesOn() const { return m_task == nullptr || !m_task->isCancelled(); }

    /// A closing clause that comes or goes is none of an amending text; its words may be.
    bool writeClosing()
    {
        const auto count = [](const Provision& root) { return childrenOf(root, Kind::ClosingClause).size(); };
        return count(m_before) != 1 || count(m_after) != 1 || writeLeaf(Kind::ClosingClause, u"締結文"_s);
    }

    bool writeLeaf(Kind kind, const QString& name)
    {
        const auto old = childrenOf(m_before, kind);
        const auto now = childrenOf(m_after, kind);
        if (old.empty() && now.empty())
            return true;
        if (old.size() != 1 || now.size() != 1)
            return false;
        const QString& before = old.front()->text;
        const QString& after = now.front()->text;
        if (compare::isSameWording(before, after))
            return true;
        const auto quotations = kind == Kind::Title ? std::nullopt : quoteChanges(before, after);
        if (!quotations) {
            m_builder.add(name + u"を次のように"_s, AmendingVerb::Replace);
            m_builder.endSentence(after.split(u'\n'));
            return true;
        }
        QString place = name + u'中';
        for (const QuotedPhrase& phrase : quotedPhrases(*quotations, m_style.behind)) {
            m_builder.add(place + phrase.words, verbOf(phrase.kind));
            place.clear();
        }
        m_builder.endSentence();
        return true;
    }

    bool writeArticles()
    {
        const auto old = model::allOfKind(m_before, Kind::Article);
        const auto now = model::allOfKind(m_after, Kind::Article);
        const bool hasChapters = model::firstChild(m_before, Kind::Part) || model::firstChild(m_before, Kind::Chapter);
        if (!isSameFrame(m_before, m_after, m_alignment))
            return false;
        return m_provisions.writeArticles(old, now, !hasChapters);
    }

    bool writeSupplementary()
    {
        const auto old = childrenOf(m_before, Kind::SupplementaryProvision);
        const auto now = childrenOf(m_after, Kind::SupplementaryProvision);
        if (old.empty() && now.empty())
            return true;
        if (old.size() > 1 || now.size() > 1)
            return old.size() == now.size() && isSameList(old, now);
        if (now.empty()) {
            m_builder.add(u"附則を"_s, AmendingVerb::Remove);
            m_builder.endSentence();
            return true;
        }
        if (old.empty()) {
            m_builder.add(u"本則の次に次の附則を"_s, AmendingVerb::Insert);
            m_builder.endSentence(model::partLines(*now.front()));
            return true;
        }
        return m_provisions.writeSupplementary(*old.front(), *now.front());
    }

    [[nodiscard]] static bool isSameList(const std::vector<const Provision*>& old,
                                         const std::vector<const Provision*>& now)
    {
        for (size_t i = 0; i < old.size(); ++i) {
            if (!compare::isSameText(*old[i], *now[i]))
                return false;
        }
        return true;
    }

    const Provision& m_before;
    const Provision& m_after;
    const HouseStyle& m_style;
    compare::Alignment m_alignment;
    Task* m_task;
    ClauseBuilder m_builder;
    PlaceNamer m_namer;
    ProvisionWriter m_provisions;
    RoleTableWriter m_tables;
};

} // namespace

std::optional<std::vector<AmendingClause>> amendingClauses(const Provision& before, const Provision& after,
                                                           const HouseStyle& style, Task* task)
{
    return Writer(before, after, style, task).write();
}

} // namespace core::amend
