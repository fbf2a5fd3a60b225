// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/signed_copy.h"

#include "core/model/grammar.h"
#include "core/print/forms/cover_page.h"
#include "core/print/forms/missing_glyphs.h"
#include "core/print/forms/provision_form.h"
#include "core/print/forms/role_table_form.h"
#include "core/print/forms/signature_form.h"
#include "core/print/page/layout_builder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

bool isDeeperThan(const Provision& node, int levels)
{
    if (levels < 0)
        return true;
    return std::any_of(node.children.begin(), node.children.end(),
                       [levels](const Provision& child) { return isDeeperThan(child, levels - 1); });
}

/// Index of the first child that belongs to the annexes: role tables, and what stands between and behind them, with no
/// signature or clause after it.
size_t firstAnnex(const std::vector<Provision>& parts)
{
    size_t first = parts.size();
    for (size_t i = parts.size(); i > 0; --i) {
        const Provision& part = parts[i - 1];
        if (part.kind == Kind::RoleTable && part.face != model::Face::Outline)
            first = i - 1;
        else if (part.kind != Kind::Text)
            break;
    }
    return first;
}

/// The title of a table up to a bracket, for the page number: 別表第1.
QString annexName(const Provision& table)
{
    const QString title = table.text.trimmed();
    constexpr int kLongest = 12;
    return title.isEmpty() || title.size() > kLongest ? u"別表"_s : title;
}

class SignedCopy
{
public:
    SignedCopy(const model::AgreementText& text, const PageSetup& setup, const FontSet& fonts, Task* task,
               QString imprint)
        : m_text(text)
        , m_setup(setup)
        , m_fonts(fonts)
        , m_task(task)
        , m_imprint(std::move(imprint))
        , m_builder(setup, fonts)
    {
    }

    Result<Layout> lay()
    {
        const std::vector<Provision>& parts = m_text.root.children;
        const size_t annexes = firstAnnex(parts);
        const bool isDone = layCover() && layText(parts, annexes) && layAnnexes(parts, annexes);
        if (!isDone)
            return Error{ErrorCode::Cancelled, {}, {}};
        Layout layout = std::move(m_builder).finish(m_imprint, m_missing);
        return m_missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(m_missing);
    }

private:
    bool mayGoOn()
    {
        if (m_task == nullptr)
            return true;
        if (m_task->isCancelled())
            return false;
        m_task->report(static_cast<int>(++m_done), static_cast<int>(m_text.root.children.size()) + 1);
        return true;
    }

    bool layCover()
    {
        if (!mayGoOn())
            return false;
        const bool isWritten = model::firstChild(m_text.root, Kind::CoverPage) != nullptr;
        if (!isWritten && !m_setup.hasCover)
            return true;
        const FlowWriter writer(m_setup, m_fonts, m_missing);
        m_builder.beginSection(u"表紙"_s, PageNumbering::None);
        m_builder.addPage(setCover(coverWords(m_text), writer), Bookmark{0, u"表紙"_s});
        return true;
    }

    bool layText(const std::vector<Provision>& parts, size_t end)
    {
        FlowWriter writer(m_setup, m_fonts, m_missing);
        ProvisionForm form(writer);
        for (size_t i = 0; i < end; ++i) {
            if (!mayGoOn())
                return false;
            const Provision& part = parts[i];
            if (part.kind == Kind::RoleTable)
                RoleTableForm(writer, part).add(0);
            else if (part.kind == Kind::SignatureBlock)
                SignatureForm(writer).add(part);
            else if (part.kind != Kind::CoverPage)
                form.add(part);
        }
        addSection(writer, u"本文"_s, PageNumbering::OutOf, {});
        return true;
    }

    bool layAnnexes(const std::vector<Provision>& parts, size_t first)
    {
        size_t at = first;
        while (at < parts.size()) {
            const QString name = annexName(parts[at]);
            FlowWriter writer(m_setup, m_fonts, m_missing);
            do { // a table and the text behind it
                if (!mayGoOn())
                    return false;
                if (parts[at].kind == Kind::RoleTable)
                    RoleTableForm(writer, parts[at]).add(0);
                else
                    ProvisionForm(writer).add(parts[at]);
                ++at;
            } while (at < parts.size() && parts[at].kind != Kind::RoleTable);
            addSection(writer, name, PageNumbering::Prefixed, name + u'－');
        }
        return true;
    }

    void addSection(FlowWriter& writer, const QString& name, PageNumbering numbering, const QString& prefix)
    {
        if (writer.isEmpty())
            return;
        m_builder.beginSection(name, numbering, prefix);
        m_builder.addFlow(writer.take());
    }

    const model::AgreementText& m_text;
    const PageSetup& m_setup;
    const FontSet& m_fonts;
    Task* m_task;
    QString m_imprint;
    LayoutBuilder m_builder;
    MissingCharacters m_missing;
    size_t m_done = 0;
};

} // namespace

Result<Layout> layoutSignedCopy(const model::AgreementText& text, const PageSetup& setup, const FontSet& fonts,
                                Task* task, const QString& imprint)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    if (isDeeperThan(text.root, model::kMaximumDepth))
        return Error{ErrorCode::GrammarViolated, {u"agreement"_s, u"too deep"_s}, {}};
    return SignedCopy(text, setup, fonts, task, imprint).lay();
}

} // namespace core::print
