// What a letter's JSON promises: each text once, and at every place the words that are said to stand there.
#include <simdjson.h>

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kamerbrief/check.hpp"
#include "kamerbrief/index.hpp"
#include "kamerbrief/parsed.hpp"
#include "promises.hpp"

namespace kamerbrief {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;

/// The code points [begin, end) of the text; nothing where it has fewer.
std::optional<std::string_view> code_points(std::string_view text, std::size_t begin, std::size_t end) {
    if (end < begin) return std::nullopt;
    std::array<std::size_t, 2> bytes{};
    std::size_t at = 0;
    std::size_t counted = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const std::size_t wanted = i == 0 ? begin : end; counted < wanted; ++counted) {
            if (at == text.size()) return std::nullopt;
            ++at;
            while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
                ++at;
        }
        bytes[i] = at;
    }
    return text.substr(bytes[0], bytes[1] - bytes[0]);
}

class LetterJson {
  public:
    LetterJson(const Letter& letter, std::string_view json) : letter_(letter) {
        promise(parser_.parse(json.data(), json.size()).get(record_) == simdjson::SUCCESS,
                "a letter is written as JSON", json);
    }

    void check() {
        check_texts();
        for (const char* const list : {"motions", "commitments"}) {
            for (const element finding : list_of(list)) {
                check_words(finding["at"], finding["text"]);
                element disposal = finding["disposal"];
                if (!disposal.is_null()) check_words(disposal["at"], disposal["text"]);
            }
        }
        for (const element citation : list_of("citations"))
            check_words(citation["at"], citation["text"]);
        for (const element note : list_of("footnotes")) {
            for (const element call : array(note["calls"]))
                promise(words_at(call).empty(), "a call takes no words");
        }
        for (const element question : list_of("questions")) {
            words_at(question["at"]);
            for (const element note : array(question["notes"]))
                note["mark"].is_null() ? promise(words_at(note["at"]).empty(), "a call takes no words")
                                       : check_words(note["at"], note["mark"]);
        }
        for (const element diagnostic : list_of("diagnostics")) {
            element at = diagnostic["at"];
            if (!at.is_null()) words_at(at);
        }
    }

  private:
    array list_of(std::string_view name) const { return record_[name]; }

    element part(std::string_view list, std::string_view id) const {
        for (const element each : list_of(list)) {
            if (std::string_view(each["id"]) == id) return each;
        }
        promise(false, "an id is that of something", id);
        return {};
    }

    /// A text that may be null.
    static std::string_view text(element value) { return value.is_null() ? "" : std::string_view(value); }

    /// That of the block, title, cell, caption or note that holds the place.
    std::string_view holder(element at) const {
        element key;
        if (at["footnote"].get(key) == simdjson::SUCCESS) return text(part("footnotes", key)["text"]);
        if (at["table"].get(key) == simdjson::SUCCESS) {
            const element table = part("tables", key);
            if (at["row"].is_null()) return text(table["caption"]);
            return text(table["rows"].at(std::uint64_t(at["row"])).at(std::uint64_t(at["column"])));
        }
        const element section = part("sections", at["section"]);
        if (at["title"].get(key) == simdjson::SUCCESS) return text(section["title"]);
        return block_text(section["blocks"].at(std::uint64_t(at["block"])));
    }

    static std::string_view block_text(element block) {
        for (const char* const kind : {"paragraph", "item"}) {
            element found;
            if (block[kind].get(found) == simdjson::SUCCESS) return text(found);
        }
        return "";
    }

    std::string_view words_at(element at) const {
        promise(at.is_object(), "a finding has a place in the letter's JSON");
        const std::string_view in = holder(at);
        const auto words = code_points(in, std::uint64_t(at["span"].at(0)), std::uint64_t(at["span"].at(1)));
        promise(words.has_value(), "a place is in its text", in);
        return *words;
    }

    void check_words(element at, std::string_view words) const {
        promise(words_at(at) == words, "the words at a place are those of its finding", words);
    }

    /// Each text of the letter stands where its home is.
    void check_texts() const {
        for (std::size_t p = 0; p < letter_.homes.size(); ++p) {
            const Home& home = letter_.homes[p];
            const std::string_view text = letter_.document.paragraphs[p].text;
            switch (home.kind) {
                case Home::Kind::outside:
                    break;
                case Home::Kind::title:
                    check_whole(text, section(home)["title"], home);
                    break;
                case Home::Kind::block:
                    promise(text.substr(home.text_begin) == block_text(section(home)["blocks"].at(home.owner)),
                            "a block has its text", text);
                    break;
                case Home::Kind::cell: {
                    const element row = list_of("tables").at(home.owner)["rows"].at(home.row);
                    check_held(text, row.at(home.column), home);
                    break;
                }
                case Home::Kind::caption:
                    check_whole(text, list_of("tables").at(home.owner)["caption"], home);
                    break;
                case Home::Kind::note:
                    check_held(text, list_of("footnotes").at(home.owner)["text"], home);
                    break;
            }
        }
    }

    element section(const Home& home) const { return list_of("sections").at(*home.section); }

    /// All but the number or label in front, and behind it what another text has, as that of a question.
    static void check_whole(std::string_view text, element written, const Home& home) {
        const std::string_view shown = LetterJson::text(written);
        promise(text.substr(home.text_begin).starts_with(shown), "a title or a caption has its text", text);
    }

    static void check_held(std::string_view text, element written, const Home& home) {
        const std::string_view all = LetterJson::text(written);
        promise(all.find(text.substr(home.text_begin)) != all.npos, "a cell or a note has its text", text);
    }

    const Letter& letter_;
    simdjson::dom::parser parser_;
    element record_;
};

std::vector<std::string> findings(const Letter& letter) {
    std::vector<Finding> all;
    for (const Diagnostic& diagnostic : letter.diagnostics)
        all.push_back({diagnostic, ""});
    return findings_as_json_lines(letter, "brief", all);
}

}  // namespace

void check_json(std::string_view json, std::string_view of) {
    simdjson::dom::parser parser;
    element parsed;
    promise(parser.parse(json.data(), json.size()).get(parsed) == simdjson::SUCCESS, "JSON can be read", of);
}

void check_letter_json(const Letter& letter, std::string_view json) {
    LetterJson(letter, json).check();
    try {
        const auto parsed = read_parsed(json);
        promise(findings(std::get<ParsedLetter>(parsed).letter) == findings(letter),
                "what parse wrote tells the same findings", json);
        promise(std::get<IndexRecord>(read_index_record(json)).letters.size() == 1, "an index takes a letter", json);
    } catch (const Error& error) {
        promise(false, "what parse wrote can be read back", error.what());
    }
}

}  // namespace kamerbrief
