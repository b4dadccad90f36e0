#include "cli/inputs.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace kamerbrief::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> letter_extensions{".docx", ".docm", ".dotx", ".txt"};

// Word keeps one beside each file that is open, with the name of who has it open.
constexpr std::string_view owner_file_prefix = "~$";

bool named_like_a_letter(const fs::path& path) {
    if (path.filename().native().starts_with(owner_file_prefix)) return false;
    std::string extension = path.extension().native();
    for (char& c : extension) {
        if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return std::ranges::find(letter_extensions, extension) != letter_extensions.end();
}

std::vector<Input> letters_in(const std::string& directory) {
    std::vector<Input> found;
    std::vector<fs::path> to_search{directory};
    while (!to_search.empty()) {
        const fs::path searched = std::move(to_search.back());
        to_search.pop_back();
        std::error_code error;
        fs::directory_iterator entry(searched, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            std::error_code unknown;
            const fs::file_type type = entry->symlink_status(unknown).type();
            if (type == fs::file_type::directory) to_search.push_back(entry->path());
            if (type == fs::file_type::regular && named_like_a_letter(entry->path())) {
                found.push_back({entry->path().native(), std::nullopt});
            }
        }
        if (error) found.push_back({searched.native(), system_error(error.value())});
    }
    if (found.empty()) found.push_back({directory, Error("directory.empty", "a directory without letters")});
    std::ranges::sort(found, {}, &Input::name);
    return found;
}

}  // namespace

Error system_error(int number) {
    const std::string_view code = number == ENOENT                        ? "file.missing"
                                  : (number == EACCES || number == EPERM) ? "file.denied"
                                                                          : "file.unreadable";
    return {code, std::generic_category().message(number)};
}

std::vector<Input> find_inputs(const std::vector<std::string>& operands) {
    std::vector<Input> inputs;
    for (const std::string& operand : operands) {
        std::error_code unknown;
        if (operand != "-" && fs::is_directory(operand, unknown)) {
            std::ranges::move(letters_in(operand), std::back_inserter(inputs));
        } else {
            inputs.push_back({operand, std::nullopt});
        }
    }
    return inputs;
}

}  // namespace kamerbrief::cli
