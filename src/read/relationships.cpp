#include "read/relationships.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "read/xml.hpp"

namespace kamerbrief {
namespace {

std::string relationships_part(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
    return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

std::string percent_decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        const char* digits = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            out += static_cast<char>(byte);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

}  // namespace

std::string resolve_target(std::string_view from, std::string_view target, bool& outside) {
    outside = false;
    std::string path;
    if (!target.starts_with('/')) path = from.substr(0, from.rfind('/') + 1);
    path += percent_decoded(target);

    std::vector<std::string_view> steps;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view step = std::string_view(path).substr(begin, end - begin);
        begin = end + 1;
        if (step.empty() || step == ".") continue;
        if (step != "..") {
            steps.push_back(step);
        } else if (steps.empty()) {
            outside = true;
        } else {
            steps.pop_back();
        }
    }
    std::string out;
    for (const std::string_view step : steps) {
        if (!out.empty()) out += '/';
        out += step;
    }
    return out;
}

Relationships::Relationships(Package& package, std::string_view part, const Limits& limits) {
    const std::optional<Xml> xml = read_xml(package, relationships_part(part), limits);
    missing_ = !xml;
    if (!xml) return;
    for (const pugi::xml_node node : xml->root().children()) {
        if (local_name(node) != "Relationship") continue;
        const std::string_view type = node.attribute("Type").value();
        std::string_view target = node.attribute("Target").value();
        const bool external = std::string_view(node.attribute("TargetMode").value()) == "External";
        if (target.size() > longest_address) {
            target = {};
            ++too_long_;
        }
        bool outside = false;
        all_.push_back({node.attribute("Id").value(), std::string(type.substr(type.rfind('/') + 1)),
                        external ? std::string(target) : resolve_target(part, target, outside), external});
        leads_outside_ = leads_outside_ || outside;
    }
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (!by_id_.try_emplace(all_[i].id, i).second) repeated_ids_.push_back(all_[i].id);
    }
}

const Relationship* Relationships::by_id(std::string_view id) const {
    const auto found = by_id_.find(std::string(id));
    return found == by_id_.end() ? nullptr : &all_[found->second];
}

const Relationship* Relationships::by_type(std::string_view type) const {
    for (const Relationship& relationship : all_) {
        if (relationship.type == type) return &relationship;
    }
    return nullptr;
}

}  // namespace kamerbrief
