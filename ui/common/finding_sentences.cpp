// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/finding_sentences.h"

#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using core::model::Finding;
using core::model::FindingCode;
using core::model::Severity;

namespace ui {

namespace {

/// The English sentence of a code; %1 … are its arguments in the order that finding.h documents.
const char* source(FindingCode code)
{
    switch (code) {
    case FindingCode::RowTornByPage:
        return QT_TRANSLATE_NOOP("FindingSentences",
                                 "The row was cut by a page end; its parts were joined into one row.");
    case FindingCode::SentenceBrokenByPage:
        return QT_TRANSLATE_NOOP("FindingSentences", "The sentence was broken by a page end; its parts were joined.");
    case FindingCode::HardWrapJoined:
        return QT_TRANSLATE_NOOP("FindingSentences", "Lines broken inside a sentence were joined (%1).");
    case FindingCode::WrapSpaceRemoved:
        return QT_TRANSLATE_NOOP("FindingSentences", "A space left inside a word by a line break was removed.");
    case FindingCode::LetterSpacingClosed:
        return QT_TRANSLATE_NOOP("FindingSentences",
                                 "There were spaces between nearly all characters; they were closed up.");
    case FindingCode::SingleLineSplit:
        return QT_TRANSLATE_NOOP("FindingSentences",
                                 "The whole document stood on one line; it was split at its headings.");
    case FindingCode::MarkupRemoved:
        return QT_TRANSLATE_NOOP("FindingSentences", "A mark of layout (%1) was removed; it is not part of the text.");
    case FindingCode::SiteTextDropped:
        return QT_TRANSLATE_NOOP("FindingSentences", "A line of the web site, not of the document, was left out.");
    case FindingCode::FooterDropped:
        return QT_TRANSLATE_NOOP("FindingSentences", "The foot of a page of a collection of rules was left out.");
    case FindingCode::CoverPageFound:
        return QT_TRANSLATE_NOOP("FindingSentences", "There is a cover page before the title.");
    case FindingCode::TitleMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "The text has no title.");
    case FindingCode::TitleRepeated:
        return QT_TRANSLATE_NOOP("FindingSentences", "The title stands here for the second time.");
    case FindingCode::PartiesOnOneLine:
        return QT_TRANSLATE_NOOP("FindingSentences", "The names of both parties stand on one line.");
    case FindingCode::HeadingSpaced:
        return QT_TRANSLATE_NOOP("FindingSentences", "The heading is written with spaces; it was kept so.");
    case FindingCode::TableAfterSignatures:
        return QT_TRANSLATE_NOOP("FindingSentences", "The annex stands after the signatures.");
    case FindingCode::AddressBeforeSymbol:
        return QT_TRANSLATE_NOOP("FindingSentences", "The address stands before the symbol of the party.");
    case FindingCode::ColumnHeadsMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "The table has no heads above its columns.");
    case FindingCode::RolesInArticles:
        return QT_TRANSLATE_NOOP("FindingSentences", "The roles stand in the articles themselves.");
    case FindingCode::RolePatternsFound:
        return QT_TRANSLATE_NOOP("FindingSentences", "The role sentences follow the usual patterns (%1 cells).");
    case FindingCode::SupplementaryHeadingMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "The supplementary provision has no heading.");
    case FindingCode::EffectiveDateMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "No day of entry into force is named.");
    case FindingCode::ClosingMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "The closing sentence is missing.");
    case FindingCode::SignaturesMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "There are no signatures.");
    case FindingCode::PartiesUndefined:
        return QT_TRANSLATE_NOOP("FindingSentences", "The text does not say who 甲 and 乙 are.");
    case FindingCode::CaptionMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "This article has no caption; others have one.");
    case FindingCode::ParagraphNumberMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "The number of the paragraph is missing.");
    case FindingCode::NumberGap:
        return QT_TRANSLATE_NOOP("FindingSentences", "The number does not follow: %1 was expected, %2 stands here.");
    case FindingCode::NumberRepeated:
        return QT_TRANSLATE_NOOP("FindingSentences", "The number %1 stands here for the second time.");
    case FindingCode::CopiesDiffer:
        return QT_TRANSLATE_NOOP("FindingSentences", "The text names %1 copies for %2 parties.");
    case FindingCode::TemplateBlank:
        return QT_TRANSLATE_NOOP("FindingSentences", "There is a blank to be filled in.");
    case FindingCode::BlankDay:
        return QT_TRANSLATE_NOOP("FindingSentences", "The day of the date is left blank.");
    case FindingCode::MixedPunctuation:
        return QT_TRANSLATE_NOOP("FindingSentences", "Both 、 (%1) and ， (%2) are used.");
    case FindingCode::MixedBrackets:
        return QT_TRANSLATE_NOOP("FindingSentences", "The width of the brackets differs from the others: %1.");
    case FindingCode::DoubtfulName:
        return QT_TRANSLATE_NOOP("FindingSentences", "The name “%1” may be misread.");
    case FindingCode::DoubtfulWording:
        return QT_TRANSLATE_NOOP("FindingSentences", "“%1” may be a slip for “%2”.");
    case FindingCode::SpellingsDiffer:
        return QT_TRANSLATE_NOOP("FindingSentences", "“%1” stands here, “%2” elsewhere.");
    case FindingCode::SentenceGapMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "The sentences are joined without the space used elsewhere.");
    case FindingCode::BlackedOut:
        return QT_TRANSLATE_NOOP("FindingSentences", "A name is blacked out.");
    case FindingCode::RubyDebris:
        return QT_TRANSLATE_NOOP("FindingSentences", "Reading aids stand inside the line.");
    case FindingCode::EraYearOne:
        return QT_TRANSLATE_NOOP("FindingSentences", "The first year of an era is written 元年 in legal texts.");
    case FindingCode::DateBeyondEra:
        return QT_TRANSLATE_NOOP("FindingSentences", "The date lies past the end of its era; it was kept as written.");
    case FindingCode::DateImpossible:
        return QT_TRANSLATE_NOOP("FindingSentences", "There is no such day.");
    case FindingCode::TextUnplaced:
        return QT_TRANSLATE_NOOP("FindingSentences", "This was kept as text; its place in the agreement is not clear.");
    case FindingCode::TableFlattened:
        return QT_TRANSLATE_NOOP("FindingSentences", "The columns of this table cannot be told.");
    case FindingCode::CellsMissing:
        return QT_TRANSLATE_NOOP("FindingSentences", "The row has fewer cells than its table.");
    case FindingCode::CellsExtra:
        return QT_TRANSLATE_NOOP("FindingSentences", "The row has more cells than its table.");
    case FindingCode::DuplicateInitiative:
        return QT_TRANSLATE_NOOP("FindingSentences", "The initiative “%1” stands twice under one heading.");
    }
    return "";
}

} // namespace

QString sentence(const Finding& finding)
{
    return filled(QCoreApplication::translate("FindingSentences", source(finding.code)), finding.args);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate("FindingSentences", "note");
    case Severity::Warning:
        return QCoreApplication::translate("FindingSentences", "please check");
    case Severity::Error:
        return QCoreApplication::translate("FindingSentences", "error");
    }
    return {};
}

} // namespace ui
