// What a writer meant to fill in, and what Word could not: placeholders and failed fields, anywhere in the letter.
//
// A prompt, a name of a placeholder or the begin of a field's error is a row in its table below. Signs that are often
// meant as they stand (XX is also a roman numeral, PM also a name) are only told where nothing else fits.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "extract/dutch.hpp"
#include "extract/passes.hpp"
#include "extract/phrases.hpp"
#include "extract/quotation.hpp"
#include "extract/statements.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

/// What Word shows for a field that fails, after "Fout! " or "Error! ". Other text behind those words is a writer's.
constexpr auto field_errors = std::to_array<std::string_view>({
    "Verwijzingsbron niet gevonden",
    "Bladwijzer niet gedefinieerd",
    "Ongeldige koppeling",
    "Ongeldige bladwijzer",
    "Geen tekst met de opgegeven stijl in het document",
    "Onbekende naam voor documenteigenschap",
    "Onbekend argument voor schakeloptie",
    "Hyperlinkverwijzing ongeldig",
    "De hyperlinkverwijzing is ongeldig",
    "Bestandsnaam niet opgegeven",
    "Reference source not found",
    "Bookmark not defined",
    "Not a valid link",
    "No text of specified style in document",
    "Unknown document property name",
    "Unknown switch argument",
    "Hyperlink reference not valid",
    "Filename not specified",
    "No bookmark name given",
    "Main Document Only",
});

/// What content controls and templates of Word show until they are filled in, and the printer's dummy text.
constexpr auto prompts = std::to_array<Phrase>({
    "klik of tik om tekst in te voeren",
    "klik of tik om een datum in te voeren",
    "klik hier om tekst in te voeren",
    "klik hier om een datum in te voeren",
    "klik hier als u tekst wilt invoeren",
    "klik hier als u een datum wilt invoeren",
    "klik om tekst in te voeren",
    "kies een item",
    "kies een bouwsteen",
    "click or tap here to enter text",
    "click or tap to enter a date",
    "click here to enter text",
    "click here to enter a date",
    "choose an item",
    "lorem ipsum",
});

/// In brackets these stand for what is still to come. What else stands there is the writer's: "[sic]", "[...]".
constexpr auto placeholders = std::to_array<std::string_view>({
    "aantal",
    "achternaam",
    "adres",
    "bedrag",
    "datum",
    "functie",
    "invullen",
    "aanvullen",
    "jaar",
    "jaartal",
    "kenmerk",
    "link",
    "maand",
    "naam",
    "namen",
    "nummer",
    "onderwerp",
    "percentage",
    "plaats",
    "postcode",
    "tekst",
    "titel",
    "type",
    "volgt",
    "voornaam",
    "voorletters",
    "woonplaats",
    "typ hier",
    "type here",
    "vul in",
    "in te vullen",
    "nader in te vullen",
    "nog in te vullen",
    "nog aan te vullen",
    "nader aan te vullen",
    "nader te bepalen",
    "nog te bepalen",
    "n.t.b.",
    "ntb",
    "tbd",
    "pm",
    "p.m.",
    "●",
});

/// Behind a placeholder's name: "[datum invullen]".
constexpr auto requests_to_fill = std::to_array<std::string_view>(
    {" invullen", " aanvullen", " toevoegen", " invoegen", " volgt", " nader in te vullen", " nog in te vullen"});

/// What has a number in roman numerals, so that XX behind it is twenty.
constexpr auto numbered_in_roman = std::to_array<std::string_view>(
    {"hoofdstuk", "begrotingshoofdstuk", "begroting", "titel", "artikel", "deel", "boek", "bijlage", "annex",
     "protocol", "paus", "lijst", "categorie", "klasse", "afdeling", "band", "kamer", "tabel"});

bool is_one_of(std::string_view word, auto&& table) {
    return std::ranges::any_of(table, [&](std::string_view entry) { return equal_any_case(entry, word); });
}

bool is_filled_with_x(std::string_view text) {
    return text.size() > 1 && text.find_first_not_of("xX") == text.npos;
}

/// What stands in brackets, without them.
bool is_placeholder(std::string_view text) {
    if (is_filled_with_x(text) || is_one_of(text, placeholders)) return true;
    const std::size_t colon = text.find(':');  // "[PM: cijfers van het CBS]"
    if (colon != text.npos && equal_any_case(text.substr(0, colon), "pm")) return true;
    return std::ranges::any_of(requests_to_fill, [&](std::string_view request) {
        return text.size() > request.size() && equal_any_case(text.substr(text.size() - request.size()), request) &&
               is_one_of(text.substr(0, text.size() - request.size()), placeholders);
    });
}

/// The word that ends at `end`, blanks left out; "" where a sign stands there.
std::string_view word_before(std::string_view text, std::size_t end) {
    while (end > 0 && (text[end - 1] == ' ' || text.substr(0, end).ends_with("\u00a0")))
        --end;
    std::size_t begin = end;
    while (begin > 0 && (is_letter(text[begin - 1]) || is_digit(text[begin - 1])))
        --begin;
    return text.substr(begin, end - begin);
}

class Proofreading {
  public:
    Proofreading(Letter& letter, const LetterWords& words) : letter_(letter), words_(words) {}

    void run() {
        for (std::size_t p = 0; p < letter_.document.paragraphs.size(); ++p) {
            const std::string_view text = letter_.document.paragraphs[p].text;
            find_field_errors(p, text);
            find_prompts(p, text);
            find_brackets(p, text, '[', "]");
            find_brackets(p, text, '<', ">");
            find_x(p, text);
            find_pm(p, text);
        }
    }

  private:
    void find_field_errors(std::size_t p, std::string_view text) {
        for (const std::string_view word : {"Fout!", "Error!"}) {
            for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size())) {
                Cursor cursor(text, at + word.size());
                cursor.blanks_or_breaks();
                const auto takes = [&](std::string_view error) { return cursor.literal(error); };
                if (std::ranges::none_of(field_errors, takes)) continue;
                cursor.literal(".");
                const Place place{p, at, cursor.at()};
                letter_.diagnostics.push_back(
                    {"field-error", Severity::error,
                     fmt::format("Word could not fill in a field: \"{}\"; repair the reference or take it out",
                                 text_at(letter_, place)),
                     place});
            }
        }
    }

    void find_prompts(std::size_t p, std::string_view text) {
        for (const Phrase& prompt : prompts) {
            if (const auto found = find_phrase(Sentence(text, words_.of(p)), prompt))
                say({p, found->begin, found->end});
        }
    }

    void find_brackets(std::size_t p, std::string_view text, char open, std::string_view close) {
        std::optional<Quotations> quotations;
        for (std::size_t at = text.find(open); at != text.npos; at = text.find(open, at + 1)) {
            const std::size_t end = text.find_first_of("[]<>", at + 1);
            if (end == text.npos) return;
            if (!text.substr(end).starts_with(close) || !is_placeholder(text.substr(at + 1, end - at - 1))) continue;
            // In a quotation it stands for a name that a court or a registrar left out.
            if (!quotations) quotations.emplace(text);
            if (!quotations->hold(at)) say({p, at, end + 1});
        }
    }

    void find_x(std::size_t p, std::string_view text) {
        for (std::size_t at = text.find("XX"); at != text.npos;) {
            const std::size_t end = std::min(text.find_first_not_of('X', at), text.size());
            if (stands_for_something(p, text, at, end)) say({p, at, end});
            at = text.find("XX", end);
        }
    }

    /// Whether the X's of [begin, end) are neither a roman numeral nor a part of a word, an address or a bracket.
    bool stands_for_something(std::size_t p, std::string_view text, std::size_t begin, std::size_t end) const {
        if (!word_starts(text, begin) || !word_ends(text, end)) return false;
        constexpr std::string_view joints = "/_=@&.-[<";
        if (begin > 0 && joints.find(text[begin - 1]) != joints.npos) return false;
        constexpr std::string_view joints_behind = "/_=@&-]>";
        const bool date = text.substr(end).starts_with("-XX-");  // "XX-XX-2025"
        if (end < text.size() && joints_behind.find(text[end]) != joints_behind.npos && !date) return false;
        if (end - begin > 3) return true;  // no regular numeral
        const bool in_parentheses = begin > 0 && text[begin - 1] == '(' && text.substr(end).starts_with(')');
        if (in_parentheses) return false;  // "het Ministerie van Asiel en Migratie (XX)"
        if (begin == 0) {
            if (text.substr(end).starts_with('.') || text.substr(end).starts_with(')')) return false;  // "XX. Slot"
            const Home& home = letter_.homes[p];
            if (home.kind == Home::Kind::cell && home.column == 0) return false;  // a budget's chapters
        }
        const std::string_view before = word_before(text, begin);
        if (before.empty()) return true;
        if (is_one_of(before, numbered_in_roman)) return false;
        if (before.find_first_not_of("0123456789") == before.npos) return false;  // "36 600 XX"
        // A proper name takes a numeral: "Asiel en Migratie XX". An opening word of a sentence does not.
        if (is_capital(before[0]) && before.data() != text.data() && !is_filled_with_x(before)) return false;
        return !follows_a_numeral(text, begin);
    }

    /// "VI, XVII en XX": one of the two words before is a numeral too.
    static bool follows_a_numeral(std::string_view text, std::size_t begin) {
        const std::string_view last = word_before(text, begin);
        if (last != "en" && last != "of" && last != "tot") return false;
        const std::string_view other = word_before(text, static_cast<std::size_t>(last.data() - text.data()));
        return roman_value(other) && !is_filled_with_x(other);
    }

    /// "PM" where a text should be. Within a sentence it may be the prime minister or particulate matter, in a table
    /// an amount that is not yet known (pro memorie).
    void find_pm(std::size_t p, std::string_view text) {
        for (std::size_t at = text.find("PM"); at != text.npos; at = text.find("PM", at + 2)) {
            if (!word_starts(text, at) || !word_ends(text, at + 2)) continue;
            const std::string_view before = text.substr(0, at);
            const std::string_view behind = text.substr(at + 2);
            const bool in_cell = letter_.homes[p].kind == Home::Kind::cell;
            const bool alone = at == 0 && !in_cell && (behind.empty() || behind == "." || behind.starts_with(':'));
            const bool ends_label = before.ends_with(": ") && (behind.empty() || behind == ".") && !in_cell;
            Cursor cursor(behind);
            const bool to_fill = cursor.blanks() && (cursor.word("invullen") || cursor.word("aanvullen") ||
                                                     cursor.word("volgt") || cursor.word("nog"));
            if (alone || ends_label || to_fill || is_parenthesis(before, behind)) say({p, at, at + 2});
        }
    }

    /// "(PM)", unless it shortens the words before it: "particulate matter (PM)", "de premier (PM)".
    static bool is_parenthesis(std::string_view before, std::string_view behind) {
        if (!before.ends_with('(') || !behind.starts_with(')')) return false;
        const std::string_view word = word_before(before, before.size() - 1);
        constexpr std::array<std::string_view, 2> dust = {"fijnstof", "stof"};
        return word.empty() || (small(word[0]) != 'p' && small(word[0]) != 'm' && !is_one_of(word, dust));
    }

    void say(const Place& place) {
        letter_.diagnostics.push_back({"placeholder-left", Severity::error,
                                       fmt::format("\"{}\" is still to be filled in", text_at(letter_, place)), place});
    }

    Letter& letter_;
    const LetterWords& words_;
};

}  // namespace

void proofread(Letter& letter, const LetterWords& words) {
    Proofreading(letter, words).run();
}

}  // namespace kamerbrief
