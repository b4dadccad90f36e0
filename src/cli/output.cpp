#include "cli/output.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <system_error>

#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "cli/whole_number.hpp"

namespace kamerbrief::cli {
namespace {

constexpr mode_t new_file_mode = 0666;  // less the umask

/// Of a name that stands for a file that is open already ("/dev/stdout"): opened by its name it would be written from
/// its beginning, or replaced. -1 for any other.
int number_of_open_file(std::string_view file) {
    if (file == "/dev/stdout") return STDOUT_FILENO;
    if (file == "/dev/stderr") return STDERR_FILENO;
    for (const std::string_view directory : {"/dev/fd/", "/proc/self/fd/"}) {
        if (!file.starts_with(directory)) continue;
        const auto number = whole_number(file.substr(directory.size()));
        return number && *number <= std::numeric_limits<int>::max() ? static_cast<int>(*number) : -1;
    }
    return -1;
}

/// Who reads no longer ends us, as it does cat: without a word.
[[noreturn]] void end_by_closed_pipe() {
    std::signal(SIGPIPE, SIG_DFL);
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_UNBLOCK, &pipe, nullptr);
    ::kill(::getpid(), SIGPIPE);
    std::_Exit(static_cast<int>(ExitCode::output_unwritable));  // where the signal does not come
}

}  // namespace

std::string behind_links(const std::string& name) {
    std::filesystem::path file = name;
    constexpr int most = 40;  // as Linux follows
    std::error_code error;
    for (int i = 0; i < most && std::filesystem::is_symlink(file, error); ++i) {
        const std::filesystem::path target = std::filesystem::read_symlink(file, error);
        if (error) break;
        file = file.parent_path() / target;  // which an absolute one replaces
    }
    return file.native();
}

Output::Output(const std::string& file) : name_("standard output") {
    if (file.empty() || file == "-") return;
    name_ = printable_name(file);
    if (const int open_file = number_of_open_file(file); open_file >= 0) {
        file_ = FileDescriptor(::fcntl(open_file, F_DUPFD_CLOEXEC, 0));
        if (!file_) fail();
        number_ = file_.number();
        return;
    }
    target_ = behind_links(file);
    struct stat status {};
    const bool exists = ::stat(target_.c_str(), &status) == 0;
    if (!exists && errno == ELOOP) fail();
    if (exists && S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        fail();
    }
    if (exists && !S_ISREG(status.st_mode)) {  // a device or a pipe is written to, never replaced
        file_ = FileDescriptor(::open(target_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
        if (!file_) fail();
        number_ = file_.number();
        target_.clear();
        return;
    }
    if (exists && ::access(target_.c_str(), W_OK) != 0) fail();  // who made it read-only meant it
    open_beside();
    if (exists) ::fchmod(number_, status.st_mode & 07777);  // the new file keeps the old one's permissions
}

void Output::open_beside() {
    const std::string directory = std::filesystem::path(target_).parent_path().native();
#ifdef O_TMPFILE
    // A file without a name vanishes with the process, however that ends; it is given one through /proc.
    if (::access("/proc/self/fd", X_OK) == 0) {
        file_ = FileDescriptor(
            ::open(directory.empty() ? "." : directory.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, new_file_mode));
    }
#endif
    if (!file_) {
        temporary_.make(target_, [this](const char* name) {
            file_ = FileDescriptor(::open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, new_file_mode));
            return static_cast<bool>(file_);
        });
    }
    if (!file_) fail();
    number_ = file_.number();
}

bool Output::is_terminal() const {
    return ::isatty(number_) == 1;
}

bool Output::is_pipe() const {
    struct stat status {};
    return ::fstat(number_, &status) == 0 && S_ISFIFO(status.st_mode);
}

void Output::write(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(number_, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) end_by_closed_pipe();
        if (written < 0) fail();
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    written_ = true;
}

void Output::finish() {
    if (target_.empty() || !written_) return;
    if (!temporary_) {
        const std::string unnamed = fmt::format("/proc/self/fd/{}", number_);
        const bool named = temporary_.make(target_, [&](const char* name) {
            return ::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0;
        });
        if (!named) fail();
    }
    if (::close(file_.release()) != 0) fail();  // a disk across a network may report here that it is full
    if (!temporary_.rename_to(target_)) fail();
}

void Output::fail() const {
    throw OutputError(fmt::format("{}: {}", name_, std::generic_category().message(errno)));
}

}  // namespace kamerbrief::cli
