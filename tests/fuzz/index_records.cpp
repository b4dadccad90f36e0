// What goes into an index: a record a line. Any order gives the same index, and an index read back is the same again.
#include <pugixml.hpp>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "kamerbrief/index.hpp"
#include "kamerbrief/parsed.hpp"
#include "promises.hpp"
#include "target.hpp"

namespace kamerbrief {
namespace {

void read_alone(std::string_view json) {
    try {
        read_parsed(json);
    } catch (const Error& error) {
        check_error(error);
    }
}

std::vector<IndexRecord> records_of(std::string_view text) {
    std::vector<IndexRecord> records;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        read_alone(line);
        try {
            auto record = read_index_record(line);
            if (auto* const letters = std::get_if<IndexRecord>(&record)) records.push_back(std::move(*letters));
        } catch (const Error& error) {
            check_error(error);
        }
    }
    return records;
}

Index index_of(const std::vector<IndexRecord>& records) {
    Index index;
    for (const IndexRecord& record : records) {
        for (const IndexedLetter& letter : record.letters)
            index.add(letter);
        for (const DocumentTitle& title : record.titles)
            index.add(title);
    }
    index.commit();
    return index;
}

std::string written(const Index& index, const IndexFormat& format) {
    std::string text;
    format.write(index, {}, [&](std::string_view piece) { text += piece; });
    check_utf8(text, format.name);
    return text;
}

void check_forms(const Index& index) {
    for (const IndexFormat& format : index_formats()) {
        if (!format.write) continue;
        const std::string text = written(index, format);
        if (format.name == "json") check_json(text, "an index");
        if (format.name == "csv") check_csv(text, ',', "an index");
        if (format.name == "graphml") promise(pugi::xml_document().load_string(text.c_str()), "a graph is XML", text);
    }
}

}  // namespace
}  // namespace kamerbrief

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kamerbrief;
    std::vector<IndexRecord> records = records_of(bytes_of(data, size));
    if (records.empty()) return 0;
    const Index index = index_of(records);
    check_forms(index);
    const IndexFormat& json = index_formats().front();
    const std::string text = written(index, json);
    promise(written(index_of(records_of(text)), json) == text, "an index read back is the same", text);
    std::ranges::reverse(records);
    promise(written(index_of(records), json) == text, "the order of letters does not matter", text);
    return 0;
}
