// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/issued_paper.h"
#include "ui/common/printable_page.h"
#include "ui/common/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace core::print {
struct Layout;
}

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class PaperIssuer;
class PaperView;
class PrinterPrompt;
} // namespace ui

namespace ui::amend {

/// What the two pages of amendments share: at the left a heading, the papers to choose from, a seal, and the buttons
/// that save and print; at the right the pages of the paper chosen. Names of its parts begin with a word of each page.
class PapersPage : public QWidget, public PrintablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PapersPage)

public:
    ~PapersPage() override;

    void printPages() override;

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

protected:
    /// How a paper is called: in 発行台帳, as a file, and in the document itself.
    struct PaperName
    {
        core::model::IssuedPaper entry;
        QString fileName; ///< without its ending; anything may stand in it
        QString documentTitle;
    };

    /// The registry and the prompts must outlive the page.
    PapersPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QString prefix,
               QWidget* parent);

    [[nodiscard]] virtual PaperName paperName() const = 0;

    [[nodiscard]] core::store::Registry& registry() { return m_registry; }
    [[nodiscard]] const core::store::Registry& registry() const { return m_registry; }
    [[nodiscard]] QPushButton* addButton(const QString& words, const QString& name);
    /// Puts the parts below each other: `above` the buttons that save and print, and `below` them. A part that expands
    /// takes the room that is left.
    void arrange(const QList<QWidget*>& above, const QList<QWidget*>& below);
    [[nodiscard]] QLabel& heading() { return *m_heading; }
    [[nodiscard]] QLabel& seal() { return *m_seal; }
    [[nodiscard]] QListWidget& forms() { return *m_forms; }
    [[nodiscard]] const QListWidget& forms() const { return *m_forms; }
    [[nodiscard]] PaperView& paper() { return *m_paper; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    [[nodiscard]] QPushButton& printButton() { return *m_print; }
    /// The pages beside the column; another widget may take their place.
    [[nodiscard]] QBoxLayout& halves() { return *m_halves; }

    void showSeal(const QString& words, AccentRole role);
    /// Whether what stands there may be saved and printed.
    void setReady(bool isReady);
    /// Below the buttons: why one of them is grey; nothing for an empty sentence.
    void showReason(const QString& sentence);

private:
    void savePdf();

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    QString m_prefix;
    QLabel* m_heading;
    QListWidget* m_forms;
    QLabel* m_seal;
    QPushButton* m_save;
    QPushButton* m_print;
    QLabel* m_reason;
    PaperView* m_paper;
    PaperIssuer* m_issuer;
    QBoxLayout* m_halves;
};

} // namespace ui::amend
