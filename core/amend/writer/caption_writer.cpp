// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/provision_writer.h"
#include "core/compare/same_text.h"

using namespace Qt::StringLiterals;

// Captions (見出し), alone and together with the words below them (drafting-rules 1.3, 1.9.1).
namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// The one replacement of words that makes one caption the other.
std::optional<Quotation> captionChange(const Provision& before, const Provision& after)
{
    if (before.caption.isEmpty() || after.caption.isEmpty() || compare::isSameWording(before.caption, after.caption))
        return std::nullopt;
    const auto quotations = quoteChanges(before.caption, after.caption);
    const bool isOne = quotations && quotations->size() == 1 && quotations->front().kind == QuotationKind::Replace;
    return isOne ? std::optional(quotations->front()) : std::nullopt;
}

QString keyOf(const Quotation& quotation)
{
    return quotation.words + u'\t' + quotation.newWords;
}

/// The only 項 of an article that has nothing below it.
const Provision* onlyParagraph(const Provision& article)
{
    const bool isOnly = article.kind == Kind::Article && article.children.size() == 1 &&
                        article.children.front().kind == Kind::Paragraph && article.children.front().children.empty();
    return isOnly ? &article.children.front() : nullptr;
}

} // namespace

void ProvisionWriter::countCaptions(const AmendedRow& pairs)
{
    for (const AmendedPair& pair : pairs) {
        if (!pair.isPaired() || pair.isReplaced)
            continue;
        if (const auto quotation = captionChange(*pair.before, *pair.after))
            ++m_captions[keyOf(*quotation)];
    }
}

bool ProvisionWriter::writeWithCaption(const Provision& before, const Provision& after, const AmendedPath& path)
{
    const Provision* old = onlyParagraph(before);
    const Provision* now = onlyParagraph(after);
    if (old == nullptr || now == nullptr || m_alignment.after(old) != now)
        return false;
    const auto quotation = captionChange(before, after);
    const TextChange change = textChange(*old, *now);
    const bool isSameWords = quotation && change.kind == TextChangeKind::Words && change.part.isEmpty() &&
                             change.quotations == std::vector<Quotation>{*quotation};
    if (!isSameWords)
        return false;
    m_builder.addWords({m_namer.name(path) + u"（見出しを含む。）"_s, {}, -1}, placedWords(change.quotations));
    return true;
}

bool ProvisionWriter::isCaptionedByMove(const Provision& before, const Provision& after, const AmendedPath& path)
{
    return path.back()->kind == Kind::SupplementaryProvision && before.kind == Kind::Paragraph &&
           before.number.asWritten.isEmpty() && !after.number.asWritten.isEmpty() && before.caption.isEmpty() &&
           !after.caption.isEmpty();
}

void ProvisionWriter::writeCaption(const Provision& before, const Provision& after, const AmendedPath& path)
{
    if (compare::isSameWording(before.caption, after.caption))
        return;
    if (isCaptionedByMove(before, after, path))
        return;
    const QString name = m_namer.name(path);
    const auto quotation = captionChange(before, after);
    const bool isAlike = before.kind == Kind::Article && quotation && m_captions.value(keyOf(*quotation)) > 1;
    if (isAlike)
        m_builder.addWords({name + u"の見出し"_s, {}, -1}, placedWords({*quotation}));
    else if (after.caption.isEmpty())
        m_builder.add(name + u"の見出しを"_s, AmendingVerb::Remove);
    else if (before.caption.isEmpty())
        m_builder.add(name + u"に見出しとして「"_s + after.caption + u"」を"_s, AmendingVerb::Attach);
    else
        m_builder.add(name + u"の見出しを「"_s + after.caption + u"」に"_s, AmendingVerb::Replace);
}

} // namespace core::amend
