// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_page.h"

#include "ui/common/background_task.h"
#include "ui/common/error_sentences.h"
#include "ui/common/task_strip.h"
#include "ui/print/preview_pane.h"
#include "ui/print/print_settings.h"
#include "ui/print/text_collector.h"

#include "core/print/forms/signed_copy.h"
#include "core/store/change_summary.h"
#include "core/store/registry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::print {

namespace {

constexpr int kPreviewDelayMs = 60; ///< several changes at once give one layout

Result<core::print::Layout> layoutFor(const model::AgreementText& text, const core::print::PageSetup& setup, Task& task)
{
    const auto fonts = core::print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    return core::print::layoutSignedCopy(text, setup, *fonts, &task);
}

} // namespace

PrintPage::PrintPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_printers(printers)
    , m_settings(new PrintSettings(this))
    , m_preview(new PreviewPane(this))
    , m_previewSoon(new QTimer(this))
    , m_collector(new TextCollector(registry, this))
    , m_layouting(new BackgroundTask(this))
    , m_working(new BackgroundTask(this))
    , m_areaIssuer(new PaperIssuer(registry, this))
{
    setObjectName(u"printPage"_s);
    setAccessibleName(tr("Print"));
    m_previewSoon->setSingleShot(true);
    m_previewSoon->setInterval(kPreviewDelayMs);
    buildLayout();
    connect(m_previewSoon, &QTimer::timeout, this, &PrintPage::updatePreview);
    connect(m_settings, &PrintSettings::currentChanged, this, &PrintPage::schedulePreview);
    connect(m_settings, &PrintSettings::setupChanged, this, &PrintPage::schedulePreview);
    connect(m_settings, &PrintSettings::setupChanged, this, &PrintPage::showTicked);
    connect(m_settings, &PrintSettings::tickedChanged, this, &PrintPage::showTicked);
    connect(m_collector, &TextCollector::progressed, this, &PrintPage::showProgress);
    connect(m_working, &BackgroundTask::progressed, this, &PrintPage::showProgress);
    connect(m_areaIssuer, &PaperIssuer::told, this, &PrintPage::told);
    connect(m_areaIssuer, &PaperIssuer::failed, this, &PrintPage::failed);
    connect(&m_registry, &store::Registry::changed, this, &PrintPage::onChanged);
    setBusy(false);
    reloadTargets();
    schedulePreview();
}

PrintPage::~PrintPage() = default;

QWidget* PrintPage::makeSide()
{
    m_doing = new QLabel(this);
    m_doing->setObjectName(u"printDoing"_s);
    m_doing->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"printProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    // No mnemonics: Alt with a letter belongs to the menus of the window.
    const auto addButton = [this](const QString& words, const QString& name) {
        auto* button = new QPushButton(words, this);
        button->setObjectName(name);
        button->setAccessibleName(words);
        button->setMinimumHeight(32);
        return button;
    };
    m_cancel = addButton(tr("Stop"), u"printCancel"_s);
    m_save = addButton(tr("Save as PDF"), u"printSavePdf"_s);
    m_print = addButton(tr("Print"), u"printToPrinter"_s);
    connect(m_cancel, &QPushButton::clicked, this, &PrintPage::cancel);
    connect(m_save, &QPushButton::clicked, this, &PrintPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);

    // The buttons stay in sight however little room there is for the form.
    auto* form = new QScrollArea(this);
    form->setObjectName(u"printSettingsArea"_s);
    form->setAccessibleName(tr("What is printed"));
    form->setFrameShape(QFrame::NoFrame);
    form->setFocusPolicy(Qt::NoFocus);
    form->setWidgetResizable(true);
    form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setWidget(m_settings);
    auto* side = new QWidget(this);
    auto* actions = new QVBoxLayout;
    actions->setContentsMargins(12, 8, 12, 12);
    actions->setSpacing(8);
    actions->addWidget(m_doing);
    actions->addWidget(m_progress);
    actions->addWidget(m_cancel);
    auto* strip = new TaskStrip(u"printArea"_s, this);
    m_areaIssuer->showIn(*strip);
    actions->addWidget(strip);
    actions->addWidget(m_save);
    actions->addWidget(m_print);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(form, 1);
    column->addLayout(actions);
    side->setFixedWidth(qMax(272, m_settings->sizeHint().width() + 16));
    return side;
}

void PrintPage::buildLayout()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(m_preview, 1);
}

void PrintPage::onChanged(const store::ChangeSummary& summary)
{
    if (summary.table(u"agreement") != nullptr || summary.table(u"municipality") != nullptr)
        reloadTargets();
    if (summary.table(u"metro_area") != nullptr)
        reloadAreaPapers();
    // An entry in 発行台帳, which this page makes itself, changes no text.
    if (summary.tables.size() != 1 || summary.table(u"issued_paper") == nullptr)
        schedulePreview();
}

void PrintPage::reloadTargets()
{
    const auto targets = readPrintTargets(m_registry);
    if (!targets) {
        Q_EMIT failed(targets.error());
        return;
    }
    m_settings->setTargets(*targets);
    showTicked();
}

void PrintPage::showAgreement(AgreementId id)
{
    m_settings->tickOnly(id);
}

void PrintPage::tickAll()
{
    m_settings->tickAll();
}

void PrintPage::setAsOf(QDate day)
{
    m_asOf = day;
    schedulePreview();
}

void PrintPage::schedulePreview()
{
    // An edit in another tab must not wait for a preview that nobody sees.
    m_isStale = !isVisible();
    if (!m_isStale)
        m_previewSoon->start();
}

void PrintPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        schedulePreview();
}

void PrintPage::updatePreview()
{
    if (const AreaPaper* paper = areaPaper())
        return previewArea(*paper);
    const AgreementId id = m_settings->current();
    if (!id.isValid()) {
        m_layouting->cancel();
        m_preview->showSentence(tr("There is no agreement to print yet.\nMake a draft or read agreements in."));
        return;
    }
    auto read = readPrintText(m_registry.connection(), {id, {}, {}, {}}, m_asOf, m_settings->form());
    if (!read) {
        m_layouting->cancel();
        m_preview->showSentence(sentence(read.error()));
        return;
    }
    m_settings->suggestCopies(qBound(1, read->text.copies.value_or(1), 99));
    m_layouting->start([setup = setupOf(*read, m_settings->setup()),
                        text = std::move(read->text)](Task& task) { return layoutFor(text, setup, task); },
                       [this](Result<core::print::Layout> layout) {
                           if (layout)
                               m_preview->showPages(std::move(layout).value());
                           else if (layout.error().code != ErrorCode::Cancelled)
                               m_preview->showSentence(sentence(layout.error()));
                       });
}

void PrintPage::showTicked()
{
    const bool canStart = !m_isBusy && (areaPaper() != nullptr || !m_settings->ticked().empty());
    m_save->setEnabled(canStart);
    m_print->setEnabled(canStart);
}

void PrintPage::setBusy(bool isBusy, const QString& doing)
{
    const bool isNews = isBusy != m_isBusy;
    m_isBusy = isBusy;
    m_doing->setText(doing);
    m_progress->setRange(0, 0);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_doing), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
        widget->setVisible(isBusy);
    m_settings->setEnabled(!isBusy);
    showTicked();
    if (isNews)
        Q_EMIT busyChanged(isBusy);
}

void PrintPage::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void PrintPage::finishWith(const Error& error)
{
    setBusy(false);
    if (error.code == ErrorCode::Cancelled)
        Q_EMIT told(tr("Printing was stopped."));
    else
        Q_EMIT failed(error);
}

void PrintPage::cancel()
{
    m_collector->cancel();
    m_working->cancel();
}

} // namespace ui::print
