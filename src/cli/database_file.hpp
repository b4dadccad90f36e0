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

    /// To be called once it is whole and closed. Throws OutputError, also where another program has made one meanwhile.
    void finish();

  private:
    std::string target_;  // "" for one that is there
    bool replaces_empty_file_ = false;
    std::string name_;
    TemporaryName temporary_;
};

/// Throws UsageError where the file is a database: it may be a register of years, that nobody means to replace by
/// anything else.
void refuse_to_replace_a_database(const std::string& file);

}  // namespace kamerbrief::cli
