// The lists that users give beside letters: titles of documents (--titles) and known identifiers (--known). A list is
// taken, or told in one line to be wrong; what was taken is what it says.
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <tuple>
#include <vector>

#include "cli/exit_code.hpp"
#include "cli/known_identifiers.hpp"
#include "cli/titles.hpp"
#include "promises.hpp"
#include "target.hpp"

namespace kamerbrief::cli {
namespace {

/// A file without a place on a disk. Its name is the same for all: messages have it.
class File {
  public:
    explicit File(std::string_view bytes) : descriptor_(::memfd_create("list", 0)) {
        if (descriptor_ < 0 || ::write(descriptor_, bytes.data(), bytes.size()) != std::ssize(bytes)) std::abort();
    }
    ~File() { ::close(descriptor_); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    std::string name() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  private:
    int descriptor_;
};

void check_message(const UsageError& error) {
    const std::string_view said = error.what();
    check_utf8(said, "a message");
    promise(std::ranges::none_of(said, [](char c) { return c >= 0 && c < ' '; }), "a message is one line", said);
}

using Titles = std::vector<std::tuple<std::string, std::string, std::string>>;

Titles titles_of(std::string_view list) {
    Titles titles;
    const File file(list);
    read_titles(file.name(), [&](const DocumentTitle& title) {
        promise(!title.identifier.empty(), "a title is of an identifier");
        for (const std::string& text : {title.identifier, title.title.value_or(""), title.date.value_or("")})
            check_utf8(text, "a title");
        titles.emplace_back(title.identifier, title.title.value_or(""), title.date.value_or(""));
    });
    return titles;
}

std::string quoted(std::string_view cell) {
    std::string text = "\"";
    for (const char c : cell)
        text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

void check_titles(std::string_view list) {
    try {
        const Titles titles = titles_of(list);
        std::string again = "identifier;title;date\r\n";
        for (const auto& [identifier, title, date] : titles)
            again += quoted(identifier) + ';' + quoted(title) + ';' + quoted(date) + "\r\n";
        promise(titles_of(again) == titles, "titles written as CSV are the same titles", again);
    } catch (const UsageError& error) {
        check_message(error);
    }
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        lines.push_back(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(lines.back().size() + 1, text.size()));
    }
    return lines;
}

void check_known(std::string_view list) {
    const File file(list);
    KnownIdentifiers known(file.name());
    const std::vector<std::string_view> lines = lines_of(list);
    for (const std::string_view line : lines)
        known.ask_for(line);
    const auto wrong = known.look_up();
    if (wrong) check_utf8(*wrong, "what is wrong with a list");
    const bool plain = !list.starts_with("\x1f\x8b");
    for (const std::string_view line : lines) {
        const bool padded = line.find_first_of(" \t\r") != line.npos;
        promise(!plain || padded || !known.lacks(line), "a list has each of its lines", line);
    }
}

}  // namespace
}  // namespace kamerbrief::cli

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view list = kamerbrief::bytes_of(data, size);
    kamerbrief::cli::check_titles(list);
    kamerbrief::cli::check_known(list);
    return 0;
}
