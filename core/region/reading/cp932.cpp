// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/reading/cp932.h"

#include <QStringDecoder>

#include <iconv.h>

namespace core::region {

std::optional<QString> fromCp932(const QByteArray& bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "CP932");
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): how iconv says so
        return std::nullopt;
    QByteArray in = bytes;
    QByteArray out(bytes.size() * 3 + 1, '\0'); // a byte of half-width kana becomes three
    char* from = in.data();
    char* to = out.data();
    auto left = static_cast<size_t>(in.size());
    auto room = static_cast<size_t>(out.size());
    const size_t converted = iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    if (converted == static_cast<size_t>(-1))
        return std::nullopt;
    return QString::fromUtf8(out.constData(), to - out.constData());
}

std::optional<QString> fromUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace core::region
