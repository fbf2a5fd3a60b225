// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/edit/edit_support.h"

#include "core/base/marker.h"
#include "core/model/provision_place.h"

using namespace Qt::StringLiterals;
using namespace core;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace tests {

namespace {

Provision* lastOf(Provision* parent, Kind kind)
{
    for (auto child = parent->children.rbegin(); child != parent->children.rend(); ++child) {
        if (child->kind == kind)
            return &*child;
    }
    return nullptr;
}

/// The words behind the number of a line.
QString wordsBehind(const QString& line, int length)
{
    return line.mid(length).trimmed();
}

void addParagraph(Provision* parent, const model::ProvisionNumber& number, const QString& words)
{
    Provision paragraph = makeProvision(Kind::Paragraph, words);
    paragraph.number = number;
    parent->children.push_back(paragraph);
}

/// Below the 項, levels are told by their style: what has been open in that style goes on.
void addItem(Provision* paragraph, const model::ProvisionNumber& number, const QString& words)
{
    Provision* parent = paragraph;
    for (Provision* open = paragraph; open != nullptr && !open->children.empty(); open = &open->children.back()) {
        parent = open;
        if (open->children.back().number.style == number.style)
            break;
        parent = &open->children.back();
    }
    Provision item = makeProvision(parent->kind == Kind::Paragraph ? Kind::Item : Kind::Subitem, words);
    item.number = number;
    parent->children.push_back(item);
}

void addLine(Provision* root, const QString& line)
{
    Provision* group = lastOf(root, Kind::Chapter);
    if (group == nullptr)
        group = root;
    if (line.startsWith(u"附則")) {
        root->children.push_back(makeProvision(Kind::SupplementaryProvision, line));
    } else if (line.startsWith(u"別表")) {
        Provision table = makeProvision(Kind::RoleTable, line.section(u'（', 0, 0));
        table.caption = line.mid(table.text.size());
        root->children.push_back(table);
    } else if (line.startsWith(u"第") && line.contains(u'章')) {
        Provision chapter = makeProvision(Kind::Chapter);
        chapter.caption = line.section(u'\u3000', 1);
        chapter.number = {NumberStyle::Chapter, {line.mid(1, 1).toInt()}, line.section(u'\u3000', 0, 0)};
        root->children.push_back(chapter);
    } else if (const auto head = readArticleHead(line)) {
        Provision article = makeProvision(Kind::Article);
        article.number = {head->style, head->values, line.left(head->length)};
        addParagraph(&article, {NumberStyle::Arabic, {1}, {}}, wordsBehind(line, head->length));
        group->children.push_back(article);
    } else {
        Provision* article = root->children.back().kind == Kind::SupplementaryProvision ? &root->children.back()
                                                                                        : lastOf(group, Kind::Article);
        const auto marker = readMarker(line);
        if (!marker) {
            addParagraph(article, {NumberStyle::Arabic, {1}, {}}, line);
            return;
        }
        const auto reading = marker->readings.front();
        const model::ProvisionNumber number{reading.style, {reading.value}, line.left(marker->length)};
        if (reading.style == NumberStyle::Arabic)
            addParagraph(article, number, wordsBehind(line, marker->length));
        else
            addItem(lastOf(article, Kind::Paragraph), number, wordsBehind(line, marker->length));
    }
}

void addLines(const Provision& node, QStringList* lines)
{
    const auto numbered = [](const QString& number, const QString& words) {
        return number.isEmpty() ? words : number + u'\u3000' + words;
    };
    const bool isArticle = node.kind == Kind::Article;
    if (node.kind == Kind::Chapter)
        lines->append(numbered(node.number.asWritten, node.caption));
    else if (node.kind == Kind::RoleTable || node.kind == Kind::SupplementaryProvision)
        lines->append(node.text + node.caption);
    else if (!isArticle && node.kind != Kind::Agreement)
        lines->append(numbered(node.number.asWritten, node.text));
    const auto first = lines->size();
    for (const Provision& child : node.children)
        addLines(child, lines);
    if (isArticle && first < lines->size())
        (*lines)[first] = numbered(node.number.asWritten, lines->at(first));
}

} // namespace

Provision treeOf(const QStringList& lines)
{
    Provision root = makeProvision(Kind::Agreement);
    for (const QString& line : lines)
        addLine(&root, line);
    return root;
}

QStringList linesOf(const Provision& root)
{
    QStringList lines;
    addLines(root, &lines);
    return lines;
}

LineageId at(const Provision& root, const QString& place)
{
    LineageId found;
    model::visit(root, [&](const Provision& node) {
        if (found.isNull() && model::placeWords(root, node.lineage) == place)
            found = node.lineage;
    });
    return found;
}

} // namespace tests
