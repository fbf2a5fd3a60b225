// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/pdf_metadata.h"

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

std::string escaped(const QString& text)
{
    return withoutControls(text).toHtmlEscaped().toStdString();
}

std::string xmpDate(const QDateTime& date)
{
    return date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s).toStdString() + 'Z';
}

} // namespace

QString withoutControls(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            out += unit;
            out += text.at(++i);
        } else if (unit.unicode() >= 0x20 && !unit.isSurrogate() && unit.unicode() < 0xFFFE) {
            out += unit;
        } else {
            out += u' ';
        }
    }
    return out;
}

std::string pdfDate(const QDateTime& date)
{
    return "D:" + date.toUTC().toString(u"yyyyMMddHHmmss"_s).toStdString() + 'Z';
}

std::string pdfCreator()
{
    return "Kyoyaku";
}

std::string xmpPacket(const PdfMetadata& metadata)
{
    std::string out = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                      "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n";
    out += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(metadata.title) +
           "</rdf:li></rdf:Alt></dc:title>\n";
    if (!metadata.author.isEmpty())
        out += "<dc:creator><rdf:Seq><rdf:li>" + escaped(metadata.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    const std::string date = xmpDate(metadata.created);
    out += "<xmp:CreateDate>" + date + "</xmp:CreateDate>\n<xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n";
    out += "<xmp:CreatorTool>" + pdfCreator() + "</xmp:CreatorTool>\n<pdf:Producer>" + pdfCreator() +
           "</pdf:Producer>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
    return out;
}

} // namespace core::print
