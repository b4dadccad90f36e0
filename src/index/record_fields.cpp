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

void read_head(const JsonObject& json, IndexedLetter& letter) {
    letter.title = text_or_null(json, "title");
    letter.date = text_or_null(json, "date");
    letter.reference = text_or_null(json, "reference");
    letter.ministry = text_or_null(json, "ministry");
}

IndexedSection section_fields(const JsonObject& json) {
    IndexedSection section;
    section.number = text_or_null(json, "number");
    section.title = text_or_null(json, "title");
    section.bookmark = text_or_null(json, "bookmark");
    return section;
}

IndexedMotion motion_fields(const JsonObject& json) {
    IndexedMotion motion;
    motion.members = texts_of(json, "members");
    motion.status = text_of(json, "status");
    motion.promised_by = text_or_null(json, "promised_by");
    motion.request = text_or_null(json, "request");
    motion.text = text_of(json, "text");
    return motion;
}

IndexedCommitment commitment_fields(const JsonObject& json) {
    IndexedCommitment commitment;
    commitment.kind = text_of(json, "kind");
    commitment.made_on = text_or_null(json, "made_on");
    commitment.made_in = text_or_null(json, "made_in");
    commitment.made_to = texts_of(json, "made_to");
    commitment.status = text_of(json, "status");
    commitment.promised_by = text_or_null(json, "promised_by");
    commitment.text = text_of(json, "text");
    return commitment;
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
