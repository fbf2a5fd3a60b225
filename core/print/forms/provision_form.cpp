// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/provision_form.h"

#include "core/base/width_folding.h"
#include "core/model/numbering.h"
#include "core/print/forms/role_table_form.h"
#include "core/print/page/page_model.h"

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

constexpr double kHeadingIndent = 3; ///< 題名, 附則: 3 ems in
constexpr int kBookmarkArticle = 1;

} // namespace

void ProvisionForm::add(const Provision& part)
{
    switch (part.kind) {
    case Kind::Title:
        addTitle(part);
        break;
    case Kind::HeadNote:
        addHeadNote(part);
        break;
    case Kind::Part:
    case Kind::Chapter:
        addGroup(part);
        break;
    case Kind::Article:
        addArticle(part);
        break;
    case Kind::SupplementaryProvision:
        addSupplementaryProvision(part);
        break;
    case Kind::ClosingClause: {
        FlowBlock& block = m_writer.addParagraph(part.text, m_writer.body(1, 0));
        block.spaceBefore = m_writer.pitch();
        block.isWhole = true;
        break;
    }
    case Kind::Preamble:
        m_writer.addParagraph(part.text, m_writer.body(1, 0)).spaceBefore = m_writer.pitch() / 2;
        break;
    default:
        m_writer.addParagraph(part.text, m_writer.body());
        break;
    }
}

void ProvisionForm::addTitle(const Provision& title)
{
    ParagraphStyle style = m_writer.body(kHeadingIndent, kHeadingIndent);
    style.type.size = fromPoints(m_writer.setup().titleSize);
    style.alignment = Alignment::Left;
    style.isBalanced = true;
    FlowBlock& block = m_writer.addParagraph(title.text, style);
    block.isWhole = true;
    block.breakAfter = BreakLevel::Never;
    block.bookmark = Bookmark{0, title.text};
}

void ProvisionForm::addHeadNote(const Provision& note)
{
    ParagraphStyle style = m_writer.body();
    style.alignment = Alignment::Right;
    style.right -= m_writer.em();
    m_writer.addParagraph(note.text, style).breakAfter = BreakLevel::Never;
}

void ProvisionForm::addGroup(const Provision& group)
{
    ParagraphStyle style = m_writer.body(kHeadingIndent, kHeadingIndent + 1);
    style.alignment = Alignment::Left;
    const QString heading = model::shownNumber(group.number) + QChar(0x3000) + group.caption;
    FlowBlock& block = m_writer.addParagraph(heading, style);
    block.spaceBefore = m_writer.pitch();
    block.isWhole = true;
    block.breakAfter = BreakLevel::Never;
    block.bookmark = Bookmark{group.kind == Kind::Part ? 1 : 2, heading};
    for (const Provision& child : group.children)
        add(child);
}

void ProvisionForm::addCaption(const QString& caption)
{
    if (caption.isEmpty())
        return;
    ParagraphStyle style = m_writer.body(1, 2);
    style.alignment = Alignment::Left;
    FlowBlock& block = m_writer.addParagraph(caption, style);
    block.isWhole = true;
    block.breakAfter = BreakLevel::Never;
}

void ProvisionForm::addArticle(const Provision& article)
{
    const size_t first = m_writer.flow().blocks.size();
    addCaption(article.caption);
    QString label = model::shownNumber(article.number);
    const QString heading = label + article.caption;
    for (const Provision& child : article.children) {
        if (child.kind != Kind::Paragraph) {
            m_writer.addParagraph(child.text, m_writer.body());
            continue;
        }
        addParagraph(child, label, !label.isEmpty());
        label.clear();
    }
    if (!label.isEmpty()) // no paragraph at all: the number must not be lost
        m_writer.addLabelled(label, {}, 0, 1);
    FlowBlock& head = m_writer.flow().blocks[first];
    head.spaceBefore = m_writer.pitch() / 2;
    head.bookmark = Bookmark{kBookmarkArticle, heading};
}

void ProvisionForm::addSupplementaryProvision(const Provision& provision)
{
    const size_t first = m_writer.flow().blocks.size();
    const QString heading = provision.text + provision.caption;
    if (!heading.isEmpty()) {
        const int indent = static_cast<int>(kHeadingIndent * m_writer.em());
        FlowBlock* block = nullptr;
        if (withoutSpaces(heading) == u"附則"_s) { // 附×則
            const ShapedText word = m_writer.shaped(u"附則"_s, m_writer.body().type);
            block = &m_writer.addLine(m_writer.setOneLine(word, indent, 3.0 * m_writer.em(), Alignment::Distribute));
        } else {
            block = &m_writer.addParagraph(heading, m_writer.body(kHeadingIndent, kHeadingIndent));
        }
        block->isWhole = true;
        block->breakAfter = BreakLevel::Never;
    }
    for (const Provision& child : provision.children) {
        addCaption(child.caption);
        addParagraph(child, {}, false);
    }
    if (first == m_writer.flow().blocks.size())
        return;
    FlowBlock& head = m_writer.flow().blocks[first];
    head.spaceBefore = m_writer.pitch();
    head.bookmark = Bookmark{kBookmarkArticle, heading.isEmpty() ? u"附則"_s : heading};
}

void ProvisionForm::addParagraph(const Provision& paragraph, const QString& label, bool isArticleHead)
{
    const QString number = paragraph.number.asWritten;
    if (isArticleHead)
        m_writer.addLabelled(label, number.isEmpty() ? paragraph.text : number + QChar(0x3000) + paragraph.text, 0, 1);
    else if (!number.isEmpty())
        m_writer.addLabelled(number, paragraph.text, 0, 0.5);
    else
        m_writer.addParagraph(paragraph.text, m_writer.body(1, 0));
    addItems(paragraph, 1);
}

void ProvisionForm::addItems(const Provision& parent, int level)
{
    const int indent = qMin(level, kDeepestIndent);
    for (const Provision& child : parent.children) {
        if (child.kind == Kind::RoleTable) {
            RoleTableForm(m_writer, child).add(indent);
            continue;
        }
        const QString number = model::shownNumber(child.number);
        if (number.isEmpty())
            m_writer.addParagraph(child.text, m_writer.body(indent, indent));
        else
            m_writer.addLabelled(number, child.text, indent, 0.5);
        addItems(child, level + 1);
    }
}

} // namespace core::print
