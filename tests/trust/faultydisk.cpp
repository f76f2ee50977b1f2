// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that fails, for LD_PRELOAD: it counts what a program does to the files below FAULT_FOLDER
// and lets the FAULT_AT-th act fail. FAULT_KIND: once; forgood (this one and all after it, except
// that files may still be removed, as on a full disk); kill (the process ends there); torn (half of
// a write, then it ends). FAULT_ERROR: the error's number. FAULT_LOG: a file that gets a line for
// each act. Without FAULT_AT it only counts.

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

enum class Kind
{
    None,
    Once,
    ForGood,
    Kill,
    Torn
};

struct Plan
{
    const char *folder = std::getenv("FAULT_FOLDER");
    long at = std::getenv("FAULT_AT") ? std::atol(std::getenv("FAULT_AT")) : 0;
    int error = std::getenv("FAULT_ERROR") ? std::atoi(std::getenv("FAULT_ERROR")) : EIO;
    Kind kind = kindOf(std::getenv("FAULT_KIND"));
    int log = logOf(std::getenv("FAULT_LOG"));

    static Kind kindOf(const char *word)
    {
        const char *const words[] = {"none", "once", "forgood", "kill", "torn"};
        for (int i = 0; word && i < 5; ++i) {
            if (std::strcmp(word, words[i]) == 0)
                return static_cast<Kind>(i);
        }
        return Kind::None;
    }

    static int logOf(const char *path)
    {
        return path ? static_cast<int>(syscall(SYS_openat, AT_FDCWD, path,
                                               O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
                    : -1;
    }
};

const Plan &plan()
{
    static const Plan made;
    return made;
}

bool isBelow(const char *path)
{
    if (!path || !plan().folder)
        return false;
    char whole[8192];
    if (path[0] != '/') {
        char here[4096];
        if (!getcwd(here, sizeof here))
            return false;
        std::snprintf(whole, sizeof whole, "%s/%s", here, path);
        path = whole;
    }
    return std::strncmp(path, plan().folder, std::strlen(plan().folder)) == 0;
}

struct OpenFile
{
    char path[4096] = "";
    bool isCounted = false;

    explicit OpenFile(int handle)
    {
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
        const ssize_t size = readlink(link, path, sizeof path - 1);
        path[size > 0 ? size : 0] = '\0';
        isCounted = isBelow(path);
    }
};

[[noreturn]] void die()
{
    syscall(SYS_kill, getpid(), SIGKILL);
    std::abort();
}

enum class Fate
{
    GoOn,
    Fail,
    Tear
};

Fate fateOf(const char *act, const char *path)
{
    static std::atomic<long> count{0};
    const long number = ++count;
    if (plan().log >= 0) {
        char line[4200];
        const int size = std::snprintf(line, sizeof line, "%s %s\n", act, path);
        syscall(SYS_write, plan().log, line, static_cast<size_t>(size));
    }
    if (plan().at == 0 || number < plan().at)
        return Fate::GoOn;
    const bool isFirst = number == plan().at;
    switch (plan().kind) {
    case Kind::None:
        return Fate::GoOn;
    case Kind::Once:
        return isFirst ? Fate::Fail : Fate::GoOn;
    case Kind::ForGood:
        return !isFirst && std::strcmp(act, "unlink") == 0 ? Fate::GoOn : Fate::Fail;
    case Kind::Kill:
        if (isFirst)
            die();
        return Fate::GoOn;
    case Kind::Torn:
        return isFirst ? Fate::Tear : Fate::GoOn;
    }
    return Fate::GoOn;
}

/// Whether the act @p act on @p path fails, with errno set.
bool fails(const char *act, const char *path)
{
    if (!isBelow(path))
        return false;
    const Fate fate = fateOf(act, path);
    if (fate == Fate::Tear)
        die();
    if (fate == Fate::Fail)
        errno = plan().error;
    return fate == Fate::Fail;
}

bool fails(const char *act, int handle)
{
    const OpenFile file(handle);
    return file.isCounted && fails(act, file.path);
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// What a write does: @p put writes so many of the bytes.
template <typename Put>
ssize_t written(int handle, size_t size, Put put)
{
    const OpenFile file(handle);
    if (!file.isCounted)
        return put(size);
    switch (fateOf("write", file.path)) {
    case Fate::GoOn:
        return put(size);
    case Fate::Fail:
        errno = plan().error;
        return -1;
    case Fate::Tear:
        break;
    }
    put(size / 2);
    die();
}

} // namespace

#define NEXT(name) static const auto next_##name = next<decltype(&name)>(#name)

#define OPENING(name, path)                                                                        \
    mode_t mode = 0;                                                                               \
    if (flags & O_CREAT) {                                                                         \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        mode = va_arg(rest, mode_t);                                                               \
        va_end(rest);                                                                              \
    }                                                                                              \
    static const auto next_open = next<int (*)(const char *, int, ...)>(#name);                    \
    if (fails("open", path))                                                                       \
        return -1;

// The system's headers name the parameters in a way that is reserved to them.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
extern "C" {

int open(const char *path, int flags, ...)
{
    OPENING(open, path)
    return next_open(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    OPENING(open64, path)
    return next_open(path, flags, mode);
}

ssize_t write(int handle, const void *bytes, size_t size)
{
    NEXT(write);
    return written(handle, size, [&](size_t most) { return next_write(handle, bytes, most); });
}

ssize_t pwrite(int handle, const void *bytes, size_t size, off_t at)
{
    NEXT(pwrite);
    return written(handle, size, [&](size_t most) { return next_pwrite(handle, bytes, most, at); });
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t at)
{
    NEXT(pwrite64);
    return written(handle, size,
                   [&](size_t most) { return next_pwrite64(handle, bytes, most, at); });
}

int fsync(int handle)
{
    NEXT(fsync);
    return fails("sync", handle) ? -1 : next_fsync(handle);
}

int fdatasync(int handle)
{
    NEXT(fdatasync);
    return fails("sync", handle) ? -1 : next_fdatasync(handle);
}

int ftruncate(int handle, off_t size)
{
    NEXT(ftruncate);
    return fails("truncate", handle) ? -1 : next_ftruncate(handle, size);
}

int ftruncate64(int handle, off64_t size)
{
    NEXT(ftruncate64);
    return fails("truncate", handle) ? -1 : next_ftruncate64(handle, size);
}

int fallocate(int handle, int mode, off_t at, off_t size)
{
    NEXT(fallocate);
    return fails("truncate", handle) ? -1 : next_fallocate(handle, mode, at, size);
}

int posix_fallocate(int handle, off_t at, off_t size)
{
    NEXT(posix_fallocate);
    return fails("truncate", handle) ? plan().error : next_posix_fallocate(handle, at, size);
}

int rename(const char *from, const char *to) noexcept
{
    NEXT(rename);
    return fails("rename", to) ? -1 : next_rename(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    NEXT(renameat2);
    return fails("rename", to) ? -1 : next_renameat2(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    NEXT(link);
    return fails("link", to) ? -1 : next_link(from, to);
}

int unlink(const char *path) noexcept
{
    NEXT(unlink);
    return fails("unlink", path) ? -1 : next_unlink(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    NEXT(mkdir);
    return fails("mkdir", path) ? -1 : next_mkdir(path, mode);
}

int chmod(const char *path, mode_t mode) noexcept
{
    NEXT(chmod);
    return fails("chmod", path) ? -1 : next_chmod(path, mode);
}

int fchmod(int handle, mode_t mode) noexcept
{
    NEXT(fchmod);
    return fails("chmod", handle) ? -1 : next_fchmod(handle, mode);
}

} // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
