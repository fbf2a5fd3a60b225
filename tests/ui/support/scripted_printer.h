// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/printer_prompt.h"

#include <QPrinter>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace tests {

/// "Prints" into a PDF file, as the dialog of the system does without a printer; without a path the user goes back.
/// Answers at once, or, as a person does, when the test says so.
class ScriptedPrinter : public ui::PrinterPrompt
{
public:
    void ask(QWidget*, const std::shared_ptr<QPrinter>& printer, ui::PageRange asked,
             const std::function<void(bool isChosen)>& answered) override
    {
        range = asked;
        copiesOffered = printer->copyCount();
        documentName = printer->docName();
        m_answer = [this, printer, answered] {
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(path);
            if (fromPage > 0)
                printer->setFromTo(fromPage, toPage);
            answered(!path.isEmpty());
        };
        if (!isLate)
            answer();
    }
    /// What was asked for last; false when nothing was.
    bool answer()
    {
        const auto waiting = std::exchange(m_answer, {});
        if (waiting)
            waiting();
        return static_cast<bool>(waiting);
    }

    QString path;
    int fromPage = 0;
    int toPage = 0;
    bool isLate = false; ///< waits for answer()
    int copiesOffered = 0;
    QString documentName;
    ui::PageRange range = ui::PageRange::AllPages;

private:
    std::function<void()> m_answer;
};

} // namespace tests
