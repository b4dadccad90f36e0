#include "write/markdown_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace kamerbrief {

MarkdownText::MarkdownText(const Letter& letter, const Places& places, std::string label_prefix)
    : letter_(letter),
      places_(places),
      label_prefix_(std::move(label_prefix)),
      states_(letter.document.notes.size(), State::not_called) {
    std::vector<std::size_t> with_address;
    for (std::size_t i = 0; i < letter.citations.size(); ++i) {
        if (letter.citations[i].url) with_address.push_back(i);
    }
    std::ranges::stable_sort(with_address, {}, [&](std::size_t i) {
        const Place& at = letter.citations[i].at;
        return std::tuple(at.paragraph, at.begin);
    });
    // A link cannot hold another: of citations that share words, the first is linked.
    Place last;
    for (const std::size_t i : with_address) {
        const Place& at = letter.citations[i].at;
        if (at.paragraph == last.paragraph && at.begin < last.end) continue;
        links_.push_back(i);
        last = at;
    }
}

void MarkdownText::append(std::string& out, std::size_t paragraph, MarkdownContext context, std::size_t indent) {
    const Place shown = places_.shown_place(paragraph);
    const std::string_view text = letter_.document.paragraphs[paragraph].text;
    const auto& calls = letter_.document.paragraphs[paragraph].calls;
    const auto paragraph_of = [&](std::size_t i) { return letter_.citations[i].at.paragraph; };
    auto link = std::ranges::lower_bound(links_, paragraph, {}, paragraph_of);

    MarkdownEscaper escaper(out, context, indent);
    std::size_t done = shown.begin;
    auto call = calls.begin();
    const auto text_until = [&](std::size_t end) {
        end = std::clamp(end, done, shown.end);
        escaper.text(text.substr(done, end - done));
        done = end;
    };
    const auto calls_until = [&](std::size_t end) {
        for (; call != calls.end() && call->at <= end; ++call) {
            text_until(call->at);
            if (!call->note || states_[*call->note] == State::listed) continue;
            escaper.call(label(*call->note));
            if (std::exchange(states_[*call->note], State::called) == State::not_called) {
                called_.push_back(*call->note);
            }
        }
    };
    for (; link != links_.end() && paragraph_of(*link) == paragraph; ++link) {
        const Citation& citation = letter_.citations[*link];
        if (citation.at.end <= shown.begin || citation.at.begin >= shown.end) continue;
        calls_until(citation.at.begin);
        text_until(citation.at.begin);
        escaper.mark("[");
        text_until(citation.at.end);
        escaper.mark(fmt::format("]({})", markdown_target(*citation.url)));
    }
    calls_until(text.size());
    text_until(shown.end);
}

std::vector<std::size_t> MarkdownText::take_called() {
    std::ranges::sort(called_);
    return std::exchange(called_, {});
}

}  // namespace kamerbrief
