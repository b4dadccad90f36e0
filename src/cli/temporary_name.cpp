#include "cli/temporary_name.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

namespace kamerbrief::cli {
namespace {

/// Held while a file changes its name, so that a signal finds either the temporary file or the whole one.
struct Registry {
    std::mutex mutex;
    std::set<std::string> names;
};

Registry& registry() {
    static Registry* const all = new Registry;  // outlives the thread that waits for signals
    return *all;
}

void end_by(int signal) {
    std::signal(signal, SIG_DFL);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, signal);
    pthread_sigmask(SIG_UNBLOCK, &one, nullptr);
    ::kill(::getpid(), signal);  // the shell is told what ended us
}

void wait_for(sigset_t signals) {
    int signal = 0;
    if (sigwait(&signals, &signal) != 0) return;
    const std::lock_guard lock(registry().mutex);
    for (const std::string& name : registry().names)
        ::unlink(name.c_str());
    end_by(signal);
    ::pause();
}

}  // namespace

bool TemporaryName::make(const std::string& target, const std::function<bool(const char*)>& make_file) {
    constexpr int tries = 100;  // others may have taken a name: a program of the same number on another machine, say
    static std::atomic<unsigned> made = 0;
    const auto directory = std::filesystem::path(target).parent_path();
    for (int i = 0; i < tries; ++i) {
        const std::lock_guard lock(registry().mutex);
        std::string name = (directory / fmt::format(".kamerbrief-{}-{}.tmp", ::getpid(), made++)).native();
        if (make_file(name.c_str())) {
            registry().names.insert(name);
            name_ = std::move(name);
            return true;
        }
        if (errno != EEXIST) return false;
    }
    return false;
}

TemporaryName::~TemporaryName() {
    if (name_.empty()) return;
    const std::lock_guard lock(registry().mutex);
    ::unlink(name_.c_str());
    registry().names.erase(name_);
}

bool TemporaryName::rename_to(const std::string& target) {
    const std::lock_guard lock(registry().mutex);
    if (std::rename(name_.c_str(), target.c_str()) != 0) return false;
    registry().names.erase(std::exchange(name_, ""));
    return true;
}

bool TemporaryName::rename_to_new(const std::string& target) {
    {
        const std::lock_guard lock(registry().mutex);
        if (::renameat2(AT_FDCWD, name_.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
            registry().names.erase(std::exchange(name_, ""));
            return true;
        }
    }
    if (errno != EINVAL) return false;
    // Not every file system can do it in one step.
    if (::access(target.c_str(), F_OK) != 0) return rename_to(target);
    errno = EEXIST;
    return false;
}

void remove_temporary_files_on_signals() {
    static const bool once = [] {
        sigset_t signals;
        sigemptyset(&signals);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            struct sigaction action {};
            const bool is_ignored = ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
            if (!is_ignored) sigaddset(&signals, signal);  // nohup and the like have theirs ignored
        }
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        try {
            std::thread(wait_for, signals).detach();
        } catch (const std::exception&) {  // no thread is to be had: then signals end it as they do others
            pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
        }
        return true;
    }();
    static_cast<void>(once);
}

}  // namespace kamerbrief::cli
