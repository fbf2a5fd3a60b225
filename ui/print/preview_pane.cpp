// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview_pane.h"

#include "ui/common/paper_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::print {

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_paper(new PaperView(this))
    , m_sentence(new QLabel(this))
    , m_page(new QLabel(this))
    , m_zoom(new QLabel(this))
    , m_bar(new QWidget(this))
{
    setObjectName(u"previewPane"_s);
    m_paper->setObjectName(u"printPaperView"_s);
    m_paper->setFrameShape(QFrame::NoFrame);
    m_sentence->setObjectName(u"previewSentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(24);
    m_sentence->setTextFormat(Qt::PlainText);
    m_page->setObjectName(u"previewPage"_s);
    m_zoom->setObjectName(u"previewZoom"_s);

    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(4, 8, 4, 8);
    bar->setSpacing(2);
    m_previous = addButton(*bar, u"◀"_s, u"previewPrevious"_s, tr("Previous page"));
    m_next = addButton(*bar, u"▶"_s, u"previewNext"_s, tr("Next page"));
    bar->addWidget(m_page);
    bar->addStretch(1);
    auto* out = addButton(*bar, u"－"_s, u"previewZoomOut"_s, tr("Smaller"));
    auto* in = addButton(*bar, u"＋"_s, u"previewZoomIn"_s, tr("Larger"));
    bar->addWidget(m_zoom);
    auto* full = addButton(*bar, u"100 %"_s, u"previewFullSize"_s, tr("Size of the paper"));
    auto* width = addButton(*bar, tr("Fit width"), u"previewFitWidth"_s, tr("Fit the width of the view"));
    connect(m_previous, &QToolButton::clicked, m_paper, [this] { m_paper->scrollToPage(m_paper->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, m_paper, [this] { m_paper->scrollToPage(m_paper->currentPage() + 1); });
    connect(out, &QToolButton::clicked, m_paper, &PaperView::zoomOut);
    connect(in, &QToolButton::clicked, m_paper, &PaperView::zoomIn);
    connect(full, &QToolButton::clicked, m_paper, [this] { m_paper->setZoom(1.0); });
    connect(width, &QToolButton::clicked, m_paper, &PaperView::zoomToWidth);
    connect(m_paper, &PaperView::zoomChanged, this, &PreviewPane::showState);
    connect(m_paper, &PaperView::pageChanged, this, &PreviewPane::showState);

    auto* pane = new QWidget(this);
    m_stack = new QStackedLayout(pane);
    m_stack->addWidget(m_paper);
    m_stack->addWidget(m_sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(pane, 1);
    showState();
}

QToolButton* PreviewPane::addButton(QHBoxLayout& bar, const QString& words, const QString& name, const QString& meaning)
{
    auto* button = new QToolButton(m_bar);
    button->setObjectName(name);
    button->setText(words);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(28, 28);
    bar.addWidget(button);
    return button;
}

void PreviewPane::showPages(core::print::Layout layout)
{
    m_stack->setCurrentWidget(m_paper);
    m_paper->setLayout(std::move(layout));
    showState();
}

void PreviewPane::showSentence(const QString& sentence)
{
    m_paper->setLayout({});
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_stack->setCurrentWidget(m_sentence);
    showState();
}

void PreviewPane::showState()
{
    const int page = m_paper->currentPage();
    m_bar->setEnabled(page >= 0);
    m_page->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(m_paper->pageCount()));
    m_zoom->setText(u"%1 %"_s.arg(qRound(m_paper->zoom() * 100)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page >= 0 && page + 1 < m_paper->pageCount());
}

} // namespace ui::print
