#include "extract/quotation.hpp"

#include <algorithm>
#include <array>

namespace kamerbrief {
namespace {

struct Marks {
    std::string_view open;
    std::string_view close;
};

constexpr auto pairs = std::to_array<Marks>({{"“", "”"}, {"„", "”"}, {"«", "»"}, {"\"", "\""}});

}  // namespace

Quotations::Quotations(std::string_view text) {
    for (const Marks& marks : pairs) {
        std::size_t open = text.find(marks.open);
        while (open != text.npos) {
            const std::size_t close = text.find(marks.close, open + marks.open.size());
            if (close == text.npos) break;
            spans_.push_back({open, close});
            open = text.find(marks.open, close + marks.close.size());
        }
    }
    // What closes a single quotation is the apostrophe too ("foto’s"): only the last one surely closes it.
    const std::size_t open = text.find("‘");
    const std::size_t close = text.rfind("’");
    if (open != text.npos && close != text.npos && open < close) spans_.push_back({open, close});
    std::ranges::sort(spans_, {}, &Span::begin);
    std::size_t kept = 0;
    for (const Span& span : spans_) {
        if (kept > 0 && span.begin < spans_[kept - 1].end) {
            spans_[kept - 1].end = std::max(spans_[kept - 1].end, span.end);
        } else {
            spans_[kept++] = span;
        }
    }
    spans_.resize(kept);
}

bool Quotations::hold(std::size_t at) const {
    const auto behind = std::ranges::upper_bound(spans_, at, {}, &Span::begin);
    return behind != spans_.begin() && at < std::prev(behind)->end;
}

}  // namespace kamerbrief
