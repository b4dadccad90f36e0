// BibTeX, in the fields of @misc that its own styles and biblatex both know: neither has papers of a parliament, and
// what biblatex calls @legislation and @jurisdiction, no style of its own prints. The number is in the title's words.
//
//     @misc{kst-29628-1230,
//       key = {Kamerstukken II 2024/25, 29628, nr. 1230},
//       title = {{Kamerstukken II 2024/25, 29628, nr. 1230}},
//       organization = {{Tweede Kamer}},
//       year = {2024},
//       url = {https://zoek.officielebekendmakingen.nl/kst-29628-1230.html}
//     }
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "write/bibliographies.hpp"

namespace kamerbrief {
namespace {

using Escape = std::pair<char, std::string_view>;

constexpr auto text_escapes = std::to_array<Escape>({{'#', "\\#"},
                                                     {'$', "\\$"},
                                                     {'%', "\\%"},
                                                     {'&', "\\&"},
                                                     {'_', "\\_"},
                                                     {'{', "\\{"},
                                                     {'}', "\\}"},
                                                     {'~', "\\textasciitilde{}"},
                                                     {'^', "\\textasciicircum{}"},
                                                     {'\\', "\\textbackslash{}"}});

// An address is read as it stands, but for its braces, which must match, and the backslash, which it cannot have.
constexpr auto address_escapes = std::to_array<Escape>({{'{', "%7B"}, {'}', "%7D"}, {'\\', "%5C"}});

std::string escaped(std::string_view text, std::span<const Escape> escapes) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        const auto escape = std::ranges::find(escapes, c, &Escape::first);
        result += escape == escapes.end() ? std::string_view(&c, 1) : escape->second;
    }
    return result;
}

// In braces of its own it is neither put into small letters nor, as a name, taken apart.
std::string kept(const std::string& text) {
    return text.empty() ? "" : fmt::format("{{{}}}", bibtex_text(text));
}

}  // namespace

std::string bibtex_entry(const CitedDocument& document) {
    const std::string& title = document.title.empty() ? document.words : document.title;
    std::string entry = fmt::format("@misc{{{}", document.key);
    const auto field = [&entry](std::string_view name, const std::string& value) {
        if (!value.empty()) entry += fmt::format(",\n  {} = {{{}}}", name, value);
    };
    field("key", bibtex_text(document.words));  // what styles sort by where nobody wrote it
    field("author", kept(document.author));
    field("title", kept(title));
    if (title != document.words) field("howpublished", bibtex_text(document.words));
    field("organization", kept(document.authority));
    field("year", document.issued.substr(0, std::string_view("2024").size()));
    field("url", escaped(document.url, address_escapes));
    return entry + "\n}\n";
}

std::string bibtex_text(std::string_view text) {
    return escaped(text, text_escapes);
}

}  // namespace kamerbrief
