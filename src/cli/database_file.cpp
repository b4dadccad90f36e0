#include "cli/database_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

#include "cli/exit_code.hpp"
#include "cli/file_descriptor.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"

namespace kamerbrief::cli {
namespace {

constexpr mode_t new_file_mode = 0666;  // less the umask

[[noreturn]] void fail(const std::string& file) {
    throw OutputError(fmt::format("{}: {}", printable_name(file), std::generic_category().message(errno)));
}

}  // namespace

void refuse_to_replace_a_database(const std::string& file) {
    constexpr std::string_view magic = "SQLite format 3";  // sqlite.org/fileformat.html, 1.2
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) return;
    std::string beginning(magic.size(), '\0');
    std::ifstream(file, std::ios::binary).read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    if (beginning == magic) {
        throw UsageError(
            fmt::format("{} is a database: say index --format sqlite, or name another file", printable_name(file)));
    }
}

DatabaseFile::DatabaseFile(const std::string& file) : name_(behind_links(file)) {
    if (file.empty() || file == "-") throw UsageError("a database is a file: say --output FILE too");
    struct stat status {};
    const bool exists = ::stat(name_.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode)) {
        throw UsageError(fmt::format("{} is no file, which a database is", printable_name(file)));
    }
    if (exists && status.st_size > 0) return;
    target_ = name_;
    replaces_empty_file_ = exists;
    remove_temporary_files_on_signals();
    const bool made = temporary_.make(target_, [this](const char* name) {
        name_ = name;
        return static_cast<bool>(FileDescriptor(::open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, new_file_mode)));
    });
    if (!made) fail(file);
}

void DatabaseFile::finish() {
    if (target_.empty()) return;
    if (replaces_empty_file_ ? temporary_.rename_to(target_) : temporary_.rename_to_new(target_)) return;
    if (errno != EEXIST) fail(target_);
    throw OutputError(fmt::format("{}: another program has made it meanwhile; index these letters again, to extend it",
                                  printable_name(target_)));
}

}  // namespace kamerbrief::cli
