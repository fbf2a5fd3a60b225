// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/pdf_document.h"

#include "core/print/pdf/content_stream.h"
#include "core/print/pdf/srgb_profile.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace core::print {

namespace {

using Handle = QPDFObjectHandle;

Handle name(const std::string& text)
{
    return Handle::newName(text);
}

Handle number(double value)
{
    return Handle::newReal(pdfNumber(value));
}

Handle integer(qsizetype value)
{
    return Handle::newInteger(value);
}

Handle unicode(const QString& text)
{
    return Handle::newUnicodeString(withoutControls(text).toStdString());
}

} // namespace

PdfDocument::PdfDocument()
{
    m_pdf.emptyPDF();
    m_fonts = m_pdf.makeIndirectObject(Handle::newDictionary());
    m_pageTree = m_pdf.getRoot().getKey("/Pages");
    Handle root = m_pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString("ja-JP"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
}

Handle PdfDocument::stream(const std::string& data)
{
    return Handle::newStream(&m_pdf, data);
}

void PdfDocument::addFonts(const std::vector<FontSubset>& fonts)
{
    for (size_t i = 0; i < fonts.size(); ++i) {
        if (!fonts[i].isEmpty())
            m_fonts.replaceKey("/F" + std::to_string(i), font(fonts[i]));
    }
}

Handle PdfDocument::font(const FontSubset& subset)
{
    const FontFile& file = subset.font();
    const double scale = 1000.0 / file.unitsPerEm();
    const std::string fontName = '/' + subset.name();
    const QByteArray trueType = subset.trueType();

    // The set of numbers in use, one bit each: PDF/A-1 asks for it.
    std::vector<quint8> cidSet(static_cast<size_t>(subset.count() / 8 + 1), 0);
    Handle widths = Handle::newArray();
    cidSet[0] = 0x80; // .notdef
    for (int cid = 1; cid <= subset.count(); ++cid) {
        const auto byte = static_cast<size_t>(cid / 8);
        cidSet[byte] = static_cast<quint8>(cidSet[byte] | (0x80U >> (static_cast<unsigned>(cid) % 8)));
        widths.appendItem(number(subset.width(static_cast<quint16>(cid))));
    }
    Handle program = stream(trueType.toStdString());
    program.getDict().replaceKey("/Length1", integer(trueType.size()));

    const SfntReader head = file.data().table("head");
    Handle box = Handle::newArray();
    for (const int at : {36, 38, 40, 42})
        box.appendItem(number(head.i16(at) * scale));
    Handle descriptor = Handle::parse("<< /Type /FontDescriptor /Flags 4 /ItalicAngle 0 /StemV 80 >>");
    descriptor.replaceKey("/FontName", name(fontName));
    descriptor.replaceKey("/FontBBox", box);
    descriptor.replaceKey("/Ascent", number(file.ascent() * scale));
    descriptor.replaceKey("/Descent", number(-file.descent() * scale));
    descriptor.replaceKey("/CapHeight", number(file.ascent() * scale));
    descriptor.replaceKey("/FontFile2", program);
    descriptor.replaceKey("/CIDSet", stream(std::string(cidSet.begin(), cidSet.end())));

    Handle descendant =
        Handle::parse("<< /Type /Font /Subtype /CIDFontType2 /CIDToGIDMap /Identity /DW 1000 /CIDSystemInfo"
                      " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    Handle widthList = Handle::newArray();
    widthList.appendItem(integer(1));
    widthList.appendItem(widths);
    descendant.replaceKey("/BaseFont", name(fontName));
    descendant.replaceKey("/FontDescriptor", m_pdf.makeIndirectObject(descriptor));
    descendant.replaceKey("/W", widthList);

    Handle result = Handle::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    result.replaceKey("/BaseFont", name(fontName));
    Handle descendants = Handle::newArray();
    descendants.appendItem(m_pdf.makeIndirectObject(descendant));
    result.replaceKey("/DescendantFonts", descendants);
    result.replaceKey("/ToUnicode", stream(subset.toUnicode()));
    return m_pdf.makeIndirectObject(result);
}

void PdfDocument::addPage(const Page& page, const std::string& content)
{
    Handle box = Handle::newArray();
    for (const double edge : {0.0, 0.0, page.width * kPointsPerUnit, page.height * kPointsPerUnit})
        box.appendItem(number(edge));
    Handle resources = Handle::newDictionary();
    resources.replaceKey("/Font", m_fonts);
    Handle object = Handle::parse("<< /Type /Page >>");
    object.replaceKey("/Parent", m_pageTree);
    object.replaceKey("/MediaBox", box);
    object.replaceKey("/Resources", resources);
    object.replaceKey("/Contents", stream(content));
    m_pages.push_back(m_pdf.makeIndirectObject(object));
}

void PdfDocument::addOutline(const std::vector<OutlineEntry>& entries, const std::vector<Page>& pages)
{
    if (entries.empty())
        return;
    Handle root = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Handle> path{root}; // the last item of each level, below the root
    for (const OutlineEntry& entry : entries) {
        const size_t level = qMin(static_cast<size_t>(qMax(entry.level, 0)), path.size() - 1);
        path.resize(level + 1);
        Handle& parent = path.back();
        const auto page = static_cast<size_t>(entry.page);
        Handle target = Handle::parse("[null /XYZ 0 0 null]");
        target.setArrayItem(0, m_pages.at(page));
        target.setArrayItem(3, number((pages.at(page).height - entry.y) * kPointsPerUnit));
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", unicode(entry.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", target);
        if (parent.hasKey("/Last")) {
            Handle before = parent.getKey("/Last");
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        for (Handle& open : path) // every level is shown open
            open.replaceKey("/Count", integer(open.hasKey("/Count") ? open.getKey("/Count").getIntValue() + 1 : 1));
        path.push_back(item);
    }
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void PdfDocument::addPageLabels(const std::vector<Section>& sections)
{
    Handle ranges = Handle::newArray();
    for (const Section& section : sections) {
        if (section.pageCount == 0)
            continue;
        Handle label = Handle::newDictionary();
        if (section.numbering == PageNumbering::None)
            label.replaceKey("/P", unicode(section.name));
        else
            label.replaceKey("/S", name("/D"));
        if (section.numbering == PageNumbering::Prefixed)
            label.replaceKey("/P", unicode(section.prefix));
        ranges.appendItem(integer(section.firstPage));
        ranges.appendItem(label);
    }
    Handle labels = Handle::newDictionary();
    labels.replaceKey("/Nums", ranges);
    m_pdf.getRoot().replaceKey("/PageLabels", labels);
}

void PdfDocument::addMetadata(const PdfMetadata& metadata)
{
    Handle information = Handle::newDictionary();
    information.replaceKey("/Title", unicode(metadata.title));
    if (!metadata.author.isEmpty())
        information.replaceKey("/Author", unicode(metadata.author));
    information.replaceKey("/Creator", Handle::newString(pdfCreator()));
    information.replaceKey("/Producer", Handle::newString(pdfCreator()));
    information.replaceKey("/CreationDate", Handle::newString(pdfDate(metadata.created)));
    information.replaceKey("/ModDate", Handle::newString(pdfDate(metadata.created)));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(information));

    Handle packet = stream(xmpPacket(metadata));
    packet.getDict().replaceKey("/Type", name("/Metadata"));
    packet.getDict().replaceKey("/Subtype", name("/XML"));
    m_pdf.getRoot().replaceKey("/Metadata", packet);

    Handle profile = stream(srgbProfile().toStdString());
    profile.getDict().replaceKey("/N", integer(3));
    Handle intent = Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                                  " /RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    Handle intents = Handle::newArray();
    intents.appendItem(m_pdf.makeIndirectObject(intent));
    m_pdf.getRoot().replaceKey("/OutputIntents", intents);
}

std::string PdfDocument::bytes()
{
    m_pageTree.replaceKey("/Kids", Handle::newArray(m_pages));
    m_pageTree.replaceKey("/Count", integer(static_cast<qsizetype>(m_pages.size())));
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 knows none
    writer.forcePDFVersion("1.4");
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace core::print
