// Says what each citation refers to: its identifier and address as the text says, and what it probably means where the
// text cannot be right. Slips that can be mended in one way only are mended here; doubt_citations() reports them.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "extract/citations/budget.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/passes.hpp"
#include "extract/sentences.hpp"

namespace kamerbrief {
namespace {

void set_identifier(Citation& citation) {
    const Kind& kind = kind_named(citation.kind);
    citation.identifier = kind.identifier(citation);
    citation.url = citation.identifier ? url_of(kind, *citation.identifier) : std::nullopt;
    // The version of a law that an address pins.
    const std::string_view date = field(citation, "date");
    if (citation.kind == "wet" && !date.empty()) *citation.url += fmt::format("/{}", date);
}

void suggest(Citation& citation, std::string identifier, std::string reason) {
    const auto same = [&](const Suggestion& suggestion) { return suggestion.identifier == identifier; };
    if (std::ranges::any_of(citation.suggested, same)) return;
    std::string url = url_of(kind_named(citation.kind), identifier).value_or("");
    citation.suggested.push_back({std::move(identifier), std::move(url), std::move(reason)});
}

// "2025Z06437/2025D19034": the address of a zaak needs a document of it.
void address_of_zaak(Letter& letter, std::size_t index) {
    if (index + 1 == letter.citations.size()) return;
    Citation& zaak = letter.citations[index];
    const Citation& document = letter.citations[index + 1];
    if (zaak.kind != "zaak" || document.kind != "document" || zaak.at.paragraph != document.at.paragraph) return;
    const Place between{zaak.at.paragraph, zaak.at.end, document.at.begin};
    if (text_at(letter, between) != "/") return;
    zaak.url = fmt::format("https://www.tweedekamer.nl/kamerstukken/detail?id={}&did={}", *zaak.identifier,
                           kind_named("document").identifier(document).value_or(""));
}

// "2024412" with one digit too many: the months that are left when one digit goes.
std::vector<std::string> months_within(std::string_view digits) {
    std::vector<std::string> months;
    for (std::size_t out = 0; out < digits.size(); ++out) {
        std::string month = fmt::format("{}{}", digits.substr(0, out), digits.substr(out + 1));
        if (is_commitment_month(month) && std::ranges::find(months, month) == months.end())
            months.push_back(std::move(month));
    }
    return months;
}

// Commitments whose month cannot be one: mended where the letter's other commitments leave one reading.
void mend_commitments(Letter& letter) {
    constexpr std::size_t too_long = 7;
    std::set<std::string, std::less<>> known;
    for (const Citation& citation : letter.citations) {
        if (citation.kind != "toezegging") continue;
        const std::string_view month = field(citation, "number").substr(0, 6);
        if (is_commitment_month(month) && citation.identifier) known.emplace(month);
    }
    for (Citation& citation : letter.citations) {
        if (citation.kind != "toezegging" || citation.identifier) continue;
        const std::string number(field(citation, "number"));
        const std::size_t dash = number.find('-');
        if (dash != too_long) continue;
        const std::vector<std::string> months = months_within(std::string_view(number).substr(0, dash));
        std::vector<std::string> agreed;
        std::ranges::copy_if(months, std::back_inserter(agreed),
                             [&](const std::string& month) { return known.contains(month); });
        if (agreed.size() == 1) {
            set_field(citation, "number", agreed[0] + number.substr(dash));
            set_identifier(citation);
            continue;
        }
        for (const std::string& month : months)
            suggest(citation, fmt::format("TZ{}{}", month, number.substr(dash)), "one digit too many in the month");
    }
}

struct Chapter {
    std::string_view chapter;
    std::size_t times = 0;
};

// What the letter says elsewhere of a budget's papers, the chapter that it says most often first.
struct Chapters {
    std::map<std::string, std::vector<Chapter>, std::less<>> of_paper;    // by "36600-32"
    std::map<std::string, std::vector<Chapter>, std::less<>> of_dossier;  // by "36600"
};

void count(std::vector<Chapter>& chapters, std::string_view chapter) {
    constexpr std::size_t most = 40;  // a budget has about thirty
    const auto found = std::ranges::find(chapters, chapter, &Chapter::chapter);
    if (found != chapters.end()) {
        ++found->times;
    } else if (chapters.size() < most) {
        chapters.push_back({chapter, 1});
    }
}

Chapters read_chapters(const Letter& letter) {
    Chapters chapters;
    for (const Citation& citation : letter.citations) {
        const std::string_view chapter = field(citation, "chapter");
        if (citation.kind != "kamerstuk" || chapter.empty()) continue;
        const std::string dossier(field(citation, "dossier"));
        count(chapters.of_paper[fmt::format("{}-{}", dossier, field(citation, "number"))], chapter);
        count(chapters.of_dossier[dossier], chapter);
    }
    for (auto* const all : {&chapters.of_paper, &chapters.of_dossier}) {
        for (auto& [key, said] : *all)
            std::ranges::stable_sort(said, std::ranges::greater{}, &Chapter::times);
    }
    return chapters;
}

void suggest_chapters(Citation& citation, const std::vector<Chapter>& chapters, std::string_view reason) {
    for (const Chapter& said : chapters) {
        suggest(citation,
                fmt::format("kst-{}-{}-{}", field(citation, "dossier"), said.chapter, field(citation, "number")),
                std::string(reason));
    }
}

// The ministries that sentences name. Citations come paragraph by paragraph, often several of one sentence, so the last
// answer is kept.
class NamedMinistries {
  public:
    explicit NamedMinistries(const Letter& letter) : letter_(letter) {}

    const std::vector<const Ministry*>& in_sentence_of(const Citation& citation) {
        const Place sentence = citation.context ? *citation.context : around(citation.at);
        if (sentence != asked_) {
            asked_ = sentence;
            answer_ = find_ministries(text_at(letter_, sentence));
        }
        return answer_;
    }

  private:
    Place around(const Place& place) {
        if (place.paragraph != paragraph_) {
            paragraph_ = place.paragraph;
            sentences_ = sentences(letter_.document, place.paragraph);
        }
        return sentence_around(sentences_, place);
    }

    const Letter& letter_;
    std::optional<std::size_t> paragraph_;
    std::vector<Place> sentences_;  // of that paragraph
    std::optional<Place> asked_;
    std::vector<const Ministry*> answer_;
};

bool lacks_chapter(const Citation& citation) {
    const std::string_view number = field(citation, "number");
    return citation.kind == "kamerstuk" && budget_of(field(citation, "dossier")) &&
           field(citation, "chapter").empty() && !number.empty() && !is_capital(number.front());
}

bool may_be_of_main_dossier(const Citation& citation) {
    const Budget* budget = budget_of(field(citation, "dossier"));
    const std::string_view number = field(citation, "number");
    return budget && budget->highest_number && to_int(number) <= *budget->highest_number;
}

// A paper of a budget without its chapter: where the sentence, the letter or who signs it says which.
void suggest_chapter(const Letter& letter, const Chapters& chapters, const std::vector<const Ministry*>& named,
                     Citation& citation) {
    const std::string_view dossier = field(citation, "dossier");
    for (const Ministry* ministry : named)
        suggest_chapters(citation, {{ministry->chapter}}, fmt::format("the sentence names {}", ministry->name));
    const auto paper = chapters.of_paper.find(fmt::format("{}-{}", dossier, field(citation, "number")));
    if (paper != chapters.of_paper.end())
        suggest_chapters(citation, paper->second, "the letter cites the same number with this chapter");
    if (const auto budget = chapters.of_dossier.find(dossier); budget != chapters.of_dossier.end())
        suggest_chapters(citation, budget->second, fmt::format("the letter cites {} with this chapter", dossier));
    // Who signs is no hint for a number that the main dossier has too: motions of the general debate stand there.
    if (letter.head.ministry && citation.suggested.empty() && !may_be_of_main_dossier(citation)) {
        if (const auto signing = find_ministries(*letter.head.ministry); !signing.empty())
            suggest_chapters(citation, {{signing.front()->chapter}},
                             fmt::format("{} signs the letter", signing.front()->name));
    }
}

// A document of the Commission has one of two CELEX numbers, which its own number does not tell.
void suggest_celex(Citation& citation) {
    if (citation.kind != "eu" || !citation.identifier || !citation.identifier->starts_with("COM(")) return;
    for (const auto& [type, reason] :
         {std::pair{"PC", "where it is a proposal"}, std::pair{"DC", "where it is a communication or a report"}}) {
        suggest(citation, fmt::format("5{}{}{:0>4}", field(citation, "year"), type, field(citation, "number")), reason);
    }
}

// The annexes of a paper have numbers of their own, which "bijlage bij" does not tell.
void suggest_annex(const Letter& letter, Citation& citation) {
    Cursor text(text_at(letter, citation.at));
    if (citation.kind != "kamerstuk" || !citation.identifier || !text.literal_any_case("bijlage bij")) return;
    suggest(citation, fmt::format("{}-b1", *citation.identifier), "where it has one annex, numbered with it");
}

}  // namespace

void resolve_citations(Letter& letter) {
    for (Citation& citation : letter.citations) {
        set_identifier(citation);
        suggest_celex(citation);
        suggest_annex(letter, citation);
    }
    for (std::size_t index = 0; index < letter.citations.size(); ++index)
        address_of_zaak(letter, index);
    mend_commitments(letter);
    const Chapters chapters = read_chapters(letter);
    NamedMinistries ministries(letter);
    for (Citation& citation : letter.citations) {
        if (lacks_chapter(citation)) suggest_chapter(letter, chapters, ministries.in_sentence_of(citation), citation);
    }
}

}  // namespace kamerbrief
