// The XML of a Word file's parts, within a package that is well made: checksums and packing do not stand in the way.
// However Word parts a text into pieces, it is the same letter.
#include <algorithm>
#include <pugixml.hpp>
#include <string>

#include "kamerbrief/extract.hpp"
#include "promises.hpp"
#include "target.hpp"
#include "word_parts.hpp"

namespace kamerbrief {
namespace {

bool is_plain(char c) {
    return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
}

/// Puts the second half of each text in an element of its own, behind what Word writes where it has checked spelling.
struct PartTexts : pugi::xml_tree_walker {
    bool for_each(pugi::xml_node& node) override {
        const std::string text = node.value();
        pugi::xml_node element = node.parent();
        const std::size_t half = text.size() / 2;
        if (node.type() != pugi::node_pcdata || std::string_view(element.name()) != "w:t" || half == 0) return true;
        if (node.next_sibling() || !is_plain(text[half - 1]) || !is_plain(text[half])) return true;
        node.set_value(text.substr(0, half).c_str());
        pugi::xml_node rest = element.parent().insert_child_after("w:t", element);
        for (const pugi::xml_attribute attribute : element.attributes())
            rest.append_copy(attribute);
        rest.append_child(pugi::node_pcdata).set_value(text.substr(half).c_str());
        element.parent().insert_child_after("w:proofErr", element);
        return true;
    }
};

std::string json_of(const NamedTexts& parts, const ReadOptions& options) {
    return json_of(extract(read(package_of(parts), options)));
}

void check_parted(NamedTexts parts, const ReadOptions& options) {
    const auto whole_part = std::ranges::find(parts, "word/document.xml", &NamedTexts::value_type::first);
    std::string& body = whole_part == parts.end() ? parts.front().second : whole_part->second;
    pugi::xml_document tree;
    if (!tree.load_string(body.c_str(), pugi::parse_full | pugi::parse_ws_pcdata | pugi::parse_fragment)) return;
    body = xml_of(tree);
    const std::string whole = json_of(parts, options);
    PartTexts part_texts;
    tree.traverse(part_texts);
    body = xml_of(tree);
    promise(json_of(parts, options) == whole, "it does not matter how a text is parted", body);
}

}  // namespace
}  // namespace kamerbrief

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kamerbrief;
    const NamedTexts parts = parts_from_text(bytes_of(data, size));
    const bool as_before = size % 2 == 1;
    const ReadOptions options{.changes = as_before ? Changes::reject : Changes::accept, .hidden = as_before};
    if (check_reading(package_of(parts), options) && size % 8 < 2) check_parted(parts, options);
    return 0;
}
