// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/recogniser.h"
#include "core/recognise/text_decoder.h"
#include "tests/support/recognise_invariants.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto document = core::recognise::decodeText(bytes, u"fuzz"_s);
    if (!document)
        return 0;
    const auto result = core::recognise::recognise(*document);
    if (!result)
        return 0;
    const QString broken = tests::brokenInvariant(*document, *result);
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "%s\n", broken.toUtf8().constData());
        std::abort();
    }
    return 0;
}
