// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/abolition.h"

#include "core/amend/writer/instrument_frame.h"

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

QString titleOf(const model::AgreementText& text)
{
    const QString title = model::title(text);
    return title.isEmpty() ? houseStyleOf(text.root).instrument : title;
}

} // namespace

QString abolitionSentence(const model::AgreementText& text)
{
    const QString symbols = symbolsOf(text);
    const QString by = symbols.isEmpty() ? QString() : symbols + u"が"_s;
    const QString day = text.signedOnAsWritten.isEmpty() ? QString() : text.signedOnAsWritten + u"に"_s;
    const QString made = by.isEmpty() && day.isEmpty() ? QString() : by + day + u"締結した"_s;
    return made + titleOf(text) + u"は、廃止する。"_s;
}

AmendingInstrument writeAbolition(const model::AgreementText& text, const QString& sentence, const HouseStyle& house)
{
    AmendingInstrument instrument;
    instrument.clauses = {{sentence, {}}};
    QStringList lines{frameLine(3, u"%1を廃止する%2"_s.arg(titleOf(text), house.instrument)), QString()};
    if (const QString parties = partiesOf(text); !parties.isEmpty())
        lines.append(frameLine(1, u"%1は、次のとおり%2を締結する。"_s.arg(parties, house.instrument)));
    lines.append(frameLine(1, sentence));
    lines += frameEnd(text, house);
    instrument.text = lines.join(u'\n') + u'\n';
    return instrument;
}

AmendingInstrument writeDatedAbolition(const model::AgreementText& text, const QString& sentence,
                                       const std::optional<QDate>& effectiveOn)
{
    const HouseStyle house = houseStyleOf(text.root);
    AmendingInstrument instrument = writeAbolition(text, sentence, house);
    if (effectiveOn)
        instrument.text = datedInstrument(instrument, text, effectiveOn, house);
    return instrument;
}

AmendmentProof proveAbolition(const model::Provision& root, const QString& abolishingText)
{
    AmendmentProof proof;
    const auto read = readAmendingText(abolishingText);
    if (!read) {
        proof.refusal = read.error();
        return proof;
    }
    const auto applied = applyAmendingText(root, *read);
    if (!applied)
        proof.refusal = applied.error();
    else
        proof.isProved = applied->isAbolished;
    return proof;
}

} // namespace core::amend
