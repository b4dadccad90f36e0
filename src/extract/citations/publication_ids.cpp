// Reads the identifiers of official publications where a letter writes them themselves: "kst-29628-1230",
// "kst-36600-VI-32", "blg-1183891", "h-tk-20102011-108-5", "ah-tk-20242025-1028", "stb-2011-35".
//
// Their fields are read from their parts, so that what they cite is the same document as one cited in words.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "extract/citations/kinds.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {
namespace {

using Parts = std::vector<std::string_view>;
using Fields = std::vector<Field>;  // in the order of the table of kinds

constexpr std::size_t most_parts = 7;

bool all_digits(std::string_view part) {
    return !part.empty() && std::ranges::all_of(part, is_digit);
}

// "20242025" as "2024-2025"; "" for what is no session.
std::string session_of(std::string_view part) {
    if (part.size() != 8 || !all_digits(part)) return "";
    return fmt::format("{}-{}", part.substr(0, 4), part.substr(4));
}

// "h1", "n1", "b2": a reprint, an erratum, an annex.
bool is_suffix(std::string_view part) {
    constexpr std::string_view letters = "hnb";
    return part.size() <= 3 && letters.find(part.front()) != letters.npos && all_digits(part.substr(1));
}

// "29628-1230", "36600-VI-32", "20082009-31700-VI-D", "21501-20-2000", "36551-3-h1", "1268678".
bool kamerstuk(Parts parts, Fields& fields) {
    if (const std::string session = session_of(parts.front()); !session.empty()) {
        fields.insert(fields.end(), {{"chamber", "I"}, {"session", session}});
        parts.erase(parts.begin());
    }
    if (parts.size() == 1 && all_digits(parts[0]) && parts[0].size() >= 6) {
        fields.push_back({"number", fmt::format("kst-{}", parts[0])});
        return true;
    }
    std::string_view suffix;
    if (parts.size() > 2 && is_suffix(parts.back())) {
        suffix = parts.back();
        parts.pop_back();
    }
    if (parts.size() < 2 || parts.size() > 3) return false;
    const bool numbered = all_digits(parts[0]) && parts[0].size() == 5;
    if (!numbered && !std::ranges::all_of(parts[0], is_capital)) return false;
    const bool in_parts = parts[0] == "21501" && parts.size() == 3;
    fields.push_back({"dossier", in_parts ? fmt::format("{}-{}", parts[0], parts[1]) : std::string(parts[0])});
    if (parts.size() == 3 && !in_parts) {
        if (!std::ranges::all_of(parts[1], is_capital)) return false;
        fields.push_back({"chapter", std::string(parts[1])});
    }
    fields.push_back({"number", std::string(parts.back())});
    if (!suffix.empty()) fields.push_back({"suffix", std::string(suffix)});
    return is_digit(parts.back().front()) || std::ranges::all_of(parts.back(), is_capital);
}

bool annex(Parts parts, Fields& fields) {
    if (parts.size() != 1 || !all_digits(parts[0])) return false;
    fields.push_back({"number", fmt::format("blg-{}", parts[0])});
    return true;
}

// "tk-20242025-1028"
bool read_chamber_and_session(const Parts& parts, Fields& fields) {
    if (parts.size() < 3 || (parts[0] != "tk" && parts[0] != "ek")) return false;
    const std::string session = session_of(parts[1]);
    fields.insert(fields.end(), {{"chamber", parts[0] == "tk" ? "II" : "I"}, {"session", session}});
    return !session.empty() && std::all_of(parts.begin() + 2, parts.end(), all_digits);
}

bool aanhangsel(Parts parts, Fields& fields) {
    if (parts.size() != 3 || !read_chamber_and_session(parts, fields)) return false;
    fields.push_back({"number", std::string(parts[2])});
    return true;
}

// From 2010/11 on meeting and item, before that pages, with the meeting or without.
bool handelingen(Parts parts, Fields& fields) {
    if (parts.size() < 4 || !read_chamber_and_session(parts, fields)) return false;
    const std::string_view year = parts[1].substr(0, 4);
    const bool meeting = year >= "2009" || year < "1996";
    const std::size_t pages = meeting ? 3 : 2;
    if (meeting) fields.push_back({"number", std::string(parts[2])});
    if (parts.size() == pages + 1) {
        fields.push_back({year >= "2010" ? "item" : "pages", std::string(parts[pages])});
        return true;
    }
    if (parts.size() != pages + 2 || year >= "2009") return false;
    fields.push_back({"pages", fmt::format("{}-{}", parts[pages], parts[pages + 1])});
    return true;
}

bool gazette(Parts parts, Fields& fields) {
    if (parts.size() != 2 || parts[0].size() != 4 || !all_digits(parts[0]) || !all_digits(parts[1])) return false;
    fields.insert(fields.end(), {{"number", std::string(parts[1])}, {"year", std::string(parts[0])}});
    return true;
}

struct Series {
    std::string_view prefix;
    std::string_view kind;
    bool (*read)(Parts, Fields&);
};

constexpr auto series = std::to_array<Series>({
    {"kst-", "kamerstuk", kamerstuk},
    {"blg-", "kamerstuk", annex},
    {"h-", "handelingen", handelingen},
    {"ah-", "aanhangsel", aanhangsel},
    {"stb-", "staatsblad", gazette},
    {"stcrt-", "staatscourant", gazette},
    {"trb-", "tractatenblad", gazette},
    {"gmb-", "gemeenteblad", gazette},
    {"prb-", "provinciaalblad", gazette},
    {"wsb-", "waterschapsblad", gazette},
    {"bgr-", "bgr", gazette},
});

// The parts up to what is neither a letter, a digit nor a dash; none where they are too many.
Parts read_parts(Cursor& cursor) {
    Parts parts;
    for (;;) {
        const std::size_t begin = cursor.at();
        while (is_digit(cursor.peek()) || is_capital(cursor.peek()) || is_small(cursor.peek()))
            cursor.move_to(cursor.at() + 1);
        if (cursor.at() == begin || parts.size() == most_parts) return {};
        parts.push_back(cursor.since(begin));
        if (!cursor.literal("-")) return parts;
    }
}

}  // namespace

Starts publication_id_starts() {
    return starts_of(series, &Series::prefix);
}

bool read_publication_id(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    for (const Series& entry : series) {
        cursor.move_to(begin);
        if (!cursor.literal(entry.prefix)) continue;
        const Parts parts = read_parts(cursor);
        Fields fields;
        if (parts.empty() || !word_ends(cursor.text(), cursor.at()) || !entry.read(parts, fields)) break;
        found.push_back(make_citation(entry.kind, begin, cursor.at(), {}));
        found.back().fields = std::move(fields);
        return true;
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
