// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printer_prompt.h"

#include "tests/ui/support/ui_support.h"

#include <QPrintDialog>
#include <QPrinter>

#include <optional>

namespace {

TEST(PrinterPrompt, TheDialogIsOpenedAndAnswersLater)
{
    QWidget window;
    window.show();
    ui::DialogPrinterPrompt prompt;
    auto printer = std::make_shared<QPrinter>();
    std::optional<bool> answer;
    prompt.ask(&window, printer, ui::PageRange::AllPages, [&](bool isChosen) { answer = isChosen; });
    auto* dialog = window.findChild<QPrintDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(answer.has_value()) << "nobody has answered, and nothing waits";
    EXPECT_FALSE(dialog->testOption(QAbstractPrintDialog::PrintPageRange));
    EXPECT_EQ(dialog->printer(), printer.get());
    dialog->reject();
    EXPECT_EQ(answer, false);
}

TEST(PrinterPrompt, AWindowThatIsGoneIsNotAnswered)
{
    auto window = std::make_unique<QWidget>();
    window->show();
    ui::DialogPrinterPrompt prompt;
    auto printer = std::make_shared<QPrinter>();
    const std::weak_ptr<QPrinter> weak = printer;
    bool isAnswered = false;
    prompt.ask(window.get(), printer, ui::PageRange::Choosable, [&](bool) { isAnswered = true; });
    printer.reset();
    EXPECT_FALSE(weak.expired()) << "the dialog sets it up";
    window.reset();
    EXPECT_FALSE(isAnswered);
    EXPECT_TRUE(weak.expired());
}

} // namespace
