// What a motion or a member asks for.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/phrases.hpp"
#include "extract/statements.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// The first verb, from `begin` on, that tells what a motion or a member asks: "verzoekt", "roept ... op", "is gevraagd
/// om".
std::optional<Span> find_request_verb(const Sentence& text, std::size_t begin = 0);

/// Behind "verzoekt", and behind those whom it asks, up to what the writer says of it or the end of the sentence.
/// Nothing where the request stands before the verb ("zoals verzocht in de motie"), or is not the motion's ("de
/// commissie verzoekt om een reactie op de motie").
std::optional<Span> find_request(const Sentence& sentence);
std::optional<Place> read_request(const Letter& letter, const Statement& statement);

/// Whether what is asked is asked of the letter's writer: "verzocht het lid Bos mij", "heeft de commissie ons
/// verzocht".
bool asks_the_writer(const Sentence& sentence, const Span& verb);

/// Whether it is the Kamer that asks, or the government that is asked, without a word of who moved it: "Uw Kamer heeft
/// mij verzocht", "Verzoekt de regering".
bool asks_for_the_kamer(const Sentence& sentence, const Span& verb);

}  // namespace kamerbrief
