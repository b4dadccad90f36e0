// The JSON Schemas. Two are written by hand, of a letter and of an index; those of lines are made of the letter's
// definitions, word for word.
#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/write.hpp"
#include "write/json_records.hpp"
#include "write/schema_files.hpp"

namespace kamerbrief {
namespace {

/// Of an object of the letter's schema; the value as it is laid out there.
struct Member {
    std::string key;
    std::string value;
};
using Members = std::vector<Member>;

std::string without_blanks_at_end(std::string_view text) {
    return std::string(text.substr(0, text.find_last_not_of(" \n") + 1));
}

Members members_of(std::string_view object) {
    const simdjson::padded_string json(object);
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document = parser.iterate(json);
    Members members;
    for (auto field : document.get_object()) {
        const std::string_view key = field.unescaped_key();
        const std::string_view value = simdjson::to_json_string(field.value());
        members.push_back({std::string(key), without_blanks_at_end(value)});
    }
    return members;
}

std::string value_of(const Members& members, std::string_view key) {
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? "" : found->value;
}

/// The texts of an array of texts, with commas between them.
std::string inside(const std::string& array) {
    const std::size_t begin = array.find('"');
    return array.substr(begin, array.rfind('"') + 1 - begin);
}

/// A definition stands deeper in the letter's schema than a record does in its own.
std::string less_deep(std::string_view text) {
    constexpr std::string_view from = "\n    ";
    std::string out;
    for (std::size_t at; (at = text.find(from)) != text.npos; text.remove_prefix(at + from.size())) {
        out += text.substr(0, at);
        out += '\n';
    }
    return out += text;
}

/// Those that the text refers to, and that these refer to, in the order of the letter's schema.
Members used_by(const std::string& text, const Members& definitions) {
    std::vector<bool> used(definitions.size(), false);
    std::vector<const std::string*> to_search{&text};
    while (!to_search.empty()) {
        const std::string& next = *to_search.back();
        to_search.pop_back();
        for (std::size_t i = 0; i < definitions.size(); ++i) {
            if (used[i] || next.find(fmt::format("\"#/$defs/{}\"", definitions[i].key)) == next.npos) continue;
            used[i] = true;
            to_search.push_back(&definitions[i].value);
        }
    }
    Members found;
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        if (used[i]) found.push_back(definitions[i]);
    }
    return found;
}

std::string lines_of(const Members& members) {
    std::string lines;
    for (const auto& [key, value] : members)
        lines += fmt::format("{}\n    \"{}\": {}", lines.empty() ? "" : ",", key, value);
    return lines;
}

/// The schema of a line that has the keys of these definitions, one behind the other.
std::string schema_of_line(const Schema& schema, std::initializer_list<std::string_view> names) {
    const Members definitions = members_of(value_of(members_of(letter_schema()), "$defs"));
    Members properties;
    std::string required;
    for (const std::string_view name : names) {
        const Members definition = members_of(value_of(definitions, name));
        for (Member& property : members_of(value_of(definition, "properties"))) {
            const bool is_taken = std::ranges::find(properties, property.key, &Member::key) != properties.end();
            if (is_taken) property.key = name_in_record(property.key);
            properties.push_back({property.key, less_deep(property.value)});
        }
        required += (required.empty() ? "\n    " : ",\n    ") + less_deep(inside(value_of(definition, "required")));
    }
    const std::string lines = lines_of(properties);
    const std::string used = lines_of(used_by(lines, definitions));
    return fmt::format(R"({{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:kamerbrief:{}:1",
  "title": "{}",
  "description": "kamerbrief(5) tells what each field means.",
  "type": "object",
  "properties": {{{}
  }},
  "required": [{}
  ],
  "additionalProperties": false{}
}}
)",
                       schema.name, schema.description, lines, required,
                       used.empty() ? "" : fmt::format(",\n  \"$defs\": {{{}\n  }}", used));
}

std::string of_letter(const Schema&) {
    return std::string(letter_schema());
}

std::string of_index(const Schema&) {
    return std::string(index_schema());
}

std::string of_record(const Schema& schema) {
    return schema_of_line(schema, {"record", schema.name});
}

std::string of_error(const Schema& schema) {
    return schema_of_line(schema, {schema.name});
}

constexpr std::array all{
    Schema{"letter", "a letter, as parse writes it", of_letter},
    Schema{"section", "a section, as kamerbrief sections writes it", of_record},
    Schema{"motion", "a motion, as kamerbrief motions writes it", of_record},
    Schema{"commitment", "a commitment, as kamerbrief commitments writes it", of_record},
    Schema{"question", "a question, as kamerbrief questions writes it", of_record},
    Schema{"citation", "a citation, as kamerbrief citations writes it", of_record},
    Schema{"footnote", "a note, as kamerbrief footnotes writes it", of_record},
    Schema{"table", "a table, as kamerbrief tables writes it", of_record},
    Schema{"index", "an index over letters, as kamerbrief index writes it", of_index},
    Schema{"error", "a letter that cannot be read, as --errors inline writes it", of_error},
};

}  // namespace

std::span<const Schema> schemas() {
    return all;
}

}  // namespace kamerbrief
