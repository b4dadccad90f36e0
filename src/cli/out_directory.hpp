// Which file of --out-dir each letter is written to.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/inputs.hpp"

namespace kamerbrief::cli {

class OutDirectory {
  public:
    /// A letter "brieven/b/c.docx" found in the directory "brieven" is written to "b/c.json", one named by itself to
    /// "c.json". Throws UsageError where two letters have one file, a letter is one, or a letter has no name.
    OutDirectory(const std::string& directory, std::string_view extension, const std::vector<Input>&);

    /// Of the letter `input`, with the suffix behind its name.
    std::string file(const Input& input, std::string_view suffix = "") const;

  private:
    void refuse_clashes(const std::vector<Input>&) const;

    const std::string directory_;
    const std::string_view extension_;
};

/// Makes the directory that the file is to stand in. Throws OutputError where it cannot.
void make_directory_of(const std::string& file);

}  // namespace kamerbrief::cli
