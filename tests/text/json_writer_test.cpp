#include "text/json_writer.hpp"

#include <doctest/doctest.h>

#include <utility>

using kamerbrief::JsonWriter;

namespace {

std::string string_of(std::string_view text) {
    JsonWriter json(false);
    json.value(text);
    return json.finish();
}

std::string sample(bool indented) {
    JsonWriter json(indented);
    json.begin_object();
    json.member("name", "Noord");
    json.key("lengths");
    json.begin_array(JsonWriter::Lines::one);
    json.value(1);
    json.value(-2);
    json.end_array();
    json.key("none");
    json.begin_array();
    json.end_array();
    json.key("walls");
    json.begin_array();
    json.begin_object();
    json.member("high", true);
    json.member("owner", std::optional<std::string>());
    json.end_object();
    json.begin_object();
    json.end_object();
    json.end_array();
    json.end_object();
    return json.finish();
}

}  // namespace

TEST_CASE("strings escape what JSON asks for, and what a terminal would obey") {
    struct Row {
        std::string_view text;
        std::string_view json;
    };
    constexpr Row rows[] = {
        {"kade", R"("kade")"},
        {"", R"("")"},
        {"\"ja\" \\ /", R"("\"ja\" \\ /")"},
        {"a\nb\tc\rd\be\ff", R"("a\nb\tc\rd\be\ff")"},
        {"\x01\x1B[31m\x7F", R"("\u0001\u001b[31m\u007f")"},
        {"€ 20 mln. – ÿ", R"("€ 20 mln. – ÿ")"},
        {"no-break\u00A0space", "\"no-break\u00A0space\""},
        {"\u009B31m\u0080", R"("\u009b31m\u0080")"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.json);
        CHECK(string_of(row.text) == std::string(row.json) + "\n");
    }
}

TEST_CASE("an escape is found wherever it stands in a longer text") {
    const std::string text = "Kades en bruggen in 2025, en de sluizen erbij";
    for (std::size_t at = 0; at <= text.size(); ++at) {
        for (const auto& [character, escape] : {std::pair("\"", "\\\""),
                                                {"\\", "\\\\"},
                                                {"\n", "\\n"},
                                                {"\x7F", "\\u007f"},
                                                {"\u0085", "\\u0085"},
                                                {"\u00A0", "\u00A0"},
                                                {"\x1F", "\\u001f"}}) {
            const std::string before = text.substr(0, at);
            const std::string after = text.substr(at);
            CHECK(string_of(before + character + after) == "\"" + before + escape + after + "\"\n");
        }
    }
}

TEST_CASE("an escape is found wherever it stands behind another sign") {
    const std::string text = "Kades en bruggen in 2025, en de sluizen erbij";
    for (std::size_t first = 0; first <= text.size(); ++first) {
        for (std::size_t second = first; second <= text.size(); ++second) {
            const std::string begin = text.substr(0, first);
            const std::string middle = text.substr(first, second - first);
            const std::string end = text.substr(second);
            for (const auto& [sign, shown] : {std::pair("\"", "\\\""), {"\u00A0", "\u00A0"}, {"\u0085", "\\u0085"}})
                CHECK(string_of(begin + sign + middle + "\n" + end) ==
                      "\"" + begin + shown + middle + "\\n" + end + "\"\n");
        }
    }
}

TEST_CASE("a byte 0 in a text is escaped, not an end") {
    CHECK(string_of(std::string_view("a\0b", 3)) == "\"a\\u0000b\"\n");
}

TEST_CASE("pieces make one string") {
    const std::string_view pieces[] = {"1)", " ", "\"kade\""};
    JsonWriter json(false);
    json.value(std::span(pieces));
    CHECK(json.finish() == "\"1) \\\"kade\\\"\"\n");
}

TEST_CASE("compact is one line without blanks") {
    CHECK(sample(false) == R"({"name":"Noord","lengths":[1,-2],"none":[],"walls":[{"high":true,"owner":null},{}]})"
                           "\n");
}

TEST_CASE("indented breaks lines but for what is small or empty") {
    CHECK(sample(true) == R"({
  "name": "Noord",
  "lengths": [1, -2],
  "none": [],
  "walls": [
    {
      "high": true,
      "owner": null
    },
    {}
  ]
}
)");
}
