// Where a sentence names motions: whose, and with which papers beside them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/papers.hpp"
#include "extract/statements.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

struct Mention {
    std::size_t paragraph = 0;
    std::size_t noun = 0;       ///< the byte where its "motie" stands; where it begins for a request
    std::size_t begin = 0;      ///< the byte where "motie" or the first mover stands
    std::size_t end = 0;        ///< behind the last mover, else behind "motie"
    std::size_t until = 0;      ///< where the next mention begins, else the sentence ends
    bool joined = false;        ///< by the same "motie" as the one before: "van het lid Bos en van het lid Ten Have"
    bool indefinite = false;    ///< "een motie", "een tweede motie": another one than those named before
    bool same_members = false;  ///< "van hetzelfde lid"
    bool plural = false;        ///< "de moties"
    bool together = false;      ///< "en de motie-Krol", behind another one
    bool beside = false;        ///< its paper stands right behind "motie", or behind what the motion is about
    std::vector<std::string> members;  ///< empty where the sentence names no mover
    bool cosigned = false;
    std::string fraction;             ///< where no member is named: the PVV of "van de fractie van de PVV"
    std::vector<std::size_t> papers;  ///< citations
};

/// The part of the sentence that begins with the mention.
inline Place part_of(const Mention& mention) {
    return {mention.paragraph, mention.begin, mention.until};
}

/// What the `i`th of the mentions asks: the sentence's `request`, which ends where it goes on to the next motion:
/// "verzoekt om ponten en de motie-Krol om kades".
std::optional<Place> request_before_next(const Letter& letter, const std::vector<Mention>& mentions, std::size_t i,
                                         std::optional<Place> request);

/// In the order of the sentence. "De moties van de leden Bos en Ten Have" with one note is one mention, with a note
/// behind each name two. A request of a member is one where the heading is about a motion: "het lid Bos heeft verzocht
/// om".
std::vector<Mention> find_mentions(const Letter& letter, const Papers& papers, const Statement& statement);

}  // namespace kamerbrief
