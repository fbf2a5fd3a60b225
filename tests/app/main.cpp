// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/own_folders.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    const tests::OwnFolders folders;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kyoyaku"));
    QCoreApplication::setApplicationVersion(QStringLiteral("test"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
