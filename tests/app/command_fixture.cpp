// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "app/samples/sample_text.h"

#include "core/exchange/plain_text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tests {

Call CommandTest::call(const QStringList& words)
{
    Call made;
    {
        QTextStream out(&made.out);
        QTextStream err(&made.err);
        app::CommandContext context{out, err, false};
        made.status = static_cast<int>(app::runCommand(words, context));
    }
    return made;
}

QString CommandTest::file(const QString& name, const QByteArray& bytes) const
{
    QFile out(path(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    EXPECT_EQ(out.write(bytes), bytes.size());
    return out.fileName();
}

QByteArray CommandTest::bytesOf(const QString& path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString CommandTest::sample(const QString& name) const
{
    const QString registry = path(name + u".kyoyaku"_s);
    const Call made = call({u"new"_s, registry, u"--sample"_s, name});
    EXPECT_EQ(made.status, 0) << made.err.toStdString();
    return registry;
}

QString CommandTest::document() const
{
    const auto text = app::sapporoText(app::sampleParties(u"札幌市"_s, u"小樽市"_s));
    EXPECT_TRUE(text.isOk());
    return file(u"document.txt"_s, core::exchange::toPlainText(*text).toUtf8());
}

} // namespace tests
