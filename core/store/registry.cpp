// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry.h"

#include "core/store/changeset.h"
#include "core/store/derived_text.h"
#include "core/store/registry_opening.h"
#include "core/store/save_mark.h"
#include "core/store/working_copy.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Identity completed(Identity identity)
{
    if (identity.person.isEmpty())
        identity.person = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (identity.computer.isEmpty())
        identity.computer = QSysInfo::machineHostName();
    return identity;
}

/// Keeps edits from nesting.
class EditingFlag
{
public:
    explicit EditingFlag(bool& flag)
        : m_flag(flag)
    {
        m_flag = true;
    }
    ~EditingFlag() { m_flag = false; }
    EditingFlag(const EditingFlag&) = delete;
    EditingFlag& operator=(const EditingFlag&) = delete;

private:
    bool& m_flag;
};

} // namespace

Registry::Registry(QString path, std::unique_ptr<WorkingCopy> workingCopy, std::unique_ptr<Connection> connection,
                   const RegistryOptions& options)
    : m_path(std::move(path))
    , m_isReadOnly(options.mode == OpenMode::ReadOnly)
    , m_workingCopy(std::move(workingCopy))
    , m_connection(std::move(connection))
    , m_identity(completed(options.identity))
    , m_history(std::make_unique<History>(*m_connection, m_identity, options.history))
{
}

Registry::~Registry()
{
    const bool isUnsaved = hasUnsavedEdits();
    m_history.reset();
    m_connection.reset();
    if (!isUnsaved)
        m_workingCopy->remove();
}

Result<std::unique_ptr<Registry>> Registry::create(const QString& path, const RegistryOptions& options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // A link that leads nowhere is in the way as well: its target may only be out of reach.
    if (QFileInfo::exists(absolute) || QFileInfo(absolute).isSymLink())
        return Error{ErrorCode::FileExists, {path}, {}};
    auto workingCopy = WorkingCopy::create(options.workingRoot);
    if (!workingCopy)
        return workingCopy.error();
    auto connection = createDatabase((*workingCopy)->databasePath());
    if (!connection) {
        (*workingCopy)->remove();
        return connection.error();
    }
    RegistryOptions writing = options;
    writing.mode = OpenMode::ReadWrite;
    std::unique_ptr<Registry> registry(
        new Registry(absolute, std::move(*workingCopy), std::move(*connection), writing));
    if (auto loaded = registry->load(); !loaded)
        return loaded.error();
    if (auto saved = registry->save(); !saved)
        return saved.error();
    return registry;
}

Result<std::unique_ptr<Registry>> Registry::open(const QString& path, const RegistryOptions& options)
{
    // Through a link the file itself is opened and saved; a rename onto the link would cut it off.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString absolute = canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    auto header = readHeader(absolute);
    if (!header)
        return header.error();
    if (auto fits = checkVersion(absolute, header->schemaVersion, options.mode); !fits)
        return fits.error();
    auto workingCopy = WorkingCopy::create(options.workingRoot);
    if (!workingCopy)
        return workingCopy.error();
    auto stamp = copyToWork(absolute, (*workingCopy)->databasePath());
    if (!stamp) {
        (*workingCopy)->remove();
        return stamp.error();
    }
    auto connection = openDatabase(absolute, (*workingCopy)->databasePath());
    if (!connection) {
        (*workingCopy)->remove();
        return connection.error();
    }
    std::unique_ptr<Registry> registry(
        new Registry(absolute, std::move(*workingCopy), std::move(*connection), options));
    registry->m_stamp = *stamp;
    if (auto loaded = registry->load(); !loaded)
        return Error{ErrorCode::RegistryDamaged, {absolute}, loaded.error().detail};
    return registry;
}

Result<void> Registry::load()
{
    if (auto loaded = m_history->load(); !loaded)
        return loaded.error();
    auto mark = readSaveMark(*m_connection);
    if (!mark)
        return mark.error();
    m_saveToken = mark->token;
    // A file that has been saved carries no edit newer than its save.
    m_savedLogId = m_history->newestLogId();
    return {};
}

bool Registry::hasUnsavedEdits() const
{
    return m_history->newestLogId() != m_savedLogId;
}

Result<void> Registry::runEdit(const QString& label, const std::function<Result<void>()>& work, const EditPlace& place)
{
    if (m_isReadOnly)
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    Q_ASSERT_X(!m_isEditing, "Registry::edit", "edits do not nest");
    if (m_isEditing)
        return Error{ErrorCode::StoreFailed, {}, u"an edit within an edit: "_s + label};

    ChangeSummary summary;
    {
        const EditingFlag editing(m_isEditing);
        WriteScope scope(*m_connection);
        if (auto begun = scope.begin(); !begun)
            return begun.error();
        ChangeRecorder recorder(*m_connection);
        if (auto started = recorder.start(); !started)
            return started.error();
        if (auto worked = work(); !worked)
            return worked.error();
        auto changeset = recorder.changeset();
        if (!changeset)
            return changeset.error();
        if (changeset->isEmpty())
            return {};
        auto touched = summarise(*changeset);
        if (!touched)
            return touched.error();
        summary = std::move(*touched);
        if (auto derived = refreshDerivedText(*m_connection, summary); !derived)
            return derived.error();
        auto row = m_history->append(label, place, *changeset, m_savedLogId);
        if (!row)
            return row.error();
        if (auto committed = scope.commit(); !committed)
            return committed.error();
        m_history->taken(*row);
    }
    Q_EMIT changed(summary);
    return {};
}

Result<LogEntry> Registry::undo()
{
    if (m_isReadOnly)
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    return announce(m_history->undo());
}

Result<LogEntry> Registry::redo()
{
    if (m_isReadOnly)
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    return announce(m_history->redo());
}

Result<LogEntry> Registry::announce(Result<Replayed> step)
{
    if (!step)
        return step.error();
    Q_EMIT changed(step->summary);
    return std::move(step->edit);
}

/// Somebody may have saved, moved or removed the file since. A backup program or a scanner may only have touched it:
/// then the save token inside tells that it is still ours.
Result<void> Registry::ensureUnchanged() const
{
    auto now = stampOf(m_path);
    if (!now && now.error().code == ErrorCode::FileNotFound) {
        // A file that is gone is no work of somebody else that could be lost.
        return {};
    }
    if (!now)
        return now.error();
    if (m_stamp && *now == *m_stamp)
        return {};
    if (m_stamp && readHeader(m_path)) {
        auto token = readSaveToken(m_path);
        if (token && *token == m_saveToken)
            return {};
    }
    return Error{ErrorCode::RegistryChangedMeanwhile, {m_path}, {}};
}

Result<void> Registry::save()
{
    if (m_isReadOnly)
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    if (auto unchanged = ensureUnchanged(); !unchanged)
        return unchanged.error();
    auto before = readSaveMark(*m_connection);
    if (!before)
        return before.error();
    const SaveMark mark{before->counter + 1, QUuid::createUuid().toString(QUuid::Id128), m_history->newestLogId(),
                        QDateTime::currentDateTimeUtc().toString(Qt::ISODate), m_identity.person};
    if (auto marked = writeSaveMark(*m_connection, mark); !marked)
        return marked.error();
    auto stamp = writeWhole(*m_connection, m_path);
    if (!stamp) {
        // The working copy must not claim a save that did not happen; should this fail too, the file tells by its
        // token.
        (void)writeSaveMark(*m_connection, *before);
        return stamp.error();
    }
    m_stamp = *stamp;
    m_saveToken = mark.token;
    m_savedLogId = mark.logId;
    return {};
}

} // namespace core::store
