// The ministry that a letter is of, and how it is called.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kamerbrief {

/// "Ministerie van Defensie", also where the letter prints the name in capitals.
std::string ministry_of_name(std::string_view name);

/// Of the ministry's page: "www.rijksoverheid.nl/jenv". Absent for another address, or one without a ministry.
std::optional<std::string> ministry_of_page(std::string_view line);

/// Of who signs: "De Minister van Waterwegen en Kust". A minister "voor" something has no ministry to the name.
std::optional<std::string> ministry_of_office(std::string_view office);

}  // namespace kamerbrief
