// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recognise_invariants.h"

#include "core/base/width_folding.h"
#include "core/model/grammar.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace core;

namespace tests {

namespace {

using Kind = model::ProvisionKind;
using Code = model::FindingCode;

bool isDropped(Code code)
{
    return code == Code::MarkupRemoved || code == Code::SiteTextDropped || code == Code::FooterDropped;
}

void count(const QString& text, int sign, QHash<QChar, int>* counts)
{
    for (const QChar c : core::foldKeepingLength(text))
        (*counts)[c] += sign;
}

QSet<QChar> freeCharacters(const model::Provision& root)
{
    QSet<QChar> free;
    const auto allow = [&free](const QString& text) {
        for (const QChar c : core::foldKeepingLength(text))
            free.insert(c);
    };
    allow(u"-─━=:：（続きつづ）()"_s);
    model::visit(root, [&allow](const model::Provision& node) {
        if (node.kind == Kind::Column || node.kind == Kind::InitiativeColumn)
            allow(node.text);
        // Stacked rows may repeat the name of their initiative.
        if (node.kind == Kind::RoleTable && node.face == model::Face::Stacked) {
            for (const model::Provision* initiative : model::allOfKind(node, Kind::Initiative))
                allow(initiative->text);
        }
    });
    return free;
}

QString lost(const recognise::TextDocument& source, const recognise::Recognised& result)
{
    QHash<QChar, int> counts;
    count(source.text, 1, &counts);
    model::visit(result.text.root, [&counts](const model::Provision& node) {
        count(node.text, -1, &counts);
        count(node.caption, -1, &counts);
        count(node.number.asWritten, -1, &counts);
    });
    for (const model::Finding& finding : result.findings) {
        if (isDropped(finding.code))
            count(finding.text, -1, &counts);
    }
    const QSet<QChar> free = freeCharacters(result.text.root);
    QString missing;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QChar c = it.key();
        const bool blank = c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF);
        if (it.value() > 0 && !blank && !free.contains(c))
            missing += c;
    }
    return missing;
}

} // namespace

QString brokenInvariant(const recognise::TextDocument& source, const recognise::Recognised& result)
{
    const auto violations = model::violations(result.text.root);
    if (!violations.empty())
        return u"grammar: "_s + violations.front().place;
    const QString missing = lost(source, result);
    if (!missing.isEmpty())
        return u"lost: "_s + missing;
    for (const model::Finding& finding : result.findings) {
        if (finding.line < 0 || finding.column < 0)
            return u"place: "_s + model::codeName(finding.code);
    }
    return {};
}

} // namespace tests
