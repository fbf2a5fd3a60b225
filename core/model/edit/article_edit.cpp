// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/article_edit.h"

#include "core/model/edit/edit_session.h"
#include "core/model/edit/item_style.h"
#include "core/model/edit/renumbering.h"
#include "core/model/edit/tree_access.h"
#include "core/model/grammar.h"

#include <algorithm>

namespace core::model {

namespace {

using Kind = ProvisionKind;

bool holdsParagraphs(Kind kind)
{
    return kind == Kind::Article || kind == Kind::SupplementaryProvision;
}

bool holdsArticles(Kind kind)
{
    return kind == Kind::Agreement || kind == Kind::Part || kind == Kind::Chapter;
}

size_t positionIn(const std::vector<Provision*>& sequence, LineageId lineage)
{
    const auto at = std::find_if(sequence.begin(), sequence.end(),
                                 [lineage](const Provision* node) { return node->lineage == lineage; });
    return static_cast<size_t>(at - sequence.begin());
}

/// The index of the last 項; the grammar says that there is one.
size_t lastParagraph(const Provision& container)
{
    size_t last = 0;
    for (size_t index = 0; index < container.children.size(); ++index) {
        if (container.children[index].kind == Kind::Paragraph)
            last = index;
    }
    return last;
}

/// Adds a numbered child behind the one at `index` of a parent (or before all with index 0).
void addNumbered(Provision& parent, size_t index, const Provision& added, const ProvisionNumber& sample,
                 const DigitWidths& widths)
{
    insertChild(parent, index, added);
    const auto sequence = childrenOfKind(parent, added.kind);
    numberAdded(sequence, positionIn(sequence, added.lineage), sample, widths);
}

/// Where an article stands that is added as the first: behind title and preamble, before 附則 and the rest.
size_t firstArticlePlace(const Provision& parent)
{
    size_t place = 0;
    for (size_t index = 0; index < parent.children.size(); ++index) {
        const Kind kind = parent.children[index].kind;
        if (kind == Kind::CoverPage || kind == Kind::Title || kind == Kind::HeadNote || kind == Kind::Preamble)
            place = index + 1;
    }
    return place;
}

Provision emptyArticle()
{
    Provision article = makeProvision(Kind::Article);
    Provision paragraph = makeProvision(Kind::Paragraph);
    paragraph.number = {NumberStyle::Arabic, {1}, {}};
    article.children.push_back(paragraph);
    return article;
}

ProvisionNumber articleSample(const std::vector<Provision*>& articles)
{
    const auto numbered = std::find_if(articles.begin(), articles.end(),
                                       [](const Provision* article) { return !article->number.asWritten.isEmpty(); });
    if (numbered != articles.end())
        return (*numbered)->number;
    return {NumberStyle::Article, {1}, QStringLiteral("第1条")};
}

} // namespace

Result<EditOutcome> insertParagraphAfter(const Provision& root, LineageId lineage, const QString& text)
{
    const auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    const auto container = enclosing(root, *path, holdsParagraphs);
    if (!container)
        return errorAt(ErrorCode::EditNotHere, root, lineage);
    EditSession session(root);
    Provision& holder = nodeAt(session.root(), *container);
    const size_t index = path->size() > container->size() ? (*path)[container->size()] + 1 : holder.children.size();
    const Provision added = makeProvision(Kind::Paragraph, text);
    const ProvisionNumber sample = paragraphSample(root, holder);
    addNumbered(holder, index, added, sample, session.widths());
    session.bindNewWords(lineage, added.lineage, text);
    return session.finish(added.lineage);
}

Result<EditOutcome> insertItemBelow(const Provision& root, LineageId lineage, const QString& text)
{
    const auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    TreePath place = *path;
    // An article stands for its last 項.
    if (holdsParagraphs(nodeAt(root, place).kind))
        place.push_back(lastParagraph(nodeAt(root, place)));
    const Provision& parent = nodeAt(root, place);
    if (parent.kind != Kind::Paragraph && !isItem(parent.kind))
        return errorAt(ErrorCode::EditNotHere, root, lineage);
    EditSession session(root);
    const Provision added = makeProvision(parent.kind == Kind::Paragraph ? Kind::Item : Kind::Subitem, text);
    addNumbered(nodeAt(session.root(), place), 0, added, sampleBelow(root, parent), session.widths());
    session.bindNewWords(lineage, added.lineage, text);
    return session.finish(added.lineage);
}

Result<EditOutcome> insertItemAfter(const Provision& root, LineageId lineage, const QString& text)
{
    const auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    const Provision& item = nodeAt(root, *path);
    if (!isItem(item.kind))
        return errorAt(ErrorCode::EditNotHere, root, lineage);
    EditSession session(root);
    const Provision added = makeProvision(item.kind, text);
    addNumbered(nodeAt(session.root(), parentPath(*path)), path->back() + 1, added, item.number, session.widths());
    session.bindNewWords(lineage, added.lineage, text);
    return session.finish(added.lineage);
}

Result<EditOutcome> insertArticleAfter(const Provision& root, LineageId lineage)
{
    const auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    EditSession session(root);
    const Provision added = emptyArticle();
    const auto article = enclosing(root, *path, [](Kind kind) { return kind == Kind::Article; });
    if (article) {
        insertChild(nodeAt(session.root(), parentPath(*article)), article->back() + 1, added);
    } else {
        const auto group = enclosing(root, *path, holdsArticles);
        const Kind kind = nodeAt(root, *path).kind;
        const bool isHead = kind == Kind::Title || kind == Kind::HeadNote || kind == Kind::Preamble ||
                            kind == Kind::CoverPage || holdsArticles(kind);
        if (!group || !isHead)
            return errorAt(ErrorCode::EditNotHere, root, lineage);
        Provision& parent = nodeAt(session.root(), *group);
        insertChild(parent, firstArticlePlace(parent), added);
    }
    const auto articles = nodesOfKind(session.root(), Kind::Article);
    const size_t position = positionIn(articles, added.lineage);
    numberAdded(articles, position, position > 0 ? articles[position - 1]->number : articleSample(articles),
                session.widths());
    return session.finish(added.children.front().lineage);
}

} // namespace core::model
