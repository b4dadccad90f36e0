// What is said on standard error: one line each, and nothing in it that a terminal would obey.
#pragma once

#include <string>
#include <string_view>

namespace kamerbrief::cli {

/// A file's name as it is, or in double quotes with escapes where it has control characters, characters that turn the
/// direction of the text, or bytes that are no UTF-8.
std::string printable_name(std::string_view name);

/// The same escapes without the quotes.
std::string printable(std::string_view text);

/// Writes "kamerbrief: MESSAGE", or where there is no memory for it, that there is not. A standard error that cannot be
/// written to is no reason to stop.
void say(std::string_view message) noexcept;

}  // namespace kamerbrief::cli
