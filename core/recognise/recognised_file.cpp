// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/recognised_file.h"

#include "core/recognise/text_reader.h"

namespace core::recognise {

Result<RecognisedFile> recogniseFile(const QString& path, Task* task)
{
    auto document = readTextFile(path);
    if (!document)
        return document.error();
    auto recognised = recognise(*document, task);
    if (!recognised)
        return recognised.error();
    return RecognisedFile{std::move(document).value(), std::move(recognised).value()};
}

} // namespace core::recognise
