// The ministry that a letter is of, where it does not print the name itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kamerbrief {

/// Of the ministry's page: "www.rijksoverheid.nl/jenv". Absent for another address, or one without a ministry.
std::optional<std::string> ministry_of_page(std::string_view line);

/// Of who signs: "De Minister van Waterwegen en Kust". A minister "voor" something has no ministry to the name.
std::optional<std::string> ministry_of_office(std::string_view office);

}  // namespace kamerbrief
