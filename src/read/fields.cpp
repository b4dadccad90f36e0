#include "read/fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <utility>

#include "read/symbols.hpp"

namespace kamerbrief {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string in_capitals(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

void skip_blanks(std::string_view& code) {
    code.remove_prefix(std::min(code.find_first_not_of(blanks), code.size()));
}

struct Word {
    std::string text;
    bool is_switch = false;  // "\L", in capitals: a backslash outside quotes
};

// Words are parted by blanks; quotes keep them, and a backslash keeps a quote or a backslash (17.16.2).
Word next_word(std::string_view& code) {
    Word word;
    word.is_switch = code.front() == '\\';
    const bool quoted = code.front() == '"';
    std::size_t at = quoted ? 1 : 0;
    if (word.is_switch) {
        at = std::min(code.find_first_of(blanks), code.size());
        word.text = in_capitals(code.substr(0, at));
    } else {
        for (; at < code.size(); ++at) {
            const char c = code[at];
            if (quoted ? c == '"' : blanks.find(c) != std::string_view::npos) break;
            const bool escapes = c == '\\' && at + 1 < code.size() && (code[at + 1] == '\\' || code[at + 1] == '"');
            word.text += code[escapes ? ++at : at];
        }
        if (quoted) ++at;
    }
    code.remove_prefix(std::min(at, code.size()));
    return word;
}

// Switches of HYPERLINK that have a word behind them which is not the address.
bool takes_word(std::string_view hyperlink_switch) {
    return hyperlink_switch == "\\O" || hyperlink_switch == "\\T";
}

std::string hyperlink_target(std::string_view code) {
    std::string address;
    std::string bookmark;
    std::string last_switch;
    while (true) {
        skip_blanks(code);
        if (code.empty()) break;
        Word word = next_word(code);
        if (word.is_switch) {
            last_switch = std::move(word.text);
            continue;
        }
        if (last_switch == "\\L") {
            bookmark = std::move(word.text);
        } else if (!takes_word(last_switch) && address.empty()) {
            address = std::move(word.text);
        }
        last_switch.clear();
    }
    return bookmark.empty() ? address : address + "#" + bookmark;
}

void read_hyperlink(std::string_view code, FieldCode& field) {
    field.target = hyperlink_target(code);
}

void read_page_reference(std::string_view code, FieldCode& field) {
    skip_blanks(code);
    if (!code.empty()) field.target = next_word(code).text;
}

// 17.16.5.23, 17.16.5.34: the macro's name, then the button, as in "MACROBUTTON Leeg [Klik hier]".
void read_button(std::string_view code, FieldCode& field) {
    skip_blanks(code);
    code.remove_prefix(std::min(code.find_first_of(blanks), code.size()));
    skip_blanks(code);
    field.text = code;
}

// 17.16.5: `SYMBOL 252 \f "Wingdings"`, the number also as 0xFC; with \u it is of Unicode.
void read_symbol(std::string_view code, FieldCode& field) {
    std::string number;
    std::string font;
    std::string last_switch;
    for (skip_blanks(code); !code.empty(); skip_blanks(code)) {
        Word word = next_word(code);
        if (word.is_switch) {
            last_switch = std::move(word.text);
            if (last_switch == "\\U") font.clear();
        } else if (number.empty()) {
            number = std::move(word.text);
        } else if (last_switch == "\\F") {
            font = std::move(word.text);
        }
    }
    const bool is_hexadecimal = number.starts_with("0x") || number.starts_with("0X");
    std::uint32_t character = 0;
    const char* const end = number.data() + number.size();
    std::from_chars(number.data() + (is_hexadecimal ? 2 : 0), end, character, is_hexadecimal ? 16 : 10);
    field.text = symbol_text(font, fmt::format("{:X}", character));
}

// What else than a keyword is read of a code. To read another field's, add its row.
struct Reader {
    std::string_view keyword;
    void (*read)(std::string_view code, FieldCode&);
};
constexpr Reader readers[] = {
    {"GOTOBUTTON", read_button},      {"HYPERLINK", read_hyperlink}, {"MACROBUTTON", read_button},
    {"PAGEREF", read_page_reference}, {"SYMBOL", read_symbol},
};

template <std::size_t size>
bool is_one_of(const std::string_view (&keywords)[size], std::string_view keyword) {
    return std::find(std::begin(keywords), std::end(keywords), keyword) != std::end(keywords);
}

// 17.16.5: they give a bookmark its text, and print none where they stand.
constexpr std::string_view unprinted[] = {"ASK", "SET"};

constexpr std::string_view of_forms[] = {"FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT"};
// Word closes the codes of these, and writes no result behind them.
constexpr std::string_view without_result[] = {"FORMCHECKBOX", "FORMDROPDOWN"};

}  // namespace

FieldCode read_field_code(std::string_view code) {
    skip_blanks(code);
    const std::string_view keyword = code.substr(0, code.find_first_of(" \t\r\n\\"));
    code.remove_prefix(keyword.size());
    FieldCode field;
    field.keyword = in_capitals(keyword);
    const auto row = std::find_if(std::begin(readers), std::end(readers),
                                  [&](const Reader& reader) { return reader.keyword == field.keyword; });
    if (row != std::end(readers)) row->read(code, field);
    return field;
}

void FieldStack::begin(pugi::xml_node begins, std::string form_text) {
    Field& field = open_.emplace_back();
    field.begins = begins;
    field.text = std::move(form_text);
    ++withholding_;
}

void FieldStack::code(std::string_view piece) {
    if (!open_.empty() && !open_.back().in_result) open_.back().code += piece;
}

void FieldStack::stop_withholding(Field& field) {
    if (!std::exchange(field.withholds, false)) return;
    if (--withholding_ == 0) withheld_.clear();
}

void FieldStack::close_code(Field& field) {
    FieldCode code = read_field_code(field.code);
    field.keyword = std::move(code.keyword);
    field.target = std::move(code.target);
    if (!is_one_of(of_forms, field.keyword)) field.text = std::move(code.text);
    field.in_result = true;
    if (field.keyword == "TOC") ++tocs_;
    if (!is_one_of(unprinted, field.keyword)) stop_withholding(field);
}

const FieldStack::Field* FieldStack::separate() {
    if (open_.empty() || open_.back().in_result) return nullptr;
    Field& field = open_.back();
    close_code(field);
    if (!is_one_of(without_result, field.keyword)) field.text.clear();
    return &field;
}

FieldStack::Field FieldStack::end() {
    if (open_.empty()) return {};
    if (!open_.back().in_result) close_code(open_.back());
    stop_withholding(open_.back());
    Field ended = std::move(open_.back());
    open_.pop_back();
    from_earlier_paragraphs_ = std::min(from_earlier_paragraphs_, open_.size());
    if (ended.keyword == "TOC") --tocs_;
    return ended;
}

void FieldStack::printed() {
    if (!open_.empty()) open_.back().text.clear();
}

void FieldStack::withhold(std::string_view text) {
    if (!open_.empty() && open_.back().withholds) withheld_ += text;
}

std::string FieldStack::end_paragraph(const std::set<pugi::xml_node>& lost) {
    std::string text;
    for (; from_earlier_paragraphs_ < open_.size(); ++from_earlier_paragraphs_) {
        Field& field = open_[from_earlier_paragraphs_];
        if (!field.withholds || !lost.contains(field.begins)) continue;
        if (text.empty()) text.swap(withheld_);
        if (!field.in_result) close_code(field);
        stop_withholding(field);
    }
    return text;
}

}  // namespace kamerbrief
