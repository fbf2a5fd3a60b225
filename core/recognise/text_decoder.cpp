// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/text_decoder.h"

#include "core/recognise/characters.h"

#include <QStringDecoder>

#include <array>
#include <memory>
#include <optional>

#include <iconv.h>

namespace core::recognise {
namespace {

/// How Japanese a decoded text looks. Half-width kana and private characters are what wrong decodings are made of.
struct Likeness
{
    qsizetype ordinary = 0; ///< kana, kanji, CJK punctuation, full-width forms
    qsizetype kana = 0;
    qsizetype strange = 0; ///< half-width kana, private use, other scripts, control characters
};

Likeness likeness(QStringView text)
{
    Likeness result;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isHiragana(c) || (isKatakana(c) && u < 0xFF00)) {
            ++result.ordinary;
            ++result.kana;
        } else if (isKanji(c) || (u >= 0x3000 && u <= 0x303F) || (u >= 0xFF01 && u <= 0xFF60)) {
            ++result.ordinary;
        } else if (u >= 0x80 || (u < 0x20 && !isSpace(c))) {
            ++result.strange;
        }
    }
    return result;
}

bool isPlausible(const Likeness& found)
{
    return found.ordinary > 0 && found.strange * 10 <= found.ordinary * 3;
}

std::optional<QString> decodeStrictly(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// Qt on Debian is built without ICU and does not know CP932 or EUC-JP; glibc does.
std::optional<QString> decodeByIconv(const QByteArray& bytes, const char* encoding)
{
    struct Closer
    {
        using pointer = iconv_t;
        void operator()(iconv_t handle) const { iconv_close(handle); }
    };
    const iconv_t opened = iconv_open("UTF-16LE", encoding);
    if (opened == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): the API's own error value
        return std::nullopt;
    const std::unique_ptr<iconv_t, Closer> handle(opened);

    QByteArray units(bytes.size() * 2 + 16, Qt::Uninitialized);
    QByteArray input = bytes;
    char* in = input.data();
    char* out = units.data();
    auto inLeft = static_cast<size_t>(input.size());
    auto outLeft = static_cast<size_t>(units.size());
    if (iconv(handle.get(), &in, &inLeft, &out, &outLeft) == static_cast<size_t>(-1) || inLeft > 0)
        return std::nullopt;
    units.truncate(static_cast<qsizetype>(static_cast<size_t>(units.size()) - outLeft));
    return decodeStrictly(units, QStringConverter::Utf16LE);
}

struct Candidate
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    Likeness found;
};

std::optional<Candidate> asCandidate(std::optional<QString> text, TextEncoding encoding)
{
    if (!text)
        return std::nullopt;
    const Likeness found = likeness(*text);
    if (!isPlausible(found))
        return std::nullopt;
    return Candidate{std::move(*text), encoding, found};
}

const Candidate* better(const std::optional<Candidate>& first, const std::optional<Candidate>& second)
{
    if (!first || !second)
        return first ? &*first : (second ? &*second : nullptr);
    // A wrong decoding turns kana into rare kanji or half-width kana, so kana decide and strangeness counts against.
    const auto score = [](const Candidate& candidate) { return candidate.found.kana - 3 * candidate.found.strange; };
    return score(*second) > score(*first) ? &*second : &*first;
}

bool startsLikeBinary(const QByteArray& bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array kSignatures = {"%PDF-"sv,
                                               "PK\x03\x04"sv,
                                               "\xD0\xCF\x11\xE0"sv,
                                               "\x89PNG"sv,
                                               "\xFF\xD8\xFF"sv,
                                               "GIF8"sv,
                                               "\x1F\x8B"sv,
                                               "SQLite format 3"sv,
                                               "\x7F"
                                               "ELF"sv,
                                               R"({\rtf)"sv};
    return std::any_of(kSignatures.begin(), kSignatures.end(), [&bytes](std::string_view signature) {
        return bytes.startsWith(QByteArrayView(signature.data(), static_cast<qsizetype>(signature.size())));
    });
}

bool hasBinaryControls(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0)
            return true;
        if (u < 0x20 && !isSpace(c) && u != 0x1A && u != 0x1B)
            ++controls;
    }
    return controls * 100 > text.size();
}

void normaliseLineEnds(QString& text)
{
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (!text.contains(u'\r'))
        return;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
}

Result<TextDocument> finish(const QString& name, QString text, TextEncoding encoding)
{
    if (hasBinaryControls(text))
        return Error{ErrorCode::DocumentBinary, {name}, {}};
    normaliseLineEnds(text);
    if (QStringView(text).trimmed().isEmpty())
        return Error{ErrorCode::DocumentEmpty, {name}, {}};
    return TextDocument{name, std::move(text), encoding};
}

} // namespace

Result<TextDocument> decodeText(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > kMaximumDocumentSize)
        return Error{ErrorCode::FileTooLarge,
                     {name, QString::number(bytes.size() / 1024 / 1024 + 1),
                      QString::number(kMaximumDocumentSize / 1024 / 1024)},
                     {}};
    if (bytes.isEmpty())
        return Error{ErrorCode::DocumentEmpty, {name}, {}};
    if (startsLikeBinary(bytes))
        return Error{ErrorCode::DocumentBinary, {name}, {}};

    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        const bool little = bytes.startsWith("\xFF\xFE");
        auto text = decodeStrictly(bytes, little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        if (!text)
            return Error{ErrorCode::DocumentEncoding, {name}, {}};
        return finish(name, std::move(*text), little ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian);
    }
    const bool hasNul = bytes.contains('\0');
    if (!hasNul) {
        if (auto text = decodeStrictly(bytes, QStringConverter::Utf8))
            return finish(name, std::move(*text), TextEncoding::Utf8);
    }
    if (bytes.size() % 2 == 0) {
        const auto little =
            asCandidate(decodeStrictly(bytes, QStringConverter::Utf16LE), TextEncoding::Utf16LittleEndian);
        const auto big = asCandidate(decodeStrictly(bytes, QStringConverter::Utf16BE), TextEncoding::Utf16BigEndian);
        const Candidate* found = better(little, big);
        // Two-byte Japanese in another encoding can pass for kanji by accident, but never for as many kana.
        if (found != nullptr && found->found.kana * 5 >= found->found.ordinary)
            return finish(name, found->text, found->encoding);
    }
    if (hasNul)
        return Error{ErrorCode::DocumentBinary, {name}, {}};

    const auto cp932 = asCandidate(decodeByIconv(bytes, "CP932"), TextEncoding::Cp932);
    auto euc = asCandidate(decodeByIconv(bytes, "EUC-JP-MS"), TextEncoding::EucJp);
    if (!euc)
        euc = asCandidate(decodeByIconv(bytes, "EUC-JP"), TextEncoding::EucJp);
    if (const Candidate* found = better(cp932, euc))
        return finish(name, found->text, found->encoding);
    return Error{ErrorCode::DocumentEncoding, {name}, {}};
}

} // namespace core::recognise
