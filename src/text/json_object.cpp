#include "text/json_object.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <new>

namespace kamerbrief {
namespace {

// A letter needs ten. The parser does not recurse, and gives up where there are more.
constexpr std::size_t most_depth = 64;

constexpr std::size_t shown_bytes = 32;  // of what stands in the place of an id, which may have any length

}  // namespace

using simdjson::dom::element;

element read_json(simdjson::dom::parser& parser, std::string_view json) {
    element root;
    simdjson::error_code error = parser.allocate(json.size(), most_depth);
    if (error == simdjson::SUCCESS) error = parser.parse(json.data(), json.size()).get(root);
    if (error == simdjson::SUCCESS) return root;
    if (error == simdjson::MEMALLOC) throw std::bad_alloc();
    if (error == simdjson::DEPTH_ERROR) {
        throw Error("limit.depth", fmt::format("JSON nested more than {} deep", most_depth));
    }
    throw Error("json.invalid", fmt::format("no whole and well-formed JSON: {}", simdjson::error_message(error)));
}

JsonObject::JsonObject(element value, std::string_view list, std::size_t index) : list_(list), index_(index) {
    if (value.get_object().get(object_) == simdjson::SUCCESS) return;
    throw Error("json.invalid", list.empty() ? "no JSON object" : fmt::format("{} is no object", part()));
}

std::string_view JsonObject::text(std::string_view key) const {
    std::string_view text;
    if (value(key).get_string().get(text) != simdjson::SUCCESS) refuse(key, "text");
    return text;
}

std::optional<std::string_view> JsonObject::text_or_null(std::string_view key) const {
    if (value(key).is_null()) return std::nullopt;
    return text(key);
}

std::size_t JsonObject::count(std::string_view key) const {
    std::uint64_t count = 0;
    if (value(key).get_uint64().get(count) != simdjson::SUCCESS) refuse(key, "a count");
    return count;
}

std::optional<std::size_t> JsonObject::count_or_null(std::string_view key) const {
    if (value(key).is_null()) return std::nullopt;
    return count(key);
}

simdjson::dom::array JsonObject::array(std::string_view key) const {
    simdjson::dom::array array;
    if (value(key).get_array().get(array) != simdjson::SUCCESS) refuse(key, "an array");
    return array;
}

JsonObject JsonObject::object(std::string_view key) const {
    const element found = value(key);
    if (!found.is_object()) refuse(key, "an object");
    return {found, list_, index_};
}

std::optional<JsonObject> JsonObject::object_or_null(std::string_view key) const {
    if (value(key).is_null()) return std::nullopt;
    return object(key);
}

std::string_view JsonObject::schema() const {
    std::string_view schema;
    const auto found = find("schema");
    return found && found->get_string().get(schema) == simdjson::SUCCESS ? schema : std::string_view();
}

std::optional<element> JsonObject::find(std::string_view key) const {
    element found;
    if (object_.at_key(key).get(found) != simdjson::SUCCESS) return std::nullopt;
    return found;
}

std::size_t JsonObject::index_of(std::string_view id, char list, std::size_t size) const {
    std::size_t number = 0;
    const char* const end = id.data() + id.size();
    const bool is_id = id.size() > 1 && id.front() == list && std::from_chars(id.data() + 1, end, number).ptr == end &&
                       number >= 1 && number <= size;
    if (!is_id)
        throw Error("json.invalid",
                    fmt::format("{} names \"{}\", which the letter has not", part(), id.substr(0, shown_bytes)));
    return number - 1;
}

void JsonObject::refuse(std::string_view key, std::string_view what) const {
    throw Error("json.invalid", fmt::format("\"{}\" of {} is not {}", key, part(), what));
}

element JsonObject::value(std::string_view key) const {
    const auto found = find(key);
    if (!found) throw Error("json.invalid", fmt::format("{} has no \"{}\"", part(), key));
    return *found;
}

std::string JsonObject::part() const {
    return list_.empty() ? std::string("the record") : fmt::format(".{}[{}]", list_, index_);
}

}  // namespace kamerbrief
