// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/amend_support.h"

#include "tests/support/paths.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

TEST(RealTexts, Show)
{
    const QString folder = QFileInfo(tests::sharedFile(u"inputs/amending-texts/01-replace-two-items.txt"_s)).path();
    for (const QString& name : QDir(folder).entryList({u"*.txt"_s})) {
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        printf("== %s\n", qPrintable(name));
        for (const QString& line : tests::readAndDump(QString::fromUtf8(file.readAll())))
            printf("  %s\n", qPrintable(line));
    }
}
