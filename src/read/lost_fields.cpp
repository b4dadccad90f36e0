#include "read/lost_fields.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kamerbrief {
namespace {

class FieldMatcher {
  public:
    /// Whether what stands in the element belongs to the story.
    bool enter(pugi::xml_node node) {
        const std::string_view name = node.name();
        if (name == "w:txbxContent") return false;
        if (name == "w:p") ++paragraph_;
        if (name == "w:t") text();
        if (name == "w:fldChar") field_character(node);
        return true;
    }

    std::set<pugi::xml_node> finish() {
        for (const Open& field : open_)
            lost_.insert(field.begin);
        return std::move(lost_);
    }

  private:
    struct Open {
        pugi::xml_node begin;
        std::size_t paragraph;
        bool in_code = true;
    };

    void field_character(pugi::xml_node node) {
        const std::string_view type = node.attribute("w:fldCharType").value();
        if (type == "begin") {
            open_.push_back({node, paragraph_});
        } else if (open_.empty()) {
            return;
        } else if (type == "separate") {
            open_.back().in_code = false;
        } else if (type == "end") {
            open_.pop_back();
        }
    }

    // 17.16.23: codes stand in w:instrText. Text in a later paragraph where code should stand tells that the end which
    // seems to be the field's is that of another one.
    void text() {
        if (open_.empty() || !open_.back().in_code || open_.back().paragraph == paragraph_) return;
        open_.back().in_code = false;
        lost_.insert(open_.back().begin);
    }

    std::vector<Open> open_;
    std::set<pugi::xml_node> lost_;
    std::size_t paragraph_ = 0;
};

}  // namespace

std::set<pugi::xml_node> lost_fields(pugi::xml_node story) {
    FieldMatcher matcher;
    pugi::xml_node node = story.first_child();
    while (node && node != story) {
        const bool entered = matcher.enter(node);
        if (entered && node.first_child()) {
            node = node.first_child();
            continue;
        }
        while (node != story && !node.next_sibling())
            node = node.parent();
        if (node != story) node = node.next_sibling();
    }
    return matcher.finish();
}

}  // namespace kamerbrief
