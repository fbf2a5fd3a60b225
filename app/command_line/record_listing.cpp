// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/record_listing.h"

#include "app/command_line/json_values.h"

#include "core/store/document_store.h"
#include "core/store/meeting_store.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QJsonObject fileJson(const model::KeptFile& file)
{
    return {{u"name"_s, file.name},
            {u"bytes"_s, file.size},
            {u"sha256"_s, file.digest},
            {u"path"_s, textOrNull(file.path)}};
}

} // namespace

Result<QJsonArray> listDocuments(store::Registry& registry, const std::function<QJsonValue(MetroAreaId)>& areaName,
                                 const std::function<QJsonValue(MunicipalityId)>& municipalityName)
{
    const auto documents = store::DocumentStore(registry.connection()).documents({});
    if (!documents)
        return documents.error();
    QJsonArray items;
    for (const model::PublishedDocument& document : *documents) {
        const std::optional<model::KeptFile>& file = document.file;
        items.append(
            QJsonObject{{u"id"_s, document.id.value},
                        {u"area"_s, areaName(document.area)},
                        {u"title"_s, document.title},
                        {u"kind"_s, textOrNull(document.kind)},
                        {u"partner"_s, municipalityName(document.partner)},
                        {u"publishedOn"_s, dayOrNull(document.publishedOn)},
                        {u"format"_s, textOrNull(file ? model::formatWord(file->name) : document.format)},
                        {u"fileSizeKb"_s, document.fileSizeKb ? QJsonValue(*document.fileSizeKb) : QJsonValue()},
                        {u"note"_s, textOrNull(document.note)},
                        {u"fileName"_s, textOrNull(file ? file->name : QString())},
                        {u"file"_s, file ? QJsonValue(fileJson(*file)) : QJsonValue()}});
    }
    return items;
}

Result<QJsonArray> listMeetings(store::Registry& registry, const std::function<QJsonValue(MetroAreaId)>& areaName)
{
    const auto meetings = store::MeetingStore(registry.connection()).meetings({});
    if (!meetings)
        return meetings.error();
    QJsonArray items;
    for (const model::Meeting& meeting : *meetings) {
        QJsonArray files;
        for (const model::MeetingFile& one : meeting.files) {
            QJsonObject file = fileJson(one.file);
            file.insert(u"role"_s, model::meetingFileRoleName(one.role));
            files.append(file);
        }
        items.append(QJsonObject{{u"id"_s, meeting.id.value},
                                 {u"area"_s, areaName(meeting.area)},
                                 {u"kind"_s, model::meetingKindTitle(meeting.kind)},
                                 {u"heldOn"_s, dayOrNull(meeting.heldOn)},
                                 {u"planned"_s, meeting.isPlanned},
                                 {u"title"_s, meeting.title},
                                 {u"place"_s, textOrNull(meeting.place)},
                                 {u"attendees"_s, QJsonArray::fromStringList(model::officesOf(meeting.attendees))},
                                 {u"decisions"_s, textOrNull(meeting.decisions)},
                                 {u"note"_s, textOrNull(meeting.note)},
                                 {u"files"_s, files}});
    }
    return items;
}

} // namespace app
