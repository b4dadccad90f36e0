// Times find_citations beside RE2 over the same paragraphs, and over texts of 2, 4 and 8 MB. Prints the times; exits
// with 1 where one of them is over its bound.
//
// RE2 looks for the single alternation of the words that citations begin with: what any program would need that looks
// for them by one linear regular expression, before it has read a citation.
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "bench/prose.hpp"
#include "extract/citations/law_table.hpp"
#include "extract/citations_letter.hpp"
#include "extract/passes.hpp"

namespace kamerbrief::bench {
namespace {

constexpr std::size_t megabyte = 1'000'000;
constexpr std::size_t citations_per_megabyte = 250;
constexpr double most_beside_re2 = 2.0;
constexpr double most_beside_length = 1.5;

/// One word or form a row, as RE2 writes them. Laws come from their table.
constexpr auto triggers = std::to_array<std::string_view>({
    "Kamerstukken",
    "Kamerstuk",
    "kamerstukken",
    "kamerstuk",
    "Kst\\.",
    "Motie",
    "motie",
    "TK",
    "EK",
    "Tweede Kamer",
    "Eerste Kamer",
    "[Bb]ijlage",
    "Handelingen",
    "[Aa]anhangsel",
    "TZ",
    "[Tt]oezegging",
    "20[0-9]{2}[ADZ][0-9]{5}",
    "[0-9]{2}[ .]?[0-9]{3}(?:[- ][IVX]+)?,? nrs?\\. ?[0-9]+",
    "nr\\. ?[0-9]+ \\([0-9]{2}",
    "Stb",
    "Staatsblad",
    "Stcrt",
    "Staatscourant",
    "Trb",
    "Tractatenblad",
    "Gmb",
    "Gemeenteblad",
    "Prb",
    "Provinciaal ?[Bb]lad",
    "Wsb",
    "Waterschapsblad",
    "Bgr",
    "Blad gemeenschappelijke regeling",
    "[Aa]rtikel(?:en)?",
    "[Aa]rtt?\\.",
    "BWB[RV]",
    "jci1",
    "CVDR",
    "Verordening",
    "Richtlijn",
    "verordening",
    "richtlijn",
    "ECLI",
    "LJN",
    "HR",
    "Hoge Raad",
    "ABRvS",
    "CRvB",
    "CBb",
    "EHRM",
    "HvJ",
    "Rechtbank",
    "Gerechtshof",
    "COM",
    "SWD",
    "JOIN",
    "PbEU",
    "PbEG",
    "PB",
    "kst-",
    "ah-",
    "h-",
    "blg-",
    "stb-",
    "stcrt-",
    "trb-",
    "gmb-",
    "https?://",
    "www\\.",
});

std::string alternation() {
    std::string pattern = "\\b(?:";
    for (const std::string_view trigger : triggers)
        pattern.append(trigger).append("|");
    for (const Law& law : law_table::laws)
        pattern.append(RE2::QuoteMeta(re2::StringPiece(law.name.data(), law.name.size()))).append("|");
    for (const law_table::ShortName& name : law_table::short_names)
        pattern.append(RE2::QuoteMeta(re2::StringPiece(name.text.data(), name.text.size()))).append("|");
    pattern.back() = ')';
    return pattern;
}

std::size_t matches(const RE2& words, const std::vector<std::string>& paragraphs) {
    std::size_t count = 0;
    for (const std::string& paragraph : paragraphs) {
        re2::StringPiece rest(paragraph);
        while (RE2::FindAndConsume(&rest, words))
            ++count;
    }
    return count;
}

std::size_t citations(Letter& letter) {
    letter.citations.clear();
    find_citations(letter);
    return letter.citations.size();
}

template <typename Work>
double milliseconds(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

constexpr std::size_t runs = 5;

double median(std::array<double, runs> times) {
    std::ranges::sort(times);
    return times[runs / 2];
}

/// Runs alternate, so that other work on the machine lengthens both.
bool within_re2() {
    const auto paragraphs = prose(8 * megabyte, 8 * citations_per_megabyte);
    Letter letter = letter_of(paragraphs);
    RE2::Options options(RE2::Latin1);  // bytes, as we read them
    options.set_max_mem(256 << 20);     // its automaton is never thrown away
    const RE2 words(alternation(), options);
    std::array<double, runs> ours{};
    std::array<double, runs> re2s{};
    std::size_t found = 0;
    std::size_t matched = 0;
    for (std::size_t run = 0; run < runs; ++run) {
        ours[run] = milliseconds([&] { found = citations(letter); });
        re2s[run] = milliseconds([&] { matched = matches(words, paragraphs); });
    }
    const double ratio = median(ours) / median(re2s);
    fmt::print("find_citations {:7.1f} ms, {} citations in 8 MB\n", median(ours), found);
    fmt::print("RE2            {:7.1f} ms, {} words\n", median(re2s), matched);
    fmt::print("ratio          {:7.2f}, at most {}\n", ratio, most_beside_re2);
    const bool all_found = found >= 8 * citations_per_megabyte;
    if (!all_found) fmt::print("some of the {} citations were not found\n", 8 * citations_per_megabyte);
    return all_found && ratio <= most_beside_re2;
}

bool linear() {
    constexpr auto sizes = std::to_array<std::size_t>({2, 4, 8});
    std::vector<Letter> letters;
    for (const std::size_t size : sizes)
        letters.push_back(letter_of(prose(size * megabyte, size * citations_per_megabyte)));
    std::array<std::array<double, runs>, sizes.size()> times{};
    for (std::size_t run = 0; run < runs; ++run) {
        for (std::size_t i = 0; i < sizes.size(); ++i)
            times[i][run] = milliseconds([&] { citations(letters[i]); });
    }
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double time = median(times[i]);
        fmt::print("{} MB           {:7.1f} ms, {:5.2f} ms/MB\n", sizes[i], time, time / static_cast<double>(sizes[i]));
    }
    const double growth = median(times.back()) / median(times.front());
    const double longer = static_cast<double>(sizes.back()) / static_cast<double>(sizes.front());
    fmt::print("{} times as long takes {:.2f} times as long, at most {}\n", longer, growth,
               longer * most_beside_length);
    return growth <= longer * most_beside_length;
}

}  // namespace
}  // namespace kamerbrief::bench

int main() {
    const bool fast = kamerbrief::bench::within_re2();
    const bool grows_with_length_only = kamerbrief::bench::linear();
    return fast && grows_with_length_only ? 0 : 1;
}
