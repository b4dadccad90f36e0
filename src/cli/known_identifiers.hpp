// The list of --known: which of the identifiers that letters cite it has.
//
// The list is read once, a piece at a time, and only what was asked for is kept: it may have millions of lines. Of
// letters the case does not matter.
#pragma once

#include <zlib.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kamerbrief::cli {

class KnownIdentifiers {
  public:
    /// Opens the file, plain or gzip. Throws UsageError where it cannot.
    explicit KnownIdentifiers(const std::string& file);

    /// To be called for each identifier before look_up().
    void ask_for(std::string_view identifier);

    /// Reads the list. What is wrong with it, where it cannot be read to its end or has no identifier.
    std::optional<std::string> look_up();

    /// The list has others of its kind ("kst", "ah"), and not this one. Of a kind that it has none of, nothing is
    /// known.
    bool lacks(std::string_view identifier) const;

    /// "kst" of "kst-29628-1230"; "" for an identifier that begins with no letters.
    static std::string_view kind_of(std::string_view identifier);

  private:
    struct Close {
        void operator()(gzFile file) const { ::gzclose(file); }
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    void take(std::string_view line);

    std::unique_ptr<gzFile_s, Close> file_;
    std::unordered_map<std::string, bool, Hash, std::equal_to<>> asked_;  // and whether the list has it
    std::vector<std::string> kinds_;                                      // that the list has; a handful
};

}  // namespace kamerbrief::cli
