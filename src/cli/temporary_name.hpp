// Names of files that are not whole yet. None is left behind: not when their owner goes, and not when a signal ends the
// program.
#pragma once

#include <string>

namespace kamerbrief::cli {

class TemporaryName {
  public:
    TemporaryName() = default;  ///< none
    /// A name beside `target` that no other output of any program has.
    explicit TemporaryName(const std::string& target);
    ~TemporaryName();
    TemporaryName(const TemporaryName&) = delete;
    TemporaryName& operator=(TemporaryName&& other) noexcept;

    explicit operator bool() const { return !name_.empty(); }
    const std::string& name() const { return name_; }

    /// Gives the file the name of `target`, in the place of what has it; whether the system did (else errno tells).
    bool rename_to(const std::string& target);

    /// Forgets a name that no file was given.
    void give_up();

  private:
    std::string name_;
};

/// From now on SIGINT, SIGTERM and SIGHUP remove the temporary files before they end the program. To be called before
/// other threads begin; more than once does no harm.
void remove_temporary_files_on_signals();

}  // namespace kamerbrief::cli
