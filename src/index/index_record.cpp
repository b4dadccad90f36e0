// A record that goes into an index: which one it is, its schema tells.
#include "index/letter_record.hpp"
#include "index/merged_record.hpp"
#include "index/record_fields.hpp"
#include "kamerbrief/index.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief {

std::variant<IndexRecord, Unreadable> read_index_record(std::string_view json) {
    simdjson::dom::parser parser;
    const JsonObject record(read_json(parser, json));
    const std::string_view schema = record.schema();
    if (schema == "kamerbrief-error/1")
        return Unreadable{text_of(record, "file"), text_of(record, "code"), text_of(record, "message")};
    if (schema == "kamerbrief-index/1") return read_merged_record(record);
    if (schema == "kamerbrief/1") {
        IndexRecord read;
        read.letters.push_back(read_letter_record(record));
        return read;
    }
    throw Error(
        "json.not_letter",
        "nothing that kamerbrief parse or index wrote: its \"schema\" is not kamerbrief/1 or kamerbrief-index/1");
}

}  // namespace kamerbrief
