// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/region/declaration_sheet.h"
#include "ui/common/pending_edits.h"
#include "ui/common/printable_page.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace core::store {
class Registry;
}

namespace ui {
class DateField;
class FilePrompt;
class PaperIssuer;
class PaperView;
class PrinterPrompt;
class ReloadWhenSeen;
} // namespace ui

namespace ui::procedure {

/// 宣言: the form on the left, the paper on the right as it prints (ui.md 4.9), and below the form what the guideline
/// asks for and is not there. Figures and municipalities come from the region and are not typed. A typing run is one
/// edit: on leaving the field, after a pause, and with whatever commits the open fields. A field follows the registry
/// while nothing is being typed in it.
class DeclarationPage : public QWidget, public PendingEdits, public PrintablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeclarationPage)

public:
    /// Of an area: its first declaration, or a new one. The registry and the prompts must outlive the page.
    DeclarationPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, core::MetroAreaId area,
                    QWidget* parent = nullptr);
    ~DeclarationPage() override;

    bool commitPending() override;
    void printPages() override;
    /// On another day than today it is for reading only.
    void setPresent(bool isPresent);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void arrange();
    void connectFields();
    void reload();
    void follow(const core::model::Declaration& shown, const core::model::Declaration& kept);
    void onTyped();
    void showPaper();
    void updateActs();
    bool keepTyped();
    bool keep();
    void savePdf();
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] core::model::Declaration typed() const;
    [[nodiscard]] bool isChanged() const { return typed() != m_source.declaration; }

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    core::MetroAreaId m_area;
    core::region::DeclarationSource m_source;
    bool m_isPresent = true;
    bool m_isFilling = false;
    QTimer m_pause; ///< after the last key
    QLineEdit* m_title;
    DateField* m_declared;
    DateField* m_published;
    QLineEdit* m_place;
    QPlainTextEdit* m_will;
    QPlainTextEdit* m_functions;
    QPlainTextEdit* m_fields;
    QLabel* m_missing;
    PaperView* m_paper;
    QPushButton* m_keep;
    QPushButton* m_pdf;
    QPushButton* m_print;
    PaperIssuer* m_issuer;
    ReloadWhenSeen* m_follow;
};

} // namespace ui::procedure
