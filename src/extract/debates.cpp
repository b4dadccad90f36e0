#include "extract/debates.hpp"

#include <algorithm>
#include <array>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// The forms of debate of either chamber, as its Rules of Procedure name them. Longer ones first.
constexpr auto forms = std::to_array<std::string_view>({
    "plenair debat",
    "plenaire debat",
    "plenaire behandeling",
    "wetgevingsoverleg",
    "notaoverleg",
    "algemeen overleg",
    "mondeling overleg",
    "schriftelijk overleg",
    "rondetafelgesprek",
    "vragenuur",
    "begrotingsbehandeling",
});

// What a debate's subject goes no further than.
constexpr auto ends = std::to_array<std::string_view>({
    "van",        "op",         "heb",       "heeft",   "hebben",    "had",     "is",       "zijn",       "was",
    "werd",       "werden",     "ik",        "uw",      "de",        "het",     "een",      "informeer",  "wordt",
    "waarin",     "waar",       "dat",       "die",     "met",       "door",    "zeg",      "zegde",      "geef",
    "kom",        "om",         "over",      "aan",     "bij",       "mijn",    "stuur",    "zend",       "bied",
    "doe",        "gaf",        "deed",      "vroeg",   "vroegen",   "sprak",   "d",        "ben",        "zei",
    "zal",        "zou",        "zullen",    "te",      "toe",       "terug",   "worden",   "ging",       "wees",
    "stelde",     "stelden",    "deze",      "dit",     "hierover",  "ook",     "reeds",    "nog",        "toegezegd",
    "gevraagd",   "gedaan",     "verzocht",  "gegeven", "gesteld",   "gevoerd", "gehouden", "besproken",  "genoemd",
    "aangegeven", "aangeboden", "gesproken", "gemeld",  "ingediend", "sturen",  "zenden",   "informeren", "delen",
    "toesturen",  "toezenden",
});

// Words that a subject has in its midst and does not close with: "debat Hulp voor ondernemers".
constexpr auto joints = std::to_array<std::string_view>({"en", "in", "voor", "vóór", "na", "naar", "uit", "tot"});

// Behind the form its subject may stand as in any other talk: "het debat over de Wet op de ponten". Longer ones first.
constexpr auto about = std::to_array<std::string_view>(
    {"over de wet op de", "over de wet op het", "over de wet", "over de", "over het", "over een", "over"});

// Words right before the form that say that the debate is still to come.
constexpr auto coming =
    std::to_array<std::string_view>({"volgend", "volgende", "eerstvolgend", "eerstvolgende", "komend", "komende",
                                     "aanstaand", "aanstaande", "gepland", "geplande", "aankomend", "aankomende"});

// Before the form and its article: what is done before a debate is not said in it.
constexpr auto before_debate = std::to_array<std::string_view>({
    "voor",
    "vóór",
    "behoeve van",
    "voorafgaand aan",
    "voorbereiding op",
    "aanloop naar",
    "richting",
});

constexpr auto articles = std::to_array<std::string_view>({"het", "de", "een", "dit", "uw"});

// What a compound closes with: "begrotingsdebat", "commissiedebat".
constexpr std::string_view compound_end = "debat";

// What the first words of the forms come to.
constexpr auto first_words = [] {
    std::array<bool, words::bits> table{};
    for (const std::string_view form : forms) {
        words::each(form, [&](WordBit bit, std::size_t begin, std::size_t) { table[bit] = table[bit] || begin == 0; });
    }
    return table;
}();

bool read_form(Cursor& cursor) {
    return std::any_of(forms.begin(), forms.end(), [&](std::string_view form) { return cursor.word(form); });
}

/// False where no word of the sentence begins a form or closes a compound: nearly no sentence names a debate, and this
/// spares reading its letters.
bool may_name_debate(const Sentence& sentence) {
    if (sentence.words() == nullptr) return true;
    const auto words = sentence.words_from(0);
    std::size_t end = sentence.size();
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        const std::size_t begin = sentence.at(*word);
        Cursor cursor(sentence, begin);
        if (first_words[word->bit] && read_form(cursor)) return true;
        while (end > begin && words::folded[static_cast<unsigned char>(sentence[end - 1])] == 0)
            --end;
        const std::size_t length = std::min(end - begin, compound_end.size());
        if (equal_any_case(sentence.substr(end - length, length), compound_end)) return true;
        end = begin;
    }
    return false;
}

/// Behind the word at `at`, its hyphens included: "begrotings-debat" is one, typed or broken at a line's end.
std::size_t word_end(std::string_view sentence, std::size_t at) {
    for (std::size_t length = letter_at(sentence, at); length > 0; length = letter_at(sentence, at)) {
        at += length;
        if (at < sentence.size() && sentence[at] == '-') ++at;
    }
    return at;
}

/// Nearly no word does: it ends as "debat" does, or begins with two letters of a form.
bool may_begin_form(std::string_view word) {
    if (word.size() < 5) return false;
    return small(word.back()) == 't' || std::any_of(forms.begin(), forms.end(), [&](std::string_view form) {
               return form[0] == small(word[0]) && form[1] == small(word[1]);
           });
}

/// Where the name of a form that starts at `at` ends, with the word that ends at `end`.
std::optional<std::size_t> form_at(std::string_view sentence, std::size_t at, std::size_t end) {
    const std::string_view word = sentence.substr(at, end - at);
    if (!may_begin_form(word)) return std::nullopt;
    Cursor cursor(sentence, at);
    if (read_form(cursor)) return cursor.at();
    const bool is_debate = word.size() >= compound_end.size() &&
                           equal_any_case(word.substr(word.size() - compound_end.size()), compound_end);
    return is_debate && word_ends(sentence, at + word.size()) ? std::optional(at + word.size()) : std::nullopt;
}

/// Takes `word` off the end of `text`, with the blanks before it.
bool drop_last(std::string_view& text, std::string_view word) {
    if (!closes_with(text, word)) return false;
    text.remove_suffix(word.size());
    text = text.substr(0, text.find_last_not_of(" \n\t") + 1);
    return true;
}

bool is_upcoming(std::string_view before) {
    before = before.substr(0, before.find_last_not_of(" \n\t") + 1);
    const auto drop = [&](std::string_view word) { return drop_last(before, word); };
    if (std::any_of(coming.begin(), coming.end(), drop)) return true;
    for (const std::string_view article : articles) {
        if (drop(article)) break;
    }
    return std::any_of(before_debate.begin(), before_debate.end(), drop);
}

/// Where the debate's subject ends, whose form ends at `end`.
std::size_t subject_end(std::string_view sentence, std::size_t end) {
    const auto takes_any = [](Cursor& cursor, const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return cursor.word(word); });
    };
    Cursor cursor(sentence, end);
    if (!cursor.blanks() || !takes_any(cursor, about)) cursor.move_to(end);
    for (;;) {
        if (!cursor.blanks() || !(is_letter(cursor.peek()) || cursor.peek() == '(')) return end;
        const std::size_t begin = cursor.at();
        if (cursor.peek() == '(' && begin + 1 < sentence.size() && is_digit(sentence[begin + 1])) return end;
        if (takes_any(cursor, ends)) return end;
        const bool joins = takes_any(cursor, joints);
        if (!joins) end = std::min(sentence.find_first_of(" \n\t,.;:", begin), sentence.size());
        if (!joins) cursor.move_to(end);
    }
}

}  // namespace

std::vector<Debate> find_debates(const Sentence& sentence) {
    std::vector<Debate> debates;
    if (!may_name_debate(sentence)) return debates;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t end = word_end(sentence, at);
        if (const auto form = form_at(sentence, at, end)) {
            debates.push_back({{at, subject_end(sentence, *form)}, is_upcoming(sentence.substr(0, at))});
            at = debates.back().name.end;
        } else {
            at = std::max(at + 1, end);
        }
    }
    return debates;
}

std::optional<Span> find_debate(const Sentence& sentence) {
    for (const Debate& debate : find_debates(sentence)) {
        if (!debate.upcoming) return debate.name;
    }
    return std::nullopt;
}

}  // namespace kamerbrief
