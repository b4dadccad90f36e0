#include "extract/question_labels.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>
#include <utility>

#include "extract/dutch_names.hpp"
#include "extract/markers.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// What a label opens with. The longer of two that begin alike stands first.
struct Opening {
    std::string_view word;
    SectionRole role;
};
constexpr auto openings = std::to_array<Opening>({
    {"vraag", SectionRole::question},
    {"vragen", SectionRole::question},
    {"antwoorden", SectionRole::answer},
    {"antwoord", SectionRole::answer},
    {"beantwoording", SectionRole::answer},
});

constexpr std::size_t most_numbers = 50;  // of one label; none in a letter has as many

/// "3", "4a"; not "2024Z12345".
std::string_view read_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.digits(1, 3).empty()) return {};
    if (is_small(cursor.peek()) && word_ends(cursor.text(), cursor.at() + 1)) cursor.move_to(cursor.at() + 1);
    if (word_ends(cursor.text(), cursor.at())) return cursor.since(begin);
    cursor.move_to(begin);
    return {};
}

/// "t/m", "tot en met", "-": what stands between the ends of a range.
bool read_range_word(Cursor& cursor) {
    return cursor.literal_any_case("t/m") || cursor.word("tot en met") || cursor.dash();
}

bool read_list_word(Cursor& cursor) {
    const bool comma = cursor.literal(",") || cursor.literal("/") || cursor.literal("&");
    cursor.blanks();
    return cursor.word("en") || comma;
}

std::optional<std::size_t> value_of(std::string_view number) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size()) return std::nullopt;
    return value;
}

/// From the last number up to `last`, which may be no range at all: "4a t/m 4c".
void add_range(std::vector<std::string>& numbers, std::string_view last) {
    const auto from = value_of(numbers.back());
    const auto to = value_of(last);
    if (from && to && *from < *to && *to - *from <= most_numbers - numbers.size()) {
        for (std::size_t number = *from + 1; number < *to; ++number)
            numbers.push_back(std::to_string(number));
    }
    numbers.emplace_back(last);
}

/// "3", "3 en 4", "2, 5 en vraag 7", "11 t/m 13". One named twice counts once.
std::vector<std::string> read_numbers(Cursor& cursor) {
    std::vector<std::string> numbers;
    if (const auto first = read_number(cursor); !first.empty()) numbers.emplace_back(first);
    while (!numbers.empty() && numbers.size() < most_numbers) {
        const std::size_t end = cursor.at();
        cursor.blanks();
        const bool range = read_range_word(cursor);
        const bool goes_on = range || read_list_word(cursor);
        cursor.blanks();
        if (cursor.word("vraag")) cursor.blanks();
        const auto next = goes_on ? read_number(cursor) : std::string_view();
        if (next.empty()) {
            cursor.move_to(end);
            break;
        }
        if (range) {
            add_range(numbers, next);
        } else {
            numbers.emplace_back(next);
        }
    }
    std::unordered_set<std::string> seen;
    std::erase_if(numbers, [&](const std::string& number) { return !seen.insert(number).second; });
    return numbers;
}

bool line_ends(const Cursor& cursor) {
    return cursor.done() || cursor.peek() == '\n';
}

/// "van het lid Bos (VVD)", up to the line's end.
std::vector<std::string> read_askers(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.blanks();
    const bool bracket = cursor.literal("(");
    if (cursor.word("van") && cursor.blanks()) {
        if (cursor.word("het") || cursor.word("de")) cursor.blanks();
        if (auto members = read_members(cursor.text(), cursor.at())) {
            cursor.move_to(members->end);
            if (bracket) cursor.literal(")");
            cursor.literal(":");
            if (line_ends(cursor)) return std::move(members->surnames);
        }
    }
    cursor.move_to(begin);
    return {};
}

/// Where the text behind a label begins, if the label ends here: with its line, or with a sign before the text.
std::optional<std::size_t> text_behind(Cursor cursor, bool numbered) {
    const bool sign = cursor.literal(":") || cursor.literal(".") || cursor.literal(")");
    const bool blanks = cursor.blanks();
    const bool dash = blanks && cursor.dash() && cursor.blanks();
    if (line_ends(cursor)) {
        while (!cursor.done() && (cursor.peek() == '\n' || blank_at(cursor.text(), cursor.at()) > 0))
            cursor.move_to(cursor.at() + std::max<std::size_t>(1, blank_at(cursor.text(), cursor.at())));
        return cursor.at();
    }
    if (blanks && (sign || dash)) return cursor.at();
    // "Vraag 1 Kent u het bericht?" has no sign, but goes on with a capital.
    return blanks && numbered && capital_at(cursor.text(), cursor.at()) ? std::optional(cursor.at()) : std::nullopt;
}

std::optional<QuestionLabel> printed_label(const Paragraph& paragraph) {
    if (!paragraph.list_item) return std::nullopt;
    auto label = read_question_label(paragraph.list_item->label);
    if (label) label->end = label->text_begin = 0;
    return label;
}

class LabelFinder {
  public:
    LabelFinder(const Flow& flow, const std::vector<Paragraph>& paragraphs)
        : flow_(flow), paragraphs_(paragraphs), labels_(flow.items.size()) {}

    std::vector<std::optional<QuestionLabel>> find() {
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            const Paragraph* paragraph = paragraph_at(i);
            if (paragraph == nullptr || paragraph->in_text_box) continue;
            labels_[i] = printed_label(*paragraph);
            if (!labels_[i]) labels_[i] = read_question_label(paragraph->text);
        }
        find_unlabelled();
        bool asked = false;
        bool answered = false;
        for (const auto& label : labels_) {
            asked = asked || (label && label->role == SectionRole::question);
            answered = answered || (asked && label && label->role == SectionRole::answer);
        }
        if (!answered) labels_.assign(labels_.size(), std::nullopt);
        return std::move(labels_);
    }

  private:
    const Paragraph* paragraph_at(std::size_t i) const {
        const FlowItem& item = flow_.items[i];
        return item.kind == FlowItem::Kind::paragraph ? &paragraphs_[item.index] : nullptr;
    }

    /// Before an answer that no labelled question precedes, the questions are numbered only.
    void find_unlabelled() {
        std::size_t begin = 0;  // behind the last answer's label
        std::size_t next = 1;   // the number of the question that comes next
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            if (!labels_[i]) continue;
            if (labels_[i]->role == SectionRole::question) {
                begin = labels_.size();
            } else {
                for (std::size_t at = begin; at < i; ++at)
                    number_question(at, *labels_[i], next);
                begin = i + 1;
            }
        }
    }

    void number_question(std::size_t at, const QuestionLabel& answer, std::size_t& next) {
        const Paragraph* paragraph = paragraph_at(at);
        if (paragraph == nullptr || paragraph->text.find('?') == std::string::npos) return;
        const auto marker = list_marker(*paragraph);
        if (!marker || !marker->numbered) return;
        const std::string number = marker->text.substr(0, marker->text.find_first_not_of("0123456789"));
        const bool named = answer.numbers.empty() || std::ranges::find(answer.numbers, number) != answer.numbers.end();
        const auto value = value_of(number);
        // A second member's questions count from 1 again.
        if (!named || !value || (*value != next && *value != 1)) return;
        next = *value + 1;
        labels_[at] = QuestionLabel{SectionRole::question, {number}, {}, 0, 0};
    }

    const Flow& flow_;
    const std::vector<Paragraph>& paragraphs_;
    std::vector<std::optional<QuestionLabel>> labels_;
};

}  // namespace

std::optional<QuestionLabel> read_question_label(std::string_view text) {
    Cursor cursor(text);
    const auto opening = std::ranges::find_if(openings, [&](const Opening& row) { return cursor.word(row.word); });
    if (opening == openings.end()) return std::nullopt;
    QuestionLabel label;
    label.role = opening->role;
    const std::size_t word_end = cursor.at();
    cursor.blanks();
    if (label.role == SectionRole::answer) {
        if (cursor.word("op")) cursor.blanks();
        if (cursor.word("de")) cursor.blanks();
        if (cursor.word("vragen") || cursor.word("vraag")) cursor.blanks();
    }
    label.numbers = read_numbers(cursor);
    if (label.numbers.empty()) {
        // "Vragen" and "Beantwoording" alone are headings over all of them.
        const bool alone = opening->word == "vraag" || opening->word.starts_with("antwoord");
        cursor.move_to(word_end);
        if (!alone) return std::nullopt;
    }
    label.asked_by = read_askers(cursor);
    const auto text_begin = text_behind(cursor, !label.numbers.empty());
    if (!text_begin) return std::nullopt;
    label.end = cursor.at();
    label.text_begin = *text_begin;
    return label;
}

std::vector<std::optional<QuestionLabel>> find_question_labels(const Flow& flow,
                                                               const std::vector<Paragraph>& paragraphs) {
    return LabelFinder(flow, paragraphs).find();
}

}  // namespace kamerbrief
