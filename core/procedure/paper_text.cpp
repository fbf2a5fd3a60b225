// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/paper_text.h"

#include "core/base/calendar.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::CaseParty;
using model::ProcedureCase;
using model::StepKind;

const QString kBlankNumber = u"　　　"_s;
const QString kBlankReason = u"　　　　　　　　　　　　"_s;

/// Whether a step goes before the signing or follows it.
enum class StepSide { Before, After };

/// Room for a day that is not kept. The era is printed where only one can be meant: within a year before or after the
/// signing, or from today on while nothing has been signed.
QString blankDay(const ProcedureCase& one, StepSide side, QDate today)
{
    const QDate from = one.signedOn ? (side == StepSide::Before ? one.signedOn->addYears(-1) : *one.signedOn) : today;
    const auto first = eraYear(from);
    const auto last = eraYear(from.addYears(1));
    const bool isOne = first && last && first->era == last->era && (one.signedOn || one.isDraft);
    return (isOne ? eraName(first->era) : u"　　"_s) + u"　　年　　月　　日"_s;
}

QString numberWords(const ProcedureCase& one, MunicipalityId party, StepKind kind)
{
    const model::ProcedureStep* step = one.step(party, kind);
    return step != nullptr && !step->number.isEmpty() ? step->number : kBlankNumber;
}

/// The number of a letter as a whole; a figure alone is framed like that of a bill.
QString letterNumber(const model::ProcedureStep* step)
{
    const QString number = step != nullptr ? step->number : QString();
    bool isFigure = false;
    number.toInt(&isFigure);
    if (number.isEmpty())
        return u"第　　　号"_s;
    return isFigure ? u'第' + number + u'号' : number;
}

/// 札幌市長　氏名, of whoever is in office on the day; without a name room for it.
QString headWords(const CaseParty& party, QDate day)
{
    const model::HeadOfMunicipality head = headOn(party, day);
    return head.name.isEmpty() ? head.officeTitle : head.officeTitle + u'　' + head.name;
}

} // namespace

std::optional<QDate> dayOf(const ProcedureCase& one, MunicipalityId party, StepKind kind)
{
    const model::ProcedureStep* step = one.step(party, kind);
    return step != nullptr ? step->day : std::nullopt;
}

QString governorOf(const CaseParty& party)
{
    return party.prefecture.isEmpty() ? QString() : party.prefecture + u"知事"_s;
}

QHash<QString, QString> variablesOf(const ProcedureCase& one, MunicipalityId party, QDate today)
{
    QHash<QString, QString> values;
    const CaseParty* own = one.party(party);
    if (own == nullptr || one.parties.size() < 2)
        return values;
    const CaseParty& first = one.parties[0];
    const CaseParty& second = one.parties[1];
    const CaseParty& partner = own == &first ? second : first;
    const auto headOnDayOf = [&](StepKind kind) {
        return headWords(*own, dayOf(one, party, kind).value_or(one.signedOn.value_or(today)));
    };
    const auto dayWords = [&](const std::optional<QDate>& day, StepSide side) {
        return day ? toEraDate(*day) : blankDay(one, side, today);
    };
    using enum StepSide;
    values.insert(u"団体"_s, own->name);
    values.insert(u"相手方"_s, partner.name);
    values.insert(u"甲"_s, first.name);
    values.insert(u"乙"_s, second.name);
    values.insert(u"題名"_s, one.title);
    values.insert(u"議案番号"_s, numberWords(one, party, StepKind::Bill));
    values.insert(u"提出日"_s, dayWords(dayOf(one, party, StepKind::Bill), Before));
    values.insert(u"提出者"_s, headOnDayOf(StepKind::Bill));
    values.insert(u"甲議決日"_s, dayWords(dayOf(one, first.id, StepKind::Resolution), Before));
    values.insert(u"乙議決日"_s, dayWords(dayOf(one, second.id, StepKind::Resolution), Before));
    values.insert(u"締結日"_s, dayWords(one.signedOn, After));
    values.insert(u"原締結日"_s, one.originalSignedOn ? toEraDate(*one.originalSignedOn) : u"　　　　年　　月　　日"_s);
    values.insert(u"施行日"_s, dayWords(one.effectiveOn, After));
    values.insert(u"廃止日"_s, dayWords(one.isAbolition() ? one.effectiveOn : std::nullopt, After));
    values.insert(u"廃止理由"_s, one.ending && !one.ending->reason.isEmpty() ? one.ending->reason : kBlankReason);
    values.insert(u"宣言日"_s, one.declaredOn ? toEraDate(*one.declaredOn) : u"　　　　年　　月　　日"_s);
    values.insert(u"告示番号"_s, numberWords(one, party, StepKind::Notice));
    values.insert(u"告示日"_s, dayWords(dayOf(one, party, StepKind::Notice), After));
    values.insert(u"告示者"_s, headOnDayOf(StepKind::Notice));
    values.insert(u"届出番号"_s, letterNumber(one.step(party, StepKind::Report)));
    values.insert(u"届出日"_s, dayWords(dayOf(one, party, StepKind::Report), After));
    values.insert(u"届出者"_s, headOnDayOf(StepKind::Report));
    const QString governor = governorOf(*own);
    values.insert(u"知事"_s, governor.isEmpty() ? u"　　　　知事"_s : governor);
    return values;
}

QStringList paperLines(const QString& wording, const QHash<QString, QString>& variables)
{
    // One pass: what a variable stands for is never read again for variables.
    static const QRegularExpression kBraced(u"｛([^｛｝]*)｝"_s);
    QString filled;
    qsizetype at = 0;
    auto match = kBraced.globalMatch(wording);
    while (match.hasNext()) {
        const auto one = match.next();
        filled += wording.sliced(at, one.capturedStart() - at);
        const QString value = variables.value(one.captured(1), one.captured(0));
        at = one.capturedEnd();
        // 「第｛議案番号｝号」 with 17の2 is 第17号の2: 号 goes with the number, not behind its branch.
        static const QRegularExpression kBranched(u"^([0-9]+)((?:の[0-9]+)+)$"_s);
        const auto branched = kBranched.match(value);
        if (branched.hasMatch() && QStringView(wording).sliced(at).startsWith(u'号')) {
            filled += branched.captured(1) + u'号' + branched.captured(2);
            ++at;
        } else {
            filled += value;
        }
    }
    filled += wording.sliced(at);
    return filled.split(u'\n');
}

} // namespace core::procedure
