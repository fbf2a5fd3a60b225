// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <QPlainTextEdit>

#include <vector>

namespace ui::recognise {

/// The document as it is, read only, with the numbers of its lines at the left; lines with findings are marked.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceView)

public:
    explicit SourceView(QWidget* parent = nullptr);

    /// Line n of the text is line n of the findings.
    void showText(const QString& text, const std::vector<core::model::Finding>& findings);
    /// Marks one finding and brings it into sight; -1 for none.
    void showFinding(int index);
    /// Brings a line into sight and marks it; from 1.
    void showLine(int line);
    /// The line that is marked, from 1; 0 for none.
    [[nodiscard]] int shownLine() const { return m_shownLine; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrangeNumbers();
    void paintNumbers();
    void mark(int line, const QString& words, int column);
    [[nodiscard]] QColor doubtColour() const;

    QWidget* m_numbers;
    std::vector<core::model::Finding> m_findings;
    int m_shownLine = 0;
};

} // namespace ui::recognise
