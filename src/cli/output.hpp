// Where results go: standard output, or a file that is there whole or not at all.
#pragma once

#include <string>
#include <string_view>

#include "cli/file_descriptor.hpp"
#include "cli/temporary_name.hpp"

namespace kamerbrief::cli {

/// What a link leads to, whether that is there or not: a file is written through a link, not over it.
std::string behind_links(const std::string& file);

/// Every member throws OutputError where the system will not do it.
class Output {
  public:
    /// "" and "-" are standard output. A file that is there stays as it is until finish().
    explicit Output(const std::string& file);
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    bool is_terminal() const;
    bool is_pipe() const;

    /// At once and whole, so that who reads a pipe has each letter as soon as it is done.
    void write(std::string_view text);

    /// What was written takes the place of the file; without any, the file stays as it is.
    void finish();

  private:
    void open_beside();
    [[noreturn]] void fail() const;

    std::string name_;         // as messages call it
    std::string target_;       // that is replaced; "" where what is written goes straight to its end
    TemporaryName temporary_;  // beside the target, while it has one
    FileDescriptor file_;
    int number_ = 1;
    bool written_ = false;
};

}  // namespace kamerbrief::cli
