// Writes JSON piece by piece, in the order of the calls, into one buffer: nothing is kept as a tree.
//
// Own code because a letter's JSON is mostly text to copy as it is: looking at sixteen bytes at a time for what needs
// an escape, and copying the rest in runs, takes half of the time of RapidJSON's Writer on such text, or less, and a
// tenth of that of nlohmann's dump(), which both have no layout that keeps small things on one line.
//
// The caller keeps to JSON's grammar (a key before each value in an object); text must be valid UTF-8.
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kamerbrief {

class JsonWriter {
  public:
    /// Small things read best on one line, whatever the layout.
    enum class Lines { many, one };

    /// `expected_size` of what will be written saves moving it about.
    explicit JsonWriter(bool indented, std::size_t expected_size = 0) : indented_(indented) {
        out_.reserve(expected_size);
    }

    void begin_object(Lines lines = Lines::many) { begin('{', lines); }
    void end_object() { end('}'); }
    void begin_array(Lines lines = Lines::many) { begin('[', lines); }
    void end_array() { end(']'); }

    /// `name` needs no escapes.
    void key(std::string_view name);

    void value(std::string_view text) { value(std::span(&text, 1)); }
    void value(const char* text) { value(std::string_view(text)); }
    void value(const std::string& text) { value(std::string_view(text)); }
    /// One string, given in pieces.
    void value(std::span<const std::string_view> pieces);
    void value(const std::vector<std::string>& texts);
    void value(std::nullptr_t);
    void value(std::same_as<bool> auto truth) { literal(truth ? "true" : "false"); }
    template <std::integral Integer>
    requires(!std::same_as<Integer, bool>) void value(Integer number) {
        const fmt::format_int digits(number);
        literal({digits.data(), digits.size()});
    }
    template <class T>
    void value(const std::optional<T>& known) {
        known ? value(*known) : value(nullptr);
    }

    /// An array of what `write` writes.
    template <class Write>
    void list(std::string_view name, const Write& write) {
        key(name);
        begin_array();
        write();
        end_array();
    }

    template <class T>
    void member(std::string_view name, const T& of) {
        key(name);
        value(of);
    }

    /// Gives what was written so far to `sink`, for output that is too long to keep.
    template <class Sink>
    void hand_over(const Sink& sink) {
        sink(std::string_view(out_));
        out_.clear();
    }

    /// What was written, or is left of it, ending in a line feed.
    std::string finish();

  private:
    void begin(char bracket, Lines lines);
    void end(char bracket);
    void literal(std::string_view text);
    void before_value();
    void separate();
    void break_line();
    void escaped(std::string_view text);
    bool breaks_lines() const { return indented_ && one_line_depth_ == 0; }

    std::string out_;
    bool indented_;
    bool first_ = true;  // in the innermost object or array
    bool after_key_ = false;
    std::size_t depth_ = 0;
    std::size_t one_line_depth_ = 0;  // of the outermost one that is kept on one line; 0 where there is none
};

}  // namespace kamerbrief
