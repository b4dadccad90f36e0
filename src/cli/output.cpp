#include "cli/output.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "cli/exit_code.hpp"
#include "cli/messages.hpp"

namespace kamerbrief::cli {
namespace {

constexpr mode_t new_file_mode = 0666;  // less the umask

}  // namespace

Output::Output(const std::string& file) : name_("standard output") {
    if (file.empty() || file == "-") return;
    name_ = printable_name(file);
    struct stat status {};
    const bool exists = ::stat(file.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        fail();
    }
    if (exists && !S_ISREG(status.st_mode)) {  // a device or a pipe is written to, never replaced
        file_ = FileDescriptor(::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
        if (!file_) fail();
        number_ = file_.number();
        return;
    }
    std::error_code error;
    target_ = exists ? std::filesystem::canonical(file, error).native() : file;  // through a link, not over it
    if (error) {
        errno = error.value();
        fail();
    }
    open_beside();
    if (exists) ::fchmod(number_, status.st_mode & 07777);  // the new file keeps the old one's permissions
}

void Output::open_beside() {
    const std::string directory = std::filesystem::path(target_).parent_path().native();
#ifdef O_TMPFILE
    // A file without a name vanishes with the process, however that ends.
    file_ = FileDescriptor(
        ::open(directory.empty() ? "." : directory.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, new_file_mode));
#endif
    if (!file_) {
        temporary_ = TemporaryName(target_);
        file_ =
            FileDescriptor(::open(temporary_.name().c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, new_file_mode));
    }
    if (!file_) {
        temporary_.give_up();
        fail();
    }
    number_ = file_.number();
}

bool Output::is_terminal() const {
    return ::isatty(number_) == 1;
}

void Output::write(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(number_, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail();
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    written_ = true;
}

void Output::finish() {
    if (target_.empty() || !written_) return;
    if (!temporary_) {
        temporary_ = TemporaryName(target_);
        const std::string unnamed = fmt::format("/proc/self/fd/{}", number_);
        if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, temporary_.name().c_str(), AT_SYMLINK_FOLLOW) != 0) {
            temporary_.give_up();
            fail();
        }
    }
    if (::close(file_.release()) != 0) fail();  // a disk across a network may report here that it is full
    if (!temporary_.rename_to(target_)) fail();
}

void Output::fail() const {
    throw OutputError(fmt::format("{}: {}", name_, std::generic_category().message(errno)));
}

}  // namespace kamerbrief::cli
