#include "extract/mentions.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/debates.hpp"
#include "extract/movers.hpp"
#include "extract/requests.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Between "motie" and its paper nothing stands, or what it is about.
constexpr auto descriptions = std::to_array<std::string_view>({
    "over",
    "inzake",
    "betreffende",
    "van",
    "die",
    "waarin",
    "uit",
    "met",
    "om",
    "ter",
    "tot",
});

// A motion goes with the one before it where one of these stands between: "de motie-Bos en de motie-Krol worden".
constexpr auto and_words = std::to_array<Phrase>({"en", "alsook", "alsmede", "evenals", "respectievelijk"});

constexpr auto same_movers = std::to_array<Phrase>({"hetzelfde lid", "dezelfde leden", "dezelfde indiener*"});

constexpr std::size_t same_movers_reach = 60;  // bytes behind "motie": " die is aangenomen van hetzelfde lid"
constexpr std::size_t article_reach = 24;      // bytes: "een nader gewijzigde "

/// "een motie", "een tweede motie": at most one word stands between.
bool is_indefinite(const Sentence& sentence, std::size_t noun) {
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
          sentence_(sentence_of(letter, statement)),
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
            mentions_.back().plural = noun.plural;
            mentions_.back().fraction = fraction_behind(sentence_, noun.span.end);
            return;
        }
        const std::size_t known = mentions_.size();
        for (bool joined = false; movers; joined = true) {
            const std::size_t begin = joined ? movers->begin : std::min(noun.span.begin, movers->begin);
            add_movers(*movers, noun.span.begin, begin, joined);
            next_ = std::max(movers->end, next_);
            movers = find_next_movers(sentence_, movers->end);
        }
        for (std::size_t i = known; i < mentions_.size(); ++i)
            mentions_[i].plural = noun.plural;
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
        mention.same_members = has_phrase(sentence_.substr(end, same_movers_reach), same_movers);
        mention.members = movers.surnames;
        mention.cosigned = movers.cosigned;
        mentions_.push_back(std::move(mention));
    }

    /// What a member asks the writer in a debate is no motion.
    void add_request() {
        const bool under_motion =
            letter_.sections[statement_.section].about_motion || letter_.sections[statement_.topic].about_motion;
        const auto member = under_motion ? find_members(sentence_) : std::nullopt;
        const auto verb = member ? find_request_verb(sentence_) : std::nullopt;
        if (!verb || asks_the_writer(sentence_, *verb)) return;
        if (find_debate(sentence_) && papers_.cited("kamerstuk", statement_).empty()) return;
        add(member->begin, member->begin, member->end, *member);
    }

    /// "heeft het lid Bos ... een motie over ... ingediend": the movers stand before the noun.
    void name_movers_before() {
        if (mentions_.size() != 1 || !mentions_[0].members.empty() || !mentions_[0].fraction.empty()) return;
        Mention& mention = mentions_[0];
        const Span noun{mention.begin - base_, mention.end - base_};
        if (const auto movers = find_movers_before(sentence_, noun)) {
            mention.members = movers->surnames;
            mention.cosigned = movers->cosigned;
        } else {
            mention.fraction = fraction_before(sentence_, noun.end);
        }
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
        for (std::size_t i = 0; i < mentions_.size(); ++i) {
            name_movers_in_note(mentions_[i]);
            mentions_[i].beside = has_paper_beside(mentions_[i]);
            mentions_[i].together = i > 0 && stands_together(mentions_[i]);
        }
    }

    /// "de motie over vis (31305, nr. 12)"; not "de motie is besproken in Kamerstuk 31305, nr. 12".
    bool has_paper_beside(const Mention& mention) const {
        if (mention.papers.empty()) return false;
        const Place& paper = letter_.citations[mention.papers.front()].at;
        std::size_t at = paper.begin;
        if (paper.paragraph != mention.paragraph) {
            const auto calls = calls_between(letter_, mention.paragraph, mention.end, mention.until);
            if (calls.empty()) return true;
            at = calls.front().at;
        }
        if (at <= mention.end) return true;
        Cursor cursor(sentence_.substr(0, at - base_), mention.end - base_);
        cursor.blanks();
        cursor.literal("(");
        if (cursor.done()) return true;
        if (cursor.rest().find_first_of(",;") != std::string_view::npos) return false;
        return std::any_of(descriptions.begin(), descriptions.end(),
                           [&](std::string_view word) { return cursor.word(word); });
    }

    /// "de motie-Bos (31305, nr. 12) over ponten en de motie-Krol (31305, nr. 13) worden betrokken bij ...".
    bool stands_together(const Mention& mention) const {
        constexpr std::size_t reach = 24;  // bytes: "respectievelijk op de "
        const std::size_t begin = mention.begin - base_;
        const std::size_t from = begin - std::min(begin, reach);
        return has_phrase(sentence_.substr(from, begin - from), and_words);
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
    const Sentence sentence_;
    const std::size_t base_;  // of the sentence in its paragraph
    std::size_t next_ = 0;    // where the search for the next noun begins
    std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find_mentions(const Letter& letter, const Papers& papers, const Statement& statement) {
    return MentionFinder(letter, papers, statement).find();
}

std::optional<Place> request_before_next(const Letter& letter, const std::vector<Mention>& mentions, std::size_t i,
                                         std::optional<Place> request) {
    for (std::size_t next = i + 1; request && next < mentions.size(); ++next) {
        const std::size_t begin = mentions[next].begin;
        if (begin <= request->begin) continue;
        if (begin >= request->end) break;
        const std::string_view before = text_at(letter, Place{request->paragraph, request->begin, begin});
        for (const std::string_view joint : {" en de ", " en "}) {
            if (!before.ends_with(joint)) continue;
            request->end = begin - joint.size();
            return request;
        }
    }
    return request;
}

}  // namespace kamerbrief
