#include <doctest/doctest.h>

#include <algorithm>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

long count(const Letter& letter, std::string_view code) {
    return std::count_if(letter.diagnostics.begin(), letter.diagnostics.end(),
                         [&](const Diagnostic& diagnostic) { return diagnostic.code == code; });
}

Letter two_motions(std::string_view first, std::string_view second) {
    return letter_from("[bookmark: _Toc1]Motie over hekken\nDe motie van " + std::string(first) +
                       " verzoekt om hekken.[footnoteRef:1] [1:  Kamerstukken II, 2024/25, 36120, nr. 4] \n\n"
                       "[bookmark: _Toc2]Motie over boeien\nDe motie van " +
                       std::string(second) +
                       " verzoekt om boeien.[footnoteRef:2] [2:  Kamerstukken II, 2024/25, 36120, nr. 4] \n\n");
}

}  // namespace

TEST_CASE("one paper under two motions is remarked at both") {
    CHECK(count(two_motions("het lid Bos", "het lid Ten Have"), "same-id-different-subject") == 2);
    CHECK(count(two_motions("het lid Bos", "de leden Bos en Ten Have"), "paper-different-members") == 2);
    const Letter same = two_motions("het lid Bos", "het lid Bos");
    CHECK(count(same, "same-id-different-subject") + count(same, "paper-different-members") == 0);
}

TEST_CASE("one number under two headings about commitments is remarked at both") {
    const auto letter = [](std::string_view second) {
        return letter_from(
            "[bookmark: _Toc1]Toezegging over hekken\nIk heb toegezegd te tellen.[footnoteRef:1] [1:  TZ202412-156] "
            "\n\n"
            "[bookmark: _Toc2]Toezegging over boeien\nIk heb toegezegd te wegen.[footnoteRef:2] [2:  " +
            std::string(second) + "] \n\n");
    };
    CHECK(count(letter("TZ202412-156"), "same-id-different-subject") == 2);
    CHECK(count(letter("TZ202412-157"), "same-id-different-subject") == 0);
}

TEST_CASE("a treated motion without a paper is remarked, a mentioned one is not") {
    const Letter treated =
        letter_from("[bookmark: _Toc1]Motie over hekken\nDe motie van het lid Bos verzoekt om hekken.\n");
    CHECK(count(treated, "motion-without-paper") == 1);
    const Letter mentioned =
        letter_from("[bookmark: _Toc1]Kades\nMede dankzij de motie-Bos c.s. zijn de kades breder.\n");
    CHECK(count(mentioned, "motion-without-paper") == 0);
}

TEST_CASE("a disposal of more than the heading has is remarked") {
    const auto letter = [](std::string_view disposal) {
        return letter_from("[bookmark: _Toc1]Toezegging over hekken\nIk heb toegezegd te tellen. Hiermee beschouw ik " +
                           std::string(disposal) + " als afgedaan.\n");
    };
    CHECK(count(letter("de twee toezeggingen"), "disposal-count-differs") == 1);
    CHECK(count(letter("de toezegging"), "disposal-count-differs") == 0);
    CHECK(count(letter("de toezeggingen"), "disposal-count-differs") == 0);
}

TEST_CASE("a disposal that picks its motions, or has those of headings above, is not remarked") {
    const auto letter = [](std::string_view disposal) {
        return letter_from(
            "[bookmark: _Toc1]Moties over hekken\nDe motie-Bos verzoekt om hekken. De motie-Dekker verzoekt "
            "om boeien. De motie-Wierda verzoekt om kades. " +
            std::string(disposal) + "\n");
    };
    CHECK(count(letter("De eerste twee moties zijn uitgevoerd."), "disposal-count-differs") == 0);
    CHECK(count(letter("De twee moties zijn uitgevoerd."), "disposal-count-differs") == 1);
    const Letter headings = letter_from(
        "[bookmark: _Toc1]Motie-Bos over hekken (36120, nr. 4)\n[bookmark: _Toc2]Motie-Dekker over boeien (36120, nr. "
        "5)\nBeide moties zijn uitgevoerd.\n");
    CHECK(count(headings, "disposal-count-differs") == 0);
}

TEST_CASE("notes and their calls are held against each other") {
    const Letter whole = letter_from("Er komen hekken.[footnoteRef:1] [1:  Peildatum mei.] \n\n");
    CHECK(count(whole, "call-without-note") + count(whole, "note-not-called") == 0);
    const Letter missing =
        letter_from("Er komen hekken.[footnoteRef:1] En boeien.[footnoteRef:2] [1:  Peildatum mei.] \n\n");
    CHECK(count(missing, "call-without-note") == 1);
}

TEST_CASE("notes that lead back to themselves are remarked once, those that only call another are not") {
    const auto cycles = [](std::string_view first, std::string_view second, std::string_view third) {
        return count(letter_from("Kades[footnoteRef:1] [1: Een" + std::string(first) + "] [2: Twee" +
                                 std::string(second) + "] [3: Drie" + std::string(third) + "]\n"),
                     "note-cycle");
    };
    CHECK(cycles("", "", "") == 0);
    CHECK(cycles("[footnoteRef:2]", "[footnoteRef:3]", "") == 0);
    CHECK(cycles("[footnoteRef:1]", "", "") == 1);
    CHECK(cycles("[footnoteRef:2]", "[footnoteRef:1]", "") == 1);
    CHECK(cycles("[footnoteRef:2]", "[footnoteRef:3]", "[footnoteRef:1]") == 1);
}

TEST_CASE("a letter without any text is remarked") {
    CHECK(count(letter_from(" \n\n"), "no-content") == 1);
    CHECK(count(letter_from("Kades\n"), "no-content") == 0);
}
