#include "read/leftovers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

constexpr std::size_t longest_quote = 40;

// The first words, as one line: `: "Nog na te gaan bij ..."`.
std::string quoted(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size() && line.size() <= longest_quote;) {
        const std::size_t size = std::max<std::size_t>(utf8_sequence_length(text.substr(at)), 1);
        const bool blank = text[at] == ' ' || text[at] == '\t' || text[at] == '\n';
        if (!blank) {
            line += text.substr(at, size);
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
        at += size;
    }
    if (line.size() > longest_quote) {
        const std::size_t blank = line.rfind(' ');
        if (blank != std::string::npos) line.resize(blank);
        line += " ...";
    }
    while (line.ends_with(' '))
        line.pop_back();
    return line.empty() ? line : fmt::format(": \"{}\"", line);
}

}  // namespace

void say_leftovers(const Leftovers& leftovers, Changes read, std::vector<Diagnostic>& diagnostics) {
    const auto say = [&](Diagnostic diagnostic, const Leftover& leftover, std::string_view name,
                         std::string_view advice) {
        if (leftover.count == 0) return;
        diagnostic.message = fmt::format("{} {}{} left in the file{}{}", leftover.count, name,
                                         leftover.count == 1 ? " is" : "s are", quoted(leftover.text), advice);
        diagnostic.at = leftover.first;
        diagnostics.push_back(std::move(diagnostic));
    };
    say({"comments-left", Severity::warning, {}, {}}, leftovers.comments, "comment", "; take comments out in Word");
    say({"changes-left", Severity::warning, {}, {}}, leftovers.changes, "tracked change",
        read == Changes::accept ? ", read as if accepted; accept or reject in Word"
                                : ", read as if rejected; accept or reject in Word");
    say({"hidden-text-left", Severity::warning, {}, {}}, leftovers.hidden_texts, "hidden text",
        "; take hidden text out in Word");

    const auto say_unread = [&](const Leftover& leftover, std::string_view one, std::string_view more) {
        if (leftover.count == 0) return;
        diagnostics.push_back({"part-not-read", Severity::info,
                               leftover.count == 1
                                   ? fmt::format("1 {} is not read, nor the text in it", one)
                                   : fmt::format("{} {} are not read, nor the text in them", leftover.count, more),
                               leftover.first});
    };
    say_unread(leftovers.charts, "chart", "charts");
    say_unread(leftovers.diagrams, "SmartArt graphic", "SmartArt graphics");
    say_unread(leftovers.documents, "document within the letter", "documents within the letter");
}

void say_repeated_ids(const std::vector<std::string>& ids, std::string_view of, std::vector<Diagnostic>& diagnostics) {
    if (ids.empty()) return;
    diagnostics.push_back({"id-not-unique", Severity::warning,
                           ids.size() == 1
                               ? fmt::format("two {} have the id {}: the first is meant", of, ids.front())
                               : fmt::format("{} {} have the id of one before them, as {}: the first is meant",
                                             ids.size(), of, ids.front()),
                           std::nullopt});
}

}  // namespace kamerbrief
