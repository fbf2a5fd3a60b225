// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of areas on PrintPage.
#include "core/base/file_names.h"
#include "ui/common/error_sentences.h"
#include "ui/common/file_prompt.h"
#include "ui/common/printer_pages.h"
#include "ui/print/preview_pane.h"
#include "ui/print/print_page.h"
#include "ui/print/print_settings.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::print {

void PrintPage::setAreaPapers(AreaPaperSource source)
{
    m_areaPaperSource = std::move(source);
    reloadAreaPapers();
}

void PrintPage::reloadAreaPapers()
{
    if (!m_areaPaperSource)
        return;
    m_areaPapers = m_areaPaperSource();
    QStringList words;
    for (const AreaPaper& paper : m_areaPapers)
        words.append(paper.words);
    m_settings->setAreaPapers(words);
}

const AreaPaper* PrintPage::areaPaper() const
{
    const int index = m_settings->areaPaper();
    return index < 0 || index >= static_cast<int>(m_areaPapers.size()) ? nullptr
                                                                       : &m_areaPapers[static_cast<size_t>(index)];
}

QDate PrintPage::areaDay() const
{
    return m_asOf.isValid() ? m_asOf : QDate::currentDate();
}

void PrintPage::previewArea(const AreaPaper& paper)
{
    m_settings->suggestCopies(1);
    const auto choices =
        paper.choices ? paper.choices(areaDay()) : Result<std::vector<PaperChoice>>(std::vector<PaperChoice>());
    if (choices)
        m_settings->setChoices(*choices);
    auto pages = choices ? paper.prepare(areaDay(), m_settings->chosen()) : Result<AreaPaper::Pages>(choices.error());
    if (!pages) {
        m_layouting->cancel();
        m_preview->showSentence(sentence(pages.error()));
        return;
    }
    m_layouting->start(std::move(pages->make), [this](Result<core::print::Layout> layout) {
        if (layout)
            m_preview->showPages(std::move(layout).value());
        else if (layout.error().code != ErrorCode::Cancelled)
            m_preview->showSentence(sentence(layout.error()));
    });
}

void PrintPage::saveArea(const AreaPaper& paper)
{
    auto pages = paper.prepare(areaDay(), m_settings->chosen());
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    const QString name = core::safeFileName(pages->title + u".pdf"_s);
    const QString path =
        m_files.fileToSave(this, tr("Save as PDF"), QDir(suggestedFolder()).filePath(name), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    model::IssuedPaper entry;
    entry.form = paper.form;
    entry.title = pages->title;
    m_areaIssuer->save(std::move(pages->make), path, std::move(entry));
}

void PrintPage::sendArea(const AreaPaper& paper)
{
    auto pages = paper.prepare(areaDay(), m_settings->chosen());
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    model::IssuedPaper entry;
    entry.form = paper.form;
    entry.title = pages->title;
    m_areaIssuer->print({.make = std::move(pages->make),
                         .entry = std::move(entry),
                         .paper = paperOf(core::print::PageSetup()),
                         .copies = m_settings->copies(),
                         .range = PageRange::AllPages},
                        m_printers, this);
}

} // namespace ui::print
