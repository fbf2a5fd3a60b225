// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_model.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace ui {
class PaperView;
}

namespace ui::print {

/// The middle of 印刷: the paper, with a bar to turn pages and to zoom, or a sentence where there is no paper to show.
class PreviewPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPane)

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    void showPages(core::print::Layout layout);
    void showSentence(const QString& sentence);
    [[nodiscard]] PaperView* paper() const { return m_paper; }

private:
    QToolButton* addButton(QHBoxLayout& bar, const QString& words, const QString& name, const QString& meaning);
    void showState();

    PaperView* m_paper;
    QLabel* m_sentence;
    QLabel* m_page;
    QLabel* m_zoom;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QWidget* m_bar;
    QStackedLayout* m_stack = nullptr;
};

} // namespace ui::print
