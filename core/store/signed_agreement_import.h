// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/agreement_text.h"
#include "core/model/finding.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// One published agreement that has been read.
struct ReadAgreement
{
    model::AgreementText text;
    QString sourceFileName; ///< without its folder
    std::vector<model::Finding> findings;
};

/// What became of it.
struct ImportedAgreement
{
    AgreementId agreement;
    RevisionId revision;
    QString area;
    QString coreCity;
    QString member;
    bool isNewArea = false;
};

/// Brings published agreements into a file as signed ones: finds or makes the area, the municipalities and the
/// membership (or enters its day of joining where that is open), then adds the agreement and freezes its text. To be
/// called inside one Registry::edit(): all or nothing.
///
/// The area is the one named; without a name the one whose core city is a party, else a new one (「札幌圏」). A name
/// that the file does not have makes a new area only in a file without any. 甲 need not be the core city: the core city
/// of the area decides, for a new area the party that is 指定都市 or 中核市, and 甲 when that is not clear.
/// Municipalities that the file lacks come from the master list; one that is in neither gets its name only.
class SignedAgreementImport
{
public:
    SignedAgreementImport(Connection& connection, const std::vector<model::Municipality>& master, QString areaName);

    /// Errors: AmendmentNotKept, DocumentUnfinished (what is not signed must not be frozen), PartiesUnknown,
    /// AreaUnknown, AreaAmbiguous, AreaDoesNotFit, AgreementExists, AgreementTwice, those of the stores.
    [[nodiscard]] Result<ImportedAgreement> add(const ReadAgreement& read);

private:
    struct Pair
    {
        model::MetroArea area;
        model::Municipality core;
        model::Municipality member;
        bool isNewArea = false;
        bool isListed = false; ///< the member stands in the area already, without a day of joining
    };

    [[nodiscard]] Result<std::vector<model::Municipality>> partiesOf(const ReadAgreement& read);
    [[nodiscard]] Result<model::Municipality> municipalityNamed(const QString& name);
    [[nodiscard]] Result<Pair> pairOf(const std::vector<model::Municipality>& parties);
    [[nodiscard]] Error doesNotFit(const model::MetroArea& area) const;
    [[nodiscard]] Result<model::MetroArea> newArea(const model::Municipality& core);
    [[nodiscard]] Result<void> ensureMembership(Pair& pair, const model::AgreementText& text);
    [[nodiscard]] Result<void> ensureNotThere(const Pair& pair, const model::AgreementText& text);

    [[nodiscard]] Result<void> readKnown();
    [[nodiscard]] model::MetroArea* areaOf(MetroAreaId id);

    Connection& m_connection;
    const std::vector<model::Municipality>& m_master;
    QString m_areaName;
    // What this import has already looked up or made: hundreds of agreements share a handful of areas.
    QHash<QString, model::Municipality> m_municipalities;
    std::vector<model::MetroArea> m_areas;
    QSet<qint64> m_added; ///< agreements of this import
    bool m_isKnownRead = false;
};

} // namespace core::store
