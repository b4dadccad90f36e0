#include "extract/typed_notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

struct Mark {
    MarkForm form = MarkForm::bracket_behind;
    int number = 0;
    std::size_t end = 0;
};

/// "1)" or "[1]" at `at`.
std::optional<Mark> read_mark(std::string_view text, std::size_t at) {
    Cursor cursor(text, at);
    Mark mark;
    if (cursor.literal("[")) mark.form = MarkForm::in_brackets;
    const std::string_view digits = cursor.digits(1, 3);
    if (digits.empty()) return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), mark.number);
    if (!cursor.literal(mark.form == MarkForm::in_brackets ? "]" : ")")) return std::nullopt;
    mark.end = cursor.at();
    return mark;
}

/// "[2] De Kustbode, 3 mei [3] De Havenkoerier [4] ...": notes that open in the middle of the line of the one before.
void split_off_next(std::string_view text, std::vector<TypedNote>& notes) {
    while (notes.back().form == MarkForm::in_brackets) {
        const int number = notes.back().number + 1;
        std::string mark = fmt::format("[{}]", number);
        Place& own = notes.back().text.back();
        const std::size_t line_end = own.end;
        const std::size_t at = text.substr(0, line_end).find(mark, own.begin);
        if (at == std::string_view::npos) return;
        own.end = at;
        while (own.end > own.begin && text[own.end - 1] == ' ')
            --own.end;
        Cursor cursor(text, at + mark.size());
        cursor.blanks();
        const Place rest{own.paragraph, cursor.at(), line_end};
        notes.push_back({std::move(mark), MarkForm::in_brackets, number, {rest}});
    }
}

/// The notes on the lines of a paragraph, in the order of the lines; empty where its first line opens with no mark. A
/// line without a mark goes on with the note above it.
std::vector<TypedNote> read_notes(const Document& document, std::size_t paragraph) {
    const std::string& text = document.paragraphs[paragraph].text;
    const auto& list_item = document.paragraphs[paragraph].list_item;
    std::vector<TypedNote> notes;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (const auto mark = read_mark(text, begin)) {
            Cursor cursor(text, mark->end);
            cursor.blanks();
            notes.push_back({text.substr(begin, mark->end - begin),
                             mark->form,
                             mark->number,
                             {Place{paragraph, cursor.at(), end}}});
            split_off_next(text, notes);
        } else if (const auto printed = list_item && begin == 0 ? read_mark(list_item->label, 0) : std::nullopt) {
            notes.push_back({list_item->label, printed->form, printed->number, {Place{paragraph, 0, end}}});
        } else if (notes.empty()) {
            return {};
        } else {
            notes.back().text.back().end = end;
        }
        begin = end + 1;
    }
    return notes;
}

}  // namespace

std::vector<TypedNote> find_typed_notes(const Document& document, const std::vector<std::size_t>& paragraphs) {
    std::vector<TypedNote> found;         // from the last back
    std::optional<std::size_t> unmarked;  // the paragraph behind, which may go on with the note before it
    for (auto paragraph = paragraphs.rbegin(); paragraph != paragraphs.rend(); ++paragraph) {
        std::vector<TypedNote> notes = read_notes(document, *paragraph);
        if (notes.empty()) {
            if (found.empty() || unmarked) break;
            unmarked = *paragraph;
            continue;
        }
        const bool rising =
            std::ranges::is_sorted(notes, {}, &TypedNote::number) &&
            (found.empty() || (notes.back().number < found.back().number && notes.back().form == found.back().form));
        if (!rising) break;
        if (unmarked) notes.back().text.push_back({*unmarked, 0, document.paragraphs[*unmarked].text.size()});
        unmarked.reset();
        for (auto note = notes.rbegin(); note != notes.rend(); ++note)
            found.push_back(std::move(*note));
    }
    std::ranges::reverse(found);
    return found;
}

std::vector<TypedCall> find_typed_calls(const Document& document, std::size_t paragraph, std::size_t begin) {
    const std::string_view text = document.paragraphs[paragraph].text;
    std::vector<TypedCall> calls;
    std::size_t open_brackets = 0;
    for (std::size_t at = begin; at < text.size();) {
        const bool number_begins = at > begin && !is_digit(text[at - 1]) && (is_digit(text[at]) || text[at] == '[');
        const auto mark = number_begins && open_brackets == 0 ? read_mark(text, at) : std::nullopt;
        if (mark) {
            calls.push_back(
                {std::string(text.substr(at, mark->end - at)), mark->form, Place{paragraph, at, mark->end}});
            at = mark->end;
            continue;
        }
        if (text[at] == '(') ++open_brackets;
        if (text[at] == ')' && open_brackets > 0) --open_brackets;
        ++at;
    }
    return calls;
}

}  // namespace kamerbrief
