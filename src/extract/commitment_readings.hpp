// What the sentences of a paragraph have to say of commitments, before it is settled which they mean.
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
    Sentence sentence;
    Indexes numbers;  ///< citations of commitments beside it
    Telling telling = Telling::none;
    std::optional<Noun> noun;
    std::optional<Disposal> disposal;
    Circumstances circumstances;      ///< of one that speaks of a commitment
    bool tells = false;               ///< it tells of one itself
    std::optional<std::size_t> told;  ///< the last one told of in its paragraph, by itself or before it
};

struct ParagraphReading {
    std::vector<Reading> readings;
    std::vector<Told> told;  ///< one entry where sentences behind each other tell of the same

    void tell(const Indexes& commitments, const Reading& reading) {
        const bool promised = reading.telling != Telling::none;
        if (told.empty() || told.back().commitments != commitments)
            told.push_back({commitments, false, reading.statement->section});
        told.back().promised = told.back().promised || promised;
    }
};

/// What stands under one heading so far.
struct CommitmentScope {
    std::size_t first = 0;     ///< of Letter::commitments: older ones are of other headings
    Indexes heading;           ///< those that the heading itself names
    std::optional<Told> last;  ///< in the paragraphs before; absent where the last of those told of several
};

}  // namespace kamerbrief
