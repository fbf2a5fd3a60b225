// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/region/declaration_sheet.h"
#include "ui/common/background_task.h"

#include <QWidget>

#include <optional>

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
} // namespace ui

namespace ui::procedure {

/// 宣言: the form on the left, the paper on the right as it prints (ui.md 4.9), and below the form what the guideline
/// asks for and is not there. Figures and municipalities come from the region and are not typed. One edit when it is
/// kept. Follows the registry while nothing is being typed.
class DeclarationPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeclarationPage)

public:
    /// Of an area: its first declaration, or a new one. The registry and the prompt must outlive the page.
    DeclarationPage(core::store::Registry& registry, FilePrompt& files, core::MetroAreaId area,
                    QWidget* parent = nullptr);
    ~DeclarationPage() override;

    /// On another day than today it is for reading only.
    void setPresent(bool isPresent);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    void arrange();
    void reload();
    void showPaper();
    void updateActs();
    void keep();
    void savePdf();
    [[nodiscard]] core::model::Declaration typed() const;
    [[nodiscard]] bool isChanged() const { return typed() != m_source.declaration; }

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    core::MetroAreaId m_area;
    core::region::DeclarationSource m_source;
    bool m_isPresent = true;
    bool m_isFilling = false;
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
    PaperIssuer* m_issuer;
};

} // namespace ui::procedure
