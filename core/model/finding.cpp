// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

struct CodeName
{
    FindingCode code;
    QStringView name;
};

constexpr CodeName kCodeNames[] = {
    {FindingCode::RowTornByPage, u"row-torn-by-page"},
    {FindingCode::SentenceBrokenByPage, u"sentence-broken-by-page"},
    {FindingCode::HardWrapJoined, u"hard-wrap-joined"},
    {FindingCode::WrapSpaceRemoved, u"wrap-space-removed"},
    {FindingCode::LetterSpacingClosed, u"letter-spacing-closed"},
    {FindingCode::SingleLineSplit, u"single-line-split"},
    {FindingCode::MarkupRemoved, u"markup-removed"},
    {FindingCode::SiteTextDropped, u"site-text-dropped"},
    {FindingCode::FooterDropped, u"footer-dropped"},
    {FindingCode::CoverPageFound, u"cover-page-found"},
    {FindingCode::TitleMissing, u"title-missing"},
    {FindingCode::TitleRepeated, u"title-repeated"},
    {FindingCode::PartiesOnOneLine, u"parties-on-one-line"},
    {FindingCode::HeadingSpaced, u"heading-spaced"},
    {FindingCode::TableAfterSignatures, u"table-after-signatures"},
    {FindingCode::AddressBeforeSymbol, u"address-before-symbol"},
    {FindingCode::ColumnHeadsMissing, u"column-heads-missing"},
    {FindingCode::RolesInArticles, u"roles-in-articles"},
    {FindingCode::RolePatternsFound, u"role-patterns-found"},
    {FindingCode::SupplementaryHeadingMissing, u"supplementary-heading-missing"},
    {FindingCode::EffectiveDateMissing, u"effective-date-missing"},
    {FindingCode::ClosingMissing, u"closing-missing"},
    {FindingCode::SignaturesMissing, u"signatures-missing"},
    {FindingCode::PartiesUndefined, u"parties-undefined"},
    {FindingCode::CaptionMissing, u"caption-missing"},
    {FindingCode::ParagraphNumberMissing, u"paragraph-number-missing"},
    {FindingCode::NumberGap, u"number-gap"},
    {FindingCode::NumberRepeated, u"number-repeated"},
    {FindingCode::CopiesDiffer, u"copies-differ"},
    {FindingCode::TemplateBlank, u"template-blank"},
    {FindingCode::BlankDay, u"blank-day"},
    {FindingCode::MixedPunctuation, u"mixed-punctuation"},
    {FindingCode::MixedBrackets, u"mixed-brackets"},
    {FindingCode::DoubtfulName, u"doubtful-name"},
    {FindingCode::DoubtfulWording, u"doubtful-wording"},
    {FindingCode::SpellingsDiffer, u"spellings-differ"},
    {FindingCode::SentenceGapMissing, u"sentence-gap-missing"},
    {FindingCode::BlackedOut, u"blacked-out"},
    {FindingCode::RubyDebris, u"ruby-debris"},
    {FindingCode::EraYearOne, u"era-year-one"},
    {FindingCode::DateBeyondEra, u"date-beyond-era"},
    {FindingCode::DateImpossible, u"date-impossible"},
    {FindingCode::TextUnplaced, u"text-unplaced"},
    {FindingCode::TableFlattened, u"table-flattened"},
    {FindingCode::CellsMissing, u"cells-missing"},
    {FindingCode::CellsExtra, u"cells-extra"},
    {FindingCode::DuplicateInitiative, u"duplicate-initiative"},
};

} // namespace

QString codeName(FindingCode code)
{
    for (const CodeName& entry : kCodeNames) {
        if (entry.code == code)
            return entry.name.toString();
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

const std::vector<FindingCode>& allFindingCodes()
{
    static const std::vector<FindingCode> kCodes = [] {
        std::vector<FindingCode> codes;
        for (const CodeName& entry : kCodeNames)
            codes.push_back(entry.code);
        return codes;
    }();
    return kCodes;
}

} // namespace core::model
