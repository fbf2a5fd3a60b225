// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/signature_form.h"

#include "core/base/width_folding.h"

namespace core::print {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

constexpr int kSymbolAt = 10; ///< ems from the left edge
constexpr int kFieldsAt = 12;
constexpr int kBeforeName = 2; ///< ems between office and name
constexpr int kWidestOffice = 9;

} // namespace

FlowBlock& SignatureForm::keep(FlowBlock& block) const
{
    block.isWhole = true;
    block.breakAfter = BreakLevel::Never;
    return block;
}

void SignatureForm::add(const Provision& block)
{
    const size_t first = m_writer.flow().blocks.size();
    // The closing clause goes with it: nobody signs a page that says nothing. A table may end anywhere.
    if (first > 0 && m_writer.flow().blocks.back().table < 0)
        m_writer.flow().blocks.back().breakAfter = BreakLevel::Never;
    if (!block.text.isEmpty())
        keep(m_writer.addParagraph(block.text, m_writer.body(1, 1)));
    m_officeWidth = 0;
    for (const Provision* office : model::allOfKind(block, Kind::SignatureOffice))
        m_officeWidth = qMax(m_officeWidth, naturalWidth(m_writer.shaped(office->text, m_writer.body().type)));
    m_officeWidth = qMin(m_officeWidth, double(kWidestOffice * m_writer.em()));

    bool isFirst = true;
    for (const Provision& child : block.children) {
        const size_t at = m_writer.flow().blocks.size();
        if (child.kind == Kind::Signature)
            addSignature(child);
        else
            keep(m_writer.addParagraph(child.text, m_writer.body(kFieldsAt, kFieldsAt)));
        if (at < m_writer.flow().blocks.size())
            m_writer.flow().blocks[at].spaceBefore = (isFirst ? 1 : 2) * m_writer.pitch();
        isFirst = false;
    }
    if (first == m_writer.flow().blocks.size())
        return;
    m_writer.flow().blocks[first].spaceBefore = m_writer.pitch();
    m_writer.flow().blocks[first].bookmark = Bookmark{1, QStringLiteral("記名押印")};
    m_writer.flow().blocks.back().breakAfter = BreakLevel::Free;
}

void SignatureForm::addSignature(const Provision& signature)
{
    QString symbol;
    const auto takeSymbol = [&symbol] { return std::exchange(symbol, QString()); };
    for (size_t i = 0; i < signature.children.size(); ++i) {
        const Provision& field = signature.children[i];
        const bool nameFollows =
            i + 1 < signature.children.size() && signature.children[i + 1].kind == Kind::SignatureName;
        if (field.kind == Kind::SignatureSymbol) {
            symbol = symbol.isEmpty() ? field.text : symbol + QChar(0x3000) + field.text;
        } else if (field.kind == Kind::SignatureOffice && nameFollows) {
            addOfficeAndName(takeSymbol(), field.text, signature.children[i + 1].text);
            ++i;
        } else if (field.kind == Kind::SignatureOffice || field.kind == Kind::SignatureName) {
            const bool isOffice = field.kind == Kind::SignatureOffice;
            addOfficeAndName(takeSymbol(), isOffice ? field.text : QString(), isOffice ? QString() : field.text);
        } else {
            addField(takeSymbol(), field.text);
        }
    }
    if (!symbol.isEmpty())
        addField(takeSymbol(), {});
}

void SignatureForm::putSymbol(SetLine& line, const QString& symbol) const
{
    if (symbol.isEmpty())
        return;
    const ShapedText shaped = m_writer.shaped(symbol + QChar(0x3000), m_writer.body().type);
    const double width = naturalWidth(shaped) - m_writer.em();
    const int left = qMax(0, (kFieldsAt - 1) * m_writer.em() - static_cast<int>(width));
    append(line, m_writer.setOneLine(shaped, qMin(left, kSymbolAt * m_writer.em()), width, Alignment::Left), 0);
}

void SignatureForm::addField(const QString& symbol, const QString& text)
{
    ParagraphStyle style = m_writer.body(kFieldsAt, kFieldsAt + 1);
    style.alignment = Alignment::Left;
    std::vector<SetLine> lines = m_writer.setLines(text, style);
    SetLine first;
    putSymbol(first, symbol);
    append(first, std::move(lines.front()), 0);
    lines.front() = std::move(first);
    FlowBlock block = FlowWriter::blockFor(style);
    block.cells.push_back({0, m_writer.textWidth(), std::move(lines)});
    keep(m_writer.add(std::move(block)));
}

void SignatureForm::addOfficeAndName(const QString& symbol, const QString& office, const QString& name)
{
    const int em = m_writer.em();
    const TextStyle type = m_writer.body().type;
    const ShapedText officeText = m_writer.shaped(office, type);
    const ShapedText nameText = m_writer.shaped(name, type);
    const double nameWidth = qMax(m_writer.setup().nameWidth * em, naturalWidth(nameText));
    const int nameAt = kFieldsAt * em + static_cast<int>(m_officeWidth) + kBeforeName * em;
    const bool fits = naturalWidth(officeText) <= m_officeWidth + 1 &&
                      nameAt + nameWidth + m_writer.setup().sealPlace * em <= m_writer.textWidth();
    if (!fits) {
        if (!office.isEmpty())
            addField(symbol, office);
        if (!name.isEmpty())
            addField(office.isEmpty() ? symbol : QString(), name);
        return;
    }
    SetLine line;
    putSymbol(line, symbol);
    append(line, m_writer.setOneLine(officeText, kFieldsAt * em, m_officeWidth, Alignment::Distribute), 0);
    if (!office.isEmpty()) { // a space for those who copy the words out of the PDF
        const ShapedText space = m_writer.shaped(QString(QChar(0x3000)), type);
        append(line, m_writer.setOneLine(space, nameAt - em, em, Alignment::Left), 0);
    }
    append(line, m_writer.setOneLine(nameText, nameAt, nameWidth, Alignment::Distribute), 0);
    keep(m_writer.addLine(std::move(line)));
}

} // namespace core::print
