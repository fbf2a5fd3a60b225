// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between the program with its libraries and the C library: a function of the executable is found before that of
// a shared library with the same name.
#include "tests/core/store/proofs/faults.h"

#include "core/store/sqlite_handle.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace tests {

namespace {

std::atomic<int> g_kind{-1};       // NOLINT: the C library knows no objects
std::atomic<int> g_countdown{0};   // NOLINT
std::atomic<int> g_error{0};       // NOLINT
std::atomic<bool> g_lasts{false};  // NOLINT
std::atomic<bool> g_struck{false}; // NOLINT

/// Whether this call is to fail; errno is set then.
bool strikes(Fault kind)
{
    if (g_kind.load() != static_cast<int>(kind))
        return false;
    const int left = --g_countdown;
    if (left > 0 || (left < 0 && !g_lasts))
        return false;
    g_struck = true;
    errno = g_error;
    return true;
}

template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

sqlite3_mem_methods g_memory; // NOLINT

void* failingMalloc(int size)
{
    return strikes(Fault::Memory) ? nullptr : g_memory.xMalloc(size);
}

void* failingRealloc(void* old, int size)
{
    return strikes(Fault::Memory) ? nullptr : g_memory.xRealloc(old, size);
}

} // namespace

FaultScope::FaultScope(Fault kind, int failing, int error, bool lasts)
{
    g_countdown = failing;
    g_error = error;
    g_lasts = lasts;
    g_struck = false;
    g_kind = static_cast<int>(kind);
}

FaultScope::~FaultScope()
{
    g_kind = -1;
}

bool FaultScope::hasStruck()
{
    return g_struck;
}

void installFailingMemory()
{
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &g_memory);
    sqlite3_mem_methods failing = g_memory;
    failing.xMalloc = failingMalloc;
    failing.xRealloc = failingRealloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
    sqlite3_initialize();
}

} // namespace tests

using tests::strikes;

// The names and shapes are the C library's.
// NOLINTBEGIN
extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto real = tests::next<ssize_t (*)(int, const void*, size_t)>("write");
    return descriptor > 2 && strikes(tests::Fault::Write) ? -1 : real(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    static const auto real = tests::next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return strikes(tests::Fault::Write) ? -1 : real(descriptor, bytes, size, offset);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    static const auto real = tests::next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return strikes(tests::Fault::Write) ? -1 : real(descriptor, bytes, size, offset);
}

ssize_t sendfile(int to, int from, off_t* offset, size_t size)
{
    static const auto real = tests::next<ssize_t (*)(int, int, off_t*, size_t)>("sendfile");
    return strikes(tests::Fault::Write) ? -1 : real(to, from, offset, size);
}

// No power is cut in these tests: a sync that is not to fail may as well be quick.
int fsync(int /*descriptor*/)
{
    return strikes(tests::Fault::Sync) ? -1 : 0;
}

int fdatasync(int /*descriptor*/)
{
    return strikes(tests::Fault::Sync) ? -1 : 0;
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = tests::next<int (*)(const char*, const char*)>("rename");
    return strikes(tests::Fault::Rename) ? -1 : real(from, to);
}

int open64(const char* path, int flags, ...)
{
    static const auto real = tests::next<int (*)(const char*, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return strikes(tests::Fault::Open) ? -1 : real(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    static const auto real = tests::next<int (*)(const char*, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return strikes(tests::Fault::Open) ? -1 : real(path, flags, mode);
}

} // extern "C"
// NOLINTEND
