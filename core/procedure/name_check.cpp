// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/name_check.h"

#include "core/base/width_folding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::CaseParty;
using model::ProcedureCase;
using model::StepKind;

/// How a municipality stands in a line.
enum class PlaceRole {
    Mention, ///< may be any: 小樽市ほか10市町村
    Party,   ///< as one that acts: 札幌市と, と当別町, 当別町議会, 当別町告示, 相手方　当別町
    Office,  ///< 札幌市長
};

/// A municipality named in a line.
struct NamedPlace
{
    QString name;
    qsizetype position = 0;
    PlaceRole role = PlaceRole::Mention;
};

PlaceRole roleAt(const QString& line, qsizetype from, qsizetype end)
{
    const QStringView before = QStringView(line).first(from);
    const QStringView after = QStringView(line).sliced(end);
    if (after.startsWith(u'長'))
        return PlaceRole::Office;
    const bool isParty = after.startsWith(u'と') || after.startsWith(u"議会") || after.startsWith(u"告示第") ||
                         before.endsWith(u'と') || before.trimmed().endsWith(u"相手方");
    return isParty ? PlaceRole::Party : PlaceRole::Mention;
}

/// What looks like the name of a municipality that the file does not know: kanji that end in 市, 町 or 村, with no
/// kanji before and nothing behind that makes another word of it. Only where a municipality acts: names of people end
/// so, too (木村　太郎).
QString likelyName(const QString& line, qsizetype at)
{
    static const QRegularExpression kName(u"\\G(\\p{Han}{1,6}?[市町村])(?=\\P{Han}|長|議会|告示|$)"_s);
    const auto match =
        kName.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(1);
    static const QStringList kGeneral{u"市町村"_s, u"町村"_s,   u"都市"_s,   u"中核市"_s,
                                      u"中心市"_s, u"構成市"_s, u"関係市"_s, u"近隣市"_s};
    const bool isGeneral =
        std::any_of(kGeneral.begin(), kGeneral.end(), [&](const QString& end) { return name.endsWith(end); });
    const bool isPronoun = name.size() == 2 && QStringView(u"同本両当貴各全他該").contains(name.front());
    const bool acts = roleAt(line, at, match.capturedEnd(1)) != PlaceRole::Mention;
    return isGeneral || isPronoun || !acts ? QString() : name;
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
        places.push_back({name, at, roleAt(line, at, at + name.size())});
        at += name.size();
    }
    return places;
}

/// A line with the names of all heads blotted out, however their parts are spaced.
QString withoutHeads(QString line, const ProcedureCase& one)
{
    for (const CaseParty& party : one.parties) {
        for (const model::HeadOfMunicipality& head : party.heads) {
            QStringList letters;
            for (const QChar unit : withoutSpaces(head.name))
                letters.append(QRegularExpression::escape(QString(unit)));
            if (!letters.isEmpty())
                line.replace(QRegularExpression(letters.join(u"[\\s\u3000]*"_s)), u"\u3000"_s);
        }
    }
    return line;
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

/// The addressee of a report is the governor of the own prefecture; elsewhere another one may be spoken of.
void checkGovernor(const CheckedPaper& paper, const CaseParty& own, std::vector<PaperFinding>& findings)
{
    static const QRegularExpression kGovernor(u"(\\p{Han}+?)知事"_s);
    static const QRegularExpression kAddressed(u"[様殿宛]|あて"_s);
    const bool isReport = model::familyOf(paper.kind) == model::PaperFamily::Report;
    const QString expected = own.prefecture.isEmpty() ? QString() : own.prefecture + u"知事"_s;
    bool isNamed = false;
    for (int at = 0; at < paper.lines.size(); ++at) {
        const auto match = kGovernor.match(paper.lines.at(at));
        if (!match.hasMatch())
            continue;
        isNamed = true;
        const bool isAddressee = isReport && paper.lines.at(at).mid(match.capturedEnd()).contains(kAddressed);
        if (!expected.isEmpty() && match.captured(0) != expected)
            findings.push_back({PaperFault::GovernorWrong, at + 1, match.captured(0), expected,
                                isAddressee ? PaperSeverity::Error : PaperSeverity::Warning});
    }
    if (isReport && !isNamed && !expected.isEmpty())
        findings.push_back({PaperFault::GovernorWrong, 0, {}, expected, PaperSeverity::Warning});
}

bool isSender(const QString& line)
{
    return line.startsWith(u"［右］");
}

/// One line: who is named in it that is no party, and whose head signs. Gives the names found.
QStringList checkPlaces(const QString& line, int number, const ProcedureCase& one, const QStringList& known,
                        const QString& office, std::vector<PaperFinding>& findings)
{
    QStringList named;
    for (const NamedPlace& place : placesIn(withoutHeads(line, one), known)) {
        const QString name = withoutPrefecture(place.name, one);
        const bool isParty = name == one.parties[0].name || name == one.parties[1].name;
        named.append(name);
        if (!isParty)
            findings.push_back({PaperFault::MunicipalityWrong,
                                number,
                                place.name,
                                {},
                                place.role == PlaceRole::Mention ? PaperSeverity::Warning : PaperSeverity::Error});
        // 札幌市長職務代理者 is an office of 札幌市長.
        else if (place.role == PlaceRole::Office && isSender(line) && !office.startsWith(name + u'長'))
            findings.push_back({PaperFault::OfficeWrong, number, name + u'長', office});
    }
    return named;
}

} // namespace

void checkNames(const CheckedPaper& paper, const ProcedureCase& one, const QStringList& municipalities, QDate today,
                std::vector<PaperFinding>& findings)
{
    const CaseParty* own = one.party(paper.party);
    if (one.parties.size() < 2)
        return;
    if (own == nullptr) {
        findings.push_back({PaperFault::PartyMissing, 0, {}, one.parties[1].name});
        return;
    }
    const model::ProcedureStep* step = one.step(paper.party, stepOf(paper));
    const QDate day = step != nullptr && step->day ? *step->day : one.signedOn.value_or(today);
    const model::HeadOfMunicipality head = model::headOn(*own, day);
    QStringList known = municipalities;
    for (const CaseParty& party : one.parties)
        known.append(party.name);
    QStringList named;
    for (int at = 0; at < paper.lines.size(); ++at) {
        const QString& line = paper.lines.at(at);
        named += checkPlaces(line, at + 1, one, known, head.officeTitle, findings);
        const QString reversed = one.parties[1].name + u'と' + one.parties[0].name;
        // The bill of the second party may well name it first.
        if (line.contains(reversed + u"との間"_s))
            findings.push_back({PaperFault::PartyOrder, at + 1, reversed,
                                one.parties[0].name + u'と' + one.parties[1].name, PaperSeverity::Warning});
    }
    for (const CaseParty& party : one.parties) {
        if (!named.contains(party.name))
            findings.push_back({PaperFault::PartyMissing, 0, {}, party.name});
    }
    const QString words = withoutSpaces(paper.lines.join(QString()));
    if (!words.contains(withoutSpaces(head.officeTitle)))
        findings.push_back({PaperFault::OfficeWrong, 0, {}, head.officeTitle, PaperSeverity::Warning});
    if (!head.name.isEmpty() && !words.contains(withoutSpaces(head.name)))
        findings.push_back({PaperFault::HeadMissing, 0, {}, head.name, PaperSeverity::Warning});
    checkGovernor(paper, *own, findings);
}

} // namespace core::procedure
