#include "read/xml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <new>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kamerbrief {
namespace {

struct Namespace {
    std::string_view uri;
    std::string_view prefix;
};

// Transitional first, strict (ECMA-376 Part 1, annex A) second where it differs.
constexpr Namespace namespaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
    {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    {"http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"},
    {"http://purl.oclc.org/ooxml/drawingml/picture", "pic"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"},
    {"http://schemas.microsoft.com/office/word/2010/wordml", "w14"},
    {"http://schemas.microsoft.com/office/word/2012/wordml", "w15"},
    {"urn:schemas-microsoft-com:vml", "v"},
    {"http://schemas.openxmlformats.org/drawingml/2006/chart", "c"},
    {"http://purl.oclc.org/ooxml/drawingml/chart", "c"},
    {"http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"},
    {"http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"},
};

// What a known prefix becomes where a file uses it for a namespace of its own.
constexpr std::string_view foreign = "foreign";

std::string_view known_prefix(std::string_view uri) {
    const auto row = std::find_if(std::begin(namespaces), std::end(namespaces),
                                  [&](const Namespace& known) { return known.uri == uri; });
    return row == std::end(namespaces) ? std::string_view() : row->prefix;
}

bool is_known_prefix(std::string_view prefix) {
    return std::any_of(std::begin(namespaces), std::end(namespaces),
                       [&](const Namespace& known) { return known.prefix == prefix; });
}

std::pair<std::string_view, std::string_view> split_name(std::string_view name) {
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

// Gives names the prefixes that Word writes. Nearly every file has them so already: only while a declaration in force
// says otherwise are names looked at.
class Prefixes {
  public:
    void enter(pugi::xml_node element, std::size_t depth) {
        for (const pugi::xml_attribute attribute : element.attributes()) {
            const std::string_view name = attribute.name();
            if (!name.starts_with("xmlns")) continue;
            if (name.size() > 5 && name[5] != ':') continue;
            declare(name.size() > 5 ? name.substr(6) : std::string_view(), attribute.value(), depth);
        }
        if (!renamed_.empty()) rename(element);
    }

    void leave(std::size_t depth) {
        while (!undo_.empty() && undo_.back().depth == depth) {
            Undo& last = undo_.back();
            if (last.before.data() == nullptr) {
                renamed_.erase(last.prefix);
            } else {
                renamed_[last.prefix] = last.before;
            }
            undo_.pop_back();
        }
    }

  private:
    struct Undo {
        std::size_t depth;
        std::string_view prefix;
        std::string_view before;
    };

    void declare(std::string_view prefix, std::string_view uri, std::size_t depth) {
        std::string_view becomes = known_prefix(uri);
        if (becomes.empty()) becomes = is_known_prefix(prefix) ? foreign : prefix;
        const auto now = renamed_.find(prefix);
        const std::string_view before = now == renamed_.end() ? std::string_view() : now->second;
        if (becomes == prefix && before.data() == nullptr) return;
        undo_.push_back({depth, prefix, before});
        renamed_[prefix] = becomes;
    }

    void rename(pugi::xml_node element) {
        const auto [prefix, local] = split_name(element.name());
        if (const auto found = renamed_.find(prefix); found != renamed_.end() && found->second != prefix) {
            element.set_name(fmt::format("{}:{}", found->second, local).c_str());
        }
        for (pugi::xml_attribute attribute : element.attributes()) {
            const auto [own, name] = split_name(attribute.name());
            if (own.empty() || own == "xmlns" || own == "xml") {
                if (own.empty() && name == "Requires") attribute.set_value(renamed_list(attribute.value()).c_str());
                continue;
            }
            if (const auto found = renamed_.find(own); found != renamed_.end() && found->second != own) {
                attribute.set_name(fmt::format("{}:{}", found->second, name).c_str());
            }
        }
    }

    // mc:Choice names the namespaces that it wants by their prefixes (Part 3, 7.6).
    std::string renamed_list(std::string_view prefixes) const {
        std::string out;
        while (!prefixes.empty()) {
            const std::size_t blank = std::min(prefixes.find(' '), prefixes.size());
            const std::string_view prefix = prefixes.substr(0, blank);
            prefixes.remove_prefix(std::min(blank + 1, prefixes.size()));
            const auto found = renamed_.find(prefix);
            if (!out.empty()) out += ' ';
            out += found == renamed_.end() ? prefix : found->second;
        }
        return out;
    }

    std::unordered_map<std::string_view, std::string_view> renamed_;
    std::vector<Undo> undo_;
};

void settle_names(const Xml& xml, const Limits& limits) {
    Prefixes prefixes;
    pugi::xml_node node = xml.root();
    std::size_t depth = 1;
    while (node) {
        if (node.type() == pugi::node_element) prefixes.enter(node, depth);
        if (const pugi::xml_node child = node.first_child()) {
            node = child;
            check_depth(xml.part, ++depth, limits);
            continue;
        }
        prefixes.leave(depth);
        while (node && !node.next_sibling()) {
            node = node.parent();
            prefixes.leave(--depth);
        }
        node = node.next_sibling();
    }
}

/// Whether all that looks like a declaration of a namespace gives it the prefix that Word writes for it. So it is in
/// nearly every file: then all names are right as they are, and need not be looked at.
bool declares_as_word(std::string_view bytes) {
    constexpr std::string_view declaration = "xmlns";
    // A search for all of it takes twice as long: each xml:space begins as it does.
    for (std::size_t at = bytes.find('x'); at != bytes.npos; at = bytes.find('x', at + 1)) {
        if (bytes.size() - at <= declaration.size() || bytes[at + 3] != 'n') continue;
        if (!bytes.substr(at).starts_with(declaration)) continue;
        const std::size_t begin = at + declaration.size();
        const std::size_t equals = bytes.find('=', begin);
        if (equals == bytes.npos || equals + 1 == bytes.size()) return false;
        std::string_view prefix = bytes.substr(begin, equals - begin);
        const char quote = bytes[equals + 1];
        if (quote != '"' && quote != '\'') return false;
        const std::size_t uri_begin = equals + 2;
        const std::string_view uri = bytes.substr(uri_begin, bytes.find(quote, uri_begin) - uri_begin);
        // What is written in an unusual way is left to the parser.
        if (prefix.find_first_of(" \t\r\n") != prefix.npos || uri.find('&') != uri.npos) return false;
        if (prefix.starts_with(':')) prefix.remove_prefix(1);
        const std::string_view known = known_prefix(uri);
        if (known.empty() ? is_known_prefix(prefix) : known != prefix) return false;
        at = equals;  // all before it is looked at
    }
    return true;
}

[[noreturn]] void malformed(std::string_view part, std::string_view problem, std::ptrdiff_t at) {
    throw Error("xml.malformed", fmt::format("{}: {} at byte {}", part, problem, at));
}

// pugixml's own words, in those of this program's users.
std::string_view problem_of(pugi::xml_parse_status status) {
    switch (status) {
        case pugi::status_no_document_element:
            return "holds no element";
        case pugi::status_end_element_mismatch:
            return "start and end tags do not match";
        case pugi::status_bad_start_element:
            return "a start tag is not well-formed";
        case pugi::status_bad_end_element:
            return "an end tag is not well-formed";
        case pugi::status_bad_attribute:
            return "an attribute is not well-formed";
        case pugi::status_bad_pcdata:
            return "text is not well-formed";
        case pugi::status_bad_cdata:
            return "a CDATA section is not well-formed";
        case pugi::status_bad_comment:
            return "a comment is not well-formed";
        case pugi::status_bad_doctype:
            return "a DOCTYPE is not well-formed";
        case pugi::status_bad_pi:
            return "a processing instruction is not well-formed";
        default:
            return "not well-formed";
    }
}

}  // namespace

Xml parse_xml(std::string_view part, PartBytes bytes, const Limits& limits) {
    Xml xml;
    xml.part = part;
    xml.characters = settle_characters(part, bytes);
    xml.bytes = std::move(bytes);
    const std::string_view text = xml.bytes.view();

    // A node takes 64 bytes of memory and may take 4 of the file ("<a/>"), an attribute 40 and 5; the blanks between
    // nodes may be nodes too.
    // Each begins with a byte of its own, so a part of fewer bytes needs no count.
    const auto begins_node = [](char c) { return c == '<' || c == '='; };
    if (text.size() > limits.nodes &&
        static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_node)) > limits.nodes) {
        throw Error("limit.memory", fmt::format("{}: more than {} elements and attributes", part, limits.nodes));
    }

    const bool names_are_right = declares_as_word(text);
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    const bool ends_in_tag = last != text.npos && text[last] == '>';
    constexpr unsigned options =
        pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_embed_pcdata | pugi::parse_doctype;
    const pugi::xml_parse_result result =
        xml.tree.load_buffer_inplace(xml.bytes.data(), xml.bytes.size(), options, pugi::encoding_utf8);
    if (result.status == pugi::status_out_of_memory) throw std::bad_alloc();
    if (!result) malformed(part, problem_of(result.status), result.offset);

    std::size_t roots = 0;
    for (const pugi::xml_node node : xml.tree.children()) {
        if (node.type() == pugi::node_doctype) {
            throw Error("xml.doctype", fmt::format("{}: a DOCTYPE, which no Word file may have", part));
        }
        if (node.type() == pugi::node_element) ++roots;
    }
    if (roots != 1 || !ends_in_tag) {
        malformed(part, "something stands behind the last end tag", static_cast<std::ptrdiff_t>(last));
    }
    if (!names_are_right) settle_names(xml, limits);
    return xml;
}

void check_depth(std::string_view part, std::size_t depth, const Limits& limits) {
    if (depth <= limits.depth) return;
    throw Error("limit.depth", fmt::format("{}: elements stand more than {} deep in each other", part, limits.depth));
}

std::optional<Xml> read_xml(Package& package, std::string_view part, const Limits& limits) {
    std::optional<PartBytes> bytes = package.read(part);
    if (!bytes) return std::nullopt;
    return parse_xml(part, std::move(*bytes), limits);
}

std::string_view local_name(pugi::xml_node node) {
    return split_name(node.name()).second;
}

const char* child_value_of(pugi::xml_node node, const char* child) {
    const pugi::xml_node found = node.child(child);
    return found ? found.attribute("w:val").value() : nullptr;
}

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

bool is_on(pugi::xml_node node) {
    const std::string_view value = node.attribute("w:val").value();
    return value != "0" && value != "false" && value != "off";
}

std::optional<bool> on_off(pugi::xml_node node, const char* child) {
    const pugi::xml_node found = node.child(child);
    return found ? std::optional(is_on(found)) : std::nullopt;
}

std::string text_within(pugi::xml_node node) {
    struct Collect : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node& inner) override {
            text += inner.value();  // of what is neither text nor an element nothing is kept
            return true;
        }
        std::string text;
    } collect;
    collect.text = node.value();
    node.traverse(collect);
    return std::move(collect.text);
}

}  // namespace kamerbrief
