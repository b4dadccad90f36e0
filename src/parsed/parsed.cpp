#include "kamerbrief/parsed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

#include "kamerbrief/read.hpp"
#include "parsed/letter_texts.hpp"
#include "text/json_object.hpp"

namespace kamerbrief {
namespace {

using simdjson::dom::element;

constexpr std::array severities{Severity::error, Severity::warning, Severity::info, Severity::style};

class LetterReader {
  public:
    explicit LetterReader(const JsonObject& record) : record_(record) {
        for_each(record, "tables", [this](const JsonObject& table, std::size_t) { tables_.push_back(table); });
        table_is_read_.resize(tables_.size());
        letter_.grids.resize(tables_.size());
    }

    Letter read() && {
        LetterTexts texts(letter_, tables_.size());
        if (const auto date = record_.object("letter").text_or_null("date")) letter_.head.date = *date;
        sections_ = record_.array("sections").size();
        for_each(record_, "sections",
                 [&](const JsonObject& section, std::size_t i) { read_section(section, i, texts); });
        for (std::size_t i = 0; i < tables_.size(); ++i)
            read_table(i, texts);  // that stands in no section
        for_each(record_, "footnotes", [&](const JsonObject& note, std::size_t) { read_note(note, texts); });
        for_each(record_, "citations",
                 [&](const JsonObject& citation, std::size_t) { read_citation(citation, texts); });
        for_each(record_, "diagnostics",
                 [&](const JsonObject& diagnostic, std::size_t) { read_diagnostic(diagnostic, texts); });
        return std::move(letter_);
    }

  private:
    void read_section(const JsonObject& section, std::size_t index, LetterTexts& texts) {
        letter_.sections.emplace_back();
        if (const auto number = section.text_or_null("number")) letter_.sections.back().number = *number;
        texts.add_section(section.text_or_null("title"));
        for (const element value : section.array("blocks"))
            read_block(JsonObject(value, "sections", index), texts);
    }

    void read_block(const JsonObject& block, LetterTexts& texts) {
        if (block.find("paragraph")) return texts.add_block(block.text("paragraph"), "");
        if (block.find("item")) return texts.add_block(block.text("item"), block.text("marker"));
        texts.add_block("", "");
        if (!block.find("table")) return;
        std::size_t table = block.index_of(block.text("table"), 't', tables_.size());
        read_table(table, texts);
        // The tables within it follow it in the list.
        while (++table < tables_.size() && tables_[table].object_or_null("parent"))
            read_table(table, texts);
    }

    void read_table(std::size_t index, LetterTexts& texts) {
        if (table_is_read_[index]) return;
        table_is_read_[index] = true;
        const JsonObject& table = tables_[index];
        if (const auto label = table.text_or_null("label")) letter_.grids[index].label = *label;
        letter_.grids[index].section = section_of(table);
        texts.add_caption(index, table.text_or_null("caption"));
        for (const element value : table.array("rows")) {
            simdjson::dom::array row;
            if (value.get_array().get(row) != simdjson::SUCCESS) table.refuse("rows", "an array of rows");
            texts.add_row(index, row, table);
        }
    }

    void read_note(const JsonObject& json, LetterTexts& texts) {
        letter_.document.notes.emplace_back();
        Note& note = letter_.document.notes.back();
        const std::string_view kind = json.text("kind");
        if (kind != "footnote" && kind != "endnote") json.refuse("kind", "footnote or endnote");
        note.kind = kind == "footnote" ? NoteKind::footnote : NoteKind::endnote;
        if (const auto number = json.count_or_null("number")) {
            if (*number > std::numeric_limits<int>::max()) json.refuse("number", "that of a note");
            note.number = static_cast<int>(*number);
        }
        if (const auto mark = json.text_or_null("mark")) note.mark = *mark;
        texts.add_note(note.kind, json.text("text"), section_of(json));
    }

    void read_citation(const JsonObject& json, LetterTexts& texts) {
        Citation citation;
        if (const auto identifier = json.text_or_null("identifier")) citation.identifier = *identifier;
        const auto at = texts.place(json, "at");
        if (!at) json.refuse("at", "a place");
        citation.at = *at;
        letter_.citations.push_back(std::move(citation));
    }

    void read_diagnostic(const JsonObject& json, LetterTexts& texts) {
        const std::string_view name = json.text("severity");
        const auto* const severity = std::ranges::find(severities, name, [](Severity each) { return name_of(each); });
        if (severity == severities.end()) json.refuse("severity", "error, warning, info or style");
        letter_.diagnostics.push_back(
            {std::string(json.text("code")), *severity, std::string(json.text("message")), texts.place(json, "at")});
    }

    std::optional<std::size_t> section_of(const JsonObject& part) const {
        const auto id = part.text_or_null("section");
        if (!id) return std::nullopt;
        return part.index_of(*id, 's', sections_);
    }

    const JsonObject& record_;
    Letter letter_;
    std::vector<JsonObject> tables_;
    std::vector<bool> table_is_read_;
    std::size_t sections_ = 0;
};

}  // namespace

std::variant<ParsedLetter, Unreadable> read_parsed(std::string_view json) {
    simdjson::dom::parser parser;
    const JsonObject record(read_json(parser, json));
    if (record.schema() == "kamerbrief-error/1") {
        return Unreadable{std::string(record.text("file")), std::string(record.text("code")),
                          std::string(record.text("message"))};
    }
    if (record.schema() == "kamerbrief/1") {
        return ParsedLetter{std::string(record.object("source").text("file")), LetterReader(record).read()};
    }
    throw Error("json.not_letter", "no letter that kamerbrief parse wrote: its \"schema\" is not kamerbrief/1");
}

}  // namespace kamerbrief
