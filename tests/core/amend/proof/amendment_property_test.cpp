// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/proof.h"
#include "core/amend/writer/instrument.h"
#include "core/compare/same_text.h"
#include "core/model/text_lines.h"
#include "core/recognise/recogniser.h"
#include "tests/core/amend/proof/random_amendment.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using amend::AmendmentStyle;

// apply(write(old, new), old) equals new. KYOYAKU_AMEND_RUNS sets how many scripts are tried, KYOYAKU_AMEND_SEED the
// first seed, to see a failure again.

namespace {

int environmentNumber(const char* name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

unsigned firstSeed()
{
    return static_cast<unsigned>(
        environmentNumber("KYOYAKU_AMEND_SEED", static_cast<int>(std::random_device()() & 0x3FFFFFFFU)));
}

QString failure(const amend::AmendingInstrument& instrument, const amend::AmendmentProof& proof)
{
    QString words = instrument.text;
    if (proof.refusal)
        words += u"\nrefused %1: %2 (%3)"_s.arg(static_cast<int>(proof.refusal->code))
                     .arg(proof.refusal->args.join(u" | "_s), proof.refusal->detail);
    for (const compare::Change& change : proof.differences)
        words += u"\n%1 at %2: [%3] -> [%4]"_s.arg(compare::kindName(change.kind), change.where, change.oldText,
                                                   change.newText);
    return words;
}

/// Runs scripts until some have failed; enough to learn from, not more.
void run(AmendmentStyle style, int runs, int mostRows)
{
    const unsigned first = firstSeed();
    int failures = 0;
    for (int i = 0; i < runs && failures < 5; ++i) {
        const unsigned seed = first + static_cast<unsigned>(i);
        tests::RandomAmendment random(seed);
        const model::AgreementText before = random.base(mostRows);
        QString log;
        const model::AgreementText after = random.amended(before, 12, &log);
        if (style == AmendmentStyle::Restate) {
            // Not every text made at random reads back as what it was; that is for the tests of the recogniser.
            const auto read = recognise::recogniseTree(model::textLines(after.root).join(u'\n'));
            if (!read || !compare::isSameText(*read, after.root))
                continue;
        }
        amend::HouseStyle house = amend::houseStyleOf(before.root);
        house.isNewLeft = seed % 2 == 1;
        const auto instrument = amend::writeInstrument(before, after, style, house);
        if (instrument.style == AmendmentStyle::Restate && style != AmendmentStyle::Restate)
            continue;
        const amend::AmendmentProof proof =
            amend::prove(before.root, after.root, instrument.text, recognise::recogniseTree);
        EXPECT_TRUE(proof.isProved) << "KYOYAKU_AMEND_SEED=" << seed << " edits " << log.toStdString() << '\n'
                                    << failure(instrument, proof).toStdString();
        failures += proof.isProved ? 0 : 1;
    }
}

TEST(AmendmentProperty, InstructionsLeadToTheNewText)
{
    run(AmendmentStyle::Instruction, environmentNumber("KYOYAKU_AMEND_RUNS", 400), 20);
}

TEST(AmendmentProperty, InstructionsLeadToTheNewTextOfALongTable)
{
    run(AmendmentStyle::Instruction, environmentNumber("KYOYAKU_AMEND_RUNS", 400) / 8, 60);
}

TEST(AmendmentProperty, ComparisonTablesLeadToTheNewText)
{
    run(AmendmentStyle::Table, environmentNumber("KYOYAKU_AMEND_RUNS", 400) / 8, 20);
}

TEST(AmendmentProperty, RestatementsLeadToTheNewText)
{
    run(AmendmentStyle::Restate, environmentNumber("KYOYAKU_AMEND_RUNS", 400) / 8, 20);
}

} // namespace
