// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/publication.h"

#include "core/base/calendar.h"
#include "core/base/file_names.h"
#include "core/exchange/kept_file_transfer.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/connection.h"
#include "core/store/dated_texts.h"
#include "core/store/document_store.h"
#include "core/store/file_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using exchange::PublicationCell;
using exchange::PublicationSection;

namespace ui::documents {

namespace {

const QString kFolder = u"documents/"_s;

QString dayWords(const std::optional<QDate>& day)
{
    return day ? toBothCalendars(*day) : u"－"_s;
}

/// One file of the register: from the registry, or from its place outside.
FileWriter writerOf(const store::Connection& connection, const model::KeptFile& file)
{
    if (!file.isInside()) {
        return [file](const QString& path, Task& task) { return exchange::copyReferred(file, path, task); };
    }
    return [file, registry = connection.path()](const QString& path, Task&) -> Result<void> {
        const auto reader = store::Connection::open(registry);
        if (!reader)
            return reader.error();
        const auto content = store::FileStore(**reader).content(file);
        return content ? exchange::writeWholeFile(*content, path) : Result<void>(content.error());
    };
}

/// （PDF：2,285KB） of a document whose file is not at hand, as it was listed.
QString listedFile(const model::PublishedDocument& document)
{
    if (!document.fileSizeKb)
        return document.format.isEmpty() ? QString() : u"（%1）"_s.arg(document.format);
    const QString size = QLocale(QLocale::Japanese).toString(*document.fileSizeKb) + u"KB"_s;
    return document.format.isEmpty() ? u"（%1）"_s.arg(size) : u"（%1：%2）"_s.arg(document.format, size);
}

/// Editions of one period often share their title.
QString titleOf(const model::Vision& vision)
{
    if (vision.edition == 0 || vision.title.contains(u"改定"_s))
        return vision.title;
    return vision.title +
           (model::isBeingPrepared(vision) ? u"（第%1回改定案）"_s : u"（第%1回改定）"_s).arg(vision.edition);
}

class Planner
{
public:
    Planner(store::Connection& connection, const model::MetroArea& area, QDate today, const PaperCopies& copies)
        : m_connection(connection)
        , m_area(area)
        , m_today(today)
        , m_copies(copies)
    {
    }

    Result<PublicationPlan> make()
    {
        const auto core = nameOf(m_area.coreCity);
        if (!core)
            return core.error();
        exchange::PublicationPage& page = m_plan.page;
        page.title = m_area.name;
        page.publisher = *core;
        page.lead = u"%1に関する宣言、連携協約、ビジョンなどの文書です。"_s.arg(m_area.name);
        page.updatedOn = m_today;
        for (const auto part : {&Planner::declarations, &Planner::agreements, &Planner::visions, &Planner::documents}) {
            if (auto added = (this->*part)(); !added)
                return added.error();
        }
        return std::move(m_plan);
    }

private:
    Result<QString> nameOf(MunicipalityId id) const
    {
        if (!id.isValid())
            return QString();
        const auto found = store::MunicipalityStore(m_connection).municipality(id);
        if (!found)
            return found.error();
        return *found ? (*found)->name : QString();
    }

    /// Whether something may stand on the page since that day; names it as withheld otherwise.
    bool isPublic(Withheld::Kind kind, const QString& title, const std::optional<QDate>& since)
    {
        if (since && *since <= m_today)
            return true;
        m_plan.withheld.push_back({title, since ? Withheld::Why::LaterDay : Withheld::Why::NoDay, kind});
        return false;
    }

    PublicationCell linkTo(const QString& name, const QString& words, FileWriter writer)
    {
        m_plan.files.push_back({kFolder + name, words, std::move(writer)});
        return {words, kFolder + name};
    }

    PublicationCell linkToAny(const QString& name, const QString& words, std::optional<FileWriter> writer)
    {
        return writer ? linkTo(name, words, std::move(*writer)) : PublicationCell{words, {}};
    }

    Result<void> declarations()
    {
        const auto all = store::MetroAreaStore(m_connection).declarations(m_area.id);
        if (!all)
            return all.error();
        PublicationSection section{u"連携中枢都市宣言"_s, {}, {u"名称"_s, u"宣言の日"_s}, {}};
        for (const model::Declaration& one : *all) {
            if (!isPublic(Withheld::Kind::Declaration, one.title, one.declaredOn))
                continue;
            auto copy = m_copies.declaration(m_connection, one, m_today);
            if (!copy)
                return copy.error();
            const QString name = u"declaration-%1.pdf"_s.arg(one.id.value);
            section.rows.push_back({linkToAny(name, one.title, std::move(*copy)), {dayWords(one.declaredOn), {}}});
        }
        m_plan.page.sections.push_back(std::move(section));
        return {};
    }

    Result<void> agreements()
    {
        const auto all = store::AgreementStore(m_connection).all();
        if (!all)
            return all.error();
        PublicationSection agreed{u"連携協約"_s, {}, {u"市町村"_s, u"締結の日"_s, u"文書"_s}, {}};
        PublicationSection amended{u"連携協約の変更及び廃止"_s, {}, {u"市町村"_s, u"締結の日"_s, u"文書"_s}, {}};
        for (const model::Agreement& agreement : *all) {
            if (agreement.area != m_area.id)
                continue;
            const auto member = nameOf(agreement.memberMunicipality);
            if (!member)
                return member.error();
            if (auto added = addSigned(agreement, *member, agreed); !added)
                return added;
            if (auto added = addAmendments(agreement, *member, amended); !added)
                return added;
        }
        m_plan.page.sections.push_back(std::move(agreed));
        m_plan.page.sections.push_back(std::move(amended));
        return {};
    }

    /// 令和6年（2024年）3月31日廃止 of an agreement that is not in force any more.
    QString endWords(const model::RevisionSummary& newest) const
    {
        if (newest.state != model::RevisionState::Abolished || (newest.endedOn && *newest.endedOn > m_today))
            return {};
        return newest.endedOn ? u"　%1廃止"_s.arg(dayWords(newest.endedOn)) : u"　廃止"_s;
    }

    /// The text that was signed as a whole; what came later stands among the amendments.
    Result<void> addSigned(const model::Agreement& agreement, const QString& member, PublicationSection& section)
    {
        const store::RevisionStore store(m_connection);
        const auto revisions = store.ofAgreement(agreement.id);
        if (!revisions)
            return revisions.error();
        const auto newest = std::find_if(revisions->rbegin(), revisions->rend(), [](const auto& revision) {
            return revision.state != model::RevisionState::Draft;
        });
        if (newest == revisions->rend())
            return {};
        auto found = store.revision(newest->id);
        if (!found || !*found)
            return found ? Result<void>() : Result<void>(found.error());
        const auto copy = store::signedCopyOf(m_connection, std::move(**found));
        if (!copy)
            return copy.error();
        const QString words = u"連携協約（%1）"_s.arg(member);
        // An older text may have been read in without its day: it is signed all the same.
        if (copy->text.signedOn && !isPublic(Withheld::Kind::Agreement, words, copy->text.signedOn))
            return {};
        const auto write = [text = copy->text](const QString& path, Task&) -> Result<void> {
            Task silent;
            const auto written = print::writeSignedCopies({{text, path, {}, {}}}, silent);
            return written.front() ? Result<void>() : Result<void>(written.front().error());
        };
        const QString name = u"agreement-%1.pdf"_s.arg(agreement.id.value);
        section.rows.push_back(
            {{member, {}}, {dayWords(copy->text.signedOn) + endWords(*newest), {}}, linkTo(name, words, write)});
        return {};
    }

    Result<void> addAmendments(const model::Agreement& agreement, const QString& member, PublicationSection& section)
    {
        const auto all = store::AmendmentStore(m_connection).ofAgreement(agreement.id);
        if (!all)
            return all.error();
        for (const model::AmendmentAgreement& amendment : *all) {
            const QString words = (amendment.isAbolition() ? u"廃止協約（%1）"_s : u"変更協約（%1）"_s).arg(member);
            if (!isPublic(Withheld::Kind::Amendment, words, amendment.signedOn))
                continue;
            PublicationCell paper{amendment.title, {}};
            if (amendment.isConcluded()) {
                auto write = m_copies.amendment(m_connection, amendment.id);
                if (!write)
                    return write.error();
                const QString name = u"amendment-%1.pdf"_s.arg(amendment.id.value);
                paper = linkTo(name, words, std::move(*write));
            }
            section.rows.push_back({{member, {}}, {dayWords(amendment.signedOn), {}}, paper});
        }
        return {};
    }

    Result<void> visions()
    {
        const auto all = store::MetroAreaStore(m_connection).visions(m_area.id);
        if (!all)
            return all.error();
        PublicationSection section{u"都市圏ビジョン"_s, {}, {u"名称"_s, u"策定・改定の日"_s, u"計画期間"_s}, {}};
        for (const model::Vision& one : *all) {
            const QString title = titleOf(one);
            if (!isPublic(Withheld::Kind::Vision, title, one.adoptedOn))
                continue;
            auto copy = m_copies.vision(m_connection, one.id, m_today);
            if (!copy)
                return copy.error();
            const QString name = u"vision-%1.pdf"_s.arg(one.id.value);
            section.rows.push_back({linkToAny(name, title, std::move(*copy)),
                                    {dayWords(one.adoptedOn), {}},
                                    {dayWords(one.from) + u"から"_s + dayWords(one.to) + u"まで"_s, {}}});
        }
        m_plan.page.sections.push_back(std::move(section));
        return {};
    }

    Result<void> documents()
    {
        const auto all = store::DocumentStore(m_connection).documents(m_area.id);
        if (!all)
            return all.error();
        PublicationSection section{u"公表した文書"_s, {}, {u"名称"_s, u"種類"_s, u"日付"_s}, {}};
        for (const model::PublishedDocument& one : *all) {
            if (!isPublic(Withheld::Kind::Document, one.title, one.publishedOn))
                continue;
            PublicationCell title{one.title + listedFile(one), {}};
            if (one.file) {
                // The name that people gave it never becomes a path.
                const QString ending = fileEnding(one.file->name);
                const QString name =
                    u"document-%1"_s.arg(one.id.value) + (ending.isEmpty() ? QString() : u'.' + ending);
                title = linkTo(name, one.title, writerOf(m_connection, *one.file));
            } else {
                section.note = u"リンクのない文書は、ファイルをこのページに添えていません。"_s;
            }
            section.rows.push_back({title, {one.kind, {}}, {dayWords(one.publishedOn), {}}});
        }
        m_plan.page.sections.push_back(std::move(section));
        return {};
    }

    store::Connection& m_connection;
    const model::MetroArea& m_area;
    QDate m_today;
    const PaperCopies& m_copies;
    PublicationPlan m_plan;
};

} // namespace

Result<PublicationPlan> planPublication(store::Connection& connection, const model::MetroArea& area, QDate today,
                                        const PaperCopies& copies)
{
    return Planner(connection, area, today, copies).make();
}

} // namespace ui::documents
