// The database's definition, carried along in the program.
#pragma once

#include <string_view>

namespace kamerbrief {

std::string_view schema_sql();   ///< schema.sql
std::string_view indices_sql();  ///< indices.sql
std::string_view search_sql();   ///< search.sql

}  // namespace kamerbrief
