// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/facts.h"

#include "core/base/calendar.h"
#include "core/base/numerals.h"
#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/parts/parties.h"
#include "core/recognise/words.h"

#include <algorithm>
#include <array>

namespace core::recognise {
using Kind = model::ProvisionKind;

namespace {

QString textOf(const model::Provision& root, Kind kind)
{
    const model::Provision* node = model::firstChild(root, kind);
    return node != nullptr ? node->text : QString();
}

model::AgreementKind kindFrom(const QString& title, const QString& preamble)
{
    if (isAmendingTitle(title))
        return model::AgreementKind::Amendment;
    const bool agreement = title.contains(u"協約") || (title.isEmpty() && preamble.contains(u"協約"));
    return agreement ? model::AgreementKind::Agreement : model::AgreementKind::Other;
}

void readParties(Draft& draft, const QString& title, const QString& preamble)
{
    model::AgreementText& text = draft.text;
    if (text.parties.empty()) {
        for (const model::Provision* article : model::allOfKind(text.root, Kind::Paragraph)) {
            text.parties = definedParties(article->text);
            if (!text.parties.empty())
                break;
        }
    }
    if (!text.parties.empty())
        return;
    text.parties = namedParties(preamble);
    if (text.parties.empty())
        text.parties = namedParties(title);
    draft.findings.info(model::FindingCode::PartiesUndefined, {});
}

std::optional<int> copiesIn(const QString& closing)
{
    const QString folded = foldKeepingLength(closing);
    for (qsizetype unit = folded.indexOf(u'通'); unit >= 0; unit = folded.indexOf(u'通', unit + 1)) {
        qsizetype from = unit;
        while (from > 0 && (isDigit(folded[from - 1]) || folded[from - 1] == u' ' ||
                            QStringView(u"一二三四五六七八九十").contains(folded[from - 1])))
            --from;
        const auto number = readNumber(QStringView(folded).sliced(from, unit - from).trimmed());
        // 「各1通を保有する」 comes behind the number that counts.
        if (number && *number > 0 && *number < 1000)
            return number;
    }
    return std::nullopt;
}

std::optional<WrittenDate> wholeDate(const QString& line)
{
    const auto date = readDate(line);
    return date && date->length == line.trimmed().size() ? date : std::nullopt;
}

void setSignedOn(Draft& draft, const QString& words, const WrittenDate& date)
{
    draft.text.signedOnAsWritten = words;
    if (date.date.isValid())
        draft.text.signedOn = date.date;
}

void readSigningDay(Draft& draft)
{
    for (const model::Provision* block : model::allOfKind(draft.text.root, Kind::SignatureBlock)) {
        if (const auto date = wholeDate(block->text)) {
            setSignedOn(draft, block->text, *date);
            return;
        }
    }
    // A date and 「締結」 on the next line; another word there (告示, 議決) names another day.
    const auto& parts = draft.text.root.children;
    for (size_t i = 1; i < parts.size(); ++i) {
        const bool named = parts[i].kind == Kind::HeadNote && parts[i - 1].kind == Kind::HeadNote &&
                           withoutSpaces(parts[i].text) == u"締結";
        const auto date = named ? wholeDate(parts[i - 1].text) : std::nullopt;
        if (date) {
            setSignedOn(draft, parts[i - 1].text, *date);
            return;
        }
    }
    // 「平成27年2月24日締結」 and 「協定書(令和3年4月1日締結)」 name the day themselves.
    for (const Kind kind : {Kind::HeadNote, Kind::Title}) {
        for (const model::Provision* note : model::allOfKind(draft.text.root, kind)) {
            if (!note->text.contains(u"締結"))
                continue;
            const auto dates = findDates(note->text);
            if (dates.empty())
                continue;
            const FoundDate& found = dates.front();
            setSignedOn(draft, note->text.mid(found.position, found.written.length), found.written);
            return;
        }
    }
}

std::optional<QDate> entryIntoForce(const QString& text)
{
    static constexpr std::array<QStringView, 4> kPhrases = {u"から施行", u"から効力", u"に施行する", u"から適用する"};
    for (const QStringView phrase : kPhrases) {
        const qsizetype at = text.indexOf(phrase);
        if (at < 0)
            continue;
        const auto dates = findDates(QStringView(text).first(at));
        if (dates.empty())
            continue;
        const FoundDate& last = dates.back();
        // The day stands directly before the phrase; another date of the sentence is not meant.
        if (last.written.date.isValid() && last.position + last.written.length >= at - 2)
            return last.written.date;
    }
    return std::nullopt;
}

void readEntryIntoForce(Draft& draft)
{
    for (const model::Provision* provision : model::allOfKind(draft.text.root, Kind::SupplementaryProvision)) {
        for (const model::Provision& paragraph : provision->children) {
            draft.text.effectiveOn = entryIntoForce(paragraph.text);
            if (draft.text.effectiveOn)
                return;
        }
    }
    for (const model::Provision* paragraph : model::allOfKind(draft.text.root, Kind::Paragraph)) {
        const bool speaksOfItself = paragraph->text.startsWith(u"この") || paragraph->text.startsWith(u"本協");
        if (!speaksOfItself)
            continue;
        draft.text.effectiveOn = entryIntoForce(paragraph->text);
        if (draft.text.effectiveOn)
            return;
    }
}

} // namespace

void readFacts(Draft& draft)
{
    const QString title = textOf(draft.text.root, Kind::Title);
    const QString preamble = textOf(draft.text.root, Kind::Preamble);
    draft.text.kind = kindFrom(title, preamble);
    readParties(draft, title, preamble);
    draft.text.copies = copiesIn(textOf(draft.text.root, Kind::ClosingClause));
    readSigningDay(draft);
    readEntryIntoForce(draft);
}

void reportShape(Draft& draft)
{
    using Code = model::FindingCode;
    const model::AgreementText& text = draft.text;
    FindingList& findings = draft.findings;
    bool seenSignatures = false;
    for (const model::Provision& part : text.root.children) {
        seenSignatures = seenSignatures || part.kind == Kind::SignatureBlock;
        if (seenSignatures && part.kind == Kind::RoleTable)
            findings.info(Code::TableAfterSignatures, draft.places.value(part.lineage), part.text + part.caption);
    }
    if (!seenSignatures)
        findings.info(Code::SignaturesMissing, {});
    if (model::firstChild(text.root, Kind::ClosingClause) == nullptr)
        findings.info(Code::ClosingMissing, {});
    if (!text.effectiveOn)
        findings.info(Code::EffectiveDateMissing, {});
    const int parties = static_cast<int>(text.parties.size());
    if (text.copies && parties > 1 && *text.copies != parties)
        findings.warn(Code::CopiesDiffer,
                      draft.places.value(model::firstChild(text.root, Kind::ClosingClause)->lineage), {},
                      {QString::number(*text.copies), QString::number(parties)});

    const auto articles = model::allOfKind(text.root, Kind::Article);
    const auto captioned = std::count_if(articles.begin(), articles.end(),
                                         [](const model::Provision* article) { return !article->caption.isEmpty(); });
    for (const model::Provision* article : articles) {
        if (captioned > 0 && article->caption.isEmpty())
            findings.info(Code::CaptionMissing, draft.places.value(article->lineage), article->number.asWritten);
    }
}

} // namespace core::recognise
