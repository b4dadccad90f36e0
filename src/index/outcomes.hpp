// What became of motions and commitments: for each what every letter says of it, in the order of time.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kamerbrief/index.hpp"

namespace kamerbrief {

/// What one letter says of it.
struct OutcomeInLetter {
    std::string file;
    std::optional<std::string> date;
    std::string id;  ///< of the motion or commitment in the letter
    std::optional<std::string> section;
    std::string status;
    std::optional<std::string> disposal;
    std::optional<std::string> promised_by;
    std::string text;
    std::vector<std::string> members;    ///< that moved it, or to whom it was made
    bool stands_alone = true;            ///< a motion that is named without others
    std::optional<std::string> request;  ///< of a motion
    std::string kind;                    ///< of a commitment, likewise the rest
    std::optional<std::string> made_on;
    std::optional<std::string> made_in;
};

/// A motion by one of its papers, or a commitment by its number.
struct IndexedOutcome {
    std::optional<std::string> identifier;  ///< absent for one that has none, of which one letter tells
    std::vector<OutcomeInLetter> letters;   ///< by date, those without one in front, then by file
};

/// In the natural order of their identifiers; those without one behind, as their letters are.
void for_each_motion(const Index&, const std::function<void(const IndexedOutcome&)>&);
void for_each_commitment(const Index&, const std::function<void(const IndexedOutcome&)>&);

/// The members of a motion: those that most letters give that name its paper by itself, as papers named together have
/// all their movers together; where none does, those that most letters give. Of as many the shortest list. schema.sql
/// takes the same.
std::vector<std::string> members_of(const IndexedOutcome&);

/// What a motion asks for, as the first letter says it that does; else the sentence of the first letter.
const std::string& request_of(const IndexedOutcome&);

/// When, where and to whom a commitment was made, and which one it is, as the first letter says that dates it; one that
/// knows the year comes before one that does not. Else as the first letter that names members, or the first of all.
/// schema.sql takes the same.
const OutcomeInLetter& origin_of(const IndexedOutcome&);

}  // namespace kamerbrief
