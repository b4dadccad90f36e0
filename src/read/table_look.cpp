#include "read/table_look.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <string_view>

#include "read/xml.hpp"

namespace kamerbrief {
namespace {

// Bits of w:tblLook (17.4.55), which newer files write as attributes.
enum : unsigned { first_row = 0x20, last_row = 0x40, first_column = 0x80, last_column = 0x100 };

struct LookAttribute {
    const char* name;
    unsigned bit;
};
constexpr LookAttribute look_attributes[] = {
    {"w:firstRow", first_row}, {"w:lastRow", last_row}, {"w:firstColumn", first_column}, {"w:lastColumn", last_column}};

// Parts of a table, the one that goes before another first (17.7.6). Bands are left out: no style makes every other row
// bold.
struct Part {
    std::string_view name;
    unsigned where;
};
constexpr Part parts[] = {
    {"nwCell", first_row | first_column},
    {"neCell", first_row | last_column},
    {"swCell", last_row | first_column},
    {"seCell", last_row | last_column},
    {"firstCol", first_column},
    {"lastCol", last_column},
    {"firstRow", first_row},
    {"lastRow", last_row},
};

unsigned shown_parts(pugi::xml_node look) {
    unsigned shown = 0;
    const std::string_view bits = look.attribute("w:val").value();
    std::from_chars(bits.data(), bits.data() + bits.size(), shown, 16);
    for (const LookAttribute& row : look_attributes) {
        const pugi::xml_attribute attribute = look.attribute(row.name);
        if (!attribute) continue;
        const std::string_view value = attribute.value();
        const bool on = value == "1" || value == "true" || value == "on";
        shown = on ? shown | row.bit : shown & ~row.bit;
    }
    return shown;
}

}  // namespace

TableLook::TableLook(pugi::xml_node properties, const Styles& styles) {
    if (const char* id = child_value_of(properties, "w:tblStyle")) style_ = styles.table_style(id);
    shown_ = shown_parts(properties.child("w:tblLook"));
}

bool is_part_of_table(std::string_view type) {
    return std::ranges::find(parts, type, &Part::name) != std::end(parts);
}

void TableLook::open_row(bool is_last) {
    row_ = (rows_++ == 0 ? first_row : 0U) | (is_last ? last_row : 0U);
    cells_ = 0;
}

void TableLook::open_cell(bool is_last) {
    run_ = {};
    const unsigned where = (row_ | (cells_++ == 0 ? first_column : 0U) | (is_last ? last_column : 0U)) & shown_;
    if (style_ == nullptr) return;
    for (const Part& part : parts) {
        if ((where & part.where) != part.where) continue;
        const auto found = style_->parts.find(std::string(part.name));
        if (found != style_->parts.end()) inherit(run_, found->second);
    }
    inherit(run_, style_->run);
}

}  // namespace kamerbrief
