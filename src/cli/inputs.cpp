#include "cli/inputs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <iterator>
#include <span>
#include <system_error>

#include "cli/exit_code.hpp"
#include "cli/input_stream.hpp"
#include "cli/messages.hpp"
#include "text/letters.hpp"

namespace kamerbrief::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> letter_extensions{".docx", ".docm", ".dotx", ".txt"};
constexpr std::array<std::string_view, 3> parsed_extensions{".json", ".jsonl", ".ndjson"};

// Word keeps one beside each file that is open, with the name of who has it open.
constexpr std::string_view owner_file_prefix = "~$";

bool is_named_with(std::span<const std::string_view> extensions, const fs::path& path) {
    if (path.filename().native().starts_with(owner_file_prefix)) return false;
    const std::string extension = in_small_letters(path.extension().native());
    return std::ranges::find(extensions, extension) != extensions.end();
}

std::size_t file_name_begin(const std::string& name) {
    return name.find_last_of('/') + 1;  // npos + 1 is 0
}

class DirectorySearch {
  public:
    DirectorySearch(const std::string& directory, bool takes_parsed)
        : directory_(directory),
          own_name_(directory.size() + (directory.ends_with('/') ? 0 : 1)),
          takes_parsed_(takes_parsed) {}

    std::vector<Input> run() {
        to_search_.push_back(directory_);
        while (!to_search_.empty()) {
            const fs::path searched = std::move(to_search_.back());
            to_search_.pop_back();
            search(searched);
        }
        if (letters_.empty()) letters_ = std::move(parsed_);
        std::ranges::move(unreadable_, std::back_inserter(letters_));
        if (letters_.empty()) {
            letters_.push_back(
                {directory_, Error("directory.empty", "a directory without letters (.docx, .docm, .dotx, .txt)")});
        }
        std::ranges::sort(letters_, {}, &Input::name);
        return std::move(letters_);
    }

  private:
    void search(const fs::path& searched) {
        std::error_code error;
        fs::directory_iterator entry(searched, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            const fs::path& path = entry->path();
            std::error_code unknown;
            const fs::file_type type = entry->symlink_status(unknown).type();
            const bool is_gone = unknown == std::errc::no_such_file_or_directory;
            if (unknown && !is_gone) unreadable_.push_back({path.native(), system_error(unknown.value())});
            if (type == fs::file_type::directory) to_search_.push_back(path);
            if (type != fs::file_type::regular) continue;
            if (is_named_with(letter_extensions, path)) {
                letters_.push_back({path.native(), std::nullopt, own_name_});
            } else if (takes_parsed_ && is_named_with(parsed_extensions, path)) {
                parsed_.push_back({path.native(), std::nullopt, own_name_});
            }
        }
        if (error) unreadable_.push_back({searched.native(), system_error(error.value())});
    }

    const std::string& directory_;
    const std::size_t own_name_;
    const bool takes_parsed_;
    std::vector<fs::path> to_search_;
    std::vector<Input> letters_;
    std::vector<Input> parsed_;
    std::vector<Input> unreadable_;
};

void add(const std::string& name, bool takes_parsed, std::vector<Input>& inputs) {
    std::error_code unknown;
    if (name != "-" && fs::is_directory(name, unknown)) {
        std::ranges::move(DirectorySearch(name, takes_parsed).run(), std::back_inserter(inputs));
    } else {
        inputs.push_back({name, std::nullopt, file_name_begin(name)});
    }
}

/// A list that was written on Windows may open with a byte-order mark, and has a carriage return behind each name.
void take_windows_marks_away(std::vector<std::string>& names) {
    if (!names.empty()) names.front() = std::string(without_mark(names.front()));
    for (std::string& name : names) {
        if (name.ends_with('\r')) name.pop_back();
    }
    std::erase(names, "");
}

/// The names of a list, as wc reads one: each as it stands, whatever bytes it has.
std::vector<std::string> names_in(const std::string& list, char end) {
    std::vector<std::string> names;
    try {
        const std::string text = InputStream({list, std::nullopt}).all(Limits());
        if (end == '\n' && text.find('\0') != text.npos) {
            throw UsageError(fmt::format("{} has a NUL between its names: say --files0-from", printable_name(list)));
        }
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t stop = std::min(text.find(end, begin), text.size());
            if (stop > begin) names.push_back(text.substr(begin, stop - begin));
            begin = stop + 1;
        }
        if (end == '\n') take_windows_marks_away(names);
    } catch (const Error& error) {
        throw UsageError(fmt::format("{}: {}", printable_name(list), error.what()));
    }
    const bool reads_itself = list == "-" && std::ranges::find(names, "-") != names.end();
    if (reads_itself) throw UsageError("a list on standard input cannot name standard input (-)");
    return names;
}

}  // namespace

Error system_error(int number) {
    const std::string_view code = number == ENOENT                        ? "file.missing"
                                  : (number == EACCES || number == EPERM) ? "file.denied"
                                                                          : "file.unreadable";
    return {code, std::generic_category().message(number)};
}

std::vector<Input> find_inputs(const InputNames& given, bool takes_parsed) {
    const int sources =
        (given.operands.empty() ? 0 : 1) + (given.files_from.empty() ? 0 : 1) + (given.files0_from.empty() ? 0 : 1);
    if (sources == 0) throw UsageError("INPUT is required: a file, a directory, or - for standard input");
    if (sources > 1) throw UsageError("name the inputs on the command line or in one list, not in both");
    std::vector<std::string> names = given.operands;
    if (!given.files_from.empty()) names = names_in(given.files_from, '\n');
    if (!given.files0_from.empty()) names = names_in(given.files0_from, '\0');
    if (std::ranges::count(names, "-") > 1) throw UsageError("standard input (-) can be read only once");
    std::vector<Input> inputs;
    for (const std::string& name : names)
        add(name, takes_parsed, inputs);
    return inputs;
}

}  // namespace kamerbrief::cli
