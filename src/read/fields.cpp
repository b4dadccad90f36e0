#include "read/fields.hpp"

#include <algorithm>
#include <utility>

namespace kamerbrief {
namespace {

constexpr std::string_view blanks = " \t\r\n";

struct Word {
    std::string text;
    bool is_switch = false;  // "\l": a backslash outside quotes
};

// Words are parted by blanks; quotes keep them, and a backslash keeps a quote or a backslash (17.16.2).
Word next_word(std::string_view& code) {
    Word word;
    word.is_switch = code.front() == '\\';
    const bool quoted = code.front() == '"';
    std::size_t at = quoted ? 1 : 0;
    if (word.is_switch) {
        at = std::min(code.find_first_of(blanks), code.size());
        word.text = code.substr(0, at);
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
    return hyperlink_switch == "\\o" || hyperlink_switch == "\\t";
}

std::string hyperlink_target(std::string_view code) {
    std::string address;
    std::string bookmark;
    std::string last_switch;
    while (true) {
        code.remove_prefix(std::min(code.find_first_not_of(blanks), code.size()));
        if (code.empty()) break;
        Word word = next_word(code);
        if (word.is_switch) {
            last_switch = std::move(word.text);
            continue;
        }
        if (last_switch == "\\l") {
            bookmark = std::move(word.text);
        } else if (!takes_word(last_switch) && address.empty()) {
            address = std::move(word.text);
        }
        last_switch.clear();
    }
    return bookmark.empty() ? address : address + "#" + bookmark;
}

}  // namespace

FieldCode read_field_code(std::string_view code) {
    code.remove_prefix(std::min(code.find_first_not_of(blanks), code.size()));
    FieldCode field;
    field.keyword = code.substr(0, code.find_first_of(" \t\r\n\\"));
    code.remove_prefix(field.keyword.size());
    if (field.keyword == "HYPERLINK") {
        field.target = hyperlink_target(code);
    } else if (field.keyword == "PAGEREF") {
        code.remove_prefix(std::min(code.find_first_not_of(blanks), code.size()));
        if (!code.empty()) field.target = next_word(code).text;
    } else if (field.keyword == "MACROBUTTON" || field.keyword == "GOTOBUTTON") {
        // 17.16.5.23, 17.16.5.34: the macro's name, then the button, as in "MACROBUTTON Leeg [Klik hier]".
        code.remove_prefix(std::min(code.find_first_not_of(blanks), code.size()));
        code.remove_prefix(std::min(code.find_first_of(blanks), code.size()));
        code.remove_prefix(std::min(code.find_first_not_of(blanks), code.size()));
        field.text = code;
    }
    return field;
}

void FieldStack::begin() {
    open_.emplace_back();
    ++codes_;
}

void FieldStack::code(std::string_view piece) {
    if (!open_.empty() && !open_.back().in_result) open_.back().code += piece;
}

void FieldStack::close_code(Field& field) {
    FieldCode code = read_field_code(field.code);
    field.keyword = code.keyword;
    field.target = std::move(code.target);
    field.text = std::move(code.text);
    field.in_result = true;
    if (field.keyword == "TOC") ++tocs_;
    if (--codes_ == 0) withheld_.clear();
}

const FieldStack::Field* FieldStack::separate() {
    if (open_.empty() || open_.back().in_result) return nullptr;
    close_code(open_.back());
    open_.back().text.clear();
    return &open_.back();
}

FieldStack::Field FieldStack::end() {
    if (open_.empty()) return {};
    if (!open_.back().in_result) close_code(open_.back());
    Field ended = std::move(open_.back());
    open_.pop_back();
    if (ended.keyword == "TOC") --tocs_;
    return ended;
}

void FieldStack::withhold(std::string_view text) {
    if (!open_.empty() && !open_.back().in_result) withheld_ += text;
}

std::string FieldStack::end_paragraph() {
    std::string text = std::move(withheld_);
    withheld_.clear();
    // From the back: what is open from earlier paragraphs has no code any more.
    for (auto field = open_.rbegin(); codes_ > 0; ++field) {
        if (!field->in_result) close_code(*field);
    }
    return text;
}

}  // namespace kamerbrief
