// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/named_text.h"

#include "app/command_line/chosen_revision.h"
#include "app/command_line/output_file.h"

#include "core/base/calendar.h"
#include "core/recognise/recognised_file.h"
#include "core/store/agreement_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/common/filled_sentence.h"
#include "ui/common/left_out.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

Error notNamed(const QString& words)
{
    const QString sentence = QCoreApplication::translate(
        "CommandLine", "“%1” names no text. Write a document, or FILE#AGREEMENT@REVISION for one in a registry file.");
    return {ErrorCode::UsageWrong, {ui::filled(sentence, {words})}, {}};
}

Result<model::Revision> revisionOfNumber(const store::RevisionStore& revisions, AgreementId agreement, int number,
                                         const QString& words)
{
    const auto all = revisions.ofAgreement(agreement);
    if (!all)
        return all.error();
    const auto found = std::find_if(
        all->begin(), all->end(), [number](const model::RevisionSummary& summary) { return summary.number == number; });
    if (found == all->end()) {
        const QString sentence = QCoreApplication::translate("CommandLine", "The agreement “%1” has no revision %2.");
        return Error{ErrorCode::UsageWrong, {ui::filled(sentence, {words, QString::number(number)})}, {}};
    }
    auto revision = revisions.revision(found->id);
    if (!revision)
        return revision.error();
    return std::move(**revision);
}

} // namespace

Result<model::Revision> namedRevision(store::Connection& connection, const QString& agreement, const QString& revision)
{
    const auto found = store::AgreementStore(connection).find(agreement);
    if (!found)
        return found.error();
    const store::RevisionStore revisions(connection);
    bool isNumber = false;
    const int number = revision.toInt(&isNumber);
    constexpr int kMostRevisions = 9999; // eight digits are a day
    if (isNumber && number <= kMostRevisions)
        return revisionOfNumber(revisions, found->id, number, agreement);
    if (!revision.isEmpty() && !readWholeDate(revision))
        return Error{ErrorCode::DateUnreadable, {revision}, {}};
    return revision.isEmpty() ? revisions.newest(found->id)
                              : revisions.textInForce(found->id, *readWholeDate(revision));
}

Result<NamedText> namedText(const QString& words, Task& task)
{
    // A document may have "#" in its name.
    if (QFileInfo::exists(words)) {
        if (isRegistryName(words))
            return notNamed(words);
        const auto read = recognise::recogniseFile(words, &task);
        if (!read)
            return read.error();
        return NamedText{read->recognised.text, ui::leftOut(QFileInfo(words).fileName(), read->recognised.findings)};
    }
    const qsizetype hash = words.lastIndexOf(u'#');
    if (hash < 0 && isRegistryName(words))
        return notNamed(words);
    if (hash < 0)
        return Error{ErrorCode::FileNotFound, {words}, {}};
    const QString behind = words.mid(hash + 1);
    const QString agreement = behind.section(u'@', 0, 0);
    if (agreement.isEmpty())
        return notNamed(words);
    const auto registry = openForReading(words.left(hash));
    if (!registry)
        return registry.error();
    auto revision = namedRevision((*registry)->connection(), agreement, behind.section(u'@', 1));
    if (!revision)
        return revision.error();
    return NamedText{std::move(revision->text), {}};
}

} // namespace app
