#include "extract/opening_debate.hpp"

#include <algorithm>
#include <array>

#include "extract/circumstances.hpp"
#include "extract/debates.hpp"
#include "extract/phrases.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// How an opening says where the promises were made. To take in another way, add a row.
constexpr auto made = std::to_array<Turn>({
    {"toezeggingen", "gedaan"},
    {"toezeggingen", "deed"},
    {"deed ik", "toezeggingen"},
    {"gedane toezeggingen", ""},
    {"toezeggingen uit het", ""},
    {"toezeggingen van het", ""},
    {"toezeggingen in het", ""},
    {"toezeggingen tijdens het", ""},
    {"toezeggingen uit de", ""},
    {"toezeggingen tijdens de", ""},
});

// Bytes in which a sentence says so: many promises may share one that is longer.
constexpr std::size_t longest = 2000;

// A promise of which this is said was made before.
constexpr auto of_old = std::to_array<Phrase>({"ambtsvoorganger", "eerder", "destijds", "vorig jaar"});

/// "TZ202412-156" is of December 2024.
bool is_of_month(const std::string& number, const std::string& day) {
    return number.size() < 8 || !number.starts_with("TZ") || day.size() < 7 || !is_digit(day.front()) ||
           number.substr(2, 6) == day.substr(0, 4) + day.substr(5, 2);
}

std::optional<std::string> day_of(const Letter& letter, const Circumstances& said) {
    return said.date ? std::optional(iso_date(*said.date, letter.head.date)) : std::nullopt;
}

}  // namespace

void OpeningDebate::hear(const Statement& words) {
    if (ended_) return;
    const Sentence text = sentence_of(letter_, words);
    const Place& place = words.place;
    if (!opening_) {
        const std::vector<Debate> debates = find_debates(text);
        if (debates.empty()) return;
        const Circumstances said = read_circumstances(text);
        ended_ = letter_.sections[words.section].title || debates.size() > 1 || !said.debate;
        if (ended_) return;
        opening_ = Opening{{place.paragraph, place.begin + said.debate->begin, place.begin + said.debate->end},
                           day_of(letter_, said),
                           has_turn(text, made)};
        return;
    }
    ended_ = names_another(text);
    // "Op 3 mei sprak ik met u in het commissiedebat Kades. Daarbij heb ik een aantal toezeggingen gedaan."
    const bool points = place.paragraph == opening_->debate.paragraph && points_back(text);
    opening_->of_all = opening_->of_all || (points && has_turn(text, made));
}

void OpeningDebate::tell(Commitment& commitment) const {
    const bool known = commitment.made_in || commitment.made_on || commitment.kind == CommitmentKind::new_;
    if (!opening_ || !opening_->of_all || ended_ || known) return;
    if (has_phrase(text_at(letter_, commitment.text).substr(0, longest), of_old)) return;
    if (commitment.number && opening_->day && !is_of_month(*commitment.number, *opening_->day)) return;
    commitment.made_in = opening_->debate;
    commitment.made_on = opening_->day;
}

/// "het wetgevingsoverleg" and "het debat" are the same one, unless they have another day.
bool OpeningDebate::names_another(const Sentence& words) const {
    const std::string_view ours = text_at(letter_, opening_->debate);
    bool named = false;
    for (const Debate& debate : find_debates(words)) {
        if (debate.upcoming) continue;
        named = true;
        const std::string_view name = words.substr(debate.name.begin, debate.name.end - debate.name.begin);
        const bool same = equal_any_case(name, ours.substr(0, name.size())) || equal_any_case(name, "debat");
        if (!same) return true;
    }
    const auto day = named ? day_of(letter_, read_circumstances(words)) : std::nullopt;
    return day && day != opening_->day;
}

}  // namespace kamerbrief
