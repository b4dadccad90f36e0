#include "read/symbols.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <span>

#include "read/xml_characters.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

// Codes of symbol fonts stand at 0xF000 and up, or without that.
constexpr std::uint32_t private_use = 0xf000;

struct Symbol {
    std::uint32_t code;
    std::string_view text;
};

// Adobe's symbol encoding: what letters use of it. To know another character, add a row.
constexpr Symbol symbol_font[] = {
    {0x22, "∀"}, {0x24, "∃"}, {0x27, "∋"}, {0x2a, "∗"}, {0x2d, "−"}, {0x40, "≅"}, {0x41, "Α"}, {0x42, "Β"}, {0x43, "Χ"},
    {0x44, "Δ"}, {0x45, "Ε"}, {0x46, "Φ"}, {0x47, "Γ"}, {0x48, "Η"}, {0x49, "Ι"}, {0x4b, "Κ"}, {0x4c, "Λ"}, {0x4d, "Μ"},
    {0x4e, "Ν"}, {0x4f, "Ο"}, {0x50, "Π"}, {0x51, "Θ"}, {0x52, "Ρ"}, {0x53, "Σ"}, {0x54, "Τ"}, {0x55, "Υ"}, {0x57, "Ω"},
    {0x58, "Ξ"}, {0x59, "Ψ"}, {0x5a, "Ζ"}, {0x5c, "∴"}, {0x5e, "⊥"}, {0x61, "α"}, {0x62, "β"}, {0x63, "χ"}, {0x64, "δ"},
    {0x65, "ε"}, {0x66, "φ"}, {0x67, "γ"}, {0x68, "η"}, {0x69, "ι"}, {0x6a, "ϕ"}, {0x6b, "κ"}, {0x6c, "λ"}, {0x6d, "μ"},
    {0x6e, "ν"}, {0x6f, "ο"}, {0x70, "π"}, {0x71, "θ"}, {0x72, "ρ"}, {0x73, "σ"}, {0x74, "τ"}, {0x75, "υ"}, {0x77, "ω"},
    {0x78, "ξ"}, {0x79, "ψ"}, {0x7a, "ζ"}, {0x7e, "∼"}, {0xa0, "€"}, {0xa2, "′"}, {0xa3, "≤"}, {0xa5, "∞"}, {0xa7, "♣"},
    {0xa8, "♦"}, {0xa9, "♥"}, {0xaa, "♠"}, {0xab, "↔"}, {0xac, "←"}, {0xad, "↑"}, {0xae, "→"}, {0xaf, "↓"}, {0xb0, "°"},
    {0xb1, "±"}, {0xb2, "″"}, {0xb3, "≥"}, {0xb4, "×"}, {0xb6, "∂"}, {0xb7, "•"}, {0xb8, "÷"}, {0xb9, "≠"}, {0xba, "≡"},
    {0xbb, "≈"}, {0xbc, "…"}, {0xc5, "⊕"}, {0xc6, "∅"}, {0xc7, "∩"}, {0xc8, "∪"}, {0xcc, "⊂"}, {0xce, "∈"}, {0xd0, "∠"},
    {0xd2, "®"}, {0xd3, "©"}, {0xd4, "™"}, {0xd5, "∏"}, {0xd6, "√"}, {0xd7, "⋅"}, {0xd8, "¬"}, {0xd9, "∧"}, {0xda, "∨"},
    {0xdb, "⇔"}, {0xdc, "⇐"}, {0xdd, "⇑"}, {0xde, "⇒"}, {0xdf, "⇓"}, {0xe5, "∑"}, {0xf2, "∫"},
};

constexpr Symbol wingdings[] = {
    {0x22, "✂"}, {0x28, "☎"}, {0x29, "✆"}, {0x2a, "✉"}, {0x36, "⌛"}, {0x3f, "✍"}, {0x4a, "☺"}, {0x4c, "☹"}, {0x6c, "●"},
    {0x6d, "❍"}, {0x6e, "■"}, {0x6f, "□"}, {0x71, "❑"}, {0x72, "❒"}, {0x74, "⧫"}, {0x75, "◆"}, {0x76, "❖"}, {0x77, "⬥"},
    {0x9f, "•"}, {0xa7, "▪"}, {0xa8, "◻"}, {0xab, "★"}, {0xd8, "➢"}, {0xdf, "←"}, {0xe0, "→"}, {0xe1, "↑"}, {0xe2, "↓"},
    {0xe8, "➔"}, {0xef, "⇦"}, {0xf0, "⇨"}, {0xf1, "⇧"}, {0xf2, "⇩"}, {0xfb, "✗"}, {0xfc, "✓"}, {0xfd, "☒"}, {0xfe, "☑"},
};

// Only what is certain of these two: check boxes and ticks.
constexpr Symbol wingdings_2[] = {
    {0x4f, "✗"}, {0x50, "✓"}, {0x51, "☒"}, {0x52, "☑"}, {0x53, "☒"}, {0x54, "☒"}, {0xa3, "☐"},
};

constexpr Symbol webdings[] = {
    {0x61, "✔"},
    {0x72, "✖"},
};

struct SymbolFont {
    std::string_view name;
    std::span<const Symbol> symbols;
};
constexpr SymbolFont symbol_fonts[] = {
    {"Symbol", symbol_font},
    {"Webdings", webdings},
    {"Wingdings", wingdings},
    {"Wingdings 2", wingdings_2},
};

const SymbolFont* font_named(std::string_view name) {
    const auto row = std::find_if(std::begin(symbol_fonts), std::end(symbol_fonts),
                                  [name](const SymbolFont& font) { return font.name == name; });
    return row == std::end(symbol_fonts) ? nullptr : &*row;
}

}  // namespace

std::string symbol_text(std::string_view font, std::string_view code) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), number, 16);
    if (error != std::errc() || end != code.data() + code.size() || !is_xml_character(number)) return {};

    const bool is_private = number >= private_use && number <= private_use + 0xff;
    const std::uint32_t in_font = is_private ? number - private_use : number;
    if (const SymbolFont* known = font_named(font); known != nullptr && in_font <= 0xff) {
        const auto row = std::find_if(known->symbols.begin(), known->symbols.end(),
                                      [in_font](const Symbol& symbol) { return symbol.code == in_font; });
        if (row != known->symbols.end()) return std::string(row->text);
        // Symbol has the digits and signs of ASCII in their own places; of the others "x" is no x.
        number = font == "Symbol" && in_font >= 0x20 && in_font < 0x7f ? in_font : private_use + in_font;
    }
    // Of Windows, whose own characters these are, where Unicode has controls.
    if (number >= 0x80 && number < 0xa0) number = 0xfffd;
    std::string text;
    append_utf8(text, number);
    return text;
}

}  // namespace kamerbrief
