// The letters of many inputs, one after the other: a file each, or the records of one that parse wrote.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <exception>
#include <new>
#include <optional>
#include <string>
#include <vector>

#include "cli/exit_code.hpp"
#include "cli/input_stream.hpp"
#include "cli/inputs.hpp"
#include "cli/parsed_records.hpp"
#include "kamerbrief/check.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief::cli {

/// A letter to read: a file, or a record of one that parse wrote.
struct LetterTask {
    Input input;
    std::size_t ordinal = 0;
    std::size_t known = 0;              ///< letters known of so far
    std::optional<InputStream> opened;  ///< the input, where it had to be looked into
    std::optional<std::string> record;  ///< of the input, which begins on `line`
    std::size_t line = 0;
    std::optional<Unreadable> failure;
};

/// One that cannot be read, or that we fail at, is told, and the others are still read.
template <class Work>
std::optional<Unreadable> failure_of(const std::string& name, const Work& work) {
    try {
        work();
        return std::nullopt;
    } catch (const Error& error) {
        return Unreadable{name, std::string(error.code()), error.what()};
    } catch (const OutputError&) {
        throw;
    } catch (const UsageError&) {
        throw;
    } catch (const std::bad_alloc&) {
        return Unreadable{name, "limit.memory", "not enough memory"};
    } catch (const std::exception& error) {
        return Unreadable{name, "internal.fault",
                          fmt::format("a fault in kamerbrief itself, to report: {}", error.what())};
    }
}

class LetterTasks {
  public:
    /// Keeps a reference to `limits`. With `takes_parsed` inputs are looked into for what parse wrote.
    LetterTasks(std::vector<Input> inputs, bool takes_parsed, const Limits& limits);

    const std::vector<Input>& inputs() const { return inputs_; }

    /// Leaves out the inputs that `is_done` is true for.
    template <class Test>
    void leave_out(const Test& is_done) {
        std::erase_if(inputs_, is_done);
        known_ = inputs_.size();
    }

    /// Nothing behind the last one.
    std::optional<LetterTask> next();

  private:
    bool next_input(LetterTask&);
    bool next_record(LetterTask&);

    std::vector<Input> inputs_;
    const bool takes_parsed_;
    const Limits& limits_;
    std::size_t next_ = 0;   // of inputs_
    std::size_t begun_ = 0;  // letters
    std::size_t known_;
    std::optional<InputStream> parsed_;  // an input with several records, and what is left of them
    std::optional<ParsedRecords> records_;
    Input records_file_;
};

}  // namespace kamerbrief::cli
