#include "read/symbols.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

TEST_CASE("characters of symbol fonts are Unicode text") {
    struct Row {
        const char* font;
        const char* code;
        const char* text;
    };
    const Row rows[] = {
        {"Symbol", "F0B7", "•"},      {"Symbol", "00B7", "•"},
        {"Symbol", "F0A3", "≤"},      {"Symbol", "F062", "β"},
        {"Symbol", "F035", "5"},      {"Wingdings", "F0FE", "☑"},
        {"Wingdings", "F0E0", "→"},   {"Wingdings", "F0FF", "\uf0ff"},
        {"Wingdings 2", "F050", "✓"}, {"Wingdings 2", "0052", "☑"},
        {"Wingdings 2", "F0A3", "☐"}, {"Webdings", "F061", "✔"},
        {"Webdings", "78", "\uf078"}, {"Calibri", "93", "\ufffd"},
        {"Calibri", "20AC", "€"},     {"Calibri", "F0B7", "\uf0b7"},
        {"Symbol", "", ""},           {"Symbol", "xyz", ""},
        {"Symbol", "D800", ""},       {"Symbol", "0", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.font);
        CAPTURE(row.code);
        CHECK(symbol_text(row.font, row.code) == row.text);
    }
}
