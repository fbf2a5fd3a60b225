// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selection_facts.h"

#include "core/model/provision_place.h"
#include "core/model/role_columns.h"
#include "ui/common/change_words.h"
#include "ui/common/pattern_words.h"
#include "ui/shell/fact_group.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {
namespace {

QString patternOf(const std::vector<const model::Provision*>& path)
{
    const model::Provision& role = *path.back();
    if (role.kind != model::ProvisionKind::Role || path.size() < 2)
        return {};
    const auto pattern = model::patternOfRole(*path.front(), path[path.size() - 2]->lineage, role.column);
    return pattern ? patternName(*pattern) : QString();
}

void addProvision(const model::Revision& revision, const LineageId& lineage, std::vector<FactGroup>& groups)
{
    const auto path = model::pathTo(revision.text.root, lineage);
    if (path.size() < 2)
        return;
    const model::Provision& node = *path.back();
    qsizetype letters = 0;
    model::visit(node, [&letters](const model::Provision& part) {
        for (const QChar unit : part.caption + part.text)
            letters += unit.isSpace() || unit.isLowSurrogate() ? 0 : 1;
    });
    const auto initiatives = model::allOfKind(node, model::ProvisionKind::Initiative).size();
    const bool holdsRows = node.kind == model::ProvisionKind::RoleTable || node.kind == model::ProvisionKind::Section;
    GroupMaker(QCoreApplication::translate("Facts", "Chosen place"))
        .add(QCoreApplication::translate("Facts", "Place"), model::placeWords(path))
        .add(fieldWords(u"number_as_written"_s), node.number.asWritten)
        .add(fieldWords(u"caption"_s), node.caption)
        .add(QCoreApplication::translate("Facts", "Pattern of the role"), patternOf(path))
        .add(QCoreApplication::translate("Facts", "Initiatives"), holdsRows ? QString::number(initiatives) : QString())
        .add(QCoreApplication::translate("Facts", "Letters"), QString::number(letters))
        .finish(groups);
}

/// In groups of eight, so that it may break into lines.
QString grouped(QString digest)
{
    constexpr qsizetype kGroup = 8;
    for (qsizetype at = kGroup; at < digest.size(); at += kGroup + 1)
        digest.insert(at, u' ');
    return digest;
}

} // namespace

std::vector<FactGroup> factsOf(const model::Revision& revision, const LineageId& lineage,
                               const model::RevisionSummary& summary)
{
    std::vector<FactGroup> groups;
    addProvision(revision, lineage, groups);
    QStringList parties;
    for (const model::Party& party : revision.text.parties)
        parties.append(party.symbol.isEmpty() ? party.name : party.symbol + u'　' + party.name);
    const std::optional<int> copies = revision.text.copies;
    GroupMaker(QCoreApplication::translate("Facts", "Revision"))
        .add(fieldWords(u"title"_s), model::title(revision.text))
        .add(fieldWords(u"parties"_s), parties.join(u'\n'))
        .add(fieldWords(u"number"_s), QString::number(revision.number))
        .add(fieldWords(u"state"_s), valueWords(u"state"_s, model::revisionStateName(revision.state)))
        .add(fieldWords(u"signed_on"_s), revision.text.signedOn)
        .add(fieldWords(u"signed_on_as_written"_s),
             revision.text.signedOn ? QString() : revision.text.signedOnAsWritten)
        .add(fieldWords(u"effective_on"_s), revision.text.effectiveOn)
        .add(QCoreApplication::translate("Facts", "Amendment signed"), summary.amendedOn)
        .add(QCoreApplication::translate("Facts", "Amendment in force from"),
             summary.amendment.isValid() ? summary.inForceFrom : std::nullopt)
        .add(fieldWords(u"ended_on"_s), revision.endedOn)
        .add(fieldWords(u"copies"_s), copies ? QString::number(*copies) : QString())
        .add(fieldWords(u"source_file_name"_s), revision.sourceFileName)
        .add(fieldWords(u"note"_s), revision.note)
        .add(fieldWords(u"digest"_s), grouped(revision.digest))
        .finish(groups);
    return groups;
}

} // namespace ui::shell
