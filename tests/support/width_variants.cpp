// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/width_variants.h"

#include "core/base/width_folding.h"

#include <QRegularExpression>
#include <QStringConverter>
#include <QStringList>

#include <functional>

#include <iconv.h>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QString mapped(QString text, const std::function<QChar(QChar)>& change)
{
    for (QChar& c : text)
        c = change(c);
    return text;
}

QString withFullDigits(const QString& text)
{
    return mapped(text, [](QChar c) { return c >= u'0' && c <= u'9' ? QChar(c.unicode() + 0xFEE0) : c; });
}

QString withFullBrackets(const QString& text)
{
    return mapped(text, [](QChar c) { return c == u'(' ? QChar(u'（') : c == u')' ? QChar(u'）') : c; });
}

QString withHalfBrackets(const QString& text)
{
    return mapped(text, [](QChar c) { return c == u'（' ? QChar(u'(') : c == u'）' ? QChar(u')') : c; });
}

/// The space behind numbers at the start of a line: 第1条, 2, (1), ア, 甲.
QString withGap(const QString& text, const QString& gap)
{
    static const QRegularExpression kHead(u"^(第\\d+条|\\d+|\\(\\d+\\)|[ア-カ]|甲|乙) "_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString changed = text;
    return changed.replace(kHead, u"\\1"_s + gap);
}

QString wrapped(const QString& text, qsizetype width)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (line.isEmpty())
            lines.append(line);
        for (qsizetype from = 0; from < line.size(); from += width)
            lines.append(line.mid(from, width));
    }
    return lines.join(u'\n');
}

QString inParagraphTags(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (!line.trimmed().isEmpty())
            line = u"<p>"_s + line + u"</p>"_s;
    }
    return lines.join(u'\n');
}

QString letterSpaced(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        QString spaced;
        for (const QChar c : line) {
            if (!spaced.isEmpty())
                spaced += u' ';
            spaced += c;
        }
        line = spaced;
    }
    return lines.join(u'\n');
}

QString onOneLine(const QString& text)
{
    QString line = text;
    return line.replace(QRegularExpression(u"\\n+"_s), u" "_s);
}

} // namespace

QByteArray encoded(const QString& text, const char* encoding)
{
    const iconv_t handle = iconv_open(encoding, "UTF-8");
    QByteArray in = text.toUtf8();
    QByteArray out(in.size() * 2 + 16, '\0');
    char* from = in.data();
    char* to = out.data();
    auto left = static_cast<size_t>(in.size());
    auto room = static_cast<size_t>(out.size());
    const bool ok = iconv(handle, &from, &left, &to, &room) != static_cast<size_t>(-1);
    iconv_close(handle);
    out.truncate(out.size() - static_cast<qsizetype>(room));
    return ok ? out : QByteArray();
}

std::vector<Variant> widthVariants(const QString& text)
{
    const auto utf16 = [&text](QStringConverter::Encoding encoding, QStringConverter::Flags flags) -> QByteArray {
        QStringEncoder encoder(encoding, flags);
        return encoder.encode(text);
    };
    QString crlf = text;
    crlf.replace(u'\n', u"\r\n"_s);
    QString cr = text;
    cr.replace(u'\n', u'\r');
    QString unbreaking = text;
    unbreaking.replace(u' ', QChar(0xA0));
    QString enclosed = text;
    for (int i = 1; i <= 9; ++i)
        enclosed.replace(QRegularExpression(u"^\\(%1\\) "_s.arg(i), QRegularExpression::MultilineOption),
                         QString(QChar(0x2474 + i - 1)) + u' ');
    return {
        {u"as it is"_s, text.toUtf8()},
        {u"full-width digits"_s, withFullDigits(text).toUtf8()},
        {u"full-width brackets"_s, withFullBrackets(text).toUtf8()},
        {u"half-width brackets"_s, withHalfBrackets(text).toUtf8()},
        {u"full-width digits and brackets, U+3000"_s,
         withFullBrackets(withFullDigits(withGap(text, u"\u3000"_s))).toUtf8()},
        {u"U+3000 behind numbers"_s, withGap(text, u"\u3000"_s).toUtf8()},
        {u"two spaces behind numbers"_s, withGap(text, u"  "_s).toUtf8()},
        {u"nothing behind numbers"_s, withGap(text, {}).toUtf8()},
        {u"no-break spaces"_s, unbreaking.toUtf8()},
        {u"enclosed numbers"_s, enclosed.toUtf8()},
        {u"CRLF"_s, crlf.toUtf8()},
        {u"CR"_s, cr.toUtf8()},
        {u"byte order mark"_s, "\xEF\xBB\xBF" + text.toUtf8()},
        {u"UTF-16 LE with mark"_s, utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)},
        {u"UTF-16 BE with mark"_s, utf16(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)},
        {u"UTF-16 LE"_s, utf16(QStringConverter::Utf16LE, QStringConverter::Flag::Default)},
        {u"UTF-16 BE"_s, utf16(QStringConverter::Utf16BE, QStringConverter::Flag::Default)},
        {u"CP932"_s, encoded(text, "CP932")},
        {u"EUC-JP"_s, encoded(text, "EUC-JP")},
        {u"paragraph tags"_s, inParagraphTags(text).toUtf8()},
        {u"wrapped at 38"_s, wrapped(text, 38).toUtf8()},
        {u"wrapped at 40"_s, wrapped(text, 40).toUtf8()},
        {u"letter-spaced"_s, letterSpaced(text).toUtf8()},
        {u"on one line"_s, onOneLine(text).toUtf8()},
    };
}

QString comparable(const QString& dump)
{
    QStringList lines;
    for (const QString& line : dump.split(u'\n')) {
        const qsizetype indent = line.size() - line.trimmed().size();
        lines.append(QString(indent, u' ') + core::withoutSpaces(core::foldWidth(line)));
    }
    return lines.join(u'\n');
}

} // namespace tests
