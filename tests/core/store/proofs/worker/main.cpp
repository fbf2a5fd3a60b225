// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is to be killed: recovers what is there, then edits and saves at random until it dies, and says on
// standard output what it has been told is safe: "E n" after a committed step, "S n" after a save, n the newest row of
// the log.
#include "core/store/unsaved_work.h"
#include "tests/core/store/proofs/random_edits.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace core::store;

namespace {

void acknowledge(char what, qint64 logId)
{
    char line[32];
    const int size = std::snprintf(line, sizeof line, "%c %lld\n", what, static_cast<long long>(logId));
    if (::write(STDOUT_FILENO, line, static_cast<size_t>(size)) != size)
        ::_exit(3);
}

int fail(const core::Error& error)
{
    std::fprintf(stderr, "worker: %d %s %s\n", static_cast<int>(error.code), qPrintable(error.args.join(u' ')),
                 qPrintable(error.detail));
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    RegistryOptions options{OpenMode::ReadWrite, words.value(2), {u"佐藤"_s, u"planning-01"_s}};
    std::mt19937 random(words.value(3).toUInt());
    const auto unsaved = findUnsavedWork(options.workingRoot, words.value(1));
    auto registry =
        unsaved.empty() ? Registry::open(words.value(1), options) : Registry::recover(unsaved.front().folder, options);
    if (!registry)
        return fail(registry.error());
    acknowledge('E', (*registry)->history().newestLogId());
    while (true) {
        if (auto done = tests::randomStep(**registry, random); !done)
            return fail(done.error());
        acknowledge('E', (*registry)->history().newestLogId());
        if (std::uniform_int_distribution<int>(0, 4)(random) != 0)
            continue;
        if (auto saved = (*registry)->save(); !saved)
            return fail(saved.error());
        acknowledge('S', (*registry)->history().newestLogId());
    }
}
