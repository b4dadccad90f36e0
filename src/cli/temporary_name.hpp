// Names of files that are not whole yet. None is left behind: not when their owner goes, and not when a signal ends the
// program.
#pragma once

#include <functional>
#include <string>

namespace kamerbrief::cli {

class TemporaryName {
  public:
    TemporaryName() = default;
    ~TemporaryName();
    TemporaryName(const TemporaryName&) = delete;
    TemporaryName& operator=(const TemporaryName&) = delete;

    /// Finds a name beside `target` under which `make_file` makes a file, which must fail where there is one (EEXIST).
    /// Whether it was made; else errno tells why not.
    bool make(const std::string& target, const std::function<bool(const char* name)>& make_file);

    explicit operator bool() const { return !name_.empty(); }

    /// Gives the file the name of `target`, in the place of what has it; whether the system did (else errno tells).
    bool rename_to(const std::string& target);

    /// The same where nothing may be in its place: else errno is EEXIST.
    bool rename_to_new(const std::string& target);

  private:
    std::string name_;
};

/// From now on SIGINT, SIGTERM and SIGHUP remove the temporary files before they end the program. To be called before
/// other threads begin; more than once does no harm.
void remove_temporary_files_on_signals();

}  // namespace kamerbrief::cli
