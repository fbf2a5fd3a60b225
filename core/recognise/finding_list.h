// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"
#include "core/recognise/line.h"

namespace core::recognise {

/// Collects what the passes notice.
class FindingList
{
public:
    void info(model::FindingCode code, SourcePosition at, const QString& text = {}, const QStringList& args = {})
    {
        add(code, model::Severity::Info, at, text, args);
    }
    void warn(model::FindingCode code, SourcePosition at, const QString& text = {}, const QStringList& args = {})
    {
        add(code, model::Severity::Warning, at, text, args);
    }
    [[nodiscard]] bool has(model::FindingCode code) const;
    /// In the order of the source; what concerns the whole document comes first.
    [[nodiscard]] std::vector<model::Finding> take();

private:
    void add(model::FindingCode code, model::Severity severity, SourcePosition at, const QString& text,
             const QStringList& args);

    std::vector<model::Finding> m_findings;
};

} // namespace core::recognise
