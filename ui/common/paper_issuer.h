// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/issued_paper.h"
#include "core/print/page/page_model.h"
#include "ui/common/background_task.h"
#include "ui/common/printer_prompt.h"

#include <QObject>
#include <QPageLayout>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace core::store {
class Registry;
}

namespace ui {

class TaskStrip;

/// Saves papers as PDF, or sends them to a printer, and enters them in 発行台帳: made in a worker, entered in the main
/// thread, where this lives. One after the other, in the order in which they were asked for. What is stopped leaves no
/// file and no entry, which is told.
class PaperIssuer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperIssuer)

public:
    /// The registry must outlive it.
    explicit PaperIssuer(core::store::Registry& registry, QObject* parent = nullptr);

    /// Has a strip show what it is making, one paper after the other.
    void showIn(TaskStrip& strip);

    /// Makes a paper and gives its entry; none for what is no paper, as a picture. Runs in a worker: values only.
    using Work = std::function<core::Result<std::optional<core::model::IssuedPaper>>(core::Task& task)>;
    /// Makes the file at a path, and says how many pages it has. Runs in a worker: values only.
    using Write = std::function<core::Result<int>(const QString& path, core::Task& task)>;

    /// `words` are told when it is done.
    void issue(Work work, const QString& words);
    /// A PDF. `entry` needs its form and title, and parties and revision where there are any; the file, its pages and
    /// its digest are filled in. What stands at the path and is no file to be replaced is refused.
    void save(Write write, const QString& path, core::model::IssuedPaper entry);
    /// Pages that are laid out as PDF; the document is called as the entry, or otherwise.
    void savePages(core::print::Layout pages, const QString& path, core::model::IssuedPaper entry,
                   const QString& documentTitle = {});
    /// Lays pages out. Runs in a worker: values only.
    using Make = std::function<core::Result<core::print::Layout>(core::Task& task)>;
    /// Pages that are still to be laid out, as PDF.
    void save(Make make, const QString& path, core::model::IssuedPaper entry);
    /// A paper on its way to a printer. What `make` holds is taken when the user asks for it: what is printed is what
    /// was seen, whatever happens to the registry while the printer is chosen.
    struct Printing
    {
        Make make;
        core::model::IssuedPaper entry;
        QPageLayout paper;          ///< offered; each page brings its own
        QString documentTitle = {}; ///< empty: as the entry
        int copies = 1;             ///< offered
        PageRange range = PageRange::Choosable;
    };
    /// Asks for a printer over the window, and sends it the pages.
    void print(Printing printing, PrinterPrompt& printers, QWidget* window);
    /// Onto a printer that the user has set up.
    void print(Make make, const std::shared_ptr<QPrinter>& printer, core::model::IssuedPaper entry);

Q_SIGNALS:
    /// What was done, and what there is to be said of its entry.
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    struct Waiting
    {
        Work work;
        QString words;
        QString wordsOfNone;    ///< when it made nothing
        QString wordsOfNoPages; ///< when the pages asked for are not there; empty: that cannot be
    };
    void startNext();
    void enter(const std::optional<core::model::IssuedPaper>& entry, const QString& words);

    core::store::Registry& m_registry;
    std::deque<Waiting> m_waiting;
    BackgroundTask m_task;
};

} // namespace ui
