// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"
#include "core/amend/applied_text.h"
#include "core/model/agreement_text.h"

#include <QString>
#include <QStringList>

namespace tests {

/// One line for each instruction: sentence, verb, places, words; new text behind it as 「← lines」. What a person
/// checks a reading by.
[[nodiscard]] QStringList dump(const core::amend::AmendingText& text);

/// The instructions of a text, or one line "refused …" with the code and its arguments.
[[nodiscard]] QStringList readAndDump(const QString& text);

/// A whole text as tree. Fails the test when it cannot be read.
[[nodiscard]] core::model::AgreementText agreementOf(const QString& text);

/// The lines that differ when sentences are applied to a text: 「- old」, 「+ new」; or one line "refused …".
[[nodiscard]] QStringList changesBy(const core::model::Provision& root, const QString& sentences);

/// "AmendingWordsNotFound 1 | 第3条 | 字句"
[[nodiscard]] QString words(const core::Error& error);

/// An agreement of our own that has one of everything: captions, 項, 号 and their subdivisions, ただし書, 後段, 附則,
/// closing, signatures, a 別表 with sections on two levels.
[[nodiscard]] QString sampleText();

} // namespace tests
