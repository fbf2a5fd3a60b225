// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/papers_page.h"

#include "core/base/file_names.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/print/page/page_model.h"
#include "ui/common/file_prompt.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/paper_view.h"
#include "ui/common/printer_pages.h"
#include "ui/common/task_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

namespace {

constexpr int kSideWidth = 320;

} // namespace

PapersPage::PapersPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QString prefix,
                       QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_printers(printers)
    , m_prefix(std::move(prefix))
    , m_heading(new QLabel(this))
    , m_forms(new QListWidget(this))
    , m_seal(new QLabel(this))
    , m_save(addButton(tr("Save as PDF"), u"SavePdf"_s))
    , m_print(addButton(tr("Print…"), u"Print"_s))
    , m_reason(new QLabel(this))
    , m_paper(new PaperView(this))
    , m_issuer(new PaperIssuer(registry, this))
    , m_halves(new QHBoxLayout(this))
{
    m_heading->setObjectName(m_prefix + u"Heading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_forms->setObjectName(m_prefix + u"Forms"_s);
    m_forms->setAccessibleName(tr("Paper"));
    m_seal->setObjectName(m_prefix + u"Seal"_s);
    m_seal->setTextFormat(Qt::PlainText);
    m_seal->setWordWrap(true);
    m_seal->setMargin(8);
    m_seal->setAutoFillBackground(true);
    m_reason->setObjectName(m_prefix + u"Reason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->hide();
    setReady(false);
    connect(m_save, &QPushButton::clicked, this, &PapersPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PapersPage::printPages);
    connect(m_issuer, &PaperIssuer::told, this, &PapersPage::told);
    connect(m_issuer, &PaperIssuer::failed, this, &PapersPage::failed);
}

PapersPage::~PapersPage() = default;

QPushButton* PapersPage::addButton(const QString& words, const QString& name)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(m_prefix + name);
    button->setAccessibleName(words);
    button->setMinimumHeight(32);
    return button;
}

void PapersPage::arrange(const QList<QWidget*>& above, const QList<QWidget*>& below)
{
    const int row = m_forms->sizeHintForRow(0);
    m_forms->setFixedHeight(m_forms->count() * row + 2 * m_forms->frameWidth());
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    bool isFilled = false;
    for (QWidget* part : above) {
        const bool fills = part->sizePolicy().verticalPolicy() == QSizePolicy::Expanding && part != m_forms;
        column->addWidget(part, fills ? 1 : 0);
        isFilled = isFilled || fills;
    }
    auto* papers = new QHBoxLayout;
    papers->addWidget(m_save);
    papers->addWidget(m_print);
    column->addLayout(papers);
    auto* strip = new TaskStrip(m_prefix, this);
    m_issuer->showIn(*strip);
    column->addWidget(strip);
    for (QWidget* part : below)
        column->addWidget(part);
    column->addWidget(m_reason);
    // Where nothing above grows, the buttons stay in place when a notice takes room at the bottom of the window.
    if (!isFilled)
        column->addStretch();
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_halves->addWidget(side);
    m_halves->addWidget(m_paper, 1);
    setFocusProxy(m_forms);
}

void PapersPage::showSeal(const QString& words, AccentRole role)
{
    const Accent colours = accent(palette(), role);
    QPalette own = m_seal->palette();
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.text);
    m_seal->setPalette(own);
    m_seal->setText(words);
    m_seal->setAccessibleName(words);
    m_seal->show();
}

void PapersPage::setReady(bool isReady)
{
    m_save->setEnabled(isReady);
    m_print->setEnabled(isReady);
}

void PapersPage::showReason(const QString& sentence)
{
    m_reason->setText(sentence);
    m_reason->setAccessibleName(sentence);
    m_reason->setVisible(!sentence.isEmpty());
}

void PapersPage::printPages()
{
    if (!m_print->isEnabled() || m_paper->pages().pages.empty()) {
        Q_EMIT told(
            tr("There is nothing to print here yet. The paper is still being made, or it has not been proved. Wait "
               "for its pages, or see the seal."));
        return;
    }
    const PaperName name = paperName();
    m_issuer->print({.make = [pages = m_paper->pages()](Task& /*task*/) { return Result(pages); },
                     .entry = name.entry,
                     .paper = paperOf(m_paper->pages().pages.front()),
                     .documentTitle = name.documentTitle},
                    m_printers, this);
}

void PapersPage::savePdf()
{
    const PaperName name = paperName();
    const QString suggested = core::safeFileName(name.fileName + u".pdf"_s);
    const QString path = m_files.fileToSave(this, tr("Save as PDF"), suggested, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        m_issuer->savePages(m_paper->pages(), path, name.entry, name.documentTitle);
}

} // namespace ui::amend
