// Changes the elements of a Word file's parts as such, so that what comes out is nearly always well-formed: libFuzzer's
// own changes of bytes hardly ever are.
#include <algorithm>
#include <iterator>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "mutations.hpp"
#include "word_parts.hpp"

namespace kamerbrief {
namespace {

constexpr unsigned keep_all = pugi::parse_full | pugi::parse_ws_pcdata | pugi::parse_fragment;

std::vector<pugi::xml_node> elements_of(const pugi::xml_document& tree) {
    struct Gather : pugi::xml_tree_walker {
        std::vector<pugi::xml_node> found;
        bool for_each(pugi::xml_node& node) override {
            if (node.type() == pugi::node_element) found.push_back(node);
            return true;
        }
    } gather;
    pugi::xml_node(tree).traverse(gather);
    return gather.found;
}

/// Bytes as libFuzzer changes them, with what its dictionary has.
std::string changed(const std::string& text) {
    constexpr std::size_t more = 64;
    std::string bytes(text.size() + more, '\0');
    std::ranges::copy(text, bytes.begin());
    bytes.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(bytes.data()), text.size(), bytes.size()));
    std::erase(bytes, '\0');
    return bytes;
}

/// Puts a copy in, before, or behind the other.
void copy_to(pugi::xml_node node, pugi::xml_node other, Random& random) {
    switch (below(3, random)) {
        case 0:
            other.append_copy(node);
            break;
        case 1:
            other.parent().insert_copy_before(node, other);
            break;
        default:
            other.parent().insert_copy_after(node, other);
    }
}

void change_attribute(pugi::xml_node node, pugi::xml_node other, Random& random) {
    const auto attributes = node.attributes();
    const auto count = static_cast<std::size_t>(std::distance(attributes.begin(), attributes.end()));
    if (count == 0) {
        if (const pugi::xml_attribute attribute = other.first_attribute()) node.append_copy(attribute);
        return;
    }
    pugi::xml_attribute attribute = *std::next(attributes.begin(), static_cast<std::ptrdiff_t>(below(count, random)));
    const pugi::xml_attribute same = other.attribute(attribute.name());
    if (below(8, random) == 0) {
        node.remove_attribute(attribute);
    } else if (same && below(2, random) == 0) {
        attribute.set_value(same.value());
    } else {
        attribute.set_value(changed(attribute.value()).c_str());
    }
}

void change_tree(pugi::xml_document& tree, Random& random) {
    const std::vector<pugi::xml_node> elements = elements_of(tree);
    if (elements.empty()) return;
    pugi::xml_node node = elements[below(elements.size(), random)];
    pugi::xml_node other = elements[below(elements.size(), random)];
    switch (below(8, random)) {
        case 0:
            node.parent().remove_child(node);
            break;
        case 1:  // its children stay
            while (const pugi::xml_node child = node.first_child())
                node.parent().insert_move_before(child, node);
            node.parent().remove_child(node);
            break;
        case 2:
            copy_to(node, other, random);
            break;
        case 3:
            other.append_move(node);
            break;
        case 4:
            node.set_name(other.name());
            break;
        case 5:
            node.parent().insert_child_before(other.name(), node).append_move(node);
            break;
        case 6:
            change_attribute(node, other, random);
            break;
        default:
            node.text().set(changed(node.text().get()).c_str());
    }
}

}  // namespace
}  // namespace kamerbrief

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
    using namespace kamerbrief;
    Random random(seed);
    NamedTexts parts = parts_from_text(bytes_of(data, size));
    std::string& part = parts[below(parts.size(), random)].second;
    pugi::xml_document tree;
    if (below(10, random) == 0 || !tree.load_buffer(part.data(), part.size(), keep_all))
        return LLVMFuzzerMutate(data, size, max_size);
    for (std::size_t times = 1 + below(3, random); times > 0; --times)
        change_tree(tree, random);
    part = xml_of(tree);
    return put(text_from_parts(parts), data, max_size);
}

/// An element of a part of the one goes into a part of the other.
extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* data1, std::size_t size1,
                                                 const std::uint8_t* data2, std::size_t size2, std::uint8_t* out,
                                                 std::size_t max_out_size, unsigned seed) {
    using namespace kamerbrief;
    Random random(seed);
    NamedTexts to = parts_from_text(bytes_of(data1, size1));
    const NamedTexts from = parts_from_text(bytes_of(data2, size2));
    const auto& [name, text] = from[below(from.size(), random)];
    auto part = std::ranges::find(to, name, &NamedTexts::value_type::first);
    if (part == to.end()) part = to.insert(part, {name, text});
    pugi::xml_document tree;
    pugi::xml_document other;
    tree.load_buffer(part->second.data(), part->second.size(), keep_all);
    other.load_buffer(text.data(), text.size(), keep_all);
    const std::vector<pugi::xml_node> elements = elements_of(tree);
    const std::vector<pugi::xml_node> others = elements_of(other);
    if (!elements.empty() && !others.empty()) {
        copy_to(others[below(others.size(), random)], elements[below(elements.size(), random)], random);
        part->second = xml_of(tree);
    }
    return put(text_from_parts(to), out, max_out_size);
}
