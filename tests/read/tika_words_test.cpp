// Whatever a text is read as, its words stay: each that is no mark is in the document once, in its order.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/document.hpp"
#include "read/encoding.hpp"
#include "read/readers.hpp"

using namespace kamerbrief;

namespace {

bool is_note_number(std::string_view word) {
    return word.size() > 1 && word.find_first_not_of("0123456789-") == word.size() - 1 && word.back() == ':';
}

/// Words without brackets, stars and "1:": whether they open, close or mark a note is another question.
void add_words(std::string_view text, std::vector<std::string>& words) {
    std::string word;
    const auto end_word = [&] {
        if (!word.empty() && !is_note_number(word)) words.push_back(word);
        word.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at).starts_with("\u00a0")) {
            end_word();
            ++at;
        } else if (text[at] == ' ' || text[at] == '\t' || text[at] == '\n') {
            end_word();
        } else if (text[at] != '[' && text[at] != ']' && text[at] != '*') {
            word += text[at];
        }
    }
    end_word();
}

/// The text without its calls and bookmarks.
std::string without_marks(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const auto begins = [&](std::string_view mark) { return rest.starts_with(mark); };
        if (begins("[footnoteRef:") || begins("[endnoteRef:") || begins("[bookmark: ")) {
            at += rest.find(']');
        } else {
            out += text[at];
        }
    }
    return out;
}

void check_words(std::string_view bytes) {
    const std::string text = decode_text(bytes).text;
    std::vector<std::string> expected;
    add_words(without_marks(text), expected);
    std::vector<std::string> read;
    for (const Paragraph& paragraph : read_tika(text, {}).paragraphs)
        add_words(paragraph.text, read);
    expected.emplace_back("(end)");
    read.emplace_back("(end)");
    const auto difference = std::mismatch(expected.begin(), expected.end(), read.begin(), read.end());
    const bool same = difference.first == expected.end() && difference.second == read.end();
    const std::string lost = same ? "" : *difference.first;
    const std::string found = same ? "" : *difference.second;
    CHECK_MESSAGE(same, "word ", difference.first - expected.begin(), " should be ", lost, ", is ", found);
}

std::string file_bytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void check_folder(const std::filesystem::path& folder) {
    std::size_t files = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error)) {
        if (entry.path().extension() != ".txt") continue;
        CAPTURE(entry.path().string());
        check_words(file_bytes(entry.path()));
        ++files;
    }
    if (files == 0) MESSAGE("skipped: no texts in ", folder.string());
}

}  // namespace

TEST_CASE("no word is lost of notes, tables and what only looks like them") {
    for (const std::string_view text : {
             "A[footnoteRef:1] b. [1: c [d] e] \n\nF\n",
             "A[footnoteRef:1] b.\nC [2: d] e\n",
             "A[footnoteRef:1] b [1: c\nd\n\te\n\tf\n",
             "\ta\n\n\n\tb\n\tc\n\nd\n\n\te\n\nf\n",
             "\t\t\ta\n\tb\n\nc\n\n\n\n\td\n",
             "\ta[footnoteRef:1]\n\tb [1: c] \n\n\td\n\n\n",
             "A[footnoteRef:1]\n b\nC[footnoteRef:2]\nd\n",
         }) {
        CAPTURE(text);
        check_words(text);
    }
}

TEST_CASE("no word is lost of pieces of letters put together at random") {
    constexpr std::array<std::string_view, 16> pieces = {
        "woord", " ",     "\n", "\n\n",   "\t",  "[footnoteRef:1]", "[footnoteRef:2]",
        " [1: ", " [2: ", "] ", "] \n\n", "[3]", "[endnoteRef:1]",  "\n[bookmark: _Toc1]",
        "\n\t",  "woord"};
    unsigned state = 1;
    for (int letter = 0; letter < 3000; ++letter) {
        std::string text;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525U + 1013904223U;  // Numerical Recipes, 7.1
            const std::string_view piece = pieces[(state >> 16U) % pieces.size()];
            text += piece;
            if (piece == "woord") text += std::to_string(i);  // a note that comes again whole is one note
        }
        CAPTURE(text);
        check_words(text);
    }
}

TEST_CASE("no word is lost of letters that others wrote") {
    check_folder(std::filesystem::path(SHARED_DIR) / "seed");
    check_folder(std::filesystem::path(SHARED_DIR) / "corpora");
    check_folder(std::filesystem::path(SOURCE_DIR) / "samples");
}
