// Which file of --out-dir each letter is written to.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/inputs.hpp"

namespace kamerbrief::cli {

class OutDirectory {
  public:
    /// A letter "brieven/b/c.docx" found in the directory "brieven" is written to "b/c.json", one named by itself to
    /// "c.json". Throws UsageError where two letters have one file, a letter's file is an input, or a letter has no
    /// name.
    OutDirectory(const std::string& directory, std::string_view extension, const std::vector<Input>&);

    /// Of the letter `input`, with the suffix behind its name.
    std::string file(const Input& input, std::string_view suffix = "") const;

    /// Whether the file is one of the letters that are read, by whatever name.
    bool is_input(const std::string& file) const;

  private:
    using FileNumber = std::pair<std::uintmax_t, std::uintmax_t>;  // device and inode

    static std::optional<FileNumber> number_of(const std::string& file);
    void refuse_clashes(const std::vector<Input>&) const;

    const std::string directory_;
    const std::string_view extension_;
    std::set<FileNumber> inputs_;
};

/// Makes the directory that the file is to stand in. Throws OutputError where it cannot.
void make_directory_of(const std::string& file);

}  // namespace kamerbrief::cli
