// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/own_folders.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    const tests::OwnFolders folders;
    // As runWithoutDesktop() does for maps, which are lettered in fonts that Qt Gui loads.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kyoyaku"));
    QCoreApplication::setApplicationVersion(QStringLiteral("test"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
