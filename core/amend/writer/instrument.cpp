// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/instrument.h"

#include "core/amend/writer/amending_writer.h"
#include "core/amend/writer/instrument_frame.h"
#include "core/amend/writer/table_omissions.h"
#include "core/base/calendar.h"
#include "core/compare/same_text.h"
#include "core/model/text_lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::AgreementText;

constexpr std::array<std::pair<AmendmentStyle, QStringView>, 3> kStyleNames = {{
    {AmendmentStyle::Instruction, u"instruction"},
    {AmendmentStyle::Table, u"table"},
    {AmendmentStyle::Restate, u"restate"},
}};

/// How far the instrument goes: 一部, 全部.
QString extentOf(AmendmentStyle style)
{
    return style == AmendmentStyle::Restate ? u"全部"_s : u"一部"_s;
}

QString instrumentTitle(const AgreementText& before, AmendmentStyle style, const HouseStyle& house)
{
    const QString title = model::title(before).isEmpty() ? house.instrument : model::title(before);
    return frameLine(3, u"%1の%2を%3する%4"_s.arg(title, extentOf(style), house.amends, house.instrument));
}

/// Drafting-rules 1.2: parties, day and title of the original.
QString leadSentence(const AgreementText& before, AmendmentStyle style, const HouseStyle& house)
{
    const QString parties = partiesOf(before);
    const QString title = model::title(before).isEmpty() ? house.instrument : model::title(before);
    const QString day = before.signedOnAsWritten.isEmpty() ? QString() : before.signedOnAsWritten + u"に締結した"_s;
    const QString way = style == AmendmentStyle::Table ? u"次の表のように"_s : u"次のように"_s;
    const QString act = u"%1%2の%3を%4%5する"_s.arg(day, title, extentOf(style), way, house.amends);
    if (parties.isEmpty())
        return frameLine(1, act + u'。');
    return frameLine(1, u"%1は、%2%3を締結する。"_s.arg(parties, act, house.instrument));
}

QStringList clauseLines(const std::vector<AmendingClause>& clauses)
{
    QStringList lines;
    for (const AmendingClause& clause : clauses) {
        lines.append(frameLine(1, clause.words));
        lines += clause.newText;
    }
    return lines;
}

/// How many articles stand in each chapter, those before the first chapter first; empty without chapters.
std::vector<int> articlesByChapter(const model::Provision& root)
{
    std::vector<int> counts{0};
    model::visit(root, [&counts](const model::Provision& node) {
        if (node.kind == model::ProvisionKind::Part || node.kind == model::ProvisionKind::Chapter)
            counts.push_back(0);
        else if (node.kind == model::ProvisionKind::Article)
            ++counts.back();
    });
    return counts.size() > 1 ? counts : std::vector<int>();
}

/// Whether the lines of the articles say all: a role table inside an article would be read as 号.
bool isTableByLines(const model::Provision& before, const model::Provision& after)
{
    const auto holdsTable = [](const model::Provision& root) {
        const auto articles = model::allOfKind(root, model::ProvisionKind::Article);
        return std::any_of(articles.begin(), articles.end(), [](const model::Provision* article) {
            return !model::allOfKind(*article, model::ProvisionKind::RoleTable).empty();
        });
    };
    return !holdsTable(before) && !holdsTable(after);
}

/// What a restatement says anew: cover and signatures are none of it (drafting-rules 1.9.6).
QStringList restatedLines(const model::Provision& after)
{
    model::Provision said = after;
    std::erase_if(said.children, [](const model::Provision& part) {
        return part.kind == model::ProvisionKind::CoverPage || part.kind == model::ProvisionKind::SignatureBlock;
    });
    return model::textLines(said);
}

/// Whether the own 附則 of an instrument, behind a whole new text, is told from those of that text (frame.h).
bool isFrameTold(const model::Provision& after)
{
    return std::any_of(after.children.begin(), after.children.end(), [](const model::Provision& part) {
        return part.kind == model::ProvisionKind::SupplementaryProvision ||
               part.kind == model::ProvisionKind::ClosingClause || part.kind == model::ProvisionKind::RoleTable;
    });
}

QStringList withoutBlankLines(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

} // namespace

QString styleName(AmendmentStyle style)
{
    for (const auto& [known, name] : kStyleNames) {
        if (known == style)
            return name.toString();
    }
    return {};
}

std::optional<AmendmentStyle> styleFromName(const QString& name)
{
    for (const auto& [style, known] : kStyleNames) {
        if (known == name)
            return style;
    }
    return std::nullopt;
}

AmendingInstrument writeInstrument(const AgreementText& before, const AgreementText& after, AmendmentStyle style,
                                   const HouseStyle& house)
{
    Task task;
    return writeInstrument(before, after, style, house, task).value();
}

Result<AmendingInstrument> writeInstrument(const AgreementText& before, const AgreementText& after,
                                           AmendmentStyle style, const HouseStyle& house, Task& task)
{
    AmendingInstrument instrument;
    instrument.style = style;
    QStringList body;
    if (compare::isSameText(before.root, after.root))
        return instrument;
    if (style == AmendmentStyle::Instruction) {
        auto clauses = amendingClauses(before.root, after.root, house, &task);
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (clauses && clauses->empty())
            return instrument;
        if (clauses) {
            instrument.clauses = std::move(*clauses);
            body = clauseLines(instrument.clauses);
        } else {
            instrument.style = AmendmentStyle::Restate;
        }
    }
    // The heads of chapters are no lines of a comparison table: on which side of one a new article stands, it cannot
    // say.
    const bool isTold =
        isTableByLines(before.root, after.root) && articlesByChapter(before.root) == articlesByChapter(after.root);
    if (style == AmendmentStyle::Table && !isTold)
        instrument.style = AmendmentStyle::Restate;
    if (instrument.style == AmendmentStyle::Table) {
        instrument.isNewLeft = house.isNewLeft;
        instrument.rows = withTableOmissions(comparisonRows(before.root, after.root, &task));
        body = comparisonLines(instrument.rows, house);
    }
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    const QString lead = leadSentence(before, instrument.style, house);
    QStringList lines{instrumentTitle(before, instrument.style, house), QString(), lead};
    if (instrument.style == AmendmentStyle::Restate) {
        const QStringList whole = restatedLines(after.root);
        instrument.clauses = {{lead.trimmed(), withoutBlankLines(whole)}};
        lines += QStringList{QString()} + whole;
        if (isFrameTold(after.root))
            lines += frameEnd(before, house);
    } else {
        if (instrument.style == AmendmentStyle::Table)
            instrument.clauses = {{lead.trimmed(), withoutBlankLines(body)}};
        lines += body + frameEnd(before, house);
    }
    instrument.text = lines.join(u'\n') + u'\n';
    return instrument;
}

QString datedInstrument(const AmendingInstrument& instrument, const AgreementText& before,
                        const std::optional<QDate>& effectiveOn, const HouseStyle& house)
{
    QStringList lines = instrument.text.split(u'\n');
    const qsizetype at = lines.lastIndexOf(effectSentence(blankDay(), house));
    if (at < 0)
        return instrument.text;
    const QString symbols = symbolsOf(before);
    const QString open = symbols.isEmpty() ? u"別に定める日"_s : symbols + u"が別に定める日"_s;
    lines[at] = effectSentence(effectiveOn ? model::dayWords(*effectiveOn, house.numbers) : open, house);
    return lines.join(u'\n');
}

} // namespace core::amend
