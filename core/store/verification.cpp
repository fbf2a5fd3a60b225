// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/model/signed_text.h"
#include "core/store/amendment_store.h"
#include "core/store/changeset_format.h"
#include "core/store/connection.h"
#include "core/store/file_store.h"
#include "core/store/past_names.h"
#include "core/store/past_rows.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// A revision with what is needed to name it; of an amendment that which it led to.
struct Known
{
    RevisionId id;
    QString agreement;
    int number = 0;
    bool isSigned = false;
    QString digest;
};

class Verifier
{
public:
    explicit Verifier(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<Verification> run()
    {
        for (const auto check :
             {&Verifier::checkIntegrity, &Verifier::checkReferences, &Verifier::checkRevisions,
              &Verifier::checkAmendments, &Verifier::checkDerived, &Verifier::checkFiles, &Verifier::checkHistory}) {
            if (auto checked = (this->*check)(); !checked)
                return checked.error();
        }
        return std::move(m_result);
    }

private:
    Result<void> checkIntegrity()
    {
        Statement check(m_connection, u"PRAGMA integrity_check(100)"_s);
        auto lines = readAll<QString>(check, [](const Statement& row) -> Result<QString> { return row.text(0); });
        if (!lines)
            return lines.error();
        for (const QString& line : *lines) {
            if (line != u"ok")
                add(FaultKind::Integrity, line);
        }
        return {};
    }

    Result<void> checkReferences()
    {
        Statement check(m_connection, u"PRAGMA foreign_key_check"_s);
        auto lines = readAll<QString>(check, [](const Statement& row) -> Result<QString> {
            return u"%1 %2 → %3"_s.arg(row.text(0), row.text(1), row.text(2));
        });
        if (!lines)
            return lines.error();
        for (const QString& line : *lines)
            add(FaultKind::Reference, line);
        return {};
    }

    Result<void> checkRevisions()
    {
        Statement all(m_connection, u"SELECT r.id, coalesce(a.title, ''), r.number, r.state <> 'draft', r.digest "
                                    "FROM revision r LEFT JOIN agreement a ON a.id = r.agreement_id ORDER BY r.id"_s);
        auto known = readAll<Known>(all, [](const Statement& row) -> Result<Known> {
            return Known{row.id<RevisionId>(0), row.text(1), row.number(2), row.number(3) != 0, row.text(4)};
        });
        if (!known)
            return known.error();
        for (const Known& revision : *known) {
            ++m_result.revisions;
            m_result.signedRevisions += revision.isSigned ? 1 : 0;
            if (auto checked = checkRevision(revision); !checked)
                return checked.error();
        }
        return {};
    }

    Result<void> checkRevision(const Known& known)
    {
        const RevisionStore store(m_connection);
        auto revision = store.revision(known.id);
        QString now;
        if (revision && *revision)
            now = model::canonicalText((*revision)->text);
        else
            add(FaultKind::TextUnreadable, revision ? QString() : revision.error().detail, &known);
        if (!known.isSigned)
            return {};
        auto signedText = store.signedText(known.id);
        if (!signedText)
            return signedText.error();
        if (!signedText->has_value()) {
            add(FaultKind::SignedTextMissing, {}, &known);
            return {};
        }
        if (model::digestOf(**signedText) != known.digest)
            add(FaultKind::DigestWrong, known.digest, &known);
        if (now.isEmpty())
            return {};
        for (const model::SignedTextDifference& difference : model::differences(**signedText, now)) {
            Fault& fault = add(FaultKind::SignedTextDiffers, {}, &known);
            fault.place = difference.place;
            fault.column = difference.column;
            fault.signedValue = difference.signedValue;
            fault.value = difference.value;
        }
        return {};
    }

    /// A fault of an amendment is told with the number of the revision that it led to, and its title as the place.
    Result<void> checkAmendments()
    {
        const auto amendments = AmendmentStore(m_connection).ofAgreement({});
        if (!amendments)
            return amendments.error();
        for (const model::AmendmentAgreement& amendment : *amendments) {
            if (!amendment.isConcluded())
                continue;
            Statement names(
                m_connection,
                u"SELECT coalesce(a.title, ''), coalesce(r.number, 0) FROM "
                "amendment_agreement m LEFT JOIN agreement a ON a.id = m.agreement_id "
                "LEFT JOIN revision r ON r.id = coalesce(m.resulting_revision_id, m.base_revision_id) WHERE m.id = ?"_s);
            auto known = readFirst<Known>(names.bind(amendment.id), [](const Statement& row) -> Result<Known> {
                return Known{{}, row.text(0), row.number(1), true, {}};
            });
            const auto texts = amendmentSignedText(m_connection, amendment);
            if (!known || !texts)
                return known ? texts.error() : known.error();
            const Known named = known->value_or(Known());
            if (model::digestOf(texts->signedText) != amendment.digest)
                add(FaultKind::DigestWrong, amendment.digest, &named).agreement = amendment.title;
            for (const auto& difference : model::amendmentDifferences(texts->signedText, texts->nowText)) {
                Fault& fault = add(FaultKind::SignedTextDiffers, {}, &named);
                fault.place =
                    difference.line > 0 ? u"%1 %2行目"_s.arg(amendment.title).arg(difference.line) : amendment.title;
                fault.column = columnOf(difference.field);
                fault.signedValue = difference.signedValue;
                fault.value = difference.value;
            }
        }
        return {};
    }

    /// The column of the schema that a line of the canonical text of an amendment tells.
    static QString columnOf(const QString& field)
    {
        static const QHash<QString, QString> kColumns{
            {u"form"_s, u"instrument"_s},
            {u"signed-on"_s, u"signed_on"_s},
            {u"effective-on"_s, u"effective_on"_s},
            {u"day-order"_s, u"day_order"_s},
            {u"base"_s, u"base_revision_id"_s},
            {u"result"_s, u"resulting_revision_id"_s},
            {u"signer"_s, u"signers"_s},
            {u"line"_s, u"wording"_s},
        };
        return kColumns.value(field, field);
    }

    Result<void> checkDerived()
    {
        auto strangers = m_connection.integerOf(u"SELECT count(*) FROM derived_provision_text WHERE provision_id "
                                                "NOT IN (SELECT id FROM provision)"_s);
        if (!strangers)
            return strangers.error();
        if (*strangers > 0)
            add(FaultKind::DerivedDiffers, u"%1 rows of no provision"_s.arg(*strangers));
        Statement differing(m_connection,
                            u"SELECT p.id FROM provision p LEFT JOIN derived_provision_text d ON d.provision_id = p.id "
                            "WHERE d.folded IS NOT fold_words(p.caption, p.text) ORDER BY p.id LIMIT 100"_s);
        auto ids = readAll<qint64>(differing, [](const Statement& row) -> Result<qint64> { return row.integer(0); });
        if (!ids)
            return ids.error();
        PastRows rows(m_connection);
        PastNames names(rows);
        for (const qint64 id : *ids) {
            auto row = rows.row(u"provision"_s, id);
            if (!row)
                return row.error();
            auto place = names.placeOf(u"provision"_s, row->value_or(NamedRow()));
            if (!place)
                return place.error();
            Fault& fault = add(FaultKind::DerivedDiffers, {});
            fault.agreement = place->agreement;
            fault.revision = place->revision;
            fault.place = place->thing;
        }
        return {};
    }

    /// Those outside are looked at when they are used: they may lie where nobody can reach them now.
    Result<void> checkFiles()
    {
        Statement all(m_connection, u"SELECT id, name, byte_size, digest FROM kept_file WHERE path = '' ORDER BY id"_s);
        const auto files = readAll<model::KeptFile>(all, [](const Statement& row) -> Result<model::KeptFile> {
            return model::KeptFile{row.id<KeptFileId>(0), row.text(1), row.integer(2), row.text(3), {}};
        });
        if (!files)
            return files.error();
        for (const model::KeptFile& file : *files) {
            const auto content = FileStore(m_connection).content(file);
            if (!content && content.error().code != ErrorCode::KeptFileDamaged)
                return content.error();
            if (!content)
                add(FaultKind::FileDamaged, file.name);
        }
        return {};
    }

    Result<void> checkHistory()
    {
        Statement all(m_connection, u"SELECT id, changeset FROM change_log WHERE kind = 'edit' AND changeset IS NOT "
                                    "NULL ORDER BY id"_s);
        if (auto ran = all.run(); !ran)
            return ran.error();
        while (all.next()) {
            ++m_result.historySteps;
            if (!isChangeset(all.bytes(1)))
                add(FaultKind::HistoryUnreadable, QString::number(all.integer(0)));
        }
        return all.failure() ? Result<void>(*all.failure()) : Result<void>();
    }

    Fault& add(FaultKind kind, const QString& detail, const Known* known = nullptr)
    {
        Fault fault;
        fault.kind = kind;
        fault.detail = detail;
        if (known != nullptr) {
            fault.agreement = known->agreement;
            fault.revision = known->number;
        }
        m_result.faults.push_back(std::move(fault));
        return m_result.faults.back();
    }

    Connection& m_connection;
    Verification m_result;
};

} // namespace

Result<Verification> verify(Connection& connection)
{
    return Verifier(connection).run();
}

} // namespace core::store
