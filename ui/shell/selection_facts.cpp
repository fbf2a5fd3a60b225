// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selection_facts.h"

#include "core/base/calendar.h"
#include "core/model/provision_place.h"
#include "core/model/role_columns.h"
#include "core/region/indicators.h"
#include "ui/common/change_words.h"
#include "ui/common/pattern_words.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {
namespace {

/// Collects the lines of a group; empty values are left out.
class GroupMaker
{
public:
    explicit GroupMaker(QString heading) { m_group.heading = std::move(heading); }

    GroupMaker& add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_group.facts.push_back({name, value});
        return *this;
    }
    GroupMaker& add(const QString& name, const std::optional<QDate>& day)
    {
        return day ? add(name, toBothCalendars(*day)) : *this;
    }
    void finish(std::vector<FactGroup>& groups)
    {
        if (!m_group.facts.empty())
            groups.push_back(std::move(m_group));
    }

private:
    FactGroup m_group;
};

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

QString sizeOf(std::optional<double> km2)
{
    return km2 ? QString::number(*km2, 'f', 2) : QString();
}

QString indicatorWords(const QString& code)
{
    if (code == u"population")
        return QCoreApplication::translate("Facts", "Population");
    if (code == u"ageingRate")
        return QCoreApplication::translate("Facts", "Ageing rate (%)");
    if (code == u"commutingRate")
        return QCoreApplication::translate("Facts", "Commuting rate (%)");
    return core::region::indicatorOf(code, {}).name;
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

std::vector<FactGroup> factsOf(const model::Municipality& municipality, const std::vector<model::Statistic>& figures)
{
    std::vector<FactGroup> groups;
    GroupMaker(QCoreApplication::translate("Facts", "Municipality"))
        .add(fieldWords(u"name"_s), municipality.name)
        .add(fieldWords(u"kana"_s), municipality.kana)
        .add(fieldWords(u"code"_s), municipality.code)
        .add(fieldWords(u"kind"_s), valueWords(u"kind"_s, model::municipalityKindName(municipality.kind)))
        .add(fieldWords(u"prefecture"_s), municipality.prefecture)
        .add(fieldWords(u"district"_s), municipality.district)
        .add(fieldWords(u"area_km2"_s), sizeOf(municipality.areaKm2))
        .finish(groups);
    std::map<QString, const model::Statistic*> newest;
    for (const model::Statistic& figure : figures) {
        const model::Statistic*& known = newest[figure.indicator];
        if (known == nullptr || figure.year > known->year)
            known = &figure;
    }
    GroupMaker numbers(QCoreApplication::translate("Facts", "Newest figures"));
    for (const auto& [indicator, figure] : newest)
        numbers.add(indicatorWords(indicator),
                    QCoreApplication::translate("Facts", "%1 (%2)").arg(figure->printedValue).arg(figure->year) +
                        (figure->source.isEmpty() ? QString() : u'\n' + figure->source) +
                        (figure->remark.isEmpty() ? QString() : u'　' + figure->remark));
    numbers.finish(groups);
    return groups;
}

std::vector<FactGroup> factsOf(const std::vector<model::HeadOfMunicipality>& heads,
                               const std::vector<model::NameChange>& names)
{
    std::vector<FactGroup> groups;
    GroupMaker terms(QCoreApplication::translate("Facts", "Head"));
    for (const model::HeadOfMunicipality& head : heads) {
        QStringList words;
        if (!head.name.isEmpty())
            words.append(head.name);
        if (head.from || head.to)
            words.append((head.from ? toEraDate(*head.from) : QString()) + u'～' +
                         (head.to ? toEraDate(*head.to) : QString()));
        terms.add(head.officeTitle,
                  words.isEmpty() ? QCoreApplication::translate("Facts", "no name kept") : words.join(u'\n'));
    }
    terms.finish(groups);
    GroupMaker former(QCoreApplication::translate("Facts", "Former names"));
    for (const model::NameChange& change : names)
        former.add(change.oldName,
                   QCoreApplication::translate("Facts", "until %1").arg(toEraDate(change.changedOn.addDays(-1))) +
                       (change.reason.isEmpty() ? QString() : u'\n' + change.reason));
    former.finish(groups);
    return groups;
}

} // namespace ui::shell
