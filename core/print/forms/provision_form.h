// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/model/provision.h"
#include "core/print/page/flow_writer.h"

namespace core::print {

/// Ems; deeper levels stay there, so that the line keeps some room.
inline constexpr int kDeepestIndent = 12;

/// Sets the parts of a text that are words: title, preamble, articles with their paragraphs and items, 附則, closing.
/// Indents follow drafting-rules 4.1. What has no place of its own (Text) is printed as it is written.
class ProvisionForm
{
public:
    explicit ProvisionForm(FlowWriter& writer)
        : m_writer(writer)
    {
    }

    /// Any child of the root but the cover page, the signatures and the role tables.
    void add(const model::Provision& part);

private:
    void addTitle(const model::Provision& title);
    void addHeadNote(const model::Provision& note);
    void addGroup(const model::Provision& group);
    void addArticle(const model::Provision& article);
    void addSupplementaryProvision(const model::Provision& provision);
    void addParagraph(const model::Provision& paragraph, const QString& label, bool isArticleHead);
    void addItems(const model::Provision& parent, int level);
    void addCaption(const QString& caption);

    FlowWriter& m_writer;
};

} // namespace core::print
