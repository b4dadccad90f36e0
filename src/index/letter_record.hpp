// What an index knows of a letter, from the letter's JSON.
#pragma once

#include "kamerbrief/index.hpp"
#include "text/json_object.hpp"

namespace kamerbrief {

/// Of a record of schema kamerbrief/1. Throws Error where it is not as parse writes it.
IndexedLetter read_letter_record(const JsonObject& record);

}  // namespace kamerbrief
