#include "extract/statements.hpp"

#include <algorithm>

#include "extract/sentences.hpp"

namespace kamerbrief {

std::size_t topic_of(const Letter& letter, std::size_t section) {
    while (letter.sections[section].origin == Origin::inferred && letter.sections[section].parent) {
        section = *letter.sections[section].parent;
    }
    return section;
}

Sentence sentence_of(const Letter& letter, const Statement& statement) {
    const std::string_view text = text_at(letter, statement.place);
    return statement.words == nullptr ? Sentence(text) : Sentence(text, *statement.words);
}

LetterWords::LetterWords(const Document& document) {
    constexpr std::size_t usual_word = 6;  // bytes, with the blank
    std::size_t bytes = 0;
    for (const Paragraph& paragraph : document.paragraphs)
        bytes += paragraph.text.size();
    found_.reserve(bytes / usual_word);
    std::vector<std::size_t> ends;
    ends.reserve(document.paragraphs.size());
    for (const Paragraph& paragraph : document.paragraphs) {
        Words::append(paragraph.text, found_);
        ends.push_back(found_.size());
    }
    words_.reserve(document.paragraphs.size());
    std::size_t begin = 0;
    for (std::size_t p = 0; p < ends.size(); begin = ends[p++])
        words_.emplace_back(document.paragraphs[p].text, std::span(found_).subspan(begin, ends[p] - begin));
}

Statements::Statements(const Letter& letter, const LetterWords& words)
    : paragraphs_(letter.document.paragraphs.size()) {
    for (std::size_t s = 0; s < letter.sections.size(); ++s) {
        const std::size_t topic = topic_of(letter, s);
        for (const SectionBlock& block : letter.sections[s].blocks) {
            if (block.kind != SectionBlock::Kind::paragraph && block.kind != SectionBlock::Kind::item) continue;
            const std::size_t begin = letter.homes[block.index].text_begin;
            const std::size_t first = statements_.size();
            for (const Place& place : sentences(letter.document, block.index, begin)) {
                statements_.push_back({place, s, topic});
            }
            paragraphs_[block.index] = {first, statements_.size() - first};
        }
    }
    words_.reserve(statements_.size());
    for (Statement& statement : statements_)
        statement.words = &words_.emplace_back(text_at(letter, statement.place), words.of(statement.place.paragraph));
}

std::span<const Statement> statements_below(const Letter& letter, std::span<const Statement> statements,
                                            std::size_t section) {
    std::size_t end = section + 1;
    while (end < letter.sections.size() && letter.sections[end].level > letter.sections[section].level)
        ++end;
    const auto before = [](const Statement& statement, std::size_t limit) { return statement.section < limit; };
    const auto first = std::lower_bound(statements.begin(), statements.end(), section, before);
    return {first, std::lower_bound(first, statements.end(), end, before)};
}

std::span<const NoteCall> calls_between(const Letter& letter, std::size_t paragraph, std::size_t begin,
                                        std::size_t end) {
    const std::vector<NoteCall>& calls = letter.document.paragraphs[paragraph].calls;
    const auto first = std::lower_bound(calls.begin(), calls.end(), begin,
                                        [](const NoteCall& call, std::size_t at) { return call.at < at; });
    const auto last = std::upper_bound(first, calls.end(), std::max(begin, end),
                                       [](std::size_t at, const NoteCall& call) { return at < call.at; });
    return {first, last};
}

}  // namespace kamerbrief
