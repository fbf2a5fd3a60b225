// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/publication_content.h"

#include "core/base/calendar.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/print/pdf/pdf_writer.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/dated_texts.h"
#include "core/store/document_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "ui/amend/concluded_pages.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using exchange::PublicationCell;
using exchange::PublicationSection;

namespace app {

namespace {

const QString kFolder = u"documents"_s;

QString dayWords(const std::optional<QDate>& day)
{
    return day ? toBothCalendars(*day) : u"－"_s;
}

/// 連携協約（PDF：182KB）, as an office's page has it.
PublicationCell linkTo(const QDir& directory, const QString& file, const QString& words)
{
    const QFileInfo made(directory.filePath(kFolder + u'/' + file));
    const qint64 kilobytes = (made.size() + 1023) / 1024;
    return {u"%1（PDF：%2KB）"_s.arg(words).arg(kilobytes), kFolder + u'/' + file};
}

class Publication
{
public:
    Publication(store::Connection& connection, const model::MetroArea& area, const QString& directory, Task& task)
        : m_connection(connection)
        , m_area(area)
        , m_directory(directory)
        , m_task(task)
    {
    }

    Result<exchange::PublicationPage> make(QDate today)
    {
        exchange::PublicationPage page;
        const auto core = nameOf(m_area.coreCity);
        if (!core)
            return core.error();
        page.title = m_area.name;
        page.publisher = *core;
        page.lead = u"%1に関する宣言、連携協約、ビジョンなどの文書です。"_s.arg(m_area.name);
        page.updatedOn = today;
        if (!m_directory.mkpath(kFolder))
            return Error{ErrorCode::FileUnwritable, {m_directory.filePath(kFolder)}, {}};
        for (const auto part :
             {&Publication::declarations, &Publication::agreements, &Publication::visions, &Publication::documents}) {
            if (auto added = (this->*part)(page); !added)
                return added.error();
        }
        return page;
    }

private:
    Result<QString> nameOf(MunicipalityId id) const
    {
        const auto found = store::MunicipalityStore(m_connection).municipality(id);
        if (!found)
            return found.error();
        return *found ? (*found)->name : QString();
    }

    Result<void> declarations(exchange::PublicationPage& page)
    {
        const auto all = store::MetroAreaStore(m_connection).declarations(m_area.id);
        if (!all)
            return all.error();
        PublicationSection section{u"連携中枢都市宣言"_s, {}, {u"名称"_s, u"宣言の日"_s}, {}};
        for (const model::Declaration& one : *all)
            section.rows.push_back({{one.title, {}}, {dayWords(one.declaredOn), {}}});
        page.sections.push_back(std::move(section));
        return {};
    }

    Result<void> agreements(exchange::PublicationPage& page)
    {
        const auto all = store::AgreementStore(m_connection).all();
        if (!all)
            return all.error();
        PublicationSection agreed{u"連携協約"_s, {}, {u"市町村"_s, u"締結の日"_s, u"文書"_s}, {}};
        PublicationSection amended{u"連携協約の変更"_s, {}, {u"市町村"_s, u"変更の日"_s, u"文書"_s}, {}};
        for (const model::Agreement& agreement : *all) {
            if (agreement.area != m_area.id)
                continue;
            if (m_task.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            const auto member = nameOf(agreement.memberMunicipality);
            if (!member)
                return member.error();
            if (auto added = addSigned(agreement, *member, agreed); !added)
                return added;
            if (auto added = addAmendments(agreement, *member, amended); !added)
                return added;
        }
        page.sections.push_back(std::move(agreed));
        page.sections.push_back(std::move(amended));
        return {};
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
        const QString file = u"agreement-%1.pdf"_s.arg(agreement.id.value);
        const QString path = m_directory.filePath(kFolder + u'/' + file);
        if (auto replaceable = print::ensureReplaceable(path); !replaceable)
            return replaceable;
        Task silent;
        const auto written = print::writeSignedCopies({{copy->text, path, {}, {}}}, silent);
        if (!written.front())
            return written.front().error();
        section.rows.push_back({{member, {}},
                                {dayWords(copy->text.signedOn), {}},
                                linkTo(m_directory, file, u"連携協約（%1）"_s.arg(member))});
        return {};
    }

    Result<void> addAmendments(const model::Agreement& agreement, const QString& member, PublicationSection& section)
    {
        const auto all = store::AmendmentStore(m_connection).ofAgreement(agreement.id);
        if (!all)
            return all.error();
        for (const model::AmendmentAgreement& amendment : *all) {
            if (!amendment.isConcluded()) {
                section.rows.push_back({{member, {}}, {dayWords(amendment.signedOn), {}}, {amendment.title, {}}});
                continue;
            }
            const auto concluded = ui::amend::concludedAmendment(m_connection, amendment.id);
            if (!concluded)
                return concluded.error();
            Task silent;
            const auto pages = ui::amend::layoutConcluded(*concluded, ui::amend::ConcludedForm::SignedCopy, silent);
            if (!pages)
                return pages.error();
            const QString file = u"amendment-%1.pdf"_s.arg(amendment.id.value);
            const QString path = m_directory.filePath(kFolder + u'/' + file);
            if (auto replaceable = print::ensureReplaceable(path); !replaceable)
                return replaceable;
            print::PdfMetadata metadata;
            metadata.title = amendment.title;
            if (auto written = print::writePdf(*pages, metadata, path); !written)
                return written;
            section.rows.push_back({{member, {}},
                                    {dayWords(amendment.signedOn), {}},
                                    linkTo(m_directory, file, u"変更協約（%1）"_s.arg(member))});
        }
        return {};
    }

    Result<void> visions(exchange::PublicationPage& page)
    {
        const auto all = store::MetroAreaStore(m_connection).visions(m_area.id);
        if (!all)
            return all.error();
        PublicationSection section{u"都市圏ビジョン"_s, {}, {u"名称"_s, u"期間の初日"_s, u"期間の末日"_s}, {}};
        for (const model::Vision& one : *all)
            section.rows.push_back({{one.title, {}}, {dayWords(one.from), {}}, {dayWords(one.to), {}}});
        page.sections.push_back(std::move(section));
        return {};
    }

    Result<void> documents(exchange::PublicationPage& page)
    {
        const auto all = store::DocumentStore(m_connection).documents(m_area.id);
        if (!all)
            return all.error();
        PublicationSection section{u"公表した文書"_s,
                                   u"これまでに公表した文書の名称です。"_s,
                                   {u"名称"_s, u"種類"_s, u"日付"_s, u"形式と大きさ"_s},
                                   {}};
        for (const model::PublishedDocument& one : *all) {
            const QString size = one.fileSizeKb ? u"%1：%2KB"_s.arg(one.format).arg(*one.fileSizeKb) : one.format;
            section.rows.push_back({{one.title, {}}, {one.kind, {}}, {dayWords(one.publishedOn), {}}, {size, {}}});
        }
        page.sections.push_back(std::move(section));
        return {};
    }

    store::Connection& m_connection;
    const model::MetroArea& m_area;
    QDir m_directory;
    Task& m_task;
};

} // namespace

Result<exchange::PublicationPage> makePublication(store::Registry& registry, const model::MetroArea& area,
                                                  const QString& directory, QDate today, Task& task)
{
    return Publication(registry.connection(), area, directory, task).make(today);
}

} // namespace app
