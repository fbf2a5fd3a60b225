// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/place_name.h"

#include "core/model/numbering.h"

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

using Kind = ProvisionKind;

/// Words quoted in a place are cut here: a place is one short line.
QString shortened(const QString& words)
{
    constexpr qsizetype kLongest = 20;
    const QString line = words.simplified();
    return line.size() > kLongest ? line.left(kLongest) + u'…' : line;
}

/// 第3条の2: the branch stands behind the word.
QString counted(const ProvisionNumber& number, QChar word)
{
    QString name = u'第' + QString::number(number.values.front()) + word;
    for (size_t i = 1; i < number.values.size(); ++i)
        name += u'の' + QString::number(number.values[i]);
    return name;
}

QString headed(const PlacePart& part, QChar word)
{
    if (!part.number.values.empty())
        return counted(part.number, word);
    const QString words = shortened(captionWords(part.caption));
    return words.isEmpty() ? QString(word) : u'「' + words + u'」';
}

QString orElse(const QString& words, const QString& otherwise)
{
    return words.isEmpty() ? otherwise : words;
}

QString nameOf(const PlacePart& part)
{
    switch (part.kind) {
    case Kind::Part:
        return headed(part, u'編');
    case Kind::Chapter:
        return headed(part, u'章');
    case Kind::Article:
        return headed(part, u'条');
    case Kind::Paragraph:
        return part.number.values.empty() ? QString() : counted(part.number, u'項');
    case Kind::Item:
        return part.number.values.empty() ? u"号"_s : counted(part.number, u'号');
    case Kind::Subitem:
        return orElse(shownNumber(part.number), u"細目"_s);
    case Kind::RoleTable:
        return orElse(shortened(part.text), u"別表"_s);
    case Kind::InitiativeColumn:
        return u"取組の欄の見出し"_s;
    case Kind::Column:
        return u"「%1」の欄の見出し"_s.arg(shortened(part.text));
    case Kind::Section:
        return orElse(shownNumber(part.number) + shortened(captionWords(part.caption)), u"区分"_s);
    case Kind::Initiative:
        return u"「%1」"_s.arg(orElse(shortened(part.text), u"取組"_s));
    case Kind::Role:
        return orElse(shortened(part.columnHead), u"役割"_s);
    default:
        return partWords(part.kind);
    }
}

/// 第3条第1項 is one word; what stands in a table or a signature is set apart.
bool joinsOn(Kind kind)
{
    return kind == Kind::Paragraph || kind == Kind::Item || kind == Kind::Subitem;
}

} // namespace

QString partWords(ProvisionKind kind)
{
    switch (kind) {
    case Kind::CoverPage:
        return u"表紙"_s;
    case Kind::Title:
        return u"題名"_s;
    case Kind::HeadNote:
        return u"頭書き"_s;
    case Kind::Preamble:
        return u"前文"_s;
    case Kind::SupplementaryProvision:
        return u"附則"_s;
    case Kind::ClosingClause:
        return u"締結文"_s;
    case Kind::SignatureBlock:
        return u"記名押印欄"_s;
    case Kind::SignatureSymbol:
        return u"記号"_s;
    case Kind::SignatureAddress:
        return u"住所"_s;
    case Kind::SignatureMunicipality:
        return u"市町村名"_s;
    case Kind::SignatureOffice:
        return u"職名"_s;
    case Kind::SignatureName:
        return u"氏名"_s;
    case Kind::TableNote:
        return u"備考"_s;
    case Kind::Text:
        return u"その他の文"_s;
    default:
        return {};
    }
}

QString placeName(const std::vector<PlacePart>& chain)
{
    QString name;
    for (const PlacePart& part : chain) {
        const QString words = nameOf(part);
        if (!words.isEmpty() && !name.isEmpty() && !joinsOn(part.kind))
            name += u' ';
        name += words;
    }
    return name.isEmpty() ? u"全体"_s : name;
}

} // namespace core::model
