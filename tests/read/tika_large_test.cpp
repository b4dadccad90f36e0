// Texts that would take hours if anything were sought again and again; each is read in a moment.
#include <doctest/doctest.h>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

#include "kamerbrief/read.hpp"
#include "read/readers.hpp"

using namespace kamerbrief;

namespace {

constexpr int many = 50'000;

std::string repeat(const std::function<std::string(int)>& piece) {
    std::string out;
    for (int i = 0; i < many; ++i)
        out += piece(i);
    return out;
}

std::string repeat(std::string_view piece) {
    return repeat([piece](int) { return std::string(piece); });
}

std::string call(int i) {
    return "w[footnoteRef:" + std::to_string(i) + "]";
}

std::string opening(int i) {
    return " [" + std::to_string(i) + ": ";
}

Document read_in_a_moment(const std::string& text) {
    // A second or so under the sanitizers on a busy machine; what is quadratic takes minutes.
    constexpr std::chrono::seconds moment{30};
    const auto start = std::chrono::steady_clock::now();
    Document document = read_tika(text, {});
    CHECK(std::chrono::steady_clock::now() - start < moment);
    return document;
}

}  // namespace

TEST_CASE("a long line, and very many") {
    CHECK(read_in_a_moment(std::string(std::size_t{16} << 20U, 'a')).paragraphs.size() == 1);
    CHECK(read_in_a_moment(repeat("a\n")).paragraphs.size() == many);
    CHECK(read_in_a_moment(repeat("[")).paragraphs.size() == 1);
}

TEST_CASE("very many notes, on a line each or all on one") {
    CHECK(read_in_a_moment(repeat([](int i) { return call(i) + opening(i) + "x] \n\n"; })).notes.size() == many);
    CHECK(read_in_a_moment(repeat(call) + repeat([](int i) { return opening(i) + "x] "; })).notes.size() == many);
}

TEST_CASE("very many calls without notes, and notes without end") {
    CHECK(read_in_a_moment(repeat("[footnoteRef:1]")).paragraphs[0].calls.size() == many);
    CHECK(read_in_a_moment(repeat("w[footnoteRef:1]\n")).notes.empty());
    CHECK(read_in_a_moment(repeat(call) + repeat([](int i) { return opening(i) + "[x]\n"; })).notes.size() == 1);
    CHECK(read_in_a_moment(repeat(call) + repeat(opening)).notes.size() == 1);
    CHECK(read_in_a_moment("w[footnoteRef:1]" + repeat(" [1: x")).notes.size() == 1);
}

TEST_CASE("very many marks without end") {
    CHECK(read_in_a_moment(repeat("[image: a\n")).paragraphs.size() == many);
    CHECK(read_in_a_moment(repeat("[bookmark: ")).paragraphs[0].bookmarks.empty());
    CHECK(read_in_a_moment(repeat("\tComment by ")).paragraphs.size() == 1);
}

TEST_CASE("very many tabs and cells") {
    CHECK(read_in_a_moment(repeat("\t")).paragraphs.size() == 1);
    CHECK(read_in_a_moment(repeat("\t\n")).tables.empty());
    CHECK(read_in_a_moment(repeat("\ta\n\n")).tables.size() == 1);
    CHECK(read_in_a_moment(repeat("\ta\n\nb\n")).tables.empty());
    CHECK(read_in_a_moment(repeat("\ta\n\tb\n\nc\n")).tables.empty());
    CHECK(read_in_a_moment(repeat([](int i) { return i % 9 == 0 ? "\ta\n\n" : "\ta\n"; })).tables.size() == 1);
}
