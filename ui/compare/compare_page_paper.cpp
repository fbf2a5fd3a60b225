// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "core/base/file_names.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/common/file_prompt.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/printer_pages.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace core;

// The comparison table as a paper: saved, printed, and entered in 発行台帳.
namespace ui::compare {

void ComparePage::setReady(bool isReady)
{
    m_save->setEnabled(isReady);
    m_print->setEnabled(isReady);
}

bool ComparePage::hasPages()
{
    if (!m_worked) {
        Q_EMIT told(tr("There is nothing to print here yet. Choose two texts above, or wait until they are compared."));
        return false;
    }
    if (m_worked->unprinted) {
        Q_EMIT failed(*m_worked->unprinted);
        return false;
    }
    return true;
}

void ComparePage::savePdf()
{
    if (!hasPages())
        return;
    const QString path =
        m_files.fileToSave(this, tr("Save as PDF"), core::safeFileName(m_worked->title + u".pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    auto paper = entry();
    if (paper)
        m_issuer->savePages(*m_worked->pages, path, std::move(*paper));
    else
        Q_EMIT failed(paper.error());
}

void ComparePage::printPages()
{
    if (!hasPages())
        return;
    auto paper = entry();
    if (!paper) {
        Q_EMIT failed(paper.error());
        return;
    }
    m_issuer->print({.make = [pages = *m_worked->pages](Task& /*task*/) { return Result(pages); },
                     .entry = std::move(*paper),
                     .paper = paperOf(m_worked->pages->pages.front()),
                     .documentTitle = m_worked->title},
                    m_printers, this);
}

Result<model::IssuedPaper> ComparePage::entry() const
{
    model::IssuedPaper paper;
    paper.form = u"comparison"_s;
    paper.title = m_worked->title;
    if (m_workedAfter.kind != ChoiceKind::Revision)
        return paper;
    const auto revision = store::RevisionStore(m_registry.connection()).revision(m_workedAfter.revision);
    if (!revision)
        return revision.error();
    if (!*revision)
        return paper;
    QStringList parties;
    for (const model::Party& party : (*revision)->text.parties)
        parties.append(party.name);
    paper.parties = parties.join(u'・');
    paper.revisionNumber = (*revision)->number;
    paper.revisionState = (*revision)->state;
    return paper;
}

} // namespace ui::compare
