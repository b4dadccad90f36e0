#include "index/record_fields.hpp"

namespace kamerbrief {

std::string text_of(const JsonObject& object, std::string_view key) {
    return std::string(object.text(key));
}

std::optional<std::string> text_or_null(const JsonObject& object, std::string_view key) {
    const auto text = object.text_or_null(key);
    return text ? std::optional<std::string>(*text) : std::nullopt;
}

std::vector<std::string> texts_of(const JsonObject& object, std::string_view key) {
    std::vector<std::string> texts;
    for (const simdjson::dom::element value : object.array(key)) {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS) object.refuse(key, "a list of texts");
        texts.emplace_back(text);
    }
    return texts;
}

std::string Ids::add(const JsonObject& object, std::string_view key) {
    const auto [id, is_new] = ids_.insert(text_of(object, key));
    if (!is_new) object.refuse(key, "one of its own");
    return *id;
}

std::optional<std::string> Ids::referred_to(const JsonObject& object, std::string_view key) const {
    auto id = text_or_null(object, key);
    if (id && !ids_.contains(*id)) object.refuse(key, "the id of one that is there");
    return id;
}

}  // namespace kamerbrief
