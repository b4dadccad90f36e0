#include "extract/shared_sentences.hpp"

#include <algorithm>

#include "extract/periods.hpp"
#include "extract/subjects.hpp"

namespace kamerbrief {
namespace {

constexpr std::size_t longest_part = 2000;  // bytes that a person still reads as one

/// The part of the sentence around `at` that semicolons close in.
Sentence between_semicolons(const Sentence& sentence, std::size_t at) {
    const std::size_t before = sentence.substr(0, at).rfind(';');
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return sentence.substr(begin, sentence.find(';', at) - begin).substr(0, longest_part);
}

}  // namespace

/// "...; hiermee zijn beide moties uitgevoerd": of all that were named, behind the last of them.
std::optional<Disposal> SharedSentence::read_together(const Sentence& sentence, const std::vector<Part>& parts) {
    const std::size_t behind = parts.empty() ? std::string_view::npos : sentence.find(';', parts.back().named.begin);
    if (behind == std::string_view::npos) return std::nullopt;
    const Sentence rest = sentence.substr(behind, longest_part);
    const auto noun = find_noun(rest, Subject::motion);
    return noun && noun->plural ? read_disposal(rest, Subject::motion) : std::nullopt;
}

SharedSentence::SharedSentence(const Sentence& sentence, const std::vector<NamedMotion>& named) : sentence_(sentence) {
    const bool divided = sentence.find(';') != std::string_view::npos;
    std::string_view read;  // names that semicolons close in together share their part
    for (const NamedMotion& each : named) {
        Part part{each, sentence.substr(each.begin, each.until - each.begin), std::nullopt, false};
        part.text = part.text.substr(0, part.text.find(';'));
        part.in_passing = !parts_.empty() && is_in_passing(sentence, each.noun);
        const Sentence said = divided ? between_semicolons(sentence, each.begin) : part.text;
        const bool known = !read.empty() && said.data() == read.data();
        part.disposal = known ? parts_.back().disposal : read_disposal(said, Subject::motion);
        read = said;
        parts_.push_back(part);
    }
    together_ = divided ? read_together(sentence, parts_) : std::nullopt;
    apart_ = divided || std::all_of(parts_.begin(), parts_.end(), [](const Part& part) { return part.disposal; });
}

const SharedSentence::Part* SharedSentence::part_of(std::size_t motion) const {
    const auto part =
        std::find_if(parts_.begin(), parts_.end(), [&](const Part& each) { return each.named.motion == motion; });
    return part == parts_.end() ? nullptr : &*part;
}

std::optional<Disposal> SharedSentence::disposal_of(std::size_t motion, const Disposal& whole) const {
    const Part* part = parts_.size() > 1 ? part_of(motion) : nullptr;
    if (!part) return whole;
    if (part->in_passing) return std::nullopt;
    return !apart_ ? whole : part->disposal ? part->disposal : together_;
}

bool SharedSentence::shares_date(std::size_t motion, const Span& date) const {
    const Part* part = parts_.size() > 1 ? part_of(motion) : nullptr;
    if (!part) return true;
    const std::size_t begin = part->named.begin;
    if (date.begin >= begin && date.end <= begin + part->text.size()) return true;
    const std::size_t first = std::min(begin, date.begin);
    const std::string_view between = sentence_.substr(first, std::max(begin, date.begin) - first);
    return between.find(';') == std::string_view::npos && !promises_return(part->text) && !part->disposal;
}

}  // namespace kamerbrief
