#include "extract/mentions.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/requests.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Words by which members before the noun are its movers: "diende het lid Bos een motie in", "heeft het lid Bos haar
// motie", "verzoek ik het lid Bos de motie aan te houden".
constexpr auto moved_by = std::to_array<std::string_view>({
    "ingediend",
    "diende",
    "dienden",
    "indiende",
    "indienden",
    "haar motie",
    "zijn motie",
    "hun motie",
    "hun moties",
    "aan te houden",
    "in te trekken",
});

constexpr auto same_movers = std::to_array<std::string_view>({"hetzelfde lid", "dezelfde leden", "dezelfde indiener*"});

constexpr std::size_t article_reach = 24;  // bytes: "een nader gewijzigde "
constexpr std::size_t movers_reach = 60;   // bytes between "motie" and its movers: "motie gestemd van het lid"

/// " (31305, nr. 12)": the paper of the movers before it.
void skip_bracket(Cursor& cursor) {
    constexpr std::size_t longest = 80;
    const std::size_t begin = cursor.at();
    cursor.blanks();
    const std::size_t close = cursor.rest().substr(0, longest).find(')');
    if (cursor.literal("(") && close != std::string_view::npos) return cursor.move_to(cursor.at() + close);
    cursor.move_to(begin);
}

/// "... van het lid Bos en van het lid Ten Have": the movers that go on at `end`.
std::optional<MemberList> next_movers(std::string_view sentence, std::size_t end) {
    Cursor cursor(sentence, end);
    skip_bracket(cursor);
    cursor.literal(",");
    cursor.blanks();
    if (cursor.word("en") || cursor.word("alsmede") || cursor.word("respectievelijk")) cursor.blanks();
    if (cursor.word("die")) cursor.blanks();
    if (!cursor.word("van")) return std::nullopt;
    cursor.blanks();
    if (cursor.word("het") || cursor.word("de")) cursor.blanks();
    return read_members(sentence, cursor.at());
}

/// "een motie", "een tweede motie": at most one word stands between.
bool is_indefinite(std::string_view sentence, std::size_t noun) {
    const std::size_t reach = noun - std::min(noun, article_reach);
    const auto article = find_phrase(sentence.substr(0, noun), "een", reach);
    return article &&
           sentence.substr(article->end + 1, noun - article->end - 1).find_first_of(",;:") == std::string_view::npos;
}

class MentionFinder {
  public:
    MentionFinder(const Letter& letter, const Papers& papers, const Statement& statement)
        : letter_(letter),
          papers_(papers),
          statement_(statement),
          sentence_(text_at(letter, statement.place)),
          base_(statement.place.begin) {}

    std::vector<Mention> find() {
        for (auto noun = find_noun(sentence_, Subject::motion); noun;
             noun = find_noun(sentence_, Subject::motion, next_)) {
            next_ = noun->span.end;
            add_noun(*noun);
        }
        if (mentions_.empty()) add_request();
        name_movers_before();
        cite();
        return std::move(mentions_);
    }

  private:
    void add_noun(const Noun& noun) {
        auto movers = find_movers(sentence_, noun);
        if (!movers) {
            add(noun.span.begin, noun.span.begin, noun.span.end);
            return;
        }
        for (bool joined = false; movers; joined = true) {
            const std::size_t begin = joined ? movers->begin : std::min(noun.span.begin, movers->begin);
            add_movers(*movers, noun.span.begin, begin, joined);
            next_ = std::max(movers->end, next_);
            movers = next_movers(sentence_, movers->end);
        }
    }

    /// Members who each have a note of their own moved each a motion of their own: "de leden Bos[1] en Ten Have[2]".
    void add_movers(const MemberList& movers, std::size_t noun, std::size_t begin, bool joined) {
        const auto calls = calls_between(letter_, statement_.place.paragraph, base_ + movers.begin, base_ + movers.end);
        if (calls.size() < 2) {
            add(noun, begin, movers.end, movers, joined);
            return;
        }
        std::size_t from = movers.begin;
        for (std::size_t i = 0; i <= calls.size(); ++i) {
            const std::size_t cut = i < calls.size() ? calls[i].at - base_ : movers.end;
            const std::string_view before_cut = sentence_.substr(0, cut);
            Cursor cursor(before_cut, from);
            cursor.literal(",");
            cursor.blanks();
            if (cursor.word("en")) cursor.blanks();
            const auto names = cursor.done() ? std::nullopt : read_names(before_cut, cursor.at());
            if (names) add(noun, i == 0 ? begin : names->begin, cut, *names);
            from = cut;
        }
    }

    /// Bytes of the sentence.
    void add(std::size_t noun, std::size_t begin, std::size_t end, const MemberList& movers = {}, bool joined = false) {
        Mention mention;
        mention.paragraph = statement_.place.paragraph;
        mention.noun = base_ + noun;
        mention.begin = base_ + begin;
        mention.end = base_ + end;
        mention.joined = joined;
        mention.indefinite = is_indefinite(sentence_, noun);
        mention.same_members = has_phrase(sentence_.substr(end, movers_reach), same_movers);
        mention.members = movers.surnames;
        mention.cosigned = movers.cosigned;
        mentions_.push_back(std::move(mention));
    }

    void add_request() {
        const bool under_motion =
            letter_.sections[statement_.section].about_motion || letter_.sections[statement_.topic].about_motion;
        if (!under_motion || !find_request_verb(sentence_)) return;
        if (const auto member = find_members(sentence_)) add(member->begin, member->begin, member->end, *member);
    }

    /// "heeft het lid Bos ... een motie over ... ingediend": the movers stand before the noun.
    void name_movers_before() {
        if (mentions_.size() != 1 || !mentions_[0].members.empty()) return;
        const auto movers = find_members(sentence_);
        if (!movers || base_ + movers->end > mentions_[0].begin) return;
        if (!has_phrase(sentence_, moved_by) && !find_request_verb(sentence_)) return;
        mentions_[0].members = movers->surnames;
        mentions_[0].cosigned = movers->cosigned;
    }

    /// Papers stand behind the motion that they are of. Motions joined under one noun share those behind the last.
    void cite() {
        std::vector<Mention> cited;
        for (std::size_t i = 0; i < mentions_.size(); ++i) {
            Mention& mention = mentions_[i];
            mention.until = i + 1 < mentions_.size() ? mentions_[i + 1].begin : statement_.place.end;
            mention.papers = papers_.of_motion(statement_.place.paragraph, mention.begin, mention.until);
            if (mention.joined && !cited.empty() && cited.back().papers.empty()) {
                cited.back().members.insert(cited.back().members.end(), mention.members.begin(), mention.members.end());
                cited.back().cosigned = cited.back().cosigned || mention.cosigned;
                cited.back().end = mention.end;
                cited.back().until = mention.until;
                cited.back().papers = std::move(mention.papers);
            } else {
                cited.push_back(std::move(mention));
            }
        }
        mentions_ = std::move(cited);
        for (Mention& mention : mentions_)
            name_movers_in_note(mention);
    }

    /// "heeft uw Kamer bij motie[1] gevraagd", where the note says: "Motie van het lid Bos, Kamerstuk 31305, nr. 12".
    void name_movers_in_note(Mention& mention) const {
        if (!mention.members.empty() || mention.papers.empty()) return;
        const std::size_t paragraph = letter_.citations[mention.papers.front()].at.paragraph;
        if (paragraph == mention.paragraph) return;
        const std::string_view note = letter_.document.paragraphs[paragraph].text;
        const auto noun = find_noun(note, Subject::motion);
        if (const auto movers = noun ? find_movers(note, *noun) : std::nullopt) {
            mention.members = movers->surnames;
            mention.cosigned = movers->cosigned;
        }
    }

    const Letter& letter_;
    const Papers& papers_;
    const Statement& statement_;
    const std::string_view sentence_;
    const std::size_t base_;  // of the sentence in its paragraph
    std::size_t next_ = 0;    // where the search for the next noun begins
    std::vector<Mention> mentions_;
};

}  // namespace

std::optional<MemberList> find_movers(std::string_view text, const Noun& noun) {
    if (auto list = read_members(text, noun.span.begin)) return list;
    Cursor cursor(text, noun.span.end);
    if (cursor.blanks() && is_capital(cursor.peek())) {
        if (auto list = read_names(text, cursor.at())) return list;
    }
    // "motie van J. van den Berg"
    if (cursor.word("van") && cursor.blanks() && is_capital(cursor.peek()) &&
        cursor.rest().substr(1).starts_with('.')) {
        if (auto list = read_names(text, cursor.at())) return list;
    }
    const std::size_t reach = std::min(noun.span.end + movers_reach, text.size());
    const auto near = find_members(text.substr(0, reach), noun.span.end);
    if (!near) return std::nullopt;
    const std::string_view gap = text.substr(noun.span.end, near->begin - noun.span.end);
    if (find_noun(gap, Subject::motion) || find_request_verb(gap)) return std::nullopt;
    return find_members(text, noun.span.end);  // the list itself may be longer than the reach
}

std::vector<Mention> find_mentions(const Letter& letter, const Papers& papers, const Statement& statement) {
    return MentionFinder(letter, papers, statement).find();
}

}  // namespace kamerbrief
