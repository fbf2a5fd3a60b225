// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/exchange/publication_page.h"
#include "core/model/declaration.h"
#include "core/model/metro_area.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace core::store {
class Connection;
}

namespace ui::documents {

/// Writes one file to a path, whole or not at all. Of values only; safe from any thread.
using FileWriter = std::function<core::Result<void>(const QString& path, core::Task& task)>;
/// The papers that other parts of the program lay out. None: the paper is not complete enough to be handed out, and its
/// row stands on the page without a link.
struct PaperCopies
{
    std::function<core::Result<FileWriter>(core::store::Connection& connection, core::AmendmentAgreementId id)>
        amendment;
    std::function<core::Result<std::optional<FileWriter>>(core::store::Connection& connection,
                                                          const core::model::Declaration& declaration, QDate today)>
        declaration;
    std::function<core::Result<std::optional<FileWriter>>(core::store::Connection& connection, core::VisionId id,
                                                          QDate today)>
        vision;
};

/// One file beside the page.
struct PublicationFile
{
    QString name;  ///< documents/agreement-1.pdf, ASCII
    QString title; ///< for people
    FileWriter write;
};

/// What is not on the page because it is not public yet, or because nobody has entered since when it is.
struct Withheld
{
    enum class Why { NoDay, LaterDay };
    enum class Kind { Declaration, Agreement, Amendment, Vision, Document };
    QString title;
    Why why;
    Kind kind;
};

/// 「第3期ビジョン（策定日が未登録…）」, with what to do about it.
[[nodiscard]] QString withheldWords(const Withheld& withheld);

/// What an area publishes, as values: the page, and the files that it links to by their names. The words of such a link
/// get the format and the size of its file when that is written: 「連携協約（小樽市）（PDF：182KB）」.
struct PublicationPlan
{
    core::exchange::PublicationPage page;
    std::vector<PublicationFile> files;
    std::vector<Withheld> withheld = {}; ///< to be told before and after writing
};

/// A file that could not be put beside the page.
struct LeftOutFile
{
    QString title;
    core::Error why;
};

struct PublicationOutcome
{
    QString page;                     ///< path of index.html
    int files = 0;                    ///< that were written beside it
    std::vector<LeftOutFile> leftOut; ///< their rows stand on the page without a link
    QStringList stale;                ///< paths of an earlier call that this page does not name any more; they stay
};

/// The signed copies of the agreements of an area and of their concluded amendments, its declarations and visions, the
/// files of its published documents, and what its register names besides, each with its day. Drafts and the files of
/// meetings are left out; what has no day of declaration, adoption, amendment or publication up to `today` is withheld
/// and named. An agreement that has ended by then stays, marked 廃止. Main thread. Errors: those of the stores.
[[nodiscard]] core::Result<PublicationPlan> planPublication(core::store::Connection& connection,
                                                            const core::model::MetroArea& area, QDate today,
                                                            const PaperCopies& copies);

/// The paths that will be written, the page first.
[[nodiscard]] QStringList pathsOf(const PublicationPlan& plan, const QString& folder);

/// Writes the files and, last, the page. What stands in the way is replaced only when an earlier call has written it
/// and nobody has changed it since: its page says so. Nothing is changed in the folder before everything is written; a
/// file that cannot be had is left out and told. Safe from any thread. Errors: FileExists (the first path that is
/// somebody else's), FileUnwritable, Cancelled.
[[nodiscard]] core::Result<PublicationOutcome> writePublication(PublicationPlan plan, const QString& folder,
                                                                core::Task& task);

} // namespace ui::documents
