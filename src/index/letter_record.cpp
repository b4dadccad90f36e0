#include "index/letter_record.hpp"

#include <array>
#include <unordered_map>
#include <utility>

#include "index/record_fields.hpp"

namespace kamerbrief {
namespace {

using simdjson::dom::element;

class LetterRecord {
  public:
    explicit LetterRecord(const JsonObject& record) : record_(record) {}

    IndexedLetter read() && {
        letter_.file = text_of(record_.object("source"), "file");
        read_head(record_.object("letter"), letter_);
        letter_.has_texts = true;
        for_each(record_, "sections", [this](const JsonObject& section, std::size_t i) { read_section(section, i); });
        for_each(record_, "tables", [this](const JsonObject& table, std::size_t) { read_table(table); });
        for_each(record_, "footnotes", [this](const JsonObject& note, std::size_t) { read_note(note); });
        for_each(record_, "citations", [this](const JsonObject& citation, std::size_t) { read_citation(citation); });
        for_each(record_, "motions", [this](const JsonObject& motion, std::size_t) { read_motion(motion); });
        for_each(record_, "commitments",
                 [this](const JsonObject& commitment, std::size_t) { read_commitment(commitment); });
        put_in_order(letter_.citations);
        put_in_order(letter_.motions);
        put_in_order(letter_.commitments);
        return std::move(letter_);
    }

  private:
    void read_section(const JsonObject& json, std::size_t index) {
        IndexedSection section = section_fields(json);
        section.id = sections_.add(json);
        section.text.emplace();
        for (const element value : json.array("blocks"))
            read_block(JsonObject(value, "sections", index), *section.text);
        place_of_section_[section.id] = letter_.sections.size();
        letter_.sections.push_back(std::move(section));
    }

    static void read_block(const JsonObject& block, std::string& text) {
        for (const std::string_view key : {"paragraph", "item", "image"}) {
            if (block.find(key)) append_line(text, block.text_or_null(key).value_or(""));
        }
    }

    /// Who searches the section looks for what its tables say too.
    void read_table(const JsonObject& table) {
        const auto section = sections_.referred_to(table, "section");
        if (!section) return;
        std::string& text = *letter_.sections[place_of_section_.at(*section)].text;
        append_line(text, table.text_or_null("caption").value_or(""));
        for (const element value : table.array("rows")) {
            simdjson::dom::array row;
            if (value.get_array().get(row) != simdjson::SUCCESS) table.refuse("rows", "an array of rows");
            for (const element cell : row) {
                std::string_view words;
                if (!cell.is_null() && cell.get_string().get(words) != simdjson::SUCCESS)
                    table.refuse("rows", "rows of texts");
                append_line(text, words);
            }
        }
    }

    static void append_line(std::string& text, std::string_view line) {
        if (line.empty()) return;
        if (!text.empty()) text += '\n';
        text += line;
    }

    void read_note(const JsonObject& json) {
        letter_.notes.push_back({notes_.add(json), sections_.referred_to(json, "section"), text_of(json, "text")});
    }

    void read_citation(const JsonObject& json) {
        IndexedCitation citation;
        citation.id = citations_.add(json);
        citation.kind = text_of(json, "kind");
        citation.identifier = text_or_null(json, "identifier");
        citation.url = text_or_null(json, "url");
        if (json.find("dossier")) citation.dossier = text_of(json, "dossier");
        citation.section = sections_.referred_to(json, "section");
        citation.footnote = notes_.referred_to(json, "footnote");
        citation.text = text_of(json, "text");
        letter_.citations.push_back(std::move(citation));
    }

    void read_motion(const JsonObject& json) {
        const std::string id = motions_.add(json);
        const auto section = sections_.referred_to(json, "section");
        IndexedMotion motion = motion_fields(json);
        motion.id = id;
        motion.section = section;
        motion.identifiers = texts_of(json, "identifiers");
        motion.disposal = disposal_of(json);
        letter_.motions.push_back(std::move(motion));
    }

    void read_commitment(const JsonObject& json) {
        IndexedCommitment commitment = commitment_fields(json);
        commitment.id = commitments_.add(json);
        commitment.section = sections_.referred_to(json, "section");
        commitment.number = text_or_null(json, "number");
        commitment.disposal = disposal_of(json);
        letter_.commitments.push_back(std::move(commitment));
    }

    static std::optional<std::string> disposal_of(const JsonObject& json) {
        const auto disposal = json.object_or_null("disposal");
        return disposal ? std::optional(text_of(*disposal, "text")) : std::nullopt;
    }

    const JsonObject& record_;
    IndexedLetter letter_;
    Ids sections_;
    Ids notes_;
    Ids citations_;
    Ids motions_;
    Ids commitments_;
    std::unordered_map<std::string, std::size_t> place_of_section_;
};

}  // namespace

IndexedLetter read_letter_record(const JsonObject& record) {
    return LetterRecord(record).read();
}

}  // namespace kamerbrief
