// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs.h"
#include "tests/app/command_fixture.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace tests {

/// Both pages of the manual tell every verb and every option of it.
TEST(Manual, TellsEveryVerbAndOption)
{
    for (const auto& name : {u"kyoyaku.1"_s, u"kyoyaku.ja.1"_s}) {
        QFile file(QStringLiteral(KYOYAKU_SOURCE_DIR "/packaging/linux/") + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
        for (const app::Verb& verb : app::verbs()) {
            const qsizetype at = page.indexOf(u".BI "_s + verb.name + u' ');
            ASSERT_GE(at, 0) << name.toStdString() << ": " << verb.name.toStdString();
            const QString entry = page.mid(at, page.indexOf(u"\n.TP"_s, at) - at);
            for (const app::OptionDescription& option : verb.usage.options) {
                const QString call = option.name == u"output" ? u"-o"_s : u"--"_s + option.name;
                EXPECT_TRUE(entry.contains(call))
                    << name.toStdString() << ": " << verb.name.toStdString() << ' ' << call.toStdString();
            }
        }
    }
}

} // namespace tests
