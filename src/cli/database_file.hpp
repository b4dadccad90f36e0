// The file of --output where that is a database.
#pragma once

#include <string>

#include "cli/temporary_name.hpp"

namespace kamerbrief::cli {

/// A new one is made under another name until it is whole; one that is there is changed in place, in one transaction.
class DatabaseFile {
  public:
    /// Throws UsageError where there is no name, or it is not that of a file; OutputError where the system will not
    /// make one.
    explicit DatabaseFile(const std::string& file);

    /// To open.
    const std::string& name() const { return name_; }

    /// To be called once it is whole and closed. Throws OutputError.
    void finish();

  private:
    std::string target_;  // "" for one that is there
    std::string name_;
    TemporaryName temporary_;
};

}  // namespace kamerbrief::cli
