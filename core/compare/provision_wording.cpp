// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/provision_wording.h"

#include "core/model/numbering.h"

#include <QStringList>

namespace core::compare {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

QString joinedWords(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + u'\u3000' + other;
}

QString printedNumber(const Provision& node)
{
    return node.kind == Kind::Paragraph ? node.number.asWritten : model::shownNumber(node.number);
}

void collect(const Provision& node, QStringList* lines)
{
    const bool isArticle = node.kind == Kind::Article;
    const QString number = printedNumber(node);
    if (isArticle && !node.caption.isEmpty())
        lines->append(node.caption);
    const QString own = isArticle ? QString() : joinedWords(node.caption, node.text);
    const qsizetype first = lines->size();
    if (!own.isEmpty() || (!number.isEmpty() && !isArticle))
        lines->append(joinedWords(number, own));
    for (const Provision& child : node.children)
        collect(child, lines);
    if (isArticle && first < lines->size())
        (*lines)[first] = joinedWords(number, lines->at(first));
    else if (isArticle)
        lines->append(number);
}

} // namespace

QString wordingOf(const Provision& node)
{
    QStringList lines;
    collect(node, &lines);
    return lines.join(u'\n');
}

} // namespace core::compare
