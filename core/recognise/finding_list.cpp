// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/finding_list.h"

#include <algorithm>

namespace core::recognise {

void FindingList::add(model::FindingCode code, model::Severity severity, SourcePosition at, const QString& text,
                      const QStringList& args)
{
    m_findings.push_back({code, severity, at.line, at.column, text, args});
}

bool FindingList::has(model::FindingCode code) const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [code](const model::Finding& finding) { return finding.code == code; });
}

std::vector<model::Finding> FindingList::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const model::Finding& a, const model::Finding& b) {
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    return std::move(m_findings);
}

} // namespace core::recognise
