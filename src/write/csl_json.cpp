// CSL-JSON: types and variables of the Citation Style Language 1.0.2.
#include <algorithm>
#include <array>
#include <utility>

#include "text/json_writer.hpp"
#include "write/bibliographies.hpp"

namespace kamerbrief {
namespace {

// In the order of DocumentType.
constexpr std::array<std::string_view, 6> types{"bill", "legislation", "legal_case", "webpage", "document", "report"};

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits)
        value = 10 * value + (digit - '0');
    return value;
}

// "2024-11-26" is [2024, 11, 26].
void write_date(JsonWriter& json, std::string_view date) {
    json.begin_array();
    while (!date.empty()) {
        const std::size_t end = std::min(date.find('-'), date.size());
        json.value(number(date.substr(0, end)));
        date.remove_prefix(std::min(end + 1, date.size()));
    }
    json.end_array();
}

// "2024/2025" is from the one to the other.
void write_dates(JsonWriter& json, std::string_view issued) {
    const std::size_t stroke = std::min(issued.find('/'), issued.size());
    json.key("issued");
    json.begin_object();
    json.key("date-parts");
    json.begin_array();
    write_date(json, issued.substr(0, stroke));
    if (stroke < issued.size()) write_date(json, issued.substr(stroke + 1));
    json.end_array();
    json.end_object();
}

// Who wrote a report may be an institute or people: the letter's words are not taken apart.
void write_author(JsonWriter& json, const std::string& author) {
    json.key("author");
    json.begin_array();
    json.begin_object();
    json.member("literal", author);
    json.end_object();
    json.end_array();
}

}  // namespace

std::string csl_entry(const CitedDocument& document) {
    JsonWriter json(false);
    const auto variable = [&json](std::string_view name, const std::string& value) {
        if (!value.empty()) json.member(name, value);
    };
    json.begin_object();
    json.member("id", document.key);
    json.member("type", types[static_cast<std::size_t>(document.type)]);
    variable("title", document.title);
    if (!document.author.empty()) write_author(json, document.author);
    variable("authority", document.authority);
    variable("container-title", document.container);
    variable("volume", document.volume);
    variable("number", document.number);
    variable("page", document.page);
    if (!document.issued.empty()) write_dates(json, document.issued);
    variable("URL", document.url);
    json.end_object();
    std::string item = json.finish();
    item.pop_back();  // its line feed: a comma may follow
    return item;
}

}  // namespace kamerbrief
