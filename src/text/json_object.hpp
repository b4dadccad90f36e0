// An object of a record, read by its keys. Every function throws Error, with the record's part and the key, where the
// JSON has something else than parse writes.
#pragma once

#include <simdjson.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "kamerbrief/read.hpp"

namespace kamerbrief {

/// What the text says, which lives as long as the parser does, and until that reads another text. Throws Error where it
/// is no JSON.
simdjson::dom::element read_json(simdjson::dom::parser&, std::string_view json);

class JsonObject {
  public:
    /// `list` and `index` name the part of the record that it stands in, ".citations[2]"; the record itself has no
    /// list.
    JsonObject(simdjson::dom::element value, std::string_view list = "", std::size_t index = 0);

    std::string_view text(std::string_view key) const;
    std::optional<std::string_view> text_or_null(std::string_view key) const;
    std::size_t count(std::string_view key) const;
    std::optional<std::size_t> count_or_null(std::string_view key) const;
    simdjson::dom::array array(std::string_view key) const;

    /// Within the same part of the record.
    JsonObject object(std::string_view key) const;
    std::optional<JsonObject> object_or_null(std::string_view key) const;

    /// What the record says that it is, "kamerbrief/1"; "" where it does not say.
    std::string_view schema() const;

    /// Absent where there is no such key.
    std::optional<simdjson::dom::element> find(std::string_view key) const;

    /// The index that an id "s3" of the list stands for; it is less than `size`.
    std::size_t index_of(std::string_view id, char list, std::size_t size) const;

    /// Says that the key's value is not `what`.
    [[noreturn]] void refuse(std::string_view key, std::string_view what) const;

  private:
    simdjson::dom::element value(std::string_view key) const;
    std::string part() const;

    simdjson::dom::object object_;
    std::string_view list_;
    std::size_t index_ = 0;
};

/// Calls `read` with each object of a list of the record, and its index.
template <class Read>
void for_each(const JsonObject& record, std::string_view list, const Read& read) {
    std::size_t index = 0;
    for (const simdjson::dom::element element : record.array(list)) {
        read(JsonObject(element, list, index), index);
        ++index;
    }
}

}  // namespace kamerbrief
