// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "tests/support/own_folders.h"

#include <QApplication>

#include <gtest/gtest.h>

/// For the leak check of the sanitizers: fontconfig keeps patterns of its own till the end of the program.
extern "C" __attribute__((visibility("default"), used)) const char*
__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier): the sanitizer names it
{
    return "leak:libfontconfig\n";
}

/// English unless KYOYAKU_TEST_LANGUAGE=ja, so that the tests find the sentences of the sources.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const tests::OwnFolders folders;
    const QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    app::installTranslation(*QCoreApplication::instance(), qEnvironmentVariable("KYOYAKU_TEST_LANGUAGE"));
    return RUN_ALL_TESTS();
}
