// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::model {

enum class AmendmentTextState {
    NotAtHand, ///< only the event is known; the text has not been read in
    AtHand,    ///< the resulting revision is kept
};

/// How the agreement says what it changes (drafting-rules 1.1).
enum class AmendmentInstrument {
    Unknown,     ///< its text is not kept
    Instruction, ///< 改め文方式
    Table,       ///< 新旧対照表方式
    Restate,     ///< 全部変更
    Abolition,   ///< 廃止: it changes nothing, it ends the agreement (「…は、廃止する。」)
};

/// One party's part of the 記名押印欄, as it is printed.
struct Signer
{
    QString symbol; ///< 甲, 乙; empty where the text uses names only
    QString address;
    QString municipality; ///< 札幌市
    QString office;       ///< 札幌市長
    QString name;         ///< with variation selectors; empty: signed by hand

    friend bool operator==(const Signer&, const Signer&) = default;
};

/// An agreement that changes an agreement (変更協約) or ends it (廃止協約), as a document of its own. One whose
/// conclusion has been registered (締結の登録) has everything from `text` on and is frozen.
struct AmendmentAgreement
{
    AmendmentAgreementId id;
    AgreementId agreement;
    std::optional<QDate> signedOn;
    QString title;
    RevisionId baseRevision;      ///< none when the text it changed is not kept
    RevisionId resultingRevision; ///< none while the text is not at hand, and where the agreement is abolished
    AmendmentTextState textState = AmendmentTextState::NotAtHand;
    std::optional<QDate> effectiveOn = {}; ///< 施行日 of the resulting text, 廃止日; none: not fixed yet
    int dayOrder = 1;                      ///< among those signed on the same day, from 1
    AmendmentInstrument instrument = AmendmentInstrument::Unknown;
    QString text = {}; ///< title, lead sentence, what it amends, 附則, closing: line by line, without the 記名押印欄
    std::vector<Signer> signers = {};
    int clauses = 0;     ///< sentences of the proof; 0: not proved
    QString digest = {}; ///< of canonicalText(), 64 digits; empty unless concluded

    [[nodiscard]] bool isConcluded() const { return !digest.isEmpty(); }
    [[nodiscard]] bool isAbolition() const { return instrument == AmendmentInstrument::Abolition; }
    friend bool operator==(const AmendmentAgreement&, const AmendmentAgreement&) = default;
};

/// The canonical text of a concluded amendment; its digest is digestOf() it (signed_text.h). The format, version 1, in
/// the manner of signed_text.h, these lines in this order:
///     kyoyaku-signed-amendment  1
///     title, form, signed-on, effective-on (empty: not fixed when it was signed), day-order, clauses
///     base     digest of the revision that it changes
///     result   digest of the revision that it leads to; empty where the agreement is abolished
///     signer   symbol, address, municipality, office, name      one line for each
///     line     words                                            one line for each line of its text
[[nodiscard]] QString canonicalText(const AmendmentAgreement& amendment, const QString& baseDigest,
                                    const QString& resultDigest);

/// A place where two canonical texts of amendments differ: the name that the line begins with, and for a line of the
/// text its number, from 1.
struct AmendmentDifference
{
    QString field;
    int line = 0;
    QString signedValue;
    QString value;

    friend bool operator==(const AmendmentDifference&, const AmendmentDifference&) = default;
};

/// What differs between what was signed and what stands there now. A day of effect that was not fixed when it was
/// signed and is now is no difference.
[[nodiscard]] std::vector<AmendmentDifference> amendmentDifferences(const QString& signedText, const QString& nowText);

/// The sentences of the own 附則 of an amending text, which stands behind all that it amends: from its last heading
/// 「附則」 to its closing. Empty when it has none.
[[nodiscard]] QStringList supplementOf(const QString& amendingText);

/// Signers as one text, one a line, fields with U+0009 between them; and back. Tabs and line ends in a field become
/// spaces; missing fields are empty.
[[nodiscard]] QString signersText(const std::vector<Signer>& signers);
[[nodiscard]] std::vector<Signer> signersFromText(const QString& text);

/// "notAtHand", "atHand".
[[nodiscard]] QString amendmentTextStateName(AmendmentTextState state);
[[nodiscard]] std::optional<AmendmentTextState> amendmentTextStateFromName(const QString& name);

/// "unknown", "instruction", "table", "restate", "abolition".
[[nodiscard]] QString instrumentName(AmendmentInstrument instrument);
[[nodiscard]] std::optional<AmendmentInstrument> instrumentFromName(const QString& name);

} // namespace core::model
