// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/name_check.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::CaseParty;
using model::PaperKind;
using model::ProcedureCase;
using model::StepKind;

/// A municipality named in a line, and whether 長 stands behind it.
struct NamedPlace
{
    QString name;
    qsizetype position = 0;
    bool isOffice = false;
};

/// What looks like the name of a municipality: kanji that end in 市, 町 or 村, with no kanji before and nothing behind
/// that makes another word of it.
QString likelyName(const QString& line, qsizetype at)
{
    static const QRegularExpression kName(u"\\G(\\p{Han}{1,6}?[市町村])(?=\\P{Han}|長|議会|告示|$)"_s);
    const auto match =
        kName.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(1);
    static const QStringList kGeneral{u"市町村"_s, u"都市"_s, u"中核市"_s, u"中心市"_s, u"構成市"_s, u"関係市"_s};
    const bool isGeneral =
        std::any_of(kGeneral.begin(), kGeneral.end(), [&](const QString& end) { return name.endsWith(end); });
    const bool isPronoun = name.size() == 2 && QStringView(u"同本両当貴各全他該").contains(name.front());
    return isGeneral || isPronoun ? QString() : name;
}

/// A kanji that a name may begin with: a date or a number ends before it (平成31年4月3日札幌市).
bool isHan(QChar unit)
{
    return unit.script() == QChar::Script_Han && unit != u'日' && unit != u'号';
}

/// Known names first, the longest one at each place: 北広島市 is not 広島市.
std::vector<NamedPlace> placesIn(const QString& line, const QStringList& known)
{
    std::vector<NamedPlace> places;
    for (qsizetype at = 0; at < line.size();) {
        QString name;
        for (const QString& one : known) {
            if (one.size() > name.size() && QStringView(line).sliced(at).startsWith(one))
                name = one;
        }
        if (name.isEmpty() && isHan(line.at(at)) && (at == 0 || !isHan(line.at(at - 1))))
            name = likelyName(line, at);
        if (name.isEmpty()) {
            ++at;
            continue;
        }
        const qsizetype end = at + name.size();
        places.push_back({name, at, end < line.size() && line.at(end) == u'長'});
        at = end;
    }
    return places;
}

StepKind stepOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Bill:
    case PaperKind::AmendmentBill:
        return StepKind::Bill;
    case PaperKind::Notice:
    case PaperKind::AmendmentNotice:
        return StepKind::Notice;
    default:
        return StepKind::Report;
    }
}

/// 北海道札幌市 is 札幌市.
QString withoutPrefecture(const QString& name, const ProcedureCase& one)
{
    for (const CaseParty& party : one.parties) {
        if (!party.prefecture.isEmpty() && name == party.prefecture + party.name)
            return party.name;
    }
    return name;
}

void checkGovernor(const CheckedPaper& paper, const CaseParty& own, std::vector<PaperFinding>& findings)
{
    static const QRegularExpression kGovernor(u"(\\p{Han}+?)知事"_s);
    const bool isReport = paper.kind == PaperKind::Report || paper.kind == PaperKind::AmendmentReport;
    const QString expected = own.prefecture.isEmpty() ? QString() : own.prefecture + u"知事"_s;
    bool isNamed = false;
    for (int at = 0; at < paper.lines.size(); ++at) {
        const auto match = kGovernor.match(paper.lines.at(at));
        if (!match.hasMatch())
            continue;
        isNamed = true;
        if (!expected.isEmpty() && match.captured(0) != expected)
            findings.push_back({PaperFault::GovernorWrong, at + 1, match.captured(0), expected});
    }
    if (isReport && !isNamed && !expected.isEmpty())
        findings.push_back({PaperFault::GovernorWrong, 0, {}, expected});
}

} // namespace

void checkNames(const CheckedPaper& paper, const ProcedureCase& one, const QStringList& municipalities, QDate today,
                std::vector<PaperFinding>& findings)
{
    const CaseParty* own = one.party(paper.party);
    if (own == nullptr || one.parties.size() < 2)
        return;
    const model::ProcedureStep* step = one.step(paper.party, stepOf(paper.kind));
    const QDate day = step != nullptr && step->day ? *step->day : one.signedOn.value_or(today);
    const model::HeadOfMunicipality head = model::headOn(*own, day);
    QStringList known = municipalities;
    for (const CaseParty& party : one.parties)
        known.append(party.name);
    QStringList named;
    bool hasOffice = false;
    for (int at = 0; at < paper.lines.size(); ++at) {
        const QString& line = paper.lines.at(at);
        for (const NamedPlace& place : placesIn(line, known)) {
            const QString name = withoutPrefecture(place.name, one);
            const bool isParty = name == one.parties[0].name || name == one.parties[1].name;
            named.append(name);
            if (!isParty)
                findings.push_back({PaperFault::MunicipalityWrong, at + 1, place.name, {}});
            else if (place.isOffice && name + u'長' != head.officeTitle)
                findings.push_back({PaperFault::OfficeWrong, at + 1, name + u'長', head.officeTitle});
            else
                hasOffice = hasOffice || place.isOffice;
        }
        const QString reversed = one.parties[1].name + u'と' + one.parties[0].name;
        if (line.contains(reversed + u"との間"_s))
            findings.push_back(
                {PaperFault::PartyOrder, at + 1, reversed, one.parties[0].name + u'と' + one.parties[1].name});
    }
    for (const CaseParty& party : one.parties) {
        if (!named.contains(party.name))
            findings.push_back({PaperFault::PartyMissing, 0, {}, party.name});
    }
    const QString words = paper.lines.join(u'\n');
    if (!hasOffice && !words.contains(head.officeTitle))
        findings.push_back({PaperFault::OfficeWrong, 0, {}, head.officeTitle});
    if (!head.name.isEmpty() && !words.contains(head.name))
        findings.push_back({PaperFault::HeadMissing, 0, {}, head.name});
    checkGovernor(paper, *own, findings);
}

} // namespace core::procedure
