#include "cli/out_directory.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <filesystem>
#include <system_error>
#include <unordered_map>

#include "cli/exit_code.hpp"
#include "cli/messages.hpp"

namespace kamerbrief::cli {

namespace fs = std::filesystem;

OutDirectory::OutDirectory(const std::string& directory, std::string_view extension, const std::vector<Input>& inputs)
    : directory_(directory), extension_(extension) {
    for (const Input& input : inputs) {
        if (const auto number = number_of(input.name)) inputs_.insert(*number);
    }
    refuse_clashes(inputs);
}

std::string OutDirectory::file(const Input& input, std::string_view suffix) const {
    fs::path path = fs::path(directory_) / input.name.substr(input.own_name);
    path.replace_extension();
    path += suffix;
    path += extension_;
    return path.native();
}

void OutDirectory::refuse_clashes(const std::vector<Input>& inputs) const {
    std::unordered_map<std::string, const Input*> takers;
    for (const Input& input : inputs) {
        if (input.failure) continue;
        if (input.name == "-") throw UsageError("standard input has no name to give a file in --out-dir: use --output");
        const std::string target = file(input);
        const auto [taker, is_first] = takers.try_emplace(target, &input);
        if (!is_first && taker->second->name == input.name) {
            throw UsageError(fmt::format("{} is named twice", printable_name(input.name)));
        }
        if (!is_first) {
            throw UsageError(
                fmt::format("{} and {} would both be written to {}: name the directory above both, or give "
                            "each an --out-dir of its own",
                            printable_name(taker->second->name), printable_name(input.name), printable_name(target)));
        }
        if (is_input(target)) {
            throw UsageError(
                fmt::format("{} is an input: name another directory for --out-dir", printable_name(target)));
        }
    }
}

bool OutDirectory::is_input(const std::string& file) const {
    const auto number = number_of(file);
    return number && inputs_.contains(*number);
}

std::optional<OutDirectory::FileNumber> OutDirectory::number_of(const std::string& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) return std::nullopt;
    return FileNumber{status.st_dev, status.st_ino};
}

void make_directory_of(const std::string& file) {
    std::error_code error;
    const fs::path directory = fs::path(file).parent_path();
    fs::create_directories(directory, error);
    if (error) throw OutputError(fmt::format("{}: {}", printable_name(directory.native()), error.message()));
}

}  // namespace kamerbrief::cli
