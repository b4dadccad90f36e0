#include "extract/citations/dossier.hpp"

#include <fmt/format.h>

#include "extract/dutch.hpp"

namespace kamerbrief {
namespace {

// "VI", "IIA", "B": a roman numeral, with A, B or C where a chapter was split, or the letter of a fund.
bool is_chapter(std::string_view group) {
    if (group.size() == 1) return true;
    if (roman_value(group)) return true;
    const char last = group.empty() ? '\0' : group.back();
    return last >= 'A' && last <= 'C' && roman_value(group.substr(0, group.size() - 1)).has_value();
}

// "36 410VIII": a non-breaking hyphen stood between them, for which older versions of Tika print nothing.
std::string_view read_glued_chapter(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view group = cursor.capitals();
    if (group.size() > 1 && is_chapter(group) && word_ends(cursor.text(), cursor.at())) return group;
    cursor.move_to(begin);
    return {};
}

bool glued_chapter_follows(Cursor cursor) {
    return !read_glued_chapter(cursor).empty();
}

}  // namespace

std::string read_dossier_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.peek() == '0') return "";
    std::string number(cursor.digits(5, 5));
    if (number.empty()) {
        const std::string_view thousands = cursor.digits(2, 2);
        const std::size_t blank = blank_at(cursor.text(), cursor.at());
        cursor.move_to(cursor.at() + blank);
        if (!thousands.empty() && (blank != 0 || cursor.literal("."))) {
            if (const std::string_view rest = cursor.digits(3, 3); !rest.empty())
                number = fmt::format("{}{}", thousands, rest);
        }
    }
    if (number.empty() || (is_letter(cursor.peek()) && !glued_chapter_follows(cursor))) {
        cursor.move_to(begin);
        return "";
    }
    if (number != "21501") return number;
    const std::size_t behind = cursor.at();
    cursor.blanks();
    if (cursor.dash()) {
        if (const std::string_view part = cursor.digits(2, 2); !part.empty()) return fmt::format("21501-{}", part);
    }
    cursor.move_to(behind);
    return number;
}

std::string read_chapter(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (const std::string_view glued = read_glued_chapter(cursor); !glued.empty()) return std::string(glued);
    if (cursor.dash() || cursor.blanks()) {
        cursor.dash();  // "36 600 -VI"
        if (cursor.word("hoofdstuk")) cursor.blanks();
        const std::string_view group = cursor.capitals();
        if (is_chapter(group) && word_ends(cursor.text(), cursor.at())) return std::string(group);
    }
    cursor.move_to(begin);
    return "";
}

}  // namespace kamerbrief
