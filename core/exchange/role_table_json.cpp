// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/role_table_json.h"

#include "core/model/grammar.h"
#include "core/model/numbering.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

QJsonObject initiativeJson(const Provision& table, const Provision& initiative)
{
    QJsonObject roles;
    for (const Provision& role : initiative.children) {
        if (role.kind == Kind::Role)
            roles.insert(model::columnHead(table, role), role.text);
    }
    return {{u"name"_s, initiative.text}, {u"roles"_s, roles}};
}

QJsonArray initiativesOf(const Provision& table, const Provision& parent)
{
    QJsonArray initiatives;
    for (const Provision& child : parent.children) {
        if (child.kind == Kind::Initiative)
            initiatives.append(initiativeJson(table, child));
    }
    return initiatives;
}

QJsonArray sectionsOf(const Provision& table, const Provision& parent)
{
    QJsonArray sections;
    for (const Provision& child : parent.children) {
        if (child.kind != Kind::Section)
            continue;
        const QString marker = model::shownNumber(child.number);
        sections.append(QJsonObject{{u"marker"_s, marker.isEmpty() ? QJsonValue() : QJsonValue(marker)},
                                    {u"heading"_s, child.caption},
                                    {u"sections"_s, sectionsOf(table, child)},
                                    {u"initiatives"_s, initiativesOf(table, child)}});
    }
    return sections;
}

QJsonObject roleTableJson(const Provision& table, const QString& basis)
{
    QJsonArray columns;
    for (const Provision& child : table.children) {
        if (child.kind == Kind::Column)
            columns.append(child.text);
    }
    QJsonArray sections = sectionsOf(table, table);
    const QJsonArray initiatives = initiativesOf(table, table);
    if (!initiatives.isEmpty()) {
        sections.prepend(QJsonObject{{u"marker"_s, QJsonValue()},
                                     {u"heading"_s, QString()},
                                     {u"sections"_s, QJsonArray()},
                                     {u"initiatives"_s, initiatives}});
    }
    const QString title = table.text;
    return {{u"title"_s, title.isEmpty() ? QJsonValue() : QJsonValue(title)},
            {u"basis"_s, basis.isEmpty() ? QJsonValue() : QJsonValue(basis)},
            {u"face"_s, model::faceName(table.face)},
            {u"columns"_s, columns},
            {u"sections"_s, sections}};
}

void collect(const Provision& node, const QString& article, QJsonArray* tables)
{
    for (const Provision& child : node.children) {
        if (child.kind == Kind::RoleTable) {
            const QString caption = model::captionWords(child.caption);
            tables->append(roleTableJson(child, caption.isEmpty() ? article : caption));
        } else {
            const bool isArticle = child.kind == Kind::Article;
            collect(child, isArticle ? model::shownNumber(child.number) : article, tables);
        }
    }
}

} // namespace

QJsonArray roleTablesJson(const Provision& root)
{
    QJsonArray tables;
    collect(root, {}, &tables);
    return tables;
}

} // namespace core::exchange
