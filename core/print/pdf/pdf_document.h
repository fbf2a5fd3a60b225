// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_model.h"
#include "core/print/pdf/font_subset.h"
#include "core/print/pdf/pdf_metadata.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace core::print {

/// Builds the objects of one PDF with libqpdf, which throws: call it through pdf_writer.h only.
class PdfDocument
{
public:
    PdfDocument();

    /// After the last page: the subsets must be whole.
    void addFonts(const std::vector<FontSubset>& fonts);
    void addPage(const Page& page, const std::string& content);
    /// After the pages.
    void addOutline(const std::vector<OutlineEntry>& entries, const std::vector<Page>& pages);
    void addPageLabels(const std::vector<Section>& sections);
    void addMetadata(const PdfMetadata& metadata);
    /// The file; without a time or a random part of its own.
    [[nodiscard]] std::string bytes();

private:
    QPDFObjectHandle font(const FontSubset& subset);
    QPDFObjectHandle stream(const std::string& data);

    QPDF m_pdf;
    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_pages;
    QPDFObjectHandle m_pageTree;
};

} // namespace core::print
