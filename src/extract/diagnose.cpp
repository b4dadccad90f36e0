// What a careful registrar would remark about motions, commitments and notes; about citations, citations/doubts.cpp
// does. A new remark is a function here that run() calls, and a line in kamerbrief(5).
#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "extract/disposals.hpp"
#include "extract/dutch.hpp"
#include "extract/passes.hpp"
#include "extract/phrases.hpp"
#include "extract/statements.hpp"

namespace kamerbrief {
namespace {

/// A motion or a commitment, and the citation that gives its number there.
struct Use {
    std::size_t matter = 0;
    std::size_t citation = 0;
};

/// The first use of a number, and the first that contradicts it.
struct Uses {
    Use first;
    std::optional<Use> other;
};

bool share_a_name(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

class Diagnosis {
  public:
    Diagnosis(Letter& letter, const LetterWords& words, const Statements& statements)
        : letter_(letter), words_(words), statements_(statements) {}

    void run() {
        doubt_citations(letter_);
        compare_motions();
        compare_commitments();
        miss_papers();
        count_disposals();
        check_contents(letter_);
        check_caption_numbers(letter_);
        check_cross_references(letter_, words_);
        proofread(letter_, words_);
        check_notes();
        check_note_cycles();
        check_content();
    }

  private:
    void say(std::string_view code, Severity severity, std::string message, std::optional<Place> at) {
        letter_.diagnostics.push_back({std::string(code), severity, std::move(message), at});
    }

    std::string_view heading(std::size_t section) const {
        const std::optional<Place>& title = letter_.sections[section].title;
        return title ? text_at(letter_, *title) : "the opening of the letter";
    }

    /// Calls `report` for every use of a number that `contradict` holds against another, with that other.
    template <typename Matter, typename Contradict, typename Report>
    void compare(const std::vector<Matter>& matters, Contradict contradict, Report report) {
        std::unordered_map<std::string_view, Uses> uses;
        const auto each_use = [&](auto visit) {
            for (std::size_t m = 0; m < matters.size(); ++m) {
                for (const std::size_t c : matters[m].citations) {
                    if (const auto& identifier = letter_.citations[c].identifier) visit(*identifier, Use{m, c});
                }
            }
        };
        each_use([&](std::string_view identifier, const Use& use) {
            Uses& known = uses.try_emplace(identifier, Uses{use, std::nullopt}).first->second;
            if (!known.other && contradict(matters[use.matter], matters[known.first.matter])) known.other = use;
        });
        each_use([&](std::string_view identifier, const Use& use) {
            const Uses& known = uses.at(identifier);
            const bool differs = contradict(matters[use.matter], matters[known.first.matter]);
            const std::optional<Use> against = differs ? known.first : known.other;
            if (against) report(matters[use.matter], matters[against->matter], use.citation);
        });
    }

    /// One paper is one motion: other movers elsewhere mean that a number is wrong.
    void compare_motions() {
        const auto contradict = [](const Motion& a, const Motion& b) {
            return !a.members.empty() && !b.members.empty() && a.members != b.members;
        };
        compare(letter_.motions, contradict, [&](const Motion& motion, const Motion& other, std::size_t citation) {
            const Citation& cited = letter_.citations[citation];
            if (share_a_name(motion.members, other.members)) {
                say("paper-different-members", Severity::warning,
                    fmt::format("{} is here a motion of {} and under \"{}\" one of {}: check who moved it",
                                *cited.identifier, fmt::join(motion.members, ", "), heading(other.section),
                                fmt::join(other.members, ", ")),
                    cited.at);
            } else {
                say("same-id-different-subject", Severity::warning,
                    fmt::format("{} is here the motion of {} and under \"{}\" that of {}: one of the numbers is wrong",
                                *cited.identifier, fmt::join(motion.members, ", "), heading(other.section),
                                fmt::join(other.members, ", ")),
                    cited.at);
            }
        });
    }

    /// One number under several headings about commitments: one promise with many parts, or a number copied along.
    void compare_commitments() {
        const auto contradict = [&](const Commitment& a, const Commitment& b) {
            return topic_of(letter_, a.section) != topic_of(letter_, b.section);
        };
        compare(letter_.commitments, contradict, [&](const Commitment&, const Commitment& other, std::size_t citation) {
            const Citation& cited = letter_.citations[citation];
            say("same-id-different-subject", Severity::warning,
                fmt::format("{} stands for this promise and for the one under \"{}\": check both numbers",
                            *cited.identifier, heading(other.section)),
                cited.at);
        });
    }

    void miss_papers() {
        for (const Motion& motion : letter_.motions) {
            if (motion.outcome.status == Status::vermeld || !motion.identifiers.empty()) continue;
            say("motion-without-paper", Severity::warning,
                motion.members.empty()
                    ? std::string("no paper is cited for this motion: add its dossier and number")
                    : fmt::format("no paper is cited for the motion of {}: add its dossier and number",
                                  fmt::join(motion.members, ", ")),
                motion.text);
        }
    }

    /// "de twee toezeggingen" where the heading has one.
    void count_disposals() {
        const std::vector<int> motions = count_by_section(letter_.motions);
        const std::vector<int> commitments = count_by_section(letter_.commitments);
        const auto motions_disposed = count_by_disposal(letter_.motions);
        const auto commitments_disposed = count_by_disposal(letter_.commitments);
        for (const Statement& statement : statements_.all()) {
            const Sentence sentence = sentence_of(letter_, statement);
            for (const Subject subject : {Subject::motion, Subject::commitment}) {
                const auto noun = find_noun(sentence, subject);
                if (!noun || !noun->plural || !read_disposal(sentence, subject)) continue;
                if (read_ordinal(sentence, *noun)) continue;  // "de eerste twee moties" of three
                const std::vector<int>& counts = subject == Subject::motion ? motions : commitments;
                const int own = counts[statement.section];
                const int found = own > 0 ? own : counts[statement.topic];
                const std::optional<int> said = number_before(sentence, noun->span.begin);
                if (!said || *said == found) continue;
                const auto& disposed = subject == Subject::motion ? motions_disposed : commitments_disposed;
                const auto here = disposed.find({statement.place.paragraph, statement.place.begin});
                if (here != disposed.end() && here->second == *said) continue;
                say("disposal-count-differs", Severity::warning,
                    fmt::format("this disposes of {}, and \"{}\" speaks of {}", *said, heading(statement.topic), found),
                    statement.place);
            }
        }
    }

    /// How many matters each sentence disposes of: headings with no text between them share what is said below.
    template <typename Matter>
    static std::map<std::pair<std::size_t, std::size_t>, int> count_by_disposal(const std::vector<Matter>& matters) {
        std::map<std::pair<std::size_t, std::size_t>, int> counts;
        for (const Matter& matter : matters) {
            if (const auto& disposal = matter.outcome.disposal) ++counts[{disposal->paragraph, disposal->begin}];
        }
        return counts;
    }

    /// Those of a topic's inferred subsections count for the topic too.
    template <typename Matter>
    std::vector<int> count_by_section(const std::vector<Matter>& matters) const {
        std::vector<int> counts(letter_.sections.size());
        for (const Matter& matter : matters) {
            ++counts[matter.section];
            const std::size_t topic = topic_of(letter_, matter.section);
            if (topic != matter.section) ++counts[topic];
        }
        return counts;
    }

    static std::optional<int> number_before(std::string_view sentence, std::size_t noun) {
        const std::string_view before = sentence.substr(0, noun);
        const std::size_t end = before.find_last_not_of(' ');
        if (end == std::string_view::npos) return std::nullopt;
        const std::size_t blank = before.find_last_of(' ', end);
        return number_word(before.substr(blank == std::string_view::npos ? 0 : blank + 1, end - blank));
    }

    void check_notes() {
        const Document& document = letter_.document;
        for (const Note& note : document.notes) {
            if (!note.calls.empty()) continue;
            std::optional<Place> at;
            if (note.paragraphs > 0) {
                at = Place{note.first_paragraph, 0, document.paragraphs[note.first_paragraph].text.size()};
            }
            say("note-not-called", Severity::warning, fmt::format("note {} is called nowhere in the letter", note.id),
                at);
        }
        for (std::size_t p = 0; p < document.paragraphs.size(); ++p) {
            for (const NoteCall& call : document.paragraphs[p].calls) {
                if (call.note) continue;
                say("call-without-note", Severity::error,
                    fmt::format("note {} is called here, and the letter has no such note", call.id),
                    Place{p, call.at, call.at});
            }
        }
    }

    /// Notes whose calls come to an end are taken away, the last first; what is left leads to a circle.
    void check_note_cycles() {
        const Document& document = letter_.document;
        const std::size_t notes = document.notes.size();
        std::vector<std::vector<std::size_t>> called(notes);
        std::vector<std::vector<std::size_t>> callers(notes);
        for (std::size_t n = 0; n < notes; ++n) {
            const Note& note = document.notes[n];
            for (std::size_t p = note.first_paragraph; p < note.first_paragraph + note.paragraphs; ++p) {
                for (const NoteCall& call : document.paragraphs[p].calls) {
                    if (!call.note) continue;
                    called[n].push_back(*call.note);
                    callers[*call.note].push_back(n);
                }
            }
        }
        std::vector<std::size_t> open_calls(notes);
        std::vector<std::size_t> ended;
        for (std::size_t n = 0; n < notes; ++n) {
            open_calls[n] = called[n].size();
            if (open_calls[n] == 0) ended.push_back(n);
        }
        while (!ended.empty()) {
            const std::size_t last = ended.back();
            ended.pop_back();
            for (const std::size_t n : callers[last]) {
                if (--open_calls[n] == 0) ended.push_back(n);
            }
        }
        const auto is_left = [&](std::size_t n) { return open_calls[n] > 0; };
        const auto left = std::ranges::find_if(open_calls, [](std::size_t calls) { return calls > 0; });
        if (left == open_calls.end()) return;
        auto note = static_cast<std::size_t>(left - open_calls.begin());
        std::vector<bool> seen(notes);
        while (!seen[note]) {  // the first that is met again is in the circle
            seen[note] = true;
            note = *std::ranges::find_if(called[note], is_left);
        }
        const std::size_t paragraph = document.notes[note].first_paragraph;
        say("note-cycle", Severity::warning,
            fmt::format("note {} calls itself, or notes that call it", document.notes[note].id),
            Place{paragraph, 0, document.paragraphs[paragraph].text.size()});
    }

    void check_content() {
        const bool has_content = std::ranges::any_of(letter_.document.paragraphs, [](const Paragraph& paragraph) {
            return !paragraph.text.empty() || !paragraph.images.empty();
        });
        if (!has_content) say("no-content", Severity::warning, "the letter has no text", std::nullopt);
    }

    Letter& letter_;
    const LetterWords& words_;
    const Statements& statements_;
};

}  // namespace

void diagnose(Letter& letter, const LetterWords& words, const Statements& statements) {
    Diagnosis(letter, words, statements).run();
}

}  // namespace kamerbrief
