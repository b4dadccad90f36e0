#include "extract/periods.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "extract/deadlines.hpp"
#include "extract/keyed_list.hpp"
#include "text/cursor.hpp"
#include "text/dutch_dates.hpp"
#include "text/word_list.hpp"

namespace kamerbrief {
namespace {

// What a period is counted in; an entry that ends in "*" may go on. To take in another, add it here.
constexpr auto units = WordList(std::to_array<std::string_view>({
    "voorjaar",
    "najaar",
    "zomer*",
    "herfst*",
    "winter*",
    "kerst*",
    "reces",
    "meireces",
    "kwartaal",
    "helft",
    "jaar",
    "jaareinde",
    "maand",
    "maanden",
    "week",
    "weken",
    "halfjaar*",
    "voortgangs*",
    "verzamelbrief*",
    "jaarwisseling",
    "kabinetsperiode",
    "voorjaarsnota",
    "prinsjesdag",
    "begroting",
    "begrotingsbehandeling",
    "q1",
    "q2",
    "q3",
    "q4",
}));

// A debate is one only where it is still to come: "vóór het commissiedebat", "in het volgende debat"; "voor het debat"
// may be thanks.
constexpr auto debates = WordList(std::to_array<std::string_view>(
    {"commissiedebat", "tweeminutendebat", "debat", "notaoverleg", "wetgevingsoverleg"}));

constexpr auto adverbs = std::to_array<Phrase>({"op prinsjesdag", "binnenkort", "op korte termijn"});

// What may stand between the preposition and the unit. Ordinals and "komende" need no list of every form: they end in
// one of these.
constexpr auto between = WordList(std::to_array<std::string_view>({
    "het",           "de",     "dit",    "deze",       "komend",      "komende", "volgend", "volgende", "eerstvolgend",
    "eerstvolgende", "eerste", "tweede", "derde",      "vierde",      "nieuwe",  "loop",    "einde",    "eind",
    "begin",         "van",    "nog",    "jaarlijkse", "behandeling", "op",
}));

constexpr auto prepositions = WordList(std::to_array<std::string_view>({
    "in",
    "voor",
    "vóór",
    "na",
    "rond",
    "uiterlijk",
    "medio",
    "tegen",
    "eind",
    "begin",
    "per",
    "binnen",
    "half",
    "vanaf",
}));

// A promise to return, in two halves where the verb parts.
constexpr auto returns = KeyedList(std::to_array<Turn>({
    {"kom", "terug"},
    {"komen", "terug"},
    {"informeer", ""},
    {"informeert", ""},
    {"te informeren", ""},
    {"te berichten", ""},
    {"te melden", ""},
    {"wij informeren", ""},
    {"informeren wij", ""},
    {"zal", "worden geïnformeerd"},
    {"wordt", "geïnformeerd"},
    {"bericht ik", ""},
    {"zal", "informeren"},
    {"zullen", "informeren"},
    {"zal", "ingaan"},
    {"dat doe ik", ""},
    {"dit doe ik", ""},
    {"zal", "nakomen"},
    {"ga ik", "in op"},
    {"ga ik", "op in"},
    {"gaan wij", "in op"},
    {"gaan wij", "op in"},
    {"stuur", ""},
    {"sturen", ""},
    {"zend", ""},
    {"toezenden", ""},
    {"ontvangt", ""},
    {"zal", "ontvangen"},
    {"zult", "ontvangen"},
    {"kunt", "ontvangen"},
    {"kan", "ontvangen"},
    {"stel", "op de hoogte"},
    {"stelt", "op de hoogte"},
    {"stellen", "op de hoogte"},
    {"breng*", "op de hoogte"},
    {"houd", "op de hoogte"},
    {"houden", "op de hoogte"},
    {"wordt", "op de hoogte"},
    {"worden", "op de hoogte"},
    {"zal", "op de hoogte"},
    {"zullen", "op de hoogte"},
    {"op de hoogte te", ""},
    {"op de hoogte stellen", ""},
    {"op de hoogte brengen", ""},
    {"naar de kamer", ""},
    {"zal", "afgerond"},
    {"zal", "gereed"},
    {"terugkomen", ""},
    {"zeg", "terug te komen"},
    {"zegde", "terug te komen"},
    {"zei", "terug te komen"},
    {"toegezegd", "terug te komen"},
    {"aangegeven", "terug te komen"},
    {"terug te kunnen komen", ""},
    {"terugkom", ""},
    {"kunnen informeren", ""},
    {"kunnen berichten", ""},
    {"wordt", "bericht"},
    {"worden bericht", ""},
    {"inga", ""},
    {"verschijnt", ""},
    {"verschijnen", ""},
    {"komt", "met een"},
    {"rapporteer", ""},
    {"rapporteert", ""},
    {"rapporteren", ""},
    {"zal", "rapporteren"},
    {"zal", "berichten"},
    {"zullen", "berichten"},
    {"volgt", ""},
    {"volgen", ""},
    {"toe te sturen", ""},
    {"toesturen", ""},
    {"toestuur", ""},
    {"toezend", ""},
    {"toekomen", ""},
    {"aanbied*", ""},
    {"aan te bieden", ""},
    {"bied", "aan"},
    {"bericht u", ""},
    {"meld ik", ""},
    {"deel ik", "kamer"},
    {"gereed is", ""},
    {"gereed zijn", ""},
    {"delen wij", "kamer"},
}));

// Likewise, where the sentence gives more than a year: "in 2030" is when a goal is reached, not when the writer
// returns.
constexpr auto hopes = std::to_array<Turn>({
    {"streef*", "te"},
    {"streef*", "toezending"},
    {"streef*", "afronding"},
    {"streven", "te"},
    {"verwacht*", ""},
    {"naar verwachting", ""},
});

/// The words of a sentence, signs left out.
std::vector<Span> words_of(std::string_view sentence) {
    std::vector<Span> words;
    words.reserve(sentence.size() / 5);  // letters and a blank
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t begin = at;
        for (;;) {
            const bool other = at < sentence.size() && (is_digit(sentence[at]) || sentence[at] == '-');
            const std::size_t length = other ? 1 : letter_at(sentence, at);
            if (length == 0) break;
            at += length;
        }
        if (at > begin) {
            words.push_back({begin, at});
        } else {
            ++at;
        }
    }
    return words;
}

/// "2025": a year that a letter can promise something for.
std::optional<int> year_of(std::string_view word) {
    if (word.size() != 4 || !word.starts_with("20") || !std::all_of(word.begin(), word.end(), is_digit)) {
        return std::nullopt;
    }
    return 2000 + (word[2] - '0') * 10 + (word[3] - '0');
}

class PeriodFinder {
  public:
    PeriodFinder(const Sentence& sentence, std::string_view today)
        : sentence_(sentence), today_(today), this_year_(to_int(today.substr(0, 4))), words_(words_of(sentence)) {}

    /// Of several the last one counts: a sentence names its grounds first and its date at the end.
    std::optional<Period> last() const {
        std::optional<Period> year;
        for (std::size_t i = words_.size(); i > 0; --i) {
            const auto found = around(i - 1);
            if (found && !found->only_year) return found;
            if (found && !year) year = found;
        }
        if (year) return year;
        for (const Phrase& adverb : adverbs) {
            if (const auto found = find_phrase(sentence_, adverb)) return Period{*found};
        }
        return zodra();
    }

  private:
    std::string_view word(std::size_t i) const {
        return sentence_.substr(words_[i].begin, words_[i].end - words_[i].begin);
    }

    /// The period whose unit, month or year is word `i`; it needs a preposition or "dit", "komend" before it.
    std::optional<Period> around(std::size_t i) const {
        const std::optional<int> year = year_of(word(i));
        if (year && *year < this_year_) return std::nullopt;
        const bool debate = debates.has(word(i));
        if (!year && !debate && !units.has(word(i)) && month_number(word(i)) == 0) return std::nullopt;
        std::size_t begin = i;
        const auto before = [&](auto accepts) { return begin > 0 && touches(begin) && accepts(word(begin - 1)); };
        const auto belongs = [&](std::string_view w) {
            return between.has(w) || units.has(w) || month_number(w) > 0 || is_day(w);
        };
        while (before(belongs))
            --begin;
        bool anchored = begin < i && prepositions.has(word(begin));
        for (std::size_t each = begin; each < i; ++each)
            anchored = anchored || demonstratives.has(word(each));
        while (before([&](std::string_view w) { return prepositions.has(w); })) {
            --begin;
            anchored = true;
        }
        // "aan het eind van dit jaar"
        if (begin + 1 < i && ends.has(word(begin + 1)) &&
            before([](std::string_view w) { return equal_any_case(w, "aan"); }))
            --begin;
        // "naar verwachting is dit eind 2027 gereed": the thing, not the period
        if (begin + 1 < i && equal_any_case(word(begin), "dit") && ends.has(word(begin + 1))) ++begin;
        anchored = anchored || (year && is_day_ahead(begin, i));
        if (!anchored || (debate && !is_to_come(begin, i))) return std::nullopt;
        return Period{{words_[begin].begin, words_[i].end}, year && is_only_year(begin, i)};
    }

    /// "op 1 mei 2026": what stands on a day that is past was done then.
    bool is_day_ahead(std::size_t begin, std::size_t i) const {
        const bool day = i == begin + 3 && equal_any_case(word(begin), "op") && is_day(word(begin + 1));
        return day && lies_ahead(sentence_.substr(words_[begin].begin, words_[i].end - words_[begin].begin), today_);
    }

    /// Of the debate that is word `i`, with what stands before it from `begin` on.
    bool is_to_come(std::size_t begin, std::size_t i) const {
        if (by_then.has(word(begin))) return true;
        for (; begin < i; ++begin) {
            if (coming.has(word(begin))) return true;
        }
        return false;
    }

    /// "in 2030", "voor het jaar 2030"; not "eind 2030", "in de loop van 2030".
    bool is_only_year(std::size_t begin, std::size_t i) const {
        while (begin < i && loose.has(word(begin)))
            ++begin;
        return begin == i;
    }

    static bool is_day(std::string_view w) {
        return !w.empty() && w.size() <= 2 && std::all_of(w.begin(), w.end(), is_digit);
    }

    /// Only blanks stand between word `i` and the one before it.
    bool touches(std::size_t i) const {
        const std::string_view gap = sentence_.substr(words_[i - 1].end, words_[i].begin - words_[i - 1].end);
        return gap.find_first_not_of(" \n\u00a0") == std::string_view::npos;
    }

    std::optional<Period> zodra() const {
        const auto found = find_phrase(sentence_, "zodra");
        if (!found) return std::nullopt;
        const std::size_t end = sentence_.find_first_of(",.;", found->end);
        return Period{{found->begin, end == std::string_view::npos ? sentence_.size() : end}};
    }

    static constexpr auto coming = WordList(
        std::to_array<std::string_view>({"komend", "komende", "volgend", "volgende", "eerstvolgend", "eerstvolgende"}));
    static constexpr auto demonstratives = WordList(std::to_array<std::string_view>(
        {"dit", "deze", "komend", "komende", "volgend", "volgende", "eerstvolgend", "eerstvolgende"}));
    static constexpr auto ends = WordList(std::to_array<std::string_view>({"eind", "einde", "begin"}));
    static constexpr auto by_then = WordList(std::to_array<std::string_view>({"vóór", "uiterlijk"}));
    static constexpr auto loose = WordList(std::to_array<std::string_view>(
        {"in", "voor", "vóór", "na", "per", "vanaf", "tegen", "rond", "binnen", "het", "jaar"}));

    const Sentence sentence_;
    const std::string_view today_;
    const int this_year_;
    const std::vector<Span> words_;
};

}  // namespace

std::optional<Period> find_period(const Sentence& sentence, std::string_view today) {
    return PeriodFinder(sentence, today).last();
}

bool promises_return(const Sentence& sentence) {
    return has_turn(sentence, returns) || has_turn(sentence, hopes);
}

std::optional<Span> find_return(const Sentence& sentence, std::string_view today) {
    const bool returns_to_it = has_turn(sentence, returns);
    if (!returns_to_it && !has_turn(sentence, hopes)) return std::nullopt;
    const auto period = find_period(sentence, today);
    if (!period || (period->only_year && !returns_to_it)) return std::nullopt;
    return period->span;
}

}  // namespace kamerbrief
