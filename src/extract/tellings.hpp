// How a sentence tells of a commitment: as a promise of the letter's own, one made before, or one of another minister.
#pragma once

#include <string_view>

#include "extract/words.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

enum class Telling {
    none,
    gives,     ///< "ik zeg toe": the letter itself promises
    tells,     ///< "heb ik toegezegd", "zegde ik toe"; in a debate "gaf ik aan u te informeren" too
    of_other,  ///< "de minister heeft toegezegd"
    recalls,   ///< "zoals toegezegd", "de toegezegde brief": perhaps of one that was told of before
};

/// `about_commitments`: the sentence stands under a heading about them, so that "er is toegezegd" is one to the Kamer.
Telling read_telling(const Sentence& sentence, bool about_commitments);

/// "de Staatssecretaris heeft toegezegd" in a letter that the State Secretary signs is a promise of the writer's. One
/// of a field of policy ("de minister van Havens") only where the one who signs has that office.
bool is_of_signatory(const Sentence& sentence, const Head& head);

/// "ook", "daarnaast": the sentence promises something besides.
bool promises_besides(const Sentence& sentence);

/// "Nieuwe toezegging": under such a heading "ik zal u informeren" is a promise.
bool announces_new(std::string_view title);

/// "daarmee zal de toezegging zijn afgedaan", "in mei kom ik deze toezegging na": nothing is done yet.
bool disposes_later(const Sentence& sentence);

}  // namespace kamerbrief
