// Answers to questions of members (beantwoording Kamervragen): which section asks what, and which answers it.
//
// The sections know their labels (question_labels.hpp). An answer goes on up to the next label or the next heading of
// its rank; what only looks like a heading divides it. Numbers that begin anew are the questions of another member.
// A table outside of these may ask and answer too (question_tables.hpp).
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/dutch_names.hpp"
#include "extract/passes.hpp"
#include "extract/phrases.hpp"
#include "extract/question_notes.hpp"
#include "extract/question_tables.hpp"
#include "extract/statements.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr std::size_t askers_reach = 60;  // bytes between "vragen" and its members: "van de leden"

constexpr std::size_t longest_series_opening = 40;  // bytes

constexpr std::size_t most_together = 50;  // questions before an answer that does not say which it answers

constexpr auto question_words = std::to_array<Phrase>({"kamervragen", "vragen", "kamervraag", "vraag"});

/// "Beantwoording Kamervragen van het lid Bos (VVD) over de kades".
std::vector<std::string> askers_in(const Sentence& text) {
    for (const Phrase& word : question_words) {
        const auto found = find_phrase(text, word);
        if (!found) continue;
        const auto near = find_members(text.substr(0, found->end + askers_reach), found->end);
        if (!near) continue;
        return find_members(text, found->end)->surnames;  // the list itself may be longer than the reach
    }
    return {};
}

bool ends_in_question_word(std::string_view text) {
    return std::ranges::any_of(question_words, [&](std::string_view word) {
        return text.size() >= word.size() && equal_any_case(text.substr(text.size() - word.size()), word);
    });
}

constexpr auto series_openings =
    std::to_array<Phrase>({"vragen", "kamervragen", "schriftelijke vragen", "antwoord*", "beantwoording"});

/// A line over the questions of a member: "Vragen van het lid Bos (VVD) over de kades". A sentence is none.
bool opens_series(const Sentence& text) {
    if (text.empty() || text.back() == '.') return false;
    const bool opens = std::ranges::any_of(series_openings, [&](const Phrase& phrase) {
        const auto found = find_phrase(text.substr(0, longest_series_opening), phrase);
        return found && found->begin == 0;
    });
    return opens && !askers_in(text).empty();
}

/// "4" of "4a".
std::string_view whole_question(std::string_view number) {
    return number.substr(0, number.find_last_of("0123456789") + 1);
}

class QuestionPass {
  public:
    QuestionPass(Letter& letter, const LetterWords& words)
        : letter_(letter), document_(letter.document), words_(words) {}

    void run() {
        const bool labelled =
            std::ranges::any_of(letter_.sections, [](const Section& s) { return s.role == SectionRole::question; });
        if (!labelled && letter_.grids.empty()) return;
        for (const auto* text : {&letter_.head.title, &letter_.head.subject}) {
            if (*text) hear_askers(**text);
        }
        for (std::size_t s = 0; s < letter_.sections.size(); ++s)
            read_section(s);
        QuestionNotes notes(letter_);
        for (const Question& question : letter_.questions)
            notes.hear_calls(question.question);
        for (const Answer& answer : answers_)
            notes.hear_calls(answer.paragraphs);
        for (Answer& answer : answers_) {
            notes.take_typed_notes(answer.paragraphs);
            give(answer);
        }
        for (Question& question : letter_.questions)
            question.notes = notes.notes_of(question);
    }

  private:
    struct Answer {
        std::vector<std::size_t> questions;  // in the letter's
        std::vector<std::size_t> paragraphs;
    };

    void read_section(std::size_t s) {
        const Section& section = letter_.sections[s];
        switch (section.role) {
            case SectionRole::question:
                ask(s);
                break;
            case SectionRole::answer:
                open_answer(section);
                break;
            case SectionRole::text:
                read_other_section(section);
                // Inside a question or an answer a table is what it says.
                if (inside_ == Inside::none) ask_tables(s);
        }
    }

    /// A heading within a question or an answer, or one that ends it.
    void read_other_section(const Section& section) {
        const std::string_view title = section.title ? text_at(letter_, *section.title) : "";
        const bool next_series = hear_askers(title);
        if (next_series || (section.origin != Origin::inferred && section.level <= label_level_))
            inside_ = Inside::none;

        std::vector<std::size_t> paragraphs;
        if (section.title && inside_ != Inside::none) paragraphs.push_back(section.title->paragraph);
        add_text(section, paragraphs);
        switch (inside_) {
            case Inside::question:
                for (std::size_t i = last_asked_; i < letter_.questions.size(); ++i)
                    append(letter_.questions[i].question, paragraphs);
                break;
            case Inside::answer:
                add_answer(paragraphs);
                break;
            case Inside::none:
                for (const std::size_t paragraph : paragraphs)
                    hear_askers(text_of(paragraph));
        }
    }

    /// Up to a line that says whose questions come next.
    void add_answer(const std::vector<std::size_t>& paragraphs) {
        for (const std::size_t paragraph : paragraphs) {
            const Sentence text = text_of(paragraph);
            if (opens_series(text)) inside_ = Inside::none;
            if (inside_ == Inside::none) {
                hear_askers(text);
            } else {
                answers_.back().paragraphs.push_back(paragraph);
            }
        }
    }

    static void append(std::vector<std::size_t>& paragraphs, const std::vector<std::size_t>& more) {
        paragraphs.insert(paragraphs.end(), more.begin(), more.end());
    }

    Sentence text_of(std::size_t paragraph) const {
        return {document_.paragraphs[paragraph].text, words_.of(paragraph)};
    }

    /// Whether the text tells whose questions follow. "Antwoorden op Kamervragen" may end in the middle of it.
    bool hear_askers(const Sentence& text) {
        std::vector<std::string> askers = askers_in(text);
        if (askers.empty() && question_word_before_) {
            if (const auto members = find_members(text.substr(0, askers_reach))) askers = find_members(text)->surnames;
        }
        question_word_before_ = ends_in_question_word(text);
        if (askers.empty()) return false;
        askers_ = std::move(askers);
        return true;
    }

    void ask(std::size_t s) {
        const Section& section = letter_.sections[s];
        std::vector<std::size_t> paragraphs;
        const Home& home = letter_.homes[section.title->paragraph];
        // One with no more than a number is its own title.
        const bool only_numbered = section.number && home.kind == Home::Kind::title;
        if (only_numbered) paragraphs.push_back(section.title->paragraph);
        add_text(section, paragraphs);

        std::vector<std::string> numbers = section.question_numbers;
        if (numbers.empty()) numbers.push_back(std::to_string(letter_.questions.size() - series_ + 1));
        for (const std::string& number : numbers) {
            if (by_number_.contains(number)) begin_series();
        }
        inside_ = Inside::question;
        label_level_ = section.level;
        last_asked_ = letter_.questions.size();
        for (std::string& number : numbers) {
            unanswered_.push_back(letter_.questions.size());
            add_question(std::move(number), s, paragraphs);
        }
    }

    void add_question(std::string number, std::size_t s, std::vector<std::size_t> paragraphs) {
        const Section& section = letter_.sections[s];
        Question question;
        question.number = std::move(number);
        question.section = s;
        question.asked_by = section.asked_by.empty() ? askers_ : section.asked_by;
        question.question = std::move(paragraphs);
        by_number_.emplace(question.number, letter_.questions.size());
        by_whole_number_[std::string(whole_question(question.number))].push_back(letter_.questions.size());
        letter_.questions.push_back(std::move(question));
    }

    void ask_tables(std::size_t s) {
        for (const SectionBlock& block : letter_.sections[s].blocks) {
            if (block.kind != SectionBlock::Kind::table) continue;
            const Table& table = document_.tables[letter_.grids[block.index].table];
            for (TableAnswer& row : read_question_table(document_, table)) {
                Answer answer;
                for (TableAnswer::Question& asked : row.questions) {
                    if (asked.number.empty()) asked.number = std::to_string(letter_.questions.size() - series_ + 1);
                    if (by_number_.contains(asked.number)) begin_series();
                    answer.questions.push_back(letter_.questions.size());
                    add_question(std::move(asked.number), s, std::move(asked.paragraphs));
                }
                answer.paragraphs = std::move(row.answer);
                answers_.push_back(std::move(answer));
            }
        }
    }

    void begin_series() {
        series_ = letter_.questions.size();
        by_number_.clear();
        by_whole_number_.clear();
    }

    void open_answer(const Section& section) {
        Answer answer;
        for (const std::string& number : section.question_numbers)
            add_answered(number, answer.questions);
        if (section.question_numbers.empty()) {
            const std::size_t count = std::min(unanswered_.size(), most_together);
            answer.questions.assign(unanswered_.end() - static_cast<std::ptrdiff_t>(count), unanswered_.end());
        }
        // "4a en 4b" may both name question 4.
        std::ranges::sort(answer.questions);
        answer.questions.erase(std::unique(answer.questions.begin(), answer.questions.end()), answer.questions.end());
        unanswered_.clear();
        answers_.push_back(std::move(answer));
        inside_ = Inside::answer;
        label_level_ = section.level;
        std::vector<std::size_t> paragraphs;
        add_text(section, paragraphs);
        add_answer(paragraphs);
    }

    /// "4a" is also an answer to question 4, and "4" one to 4a and 4b.
    void add_answered(const std::string& number, std::vector<std::size_t>& questions) const {
        if (const auto exact = by_number_.find(number); exact != by_number_.end()) {
            questions.push_back(exact->second);
            return;
        }
        const auto alike = by_whole_number_.find(std::string(whole_question(number)));
        if (alike == by_whole_number_.end()) return;
        for (const std::size_t i : alike->second) {
            const std::string& other = letter_.questions[i].number;
            if (whole_question(other) == number || whole_question(number) == other) questions.push_back(i);
        }
    }

    void add_text(const Section& section, std::vector<std::size_t>& paragraphs) const {
        for (const SectionBlock& block : section.blocks) {
            if (block.kind == SectionBlock::Kind::paragraph || block.kind == SectionBlock::Kind::item)
                paragraphs.push_back(block.index);
        }
    }

    void give(const Answer& answer) {
        for (const std::size_t i : answer.questions) {
            Question& question = letter_.questions[i];
            question.answer.insert(question.answer.end(), answer.paragraphs.begin(), answer.paragraphs.end());
            for (const std::size_t other : answer.questions) {
                if (other != i) question.answered_with.push_back(letter_.questions[other].number);
            }
        }
    }

    Letter& letter_;
    const Document& document_;
    const LetterWords& words_;
    std::vector<std::string> askers_;  // of the questions that follow
    bool question_word_before_ = false;
    std::size_t series_ = 0;  // the first question of the member whose questions these are
    std::unordered_map<std::string, std::size_t> by_number_;  // the questions of the series
    std::unordered_map<std::string, std::vector<std::size_t>> by_whole_number_;
    std::vector<std::size_t> unanswered_;  // questions since the last answer
    std::vector<Answer> answers_;
    enum class Inside { none, question, answer } inside_ = Inside::none;
    int label_level_ = 0;         // of the question or answer that we are inside of
    std::size_t last_asked_ = 0;  // the first question under the last label
};

}  // namespace

void find_questions(Letter& letter, const LetterWords& words) {
    QuestionPass(letter, words).run();
}

}  // namespace kamerbrief
