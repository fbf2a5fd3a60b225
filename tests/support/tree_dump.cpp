// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tree_dump.h"

#include "core/model/grammar.h"
#include "core/model/numbering.h"

using namespace Qt::StringLiterals;
using namespace core;
using model::Provision;

namespace tests {

namespace {

void dumpNode(const Provision& node, const Provision* table, int depth, QString* out)
{
    if (node.kind == model::ProvisionKind::RoleTable)
        table = &node;
    *out += QString(depth * 2, u' ') + model::kindName(node.kind);
    if (node.number.style != NumberStyle::None)
        *out += u" #%1:%2<%3>"_s.arg(model::styleName(node.number.style), model::numberValues(node.number),
                                     node.number.asWritten);
    if (!node.caption.isEmpty())
        *out += u" caption=["_s + node.caption + u']';
    if (node.kind == model::ProvisionKind::RoleTable)
        *out += u" face="_s + model::faceName(node.face);
    if (node.kind == model::ProvisionKind::Role && table)
        *out += u" column=["_s + model::columnHead(*table, node) + u']';
    *out += u" text=["_s + QString(node.text).replace(u'\n', u'⏎') + u"]\n"_s;
    for (const Provision& child : node.children)
        dumpNode(child, table, depth + 1, out);
}

QString isoDate(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : u"none"_s;
}

} // namespace

QString dump(const model::AgreementText& text)
{
    QString out = u"kind=%1 copies=%2 signed=%3 <%4> effective=%5\n"_s.arg(static_cast<int>(text.kind))
                      .arg(text.copies.value_or(0))
                      .arg(isoDate(text.signedOn), text.signedOnAsWritten, isoDate(text.effectiveOn));
    for (const model::Party& party : text.parties)
        out += u"party %1=%2\n"_s.arg(party.symbol, party.name);
    dumpNode(text.root, nullptr, 0, &out);
    return out;
}

} // namespace tests
