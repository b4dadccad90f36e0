// Paragraphs, a line each, say the same in a Word file as in the text that Tika makes of it.
#include <algorithm>
#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "kamerbrief/extract.hpp"
#include "promises.hpp"
#include "read/docx_file.hpp"
#include "target.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

/// Plain text has no other signs for notes, tables, lists and bookmarks than what they begin with or have between them,
/// and for headings that they do not end as sentences do.
bool is_plain(std::string_view line) {
    const auto is_letter = [](char c) { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); };
    const auto is_sign = [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '[' || c == '\x7f'; };
    return !line.empty() && is_letter(line.front()) && line.back() == '.' && std::ranges::none_of(line, is_sign);
}

std::vector<std::string> paragraphs_of(std::string_view text) {
    std::vector<std::string> paragraphs;
    std::istringstream lines(valid_utf8(text));
    for (std::string line; std::getline(lines, line);) {
        if (is_plain(line)) paragraphs.push_back(line);
    }
    return paragraphs;
}

std::string word_file_of(const std::vector<std::string>& paragraphs) {
    pugi::xml_document body;
    for (const std::string& paragraph : paragraphs)
        body.append_child("w:p").append_child("w:r").append_child("w:t").text().set(paragraph.c_str());
    std::ostringstream xml;
    body.save(xml, "", pugi::format_raw | pugi::format_no_declaration);
    return zip_of(parts_of({.body = xml.str()}), ZIP_CM_STORE);
}

std::string text_of(const std::vector<std::string>& paragraphs) {
    std::string text;
    for (const std::string& paragraph : paragraphs)
        text.append(paragraph).append("\n");
    return text;
}

void tell(std::string& told, const Letter& letter, const std::optional<Place>& place) {
    told.append(" | ").append(place ? text_at(letter, *place) : "-");
}

void tell(std::string& told, const std::vector<std::string>& texts) {
    for (const std::string& text : texts)
        told.append(" | ").append(text);
}

std::string told_by(std::string_view bytes) {
    const Letter letter = extract(read(bytes));
    std::string told;
    for (const Citation& citation : letter.citations) {
        told.append("\n").append(citation.kind).append(" ").append(citation.identifier.value_or("-"));
        tell(told, letter, citation.at);
    }
    const auto tell_outcome = [&](const Outcome& outcome) {
        told += " " + std::to_string(static_cast<int>(outcome.status));
        tell(told, letter, outcome.disposal);
        tell(told, letter, outcome.promised_by);
    };
    for (const Motion& motion : letter.motions) {
        told += "\nmotion";
        tell(told, motion.members);
        tell(told, motion.identifiers);
        tell(told, letter, motion.text);
        tell(told, letter, motion.request);
        tell_outcome(motion.outcome);
    }
    for (const Commitment& commitment : letter.commitments) {
        told += "\ncommitment " + commitment.number.value_or("-");
        tell(told, commitment.made_to);
        tell(told, letter, commitment.text);
        tell_outcome(commitment.outcome);
    }
    return told;
}

}  // namespace
}  // namespace kamerbrief

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kamerbrief;
    const std::vector<std::string> paragraphs = paragraphs_of(bytes_of(data, size));
    if (paragraphs.empty()) return 0;
    const std::string text = text_of(paragraphs);
    const std::string by_word = told_by(word_file_of(paragraphs));
    const std::string by_text = told_by(text);
    promise(by_word == by_text, "a letter says the same as a Word file and as text",
            "\nWord:" + by_word + "\ntext:" + by_text);
    return 0;
}
