// Which of the commitments told of before a sentence means, whose outcome it tells.
//
// One that names a commitment, by its number, its member or its place among several, means that one. Any other means
// the last one told of in its own paragraph, or under the heading that names one; in doubt none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/circumstances.hpp"
#include "extract/disposals.hpp"
#include "extract/statements.hpp"
#include "extract/subjects.hpp"
#include "extract/tellings.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

using Indexes = std::vector<std::size_t>;  // of Letter::commitments, or of Letter::citations

/// The commitments that one sentence tells of: several where it has several numbers.
struct Told {
    Indexes commitments;
    bool promised = false;    ///< by a verb, not only by "de toezegging" or a number
    std::size_t section = 0;  ///< of the sentence
};

/// A sentence, and what it has to say of commitments.
struct Reading {
    const Statement* statement = nullptr;
    std::string_view sentence;
    Indexes numbers;  ///< citations of commitments beside it
    Telling telling = Telling::none;
    std::optional<Noun> noun;
    std::optional<Disposal> disposal;
    Circumstances circumstances;      ///< of one that speaks of a commitment
    bool first = false;               ///< no other told of its commitment before
    std::optional<std::size_t> told;  ///< the last one told of in its paragraph, by itself or before it
};

struct ParagraphReading {
    std::vector<Reading> readings;
    std::vector<Told> told;
};

/// What stands under one heading so far.
struct CommitmentScope {
    std::size_t first = 0;     ///< of Letter::commitments: older ones are of other headings
    Indexes heading;           ///< those that the heading itself names
    std::optional<Told> last;  ///< in the paragraphs before; absent where the last of those told of several
};

/// "TZ202412-156", or the number as written where no identifier can be made.
std::string commitment_number(const Letter& letter, std::size_t citation);

/// The last of the scope's commitments, oldest first.
Indexes known_commitments(const Letter& letter, const CommitmentScope& scope);

Indexes meant_commitments(const Letter& letter, const CommitmentScope& scope, const ParagraphReading& paragraph,
                          const Reading& reading);

/// The paragraph names a member or a number that is none of theirs, so that it speaks of something else.
bool names_others(const Letter& letter, const ParagraphReading& paragraph, const Indexes& commitments);

bool share_name(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace kamerbrief
